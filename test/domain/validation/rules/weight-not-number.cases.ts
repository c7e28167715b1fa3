import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    ...[0.01, 100, "40", "๔๐", "４０", "ร้อยละ 40", "40 %", "\u00a040"].map((value) => ({
      name: `a weight of ${value}`,
      input: { B8: value },
    })),
    { name: "a weight that is missing, which is another fault", input: { B8: null, B9: "-" } },
    { name: "a weight that failed, which is another fault", input: { B8: "#VALUE!" } },
  ],
  reject: [
    ...[
      { value: 0, found: "0" },
      { value: -0.01, found: "-0.01" },
      { value: 100.01, found: "100.01" },
      { value: "๐", found: "0" },
      { value: "4000", found: "4000" },
    ].map(({ value, found }) => ({
      name: `a weight of ${value}`,
      input: { B8: value },
      faults: [{ messageId: "range", address: "B8", measure: "> 0, ≤ 100", found }],
    })),
    ...["สี่สิบ", "15+25", "20/20", "ไม่เกิน 40", "ไม่ประเมิน", "N/A"].map((value) => ({
      name: `a weight of “${value}”`,
      input: { B8: value },
      faults: [{ messageId: "text", address: "B8", found: value }],
    })),
    {
      name: "two at once",
      input: { B8: "สี่สิบ", B11: 0 },
      faults: [
        { messageId: "text", address: "B8" },
        { messageId: "range", address: "B11" },
      ],
    },
  ],
};
