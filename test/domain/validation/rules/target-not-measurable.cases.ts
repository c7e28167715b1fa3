import type { RuleCases } from "../../../support/rule-cases";

const FIGURES = { C9: 1, D9: 2, E9: 3 };

export const cases: RuleCases = {
  accept: [
    { name: "targets of figures throughout", input: { ...FIGURES, F9: 3 } },
    { name: "targets of words not scored yet", input: { G9: null, H9: null } },
  ],
  reject: [
    {
      name: "the clean form, whose 1.1.2 is a milestone",
      input: {},
      faults: [{ messageId: "words", address: "G9", found: "1.1.2" }],
    },
    {
      name: "a single target of words",
      input: { ...FIGURES, E9: "ประเมินผลแล้ว" },
      faults: [{ messageId: "words", address: "G9", found: "1.1.2" }],
    },
    {
      name: "two indicators, in one finding",
      input: { E8: "แล้วเสร็จทั้งหมด" },
      faults: [{ messageId: "words", address: "G8", found: "1.1.1, 1.1.2", related: ["G9"] }],
    },
  ],
};
