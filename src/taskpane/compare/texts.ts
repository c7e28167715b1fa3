import type { LocalisedText } from "../../domain/text/localised";

/** The sentences about comparing two workbooks, which are fetched with their section. */
export const COMPARE_TEXTS = {
  job: { th: "เทียบกับไฟล์ก่อนหน้า", en: "Compare with an earlier file" },
  title: { th: "เทียบกับปีก่อนหรือรอบก่อน", en: "Against last year or an earlier round" },
  body: {
    th: "เลือกไฟล์ .xlsx ของปีก่อนหรือรอบก่อน ไฟล์ถูกอ่านในเครื่องนี้เท่านั้น และไม่มีการเขียนลงสมุดงาน",
    en: "Choose last year's or an earlier round's .xlsx file. It is read on this computer only, and nothing is written.",
  },
  choose: { th: "เลือกไฟล์ก่อนหน้า", en: "Choose the earlier file" },
  chooseOther: { th: "เลือกไฟล์อื่น", en: "Choose another file" },
  comparing: { th: "กำลังเทียบทีละตัวชี้วัด", en: "Comparing the indicators" },
  cancelled: { th: "ยกเลิกการเทียบแล้ว", en: "Comparing was cancelled." },
  result: { th: "“{file}” → สมุดงานนี้", en: "“{file}” → this workbook" },
  formThen: { th: "ไฟล์เดิม: {form}", en: "Earlier file: {form}" },
  at: { th: "เทียบเมื่อเวลา {time} น.", en: "Compared at {time}" },
  years: { th: "ปีงบประมาณ {then} → {now}", en: "Fiscal year {then} → {now}" },
  basis: {
    th: "ฐานของการประเมินเปลี่ยนไป เทียบคะแนนรวมกันโดยตรงไม่ได้",
    en: "The basis changed; the totals cannot be compared directly",
  },
  total: { th: "คะแนนรวม", en: "Total score" },
  ita: { th: "คะแนน ITA", en: "ITA score" },
  indicators: { th: "ตัวชี้วัด", en: "Indicators" },
  indicator: { th: "ตัวชี้วัด", en: "Indicator" },
  then: { th: "เดิม", en: "Then" },
  now: { th: "ใหม่", en: "Now" },
  change: { th: "ต่าง", en: "Change" },
  showAt: { th: "ไปที่ {place}", en: "Go to {place}" },
  overrides: { th: "คะแนนที่คณะกรรมการให้ต่างจากหน่วยงาน", en: "Scores that the committee changed" },
  override: { th: "หน่วยงาน {self} → คณะกรรมการ {committee}", en: "Agency {self} → committee {committee}" },
  noReason: { th: "ไม่ระบุเหตุผล", en: "No reason is given." },
  notApplicable: { th: "ไม่ประเมิน", en: "n/a" },
  notReported: { th: "ไม่มี", en: "none" },
  spoken: { th: "คะแนนรวม {then} เป็น {now}", en: "Total score {then} to {now}" },
} as const satisfies Record<string, LocalisedText>;
