import { formatText, type Language, type LocalisedText } from "../domain/text/localised";

/**
 * Every sentence of the pane. An entry without one of the languages does not compile.
 * Where English tells one from many, both forms stand with "|" between them and `{n}` decides.
 */
export const TEXTS = {
  productName: { th: "ประเมิน", en: "Pramoen" },
  productAlias: { th: "Pramoen", en: "ประเมิน" },
  commands: { th: "คำสั่ง", en: "Commands" },
  validate: { th: "ตรวจสอบ", en: "Validate" },
  summarise: { th: "สรุปผล", en: "Summarise" },
  validateAgain: { th: "ตรวจสอบอีกครั้ง", en: "Validate again" },
  tryAgain: { th: "ลองอีกครั้ง", en: "Try again" },
  cancel: { th: "ยกเลิก", en: "Cancel" },
  cancelling: { th: "กำลังยกเลิก…", en: "Cancelling…" },
  dismiss: { th: "ปิดข้อความ", en: "Dismiss" },
  switchLanguage: { th: "English", en: "ภาษาไทย" },
  support: { th: "ช่วยเหลือ", en: "Support" },
  privacy: { th: "ความเป็นส่วนตัว", en: "Privacy" },
  results: { th: "ผลลัพธ์", en: "Results" },

  welcomeTitle: { th: "ตรวจแบบประเมินก่อนส่ง", en: "Check the form before you send it" },
  welcomeBody: {
    th: "อ่านแบบประเมินตัวชี้วัดในสมุดงานที่เปิดอยู่ แล้วชี้เซลล์ที่ควรแก้",
    en: "Reads the KPI evaluation form in the open workbook and points to each cell that needs a look.",
  },
  welcomeWeights: {
    th: "น้ำหนัก ค่าเป้าหมาย ผล และคะแนนของทุกตัวชี้วัด",
    en: "Weights, targets, results and scores of every indicator",
  },
  welcomeTables: {
    th: "ตัวเลขที่ต้องตรงกันระหว่างตาราง ปี วันที่ และชื่อ",
    en: "Figures that must agree between tables; years, dates and names",
  },
  welcomeSummary: {
    th: "สรุปคะแนนรวมและระดับผลลงในสมุดงาน ถามก่อนเขียนทับเสมอ",
    en: "Sums up total and rating in the workbook, asking before it writes over anything",
  },
  welcomePrivacy: {
    th: "ข้อมูลไม่ออกจากสมุดงาน: ไม่มีเซิร์ฟเวอร์ ไม่เก็บสถิติการใช้",
    en: "Nothing leaves the workbook: no server, no telemetry.",
  },

  reading: { th: "กำลังอ่านสมุดงาน", en: "Reading the workbook" },
  checking: { th: "กำลังตรวจตามกฎ", en: "Applying the rules" },
  computing: { th: "กำลังคำนวณคะแนน", en: "Computing the scores" },
  writing: { th: "กำลังเขียนผลสรุป", en: "Writing the summary" },
  starting: { th: "กำลังเริ่ม", en: "Starting" },

  cancelledValidate: { th: "ยกเลิกการตรวจสอบแล้ว", en: "Validation was cancelled" },
  cancelledSummarise: { th: "ยกเลิกการสรุปผลแล้ว", en: "Summarising was cancelled" },
  declined: { th: "ไม่ได้เขียนสิ่งใดลงในสมุดงาน", en: "Nothing was written to the workbook" },
  nothingWritten: { th: "ยังไม่ได้เขียนสิ่งใดลงในสมุดงาน", en: "Nothing was written." },
  writtenSoFar: { th: "เขียนลงในสมุดงานแล้ว:", en: "Already written:" },

  verdictTitle: { th: "ผลการตรวจสอบ", en: "Validation result" },
  verdictClean: { th: "ไม่พบข้อผิดพลาด", en: "No fault found" },
  verdictErrors: { th: "พบข้อผิดพลาด {count} รายการ", en: "{count} error found|{count} errors found" },
  verdictNoErrors: { th: "ไม่มีข้อผิดพลาด มีข้อที่ควรดู", en: "No errors, but points to look at" },
  verdictSpoken: {
    th: "ตรวจสอบเสร็จแล้ว ข้อผิดพลาด {errors} ควรตรวจ {warnings} ข้อสังเกต {notes}",
    en: "Validation finished. Errors: {errors}, warnings: {warnings}, notes: {notes}",
  },
  checkedAt: { th: "ตรวจเมื่อ {time} น.", en: "Checked at {time}" },
  stale: {
    th: "สมุดงานเปลี่ยนไปหลังการตรวจครั้งนี้",
    en: "The workbook has changed since this check",
  },
  checkedSheets: { th: "{n} แผ่นงาน", en: "{n} sheet|{n} sheets" },
  checkedIndicators: { th: "{n} ตัวชี้วัด", en: "{n} indicator|{n} indicators" },
  checkedRules: { th: "{n} กฎ", en: "{n} rule|{n} rules" },
  checked: { th: "ขอบเขตที่ตรวจ", en: "What was checked" },
  framework: { th: "กรอบ", en: "Framework" },
  agency: { th: "หน่วยงาน", en: "Agency" },
  fiscalYear: { th: "ปีงบประมาณ", en: "Fiscal year" },
  fiscalYearValue: { th: "พ.ศ. {year}", en: "{year} BE ({common} CE)" },
  notStated: { th: "ไม่ระบุในแบบ", en: "not stated in the form" },

  errors: { th: "ข้อผิดพลาด", en: "Errors" },
  warnings: { th: "ควรตรวจ", en: "Warnings" },
  notes: { th: "ข้อสังเกต", en: "Notes" },
  error: { th: "ข้อผิดพลาด", en: "Error" },
  warning: { th: "ควรตรวจ", en: "Warning" },
  info: { th: "ข้อสังเกต", en: "Note" },
  showOnly: { th: "แสดงเฉพาะ", en: "Show only" },
  findings: { th: "รายการที่พบ", en: "Findings" },
  search: { th: "ค้นหาข้อความ เซลล์ หรือกฎ", en: "Search text, cell or rule" },
  groupBy: { th: "จัดกลุ่มตาม", en: "Group by" },
  bySeverity: { th: "ระดับ", en: "Severity" },
  bySheet: { th: "แผ่นงาน", en: "Sheet" },
  wholeWorkbook: { th: "ทั้งสมุดงาน", en: "Whole workbook" },
  matches: { th: "{n} จาก {all} รายการ", en: "{n} of {all}" },
  noMatch: { th: "ไม่มีรายการที่ตรงกับการค้นหา", en: "No finding matches the search" },
  clearSearch: { th: "ล้างคำค้น", en: "Clear the search" },
  clearFilters: { th: "ล้างตัวกรอง", en: "Clear filters" },
  showMore: { th: "แสดงเพิ่ม (เหลือ {n} รายการ)", en: "Show more ({n} left)" },
  showEarlier: { th: "แสดงก่อนหน้า ({n} รายการ)", en: "Show earlier ({n})" },
  expected: { th: "ควรเป็น", en: "Expected" },
  found: { th: "พบ", en: "Found" },
  related: { th: "เกี่ยวข้อง", en: "Related" },
  rule: { th: "กฎ", en: "Rule" },
  goTo: { th: "ไปที่", en: "Go to" },
  listHint: {
    th: "ใช้ลูกศรขึ้นลงเพื่อเลื่อน กด Enter เพื่อไปที่เซลล์",
    en: "Use the arrow keys to move, Enter to go to the cell",
  },

  summaryTitle: { th: "ผลสรุป", en: "Summary" },
  reviewTitle: {
    th: "จะเขียนทับ {n} เซลล์",
    en: "{n} cell would be written over|{n} cells would be written over",
  },
  reviewBody: {
    th: "เซลล์เหล่านี้มีข้อมูลที่มีคนกรอกไว้ ยังไม่ได้เขียนสิ่งใด ตรวจดูก่อนแล้วเลือก",
    en: "These cells hold what a person filled in. Nothing has been written yet. Look through them, then choose.",
  },
  before: { th: "เดิม", en: "Before" },
  after: { th: "ใหม่", en: "After" },
  emptyCell: { th: "(ว่าง)", en: "(empty)" },
  apply: { th: "เขียนทับ", en: "Write over" },
  keep: { th: "ไม่เขียน", en: "Do not write" },
  totalScore: { th: "คะแนนรวม", en: "Total score" },
  noTotal: { th: "ยังไม่มีคะแนน", en: "No score yet" },
  rating: { th: "ระดับผลการประเมิน", en: "Rating" },
  component: { th: "องค์ประกอบ", en: "Component" },
  // The word joiner keeps a narrow table heading from breaking inside the word.
  weight: { th: "น้ำ\u2060หนัก", en: "Weight" },
  score: { th: "คะแนน", en: "Score" },
  weighted: { th: "ถ่วงน้ำ\u2060หนัก", en: "Weighted" },
  ita: { th: "ITA", en: "ITA" },
  itaNote: { th: "แสดงประกอบ ไม่รวมในคะแนน", en: "Shown beside the total, not part of it" },
  unscored: { th: "ตัวชี้วัดที่ยังไม่มีคะแนน", en: "Indicators without a score" },
  writtenChanges: {
    th: "เขียนแล้ว {n} รายการที่แผ่นงาน",
    en: "{n} change written to sheet|{n} changes written to sheet",
  },
  upToDate: { th: "ข้อมูลเป็นปัจจุบันอยู่แล้วที่แผ่นงาน", en: "Already up to date on sheet" },
  summarySpoken: {
    th: "สรุปผลเสร็จแล้ว คะแนนรวม {total} {rating}",
    en: "Summary finished. Total {total}, {rating}",
  },
  reviewSpoken: {
    th: "ต้องการคำตอบ: จะเขียนทับ {n} เซลล์",
    en: "An answer is needed: {n} cell would be written over|An answer is needed: {n} cells would be written over",
  },
} as const satisfies Record<string, LocalisedText>;

export type TextKey = keyof typeof TEXTS;

export type TextParameters = Readonly<Record<string, string | number>>;

/** The sentence in one language, with its placeholders filled. */
export function say(language: Language, key: TextKey, parameters: TextParameters = {}): string {
  const [one, many] = TEXTS[key][language].split("|");
  const form = many !== undefined && parameters["n"] !== 1 ? many : one!;
  return formatText({ th: form, en: form }, language, parameters);
}
