import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "a result of 0", input: { F8: 0 } },
    { name: "a result of words", input: { F8: "ดำเนินการแล้ว" } },
    { name: "an indicator that does not apply", input: { F8: "ไม่ประเมิน" } },
    { name: "a score that says it does not apply", input: { F8: null, G8: "ไม่ประเมิน" } },
    { name: "a result that failed, which is another fault", input: { F8: "#REF!" } },
    { name: "a table without a result column", input: { F4: null, F5: null, F8: null } },
  ],
  reject: [
    ...[
      { name: "an empty result", value: null },
      { name: "a dash", value: "-" },
      { name: "a long dash", value: "—" },
      { name: "a row of dots", value: "........" },
      { name: "spaces only", value: " \u00a0" },
      { name: "a zero-width space only", value: "\u200b" },
    ].map(({ name, value }) => ({
      name,
      input: { F8: value },
      faults: [{ messageId: "missing", address: "F8" }],
    })),
    {
      name: "nobody has scored the row either: it waits",
      input: { F8: null, G8: null, H8: null },
      faults: [{ messageId: "missing", address: "F8", isUnfilled: true }],
    },
    {
      name: "formulas show a score of themselves: it waits",
      input: { F8: null, G8: ["=IF(F8>=90,75,0)", 0], H8: ["=B8*G8/100", 0] },
      faults: [{ messageId: "missing", address: "F8", isUnfilled: true }],
    },
    {
      name: "a typed score rests on nothing",
      input: { F8: null, G8: 0, H8: null },
      faults: [{ messageId: "missing", address: "F8" }],
    },
    {
      name: "a dash is an entry, scored or not",
      input: { F8: "-", G8: null, H8: null },
      faults: [{ messageId: "missing", address: "F8" }],
    },
    {
      name: "two at once",
      input: { F8: null, F11: "-" },
      faults: [
        { messageId: "missing", address: "F8" },
        { messageId: "missing", address: "F11" },
      ],
    },
  ],
};
