import type { RuleCases } from "../../../support/rule-cases";

const STRICT = { C8: "มากกว่าร้อยละ 70", D8: "มากกว่าร้อยละ 80", E8: "มากกว่าร้อยละ 90" };

export const cases: RuleCases = {
  accept: [
    { name: "more than the target", input: { ...STRICT, F8: "ร้อยละ 90.01", G8: 100, H8: 40 } },
    { name: "just below the points", input: { ...STRICT, F8: "ร้อยละ 90", G8: 99.99 } },
    {
      name: "a target that is to be met",
      input: { ...STRICT, E8: "ไม่น้อยกว่าร้อยละ 90", F8: "ร้อยละ 90", G8: 100 },
    },
    { name: "no score yet", input: { ...STRICT, F8: "ร้อยละ 90", G8: null } },
  ],
  reject: [
    {
      name: "the highest counted as met",
      input: { ...STRICT, F8: "ร้อยละ 90", G8: 100 },
      faults: [{ messageId: "met", address: "G8", measure: "100", found: "100", related: ["E8", "F8"] }],
    },
    {
      name: "two of them, one falling",
      input: { ...STRICT, F8: 80, G8: 75, C11: 30, D11: 25, E11: "น้อยกว่า 20", F11: 20, G11: 100 },
      faults: [
        { messageId: "met", address: "G8", measure: "75", related: ["D8", "F8"] },
        { messageId: "met", address: "G11", measure: "100" },
      ],
    },
  ],
};
