import { sheetOf, workbookOf, type TestCells } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

/** Five levels, headed by their numbers. */
const FIVE_LEVELS: TestCells = {
  ...{ A1: "ตัวชี้วัด", B1: "น้ำหนัก", C1: "ระดับ 1", D1: "ระดับ 2", E1: "ระดับ 3", F1: "ระดับ 4", G1: "ระดับ 5" },
  ...{ H1: "ผลการดำเนินงาน", I1: "คะแนน", J1: "คะแนนถ่วงน้ำหนัก" },
  ...{ A2: "1.1 ก", B2: 60, C2: 60, D2: 70, E2: 80, F2: 90, G2: 100, H2: 85, I2: 3.5, J2: 2.1 },
  ...{ A3: "1.2 ข", B3: 40, C3: 60, D3: 70, E3: 80, F3: 90, G3: 100, H3: 100, I3: 5, J3: 2 },
};

/** Weights and results, and neither targets nor scores that would tell a scale. */
const NO_SCALE: TestCells = {
  ...{ A1: "ตัวชี้วัด", B1: "น้ำหนัก", C1: "ผลการดำเนินงาน", D1: "คะแนน", E1: "คะแนนถ่วงน้ำหนัก" },
  ...{ A2: "1.1 ก", B2: 60, A3: "1.2 ข", B3: 40 },
};

/** The same without the fifth level, and no score above the fourth. */
const FOUR_LEVELS: TestCells = { ...FIVE_LEVELS, G1: null, G2: null, G3: null, I3: 4, J3: 1.6 };

export const cases: RuleCases = {
  accept: [
    {
      name: "a five-level form left to its own scale",
      input: workbookOf(sheetOf(FIVE_LEVELS)),
      framework: "open",
    },
    { name: "no form at all", input: workbookOf(sheetOf({ A1: "ปก" })), framework: "open" },
    { name: "a framework that was given, and nothing against it", input: workbookOf(sheetOf(NO_SCALE)) },
  ],
  reject: [
    {
      name: "a five-level form judged by another scale",
      input: workbookOf(sheetOf(FIVE_LEVELS)),
      faults: [{ messageId: "contradicts", address: "A1", measure: "50/75/100", found: "1/2/3/4/5" }],
    },
    {
      name: "two forms, named once",
      input: workbookOf(sheetOf(FIVE_LEVELS), sheetOf(FIVE_LEVELS, "อีกหน่วยงาน")),
      faults: [{ messageId: "contradicts", address: "A1" }],
    },
    {
      name: "a form of four levels, which no framework has",
      input: workbookOf(sheetOf(FOUR_LEVELS)),
      framework: "open",
      faults: [{ messageId: "unknown-scale", address: "A1", found: "1/2/3/4" }],
    },
    {
      name: "a form that tells no scale",
      input: workbookOf(sheetOf(NO_SCALE)),
      framework: "open",
      faults: [{ messageId: "undecided", address: "A1" }],
    },
  ],
};
