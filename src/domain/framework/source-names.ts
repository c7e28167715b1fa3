import type { LocalisedText } from "../text/localised";

/** What a rule of a framework is called, by the `about` of its source. */
const SOURCE_NAMES: Readonly<Record<string, LocalisedText>> = {
  tiers: { th: "ระดับเป้าหมาย", en: "Target levels" },
  ratings: { th: "ระดับผลการประเมิน", en: "Ratings" },
  "weighted score": { th: "คะแนนถ่วงน้ำหนัก", en: "Weighted score" },
  "scoreRange.highest": { th: "คะแนนสูงสุด", en: "Highest score" },
  "between tiers": { th: "ผลระหว่างสองเป้าหมาย", en: "Results between two targets" },
  "policies.belowMinimum": { th: "ไม่ถึงเป้าหมายขั้นต่ำ", en: "Below the minimum target" },
  "policies.notApplicable": { th: "ตัวชี้วัดที่ไม่ประเมิน", en: "Indicators that are not applicable" },
  "policies.rounding": { th: "การปัดเศษ", en: "Rounding" },
  "policies.direction": { th: "ทิศทาง", en: "Direction" },
  "policies.farExceeded": { th: "ผลเกินเป้าหมายมาก", en: "Target far exceeded" },
  decimals: { th: "ทศนิยม", en: "Decimals" },
  ita: { th: "ITA", en: "ITA" },
  components: { th: "องค์ประกอบ", en: "Components" },
  rounds: { th: "รอบการรายงาน", en: "Reporting rounds" },
  parts: { th: "ส่วนของแบบประเมิน", en: "Parts of the form" },
  reason: { th: "คะแนนที่ต่างจากประเมินตนเอง", en: "Scores that differ from the agency's own" },
  fiscalYears: { th: "ปีที่ใช้", en: "Years in force" },
  "fiscalYears.first": { th: "ปีแรกที่ใช้", en: "First year in force" },
  "fiscalYears.last": { th: "ปีสุดท้ายที่ใช้", en: "Last year in force" },
};

/** A framework that people write may name what this product does not know: then that is its name. */
export function sourceName(about: string): LocalisedText {
  return SOURCE_NAMES[about] ?? { th: about, en: about };
}
