import type { LocalisedText } from "../text/localised";

/** Why a cell is left to a person. */
export const SKIP_REASONS = {
  wording: {
    th: "เป้าหมายเป็นข้อความ ผู้ประเมินต้องพิจารณาให้คะแนน",
    en: "The targets are text: a reviewer gives the score",
  },
  "result-wording": {
    th: "ผลการดำเนินงานเป็นข้อความ ผู้ประเมินต้องพิจารณาให้คะแนน",
    en: "The result is text: a reviewer gives the score",
  },
  "result-indefinite": {
    th: "ผลการดำเนินงานไม่ใช่ตัวเลขที่แน่นอน เช่น “มากกว่า…”",
    en: "The result is not a definite number, such as “more than …”",
  },
  "target-blank": {
    th: "เซลล์เป้าหมายยังว่าง ถ้าไม่มีเป้าหมายระดับนั้นให้ใส่ “-”",
    en: "A target is still empty; write “-” where that level has none",
  },
  "not-comparable": {
    th: "หน่วยหรือเงื่อนไขของเป้าหมายกับผลเทียบกันไม่ได้",
    en: "The units or conditions of targets and result cannot be compared",
  },
  "not-applicable": { th: "ตัวชี้วัดนี้ไม่ประเมิน", en: "The indicator is not applicable" },
  "cell-error": { th: "เป้าหมายหรือผลเป็นค่าผิดพลาด", en: "A target or the result is an error value" },
  "no-column": {
    th: "ตารางไม่มีคอลัมน์ที่ต้องใช้คำนวณ",
    en: "The table lacks a column that is needed",
  },
  "score-without-result": {
    th: "มีคะแนนที่กรอกไว้แต่ยังไม่มีผลการดำเนินงาน หากใส่สูตร คะแนนจะหายไป",
    en: "A score was filled in but there is no result: a formula would blank the score",
  },
  "weight-missing": { th: "น้ำหนักไม่ใช่ตัวเลข", en: "The weight is not a number" },
  "score-wording": { th: "คะแนนไม่ใช่ตัวเลข", en: "The score is not a number" },
  "column-mixed": {
    th: "คอลัมน์มีข้อมูลอื่นปนอยู่ระหว่างตัวชี้วัด",
    en: "The columns hold other entries between the indicators",
  },
  "per-cent-mixed": {
    th: "บางเซลล์แสดงเป็นร้อยละ บางเซลล์เป็นตัวเลขธรรมดา สูตรเดียวอ่านให้เหมือนกันไม่ได้ ให้จัดรูปแบบเซลล์ให้ตรงกันก่อน",
    en: "Some of the cells show per cent and others plain figures, which no formula reads alike: format them alike first",
  },
  "total-missing": { th: "ไม่มีเซลล์คะแนนรวมให้อ้างถึง", en: "There is no total cell to refer to" },
} as const satisfies Record<string, LocalisedText>;

export type SkipReason = keyof typeof SKIP_REASONS;
