import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "one figure with another in brackets", input: { F8: "ร้อยละ 95 (ปี 2564: 93)" } },
    { name: "targets of words", input: { F9: "207/166" } },
    { name: "words with figures", input: { F8: "ทำได้ 19 จาก 20 งาน" } },
  ],
  reject: [
    {
      name: "a slash",
      input: { F8: "207/166" },
      faults: [{ messageId: "several", address: "F8", found: "207/166" }],
    },
    {
      name: "a range and two figures, at once",
      input: { F8: "94 - 95", F11: "25, 26" },
      faults: [
        { messageId: "several", address: "F8" },
        { messageId: "several", address: "F11" },
      ],
    },
  ],
};
