import { partsWith } from "../../../support/parts-form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "the other parts without a fault", input: partsWith() },
    { name: "amounts as text with separators", input: partsWith({ รายได้: { B4: "10,000,000.50 บาท" } }) },
    { name: "a difference below a satang", input: partsWith({ รายได้: { B6: 12849057.594 } }) },
    { name: "a line not filled in", input: partsWith({ รายได้: { B5: null } }) },
    { name: "no total yet", input: partsWith({ รายได้: { B6: null } }) },
  ],
  reject: [
    {
      name: "a total one satang off",
      input: partsWith({ รายได้: { B6: 12849057.6 } }),
      faults: [
        {
          messageId: "differs",
          address: "B6",
          expected: "12,849,057.59",
          found: "12,849,057.60",
          related: ["B4", "B5"],
        },
      ],
    },
    {
      name: "a line changed afterwards",
      input: partsWith({ รายได้: { B4: 10000000 } }),
      faults: [{ messageId: "differs", address: "B6", expected: "12,849,057.09" }],
    },
  ],
};
