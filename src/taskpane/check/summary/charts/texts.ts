import type { LocalisedText } from "../../../../domain/text/localised";

/** The titles of the small charts; what they tell is worded with the summary. */
export const CHART_TEXTS = {
  components: { th: "คะแนนถ่วงน้ำหนักเทียบกับน้ำหนัก", en: "Weighted score against weight" },
  tiers: { th: "จำนวนตัวชี้วัดตามระดับเป้าหมายที่ได้", en: "Indicators by target level reached" },
  years: { th: "ผลการดำเนินงานเทียบเป้าหมายรายปี (ร้อยละของเป้าหมาย)", en: "Result by year, per cent of target" },
} as const satisfies Record<string, LocalisedText>;
