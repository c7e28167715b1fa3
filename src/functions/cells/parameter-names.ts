import type { LocalisedText } from "../../domain/text/localised";

/** What each parameter of the functions is called in messages: by the words of the form, not by its name in a formula. */
export const PARAMETER_NAMES: Readonly<Record<string, LocalisedText>> = {
  result: { th: "ผลการดำเนินงาน", en: "result" },
  minimum: { th: "เป้าหมายขั้นต่ำ", en: "minimum target" },
  standard: { th: "เป้าหมายมาตรฐาน", en: "standard target" },
  advanced: { th: "เป้าหมายขั้นสูง", en: "advanced target" },
  direction: { th: "ทิศทาง", en: "direction" },
  belowMinimum: { th: "วิธีคิดเมื่อไม่ถึงเป้าหมายขั้นต่ำ", en: "choice below the minimum target" },
  score: { th: "คะแนน", en: "score" },
  scores: { th: "คะแนน", en: "score" },
  weight: { th: "น้ำหนัก", en: "weight" },
  weights: { th: "น้ำหนัก", en: "weight" },
  notApplicable: { th: "วิธีคิดตัวชี้วัดที่ไม่ประเมิน", en: "choice for what is not applicable" },
  total: { th: "คะแนนรวม", en: "total score" },
  scale: { th: "ระบบคะแนน", en: "scale" },
  language: { th: "ภาษา", en: "language" },
  text: { th: "ข้อความ", en: "text" },
  unit: { th: "หน่วย", en: "unit" },
  thresholds: { th: "เกณฑ์", en: "threshold" },
  points: { th: "คะแนนที่กำหนดไว้", en: "points" },
  base: { th: "คะแนนฐาน", en: "base score" },
  achieved: { th: "คำตอบ", en: "answer" },
  component: { th: "รหัสขององค์ประกอบ", en: "component code" },
  codes: { th: "รหัสของตัวชี้วัด", en: "indicator code" },
  measure: { th: "วิธีคิดคะแนนขององค์ประกอบ", en: "measure of the component" },
};
