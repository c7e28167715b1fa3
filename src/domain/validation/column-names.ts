import type { ColumnRole } from "../framework/framework";
import type { LocalisedText } from "../text/localised";

/** How messages call the columns of the indicator table. */
export const COLUMN_NAMES: Readonly<Record<ColumnRole | "total" | "rating", LocalisedText>> = {
  code: { th: "รหัส", en: "Code" },
  indicator: { th: "ตัวชี้วัด", en: "Indicator" },
  weight: { th: "น้ำหนัก", en: "Weight" },
  minimum: { th: "เป้าหมายขั้นต่ำ", en: "Minimum target" },
  standard: { th: "เป้าหมายมาตรฐาน", en: "Standard target" },
  advanced: { th: "เป้าหมายขั้นสูง", en: "Advanced target" },
  result: { th: "ผลการดำเนินงาน", en: "Result" },
  score: { th: "คะแนนที่ได้", en: "Score" },
  weighted: { th: "คะแนนถ่วงน้ำหนัก", en: "Weighted score" },
  total: { th: "คะแนนรวม", en: "Total" },
  rating: { th: "ระดับผลการประเมิน", en: "Rating" },
};
