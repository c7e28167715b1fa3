import type { RuleCases } from "../../../support/rule-cases";
import { templatedWith } from "../../../support/templated-form";

export const cases: RuleCases = {
  accept: [
    { name: "a workbook as its template has it", input: templatedWith() },
    { name: "a committee score", input: templatedWith({ J7: 75 }) },
    {
      name: "a constant over a weighted score, which formula-overwritten reports",
      input: templatedWith({ L7: 60 }),
    },
    { name: "a score that a person gives", input: templatedWith({ I8: 75 }) },
  ],
  reject: [
    {
      name: "a constant over a computed self score",
      input: templatedWith({ I7: 87.5 }),
      faults: [{ messageId: "altered", address: "I7" }],
    },
    {
      name: "another formula for a weighted score",
      input: templatedWith({ L7: ["=K7*B7/90", 60] }),
      faults: [{ messageId: "altered", address: "L7" }],
    },
    {
      name: "two formulas",
      input: templatedWith({ I7: 87.5, L10: ["=K10", 60] }),
      faults: [
        { messageId: "altered", address: "I7" },
        { messageId: "altered", address: "L10" },
      ],
    },
  ],
};
