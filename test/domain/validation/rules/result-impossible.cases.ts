import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "100 per cent", input: { F8: "ร้อยละ 100" } },
    { name: "0", input: { F11: 0 } },
    { name: "targets above 100 per cent", input: { E8: "ร้อยละ 110", F8: "ร้อยละ 120" } },
    { name: "growth", input: { A8: "1.1.1 ร้อยละที่เพิ่มขึ้นของรายได้", F8: "ร้อยละ 120" } },
    { name: "a fall where growth is asked for", input: { A8: "1.1.1 ร้อยละการเติบโต", F8: "ร้อยละ -3" } },
    { name: "targets below 0", input: { C11: -1, D11: -2, E11: -3, F11: -2 } },
  ],
  reject: [
    {
      name: "a hair above 100 per cent",
      input: { F8: "ร้อยละ 100.01" },
      faults: [{ messageId: "share", address: "F8", found: "ร้อยละ 100.01" }],
    },
    {
      name: "a bare figure",
      input: { F8: 950 },
      faults: [{ messageId: "share", address: "F8", found: "950" }],
    },
    {
      name: "a hair below 0",
      input: { F11: -0.01 },
      faults: [{ messageId: "negative", address: "F11", found: "-0.01" }],
    },
    {
      name: "two at once",
      input: { F8: "ร้อยละ 995", F11: -25 },
      faults: [
        { messageId: "share", address: "F8" },
        { messageId: "negative", address: "F11" },
      ],
    },
  ],
};
