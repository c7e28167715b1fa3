import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "targets one thousandth apart", input: { C8: 90, D8: 90.001 } },
    { name: "equal words", input: { C9: "มีแผน", D9: "มีแผน" } },
    { name: "targets out of order, which is another fault", input: { C8: "ร้อยละ 95" } },
    { name: "the same figure of two measures", input: { C8: "80 คน", D8: "80 แห่ง" } },
    {
      name: "a target to be met and the same to be exceeded",
      input: { C8: "ร้อยละ 80", D8: "มากกว่าร้อยละ 80" },
    },
    { name: "dashes", input: { C8: "-", D8: "-" } },
    { name: "an empty pair", input: { C8: null, D8: null } },
  ],
  reject: [
    {
      name: "minimum and standard",
      input: { C8: "ร้อยละ 90" },
      faults: [
        { messageId: "flat", address: "C8", found: "ร้อยละ 90 / ร้อยละ 90 / ร้อยละ 100", related: ["D8", "E8"] },
      ],
    },
    { name: "standard and advanced", input: { D11: 20 }, faults: [{ messageId: "flat", address: "C11" }] },
    {
      name: "across a missing middle tier",
      input: { C11: 20, D11: "-" },
      faults: [{ messageId: "flat", address: "C11", found: "20 / - / 20" }],
    },
    {
      name: "the same in two units",
      input: { C11: "1 ล้านบาท", D11: "1,000,000 บาท", E11: "2 ล้านบาท" },
      faults: [{ messageId: "flat", address: "C11" }],
    },
    {
      name: "the same in Thai digits",
      input: { C8: "ร้อยละ ๙๐" },
      faults: [{ messageId: "flat", address: "C8" }],
    },
    {
      name: "without a result yet",
      input: { C8: "ร้อยละ 90", F8: null },
      faults: [{ messageId: "flat", address: "C8" }],
    },
    {
      name: "two at once",
      input: { C8: 100, D8: 100, C11: 20, D11: 20 },
      faults: [
        { messageId: "flat", address: "C8" },
        { messageId: "flat", address: "C11" },
      ],
    },
  ],
};
