import { CLEAN_FORM, sheetOf, workbookOf } from "../../../support/form";
import type { RuleCases } from "../../../support/rule-cases";

export const cases: RuleCases = {
  accept: [
    { name: "wordings of the headings", input: { D5: "เป้าหมาย มาตรฐาน (75)", H5: "คะแนน\nถ่วงน้ำหนัก" } },
    { name: "no column of weights, which weight-missing reports", input: { B4: null } },
    { name: "a self score in place of the score", input: { G5: "คะแนนประเมินตนเอง" } },
  ],
  reject: [
    {
      name: "the standard tier",
      input: { D5: null },
      faults: [{ messageId: "missing", address: "A5", measure: "เป้าหมายมาตรฐาน (75)" }],
    },
    {
      name: "result, score and weighted score together",
      input: { F4: null, F5: null, G5: "หมายเหตุ", H5: null },
      faults: [
        {
          messageId: "missing",
          address: "A5",
          measure: "ผลการดำเนินงาน, คะแนนถ่วงน้ำหนัก, คะแนนที่ได้ (เทียบจากค่าเป้าหมาย)",
        },
      ],
    },
    {
      name: "two tables at once",
      input: workbookOf(
        sheetOf({ ...CLEAN_FORM, E5: null }),
        sheetOf({ ...CLEAN_FORM, H5: "ผู้รับผิดชอบ" }, "อีกหน่วยงาน"),
      ),
      faults: [
        { messageId: "missing", address: "A5", measure: "เป้าหมายขั้นสูง (100)" },
        { messageId: "missing", address: "A5", measure: "คะแนนถ่วงน้ำหนัก" },
      ],
    },
  ],
};
