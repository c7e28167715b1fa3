import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "falling targets", input: { C8: 3, D8: 2, E8: 1 } },
    { name: "rising targets below zero", input: { C8: -3, D8: -2, E8: -1 } },
    { name: "a missing middle tier", input: { D8: "-" } },
    { name: "words", input: { D8: "มีแผน" } },
    { name: "equal targets, which is another fault", input: { C8: "ร้อยละ 90" } },
    {
      name: "units that rise only when converted",
      input: { C11: "900,000 บาท", D11: "1 ล้านบาท", E11: "1.2 ล้านบาท" },
    },
    { name: "measures that cannot be compared", input: { C11: "30 คน", D11: "10 แห่ง", E11: "20 คน" } },
  ],
  reject: [
    {
      name: "a middle tier above both",
      input: { D8: "ร้อยละ 101" },
      faults: [
        {
          messageId: "order",
          address: "C8",
          found: "ร้อยละ 80 / ร้อยละ 101 / ร้อยละ 100",
          related: ["D8", "E8"],
        },
      ],
    },
    {
      name: "a middle tier below both",
      input: { D8: "ร้อยละ 79" },
      faults: [{ messageId: "order", address: "C8" }],
    },
    {
      name: "falling targets with two swapped",
      input: { D11: 20, E11: 25 },
      faults: [{ messageId: "order", address: "C11" }],
    },
    {
      name: "a unit forgotten once",
      input: { C11: "6 ล้านบาท", D11: "7 บาท", E11: "8 ล้านบาท" },
      faults: [{ messageId: "order", address: "C11" }],
    },
    {
      name: "without a result yet",
      input: { D8: "ร้อยละ 79", F8: "-" },
      faults: [{ messageId: "order", address: "C8" }],
    },
    {
      name: "two at once",
      input: { D8: 101, D11: 31 },
      faults: [
        { messageId: "order", address: "C8" },
        { messageId: "order", address: "C11" },
      ],
    },
  ],
};
