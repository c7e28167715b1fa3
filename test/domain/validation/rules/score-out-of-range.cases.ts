import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    ...[0, 100, 99.99, 0.01, "100.00", "๑๐๐", 100.00000000000001].map((value) => ({
      name: `a score of ${value}`,
      input: { G8: value },
    })),
    { name: "no score", input: { G8: null } },
    { name: "a score of words", input: { G8: "เกินเป้า" } },
    { name: "a score that does not apply", input: { G8: "ไม่ประเมิน" } },
  ],
  reject: [
    ...[
      { value: 100.01, found: "100.01" },
      { value: 100.004, found: "100.004" },
      { value: -0.01, found: "-0.01" },
      { value: 150, found: "150" },
      { value: "๑๐๑", found: "101" },
      { value: "101 คะแนน", found: "101" },
    ].map(({ value, found }) => ({
      name: `a score of ${value}`,
      input: { G8: value },
      faults: [{ messageId: "range", address: "G8", measure: "0–100", found }],
    })),
    {
      name: "two at once",
      input: { G8: 101, G11: -1 },
      faults: [
        { messageId: "range", address: "G8", found: "101" },
        { messageId: "range", address: "G11", found: "-1" },
      ],
    },
  ],
};
