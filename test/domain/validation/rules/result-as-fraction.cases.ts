import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "per cent", input: { F8: 95 } },
    { name: "a fraction that says per cent", input: { F8: "0.95 %" } },
    { name: "no less than a tenth of the lowest target", input: { F8: 8 } },
    { name: "a hundredfold far beyond the highest", input: { F8: 1.51 } },
    { name: "0", input: { F8: 0 } },
    { name: "a hundredfold less than half of the lowest target", input: { F8: 0.399 } },
    { name: "targets that are no per cent", input: { F11: 0.25 } },
    { name: "targets up to 1", input: { C8: "ร้อยละ 0.8", D8: "ร้อยละ 0.9", E8: "ร้อยละ 1", F8: 0.95 } },
  ],
  reject: [
    {
      name: "more than all as a number",
      input: { F8: 1.01 },
      faults: [{ messageId: "fraction", address: "F8", measure: "ร้อยละ 101", found: "1.01" }],
    },
    {
      name: "the most that is asked about",
      input: { F8: 1.5 },
      faults: [{ messageId: "fraction", address: "F8", measure: "ร้อยละ 150" }],
    },
    {
      name: "95 per cent as 0.95",
      input: { F8: 0.95 },
      faults: [
        {
          messageId: "fraction",
          address: "F8",
          expected: "ร้อยละ 95",
          found: "0.95",
          related: ["C8", "D8", "E8"],
        },
      ],
    },
    {
      name: "1 for all",
      input: { F8: 1 },
      faults: [{ messageId: "fraction", address: "F8", expected: "ร้อยละ 100" }],
    },
    {
      name: "half of the lowest target",
      input: { F8: 0.4 },
      faults: [{ messageId: "fraction", address: "F8" }],
    },
    {
      name: "two at once, one told by its name",
      input: { F8: 0.93, A11: "2.1 ร้อยละของงานที่ค้าง", F11: 0.25 },
      faults: [
        { messageId: "fraction", address: "F8" },
        { messageId: "fraction", address: "F11" },
      ],
    },
  ],
};
