import { sheetOf, workbookOf, type TestCells } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

/** Two rounds side by side under their own headings. */
const ROUNDS: TestCells = {
  ...{ A1: "ตัวชี้วัด", B1: "น้ำหนัก", C1: "ขั้นต่ำ (50)", D1: "มาตรฐาน (75)", E1: "ขั้นสูง (100)" },
  ...{ F1: "รอบ 6 เดือน", I1: "รอบ 12 เดือน" },
  ...{ F2: "ผลการดำเนินงาน", G2: "คะแนน", H2: "คะแนนถ่วงน้ำหนัก" },
  ...{ I2: "ผลการดำเนินงาน", J2: "คะแนน", K2: "คะแนนถ่วงน้ำหนัก" },
  ...{ A3: "1.1 ก", B3: 40, C3: 80, D3: 90, E3: 100, F3: 90, G3: 75, H3: 30, I3: 100, J3: 100, K3: 40 },
  ...{ A4: "1.2 ข", B4: 60, C4: 80, D4: 90, E4: 100, F4: 90, G4: 75, H4: 45, I4: 90, J4: 75, K4: 45 },
};
const rounds = (changes: TestCells) => workbookOf(sheetOf({ ...ROUNDS, ...changes }));

export const cases: RuleCases = {
  accept: [
    { name: "rounds that rise or stay", input: rounds({}) },
    { name: "a later round that is not filled in yet", input: rounds({ J4: null, K4: null }) },
    {
      name: "the committee's score below the agency's, which is no round",
      input: rounds({ F1: "ประเมินตนเอง", I1: "คณะกรรมการ", J3: 50 }),
    },
  ],
  reject: [
    {
      name: "a later round below the one before",
      input: rounds({ I4: 85, J4: 62.5, K4: 37.5 }),
      faults: [{ messageId: "falls", address: "J4", measure: "75", found: "62.5", related: ["G4"] }],
    },
    {
      name: "two at once",
      input: rounds({ I3: 85, J3: 62.5, K3: 25, I4: 85, J4: 62.5, K4: 37.5 }),
      faults: [
        { messageId: "falls", address: "J3", found: "62.5" },
        { messageId: "falls", address: "J4", found: "62.5" },
      ],
    },
  ],
};
