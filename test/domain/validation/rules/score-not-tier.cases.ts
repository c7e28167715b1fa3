import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "no score", input: { G9: null } },
    { name: "a tier's points", input: { G9: 75, H9: 15 } },
    { name: "0", input: { G9: 0, H9: 0 } },
    { name: "targets of figures", input: { G8: 87.5 } },
    { name: "a checklist", input: { D9: "ทำตามแผน (15 คะแนน)", G9: 65 } },
    { name: "figures among the targets", input: { C9: 1, G9: 60 } },
    {
      name: "a checklist in any of its targets, its points set close",
      input: { C9: "มีแผน (15คะแนน)", G9: 65 },
    },
    { name: "the lowest score of the range", input: { G9: 0, H9: 0 } },
    { name: "below the range, which is another fault", input: { G9: -1 } },
    { name: "no targets at all", input: { C9: "-", D9: null, E9: "-", G9: 60 } },
    { name: "an error among the targets", input: { D9: "#REF!", G9: 60 } },
    { name: "out of range, which is another fault", input: { G9: 101 } },
  ],
  reject: [
    {
      name: "between two tiers",
      input: { G9: 80 },
      faults: [{ messageId: "between", address: "G9", measure: "0, 50, 75, 100", found: "80" }],
    },
    {
      name: "between two tiers, one of them without a description",
      input: { D9: "-", G9: 80 },
      faults: [{ messageId: "between", address: "G9" }],
    },
    {
      name: "between two tiers, one of which the table lacks",
      input: { D5: null, D8: null, D9: null, D11: null, G9: 80 },
      faults: [{ messageId: "between", address: "G9" }],
    },
    {
      name: "points that are told, but not by a checklist",
      input: { D9: "ทำตามแผนจนได้คะแนน", G9: 80 },
      faults: [{ messageId: "between", address: "G9" }],
    },
    { name: "a hair above nothing", input: { G9: 0.01 }, faults: [{ messageId: "between", address: "G9" }] },
    { name: "a hair below the top", input: { G9: 99.99 }, faults: [{ messageId: "between", address: "G9" }] },
    {
      name: "two at once",
      input: { G9: 25, C11: "-", D11: "ทำแล้ว", E11: "ทำครบแล้ว", F11: "ทำแล้ว", G11: 60 },
      faults: [
        { messageId: "between", address: "G9" },
        { messageId: "between", address: "G11" },
      ],
    },
  ],
};
