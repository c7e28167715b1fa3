import type { LocalisedText } from "../text/localised";
import type { Outcome, ScoreState } from "../summary/summary";

/** What the page and the picture call things. */
export const REPORT_WORDS = {
  title: { th: "สรุปผลการประเมิน", en: "Evaluation summary" },
  year: { th: "ปีงบประมาณ พ.ศ. {year}", en: "Fiscal year {year}" },
  chosen: { th: "แผ่นงาน “{form}”", en: "Sheet “{form}”" },
  total: { th: "คะแนนรวม", en: "Total score" },
  provisional: { th: "ผลชั่วคราว ยังไม่สรุประดับผลการประเมิน", en: "Provisional, not rated yet" },
  noTotal: { th: "ยังไม่มีคะแนนรวม", en: "No total yet" },
  range: { th: "จะอยู่ระหว่าง {low}–{high}", en: "will end between {low} and {high}" },
  components: { th: "องค์ประกอบ", en: "Components" },
  component: { th: "องค์ประกอบ", en: "Component" },
  weight: { th: "น้ำหนัก", en: "Weight" },
  score: { th: "คะแนน", en: "Score" },
  weighted: { th: "คะแนนถ่วงน้ำหนัก", en: "Weighted score" },
  share: { th: "ร้อยละของคะแนนเต็ม", en: "Per cent of full marks" },
  indicators: { th: "ตัวชี้วัด", en: "Indicators" },
  indicator: { th: "ตัวชี้วัด", en: "Indicator" },
  tier: { th: "ระดับเป้าหมายที่ได้", en: "Target level" },
  cell: { th: "เซลล์", en: "Cell" },
  ita: { th: "คะแนน ITA (ไม่รวมในคะแนนรวม)", en: "ITA score (not part of the total)" },
  monitoring: { th: "ตัวชี้วัดติดตาม", en: "Monitoring KPIs" },
  target: { th: "เป้าหมาย", en: "Target" },
  result: { th: "ผลการดำเนินงาน", en: "Result" },
  outcome: { th: "บรรลุหรือไม่", en: "Met" },
  reasons: { th: "เหตุที่เป็นผลชั่วคราว", en: "Why it is provisional" },
  errors: { th: "ข้อผิดพลาดที่รอดำเนินการ", en: "Open errors" },
  accepted: { th: "รายการที่ยอมรับแล้ว", en: "Accepted findings" },
  acceptedBy: { th: "{by} {at}: {reason}", en: "{by}, {at}: {reason}" },
  policies: { th: "ข้อกำหนดที่ใช้", en: "Rules used" },
  judgedBy: { th: "ประเมินตามกรอบการประเมิน {basis}", en: "Judged by {basis}" },
  chart: {
    th: "คะแนนถ่วงน้ำหนักเทียบกับน้ำหนักของแต่ละองค์ประกอบ",
    en: "Weighted score of each component against its weight",
  },
  madeBy: { th: "จัดทำโดย Pramoen", en: "Made by Pramoen" },
} as const satisfies Record<string, LocalisedText>;

export const STATE_WORDS: Readonly<Record<Exclude<ScoreState, "scored">, LocalisedText>> = {
  missing: { th: "ยังไม่มีคะแนน", en: "no score yet" },
  failing: { th: "แสดงข้อผิดพลาด", en: "shows an error" },
  unreadable: { th: "อ่านคะแนนไม่ได้", en: "no readable score" },
  "not-applicable": { th: "ไม่ประเมิน", en: "not applicable" },
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, LocalisedText>> = {
  met: { th: "บรรลุ", en: "met" },
  missed: { th: "ไม่บรรลุ", en: "missed" },
  "not-told": { th: "แบบไม่ได้บอก", en: "not told" },
};
