import { sheetOf, type TestCells, workbookOf } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

/** Two assessments side by side under these headings. */
function units(first: string, second: string): TestCells {
  return {
    ...{ A1: "ตัวชี้วัด", B1: "น้ำหนัก", C1: "ขั้นต่ำ (50)", D1: "มาตรฐาน (75)", E1: "ขั้นสูง (100)" },
    ...{ F1: first, F2: "ผล", G2: "คะแนน", H2: "คะแนนถ่วงน้ำหนัก" },
    ...{ I1: second, I2: "ผล", J2: "คะแนน", K2: "คะแนนถ่วงน้ำหนัก" },
    ...{ A3: "1.1 ก", B3: 40, C3: 60, D3: 70, E3: 80, F3: 75, G3: 87.5, H3: 35, I3: 60, J3: 50, K3: 20 },
    ...{ A4: "1.2 ข", B4: 60, C4: 60, D4: 70, E4: 80, F4: 80, G4: 100, H4: 60, I4: 70, J4: 75, K4: 45 },
  };
}

export const cases: RuleCases = {
  accept: [
    {
      name: "rounds side by side: the last counts",
      input: workbookOf(sheetOf(units("รอบ 6 เดือน", "รอบ 12 เดือน"))),
    },
    { name: "the whole beside a part", input: workbookOf(sheetOf(units("ฝ่ายเหนือ", "ภาพรวม"))) },
    { name: "a heading in other words that say what it is", input: { F5: "ผลที่ทำได้จริง" } },
    { name: "a further column without figures", input: { I5: "ผู้รายงาน", I8: "นาย ก" } },
    { name: "a further column that is known to be none of the form's", input: { I5: "งบประมาณ", I8: 5 } },
    {
      name: "a column of last year's results",
      input: { I5: "ผลการดำเนินงานปีที่ผ่านมา", I8: 70, I9: 71, I11: 72 },
    },
    {
      name: "a column of the results of six months",
      input: { I5: "ผลการดำเนินงาน รอบ 6 เดือน", I8: 40, I9: 41, I11: 42 },
    },
  ],
  reject: [
    {
      name: "a heading that nobody knows",
      input: { F5: "ตัวเลขนั้น", F4: "อื่น ๆ" },
      faults: [{ messageId: "unsure", address: "F5", found: "ตัวเลขนั้น" }],
    },
    {
      name: "a further column of figures that may be a score",
      input: { I5: "คะแนนรวม", I8: 87.5, I9: 100, I11: 75 },
      faults: [{ messageId: "unknown", address: "I5", found: "คะแนนรวม" }],
    },
    {
      name: "two units side by side, and nothing that says which counts",
      input: workbookOf(sheetOf(units("ฝ่ายเหนือ", "ฝ่ายใต้"))),
      faults: [{ messageId: "counting", address: "G2", found: "ฝ่ายเหนือ" }],
    },
    {
      name: "two at once",
      input: {
        ...{ F5: "ตัวเลขนั้น", F4: "อื่น ๆ" },
        ...{ I5: "คะแนนรวม", I8: 87.5, I9: 100, I11: 75 },
      },
      faults: [
        { messageId: "unsure", address: "F5" },
        { messageId: "unknown", address: "I5" },
      ],
    },
  ],
};
