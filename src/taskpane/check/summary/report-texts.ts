import type { LocalisedText } from "../../../domain/text/localised";

/** The sentences about the report, which are fetched with it. */
export const REPORT_TEXTS = {
  style: { th: "รูปแบบของแผ่นงานสรุป", en: "How the summary sheet is written" },
  thaiDigits: { th: "เลขไทย", en: "Thai digits" },
  thaiDigitsBody: {
    th: "ตัวเลขและข้อความของแผ่นงานสรุป หน้าสำหรับพิมพ์ ภาพ และคำบรรยายภาษาไทย ชื่อและรหัสในแผ่นงานคงตามแบบประเมิน",
    en: "Figures and sentences of the sheet, and of the page, the picture and the narrative in Thai. On the sheet, names and codes stay as the form has them.",
  },
  values: { th: "ค่าคงที่แทนสูตร", en: "Values in place of formulas" },
  valuesBody: {
    th: "แผ่นงานสรุปจะไม่เปลี่ยนตามแบบประเมินอีก จนกว่าจะสรุปผลใหม่",
    en: "The sheet no longer follows the form until it is summarised again.",
  },
  writeAgain: { th: "เขียนแผ่นงานสรุปใหม่", en: "Write the sheet again" },
  title: { th: "รายงานสำหรับส่งต่อ", en: "The report to send on" },
  narrative: { th: "คำบรรยายจากตัวเลข แก้ไขได้", en: "Narrative from the figures; it can be edited" },
  copy: { th: "คัดลอกคำบรรยาย", en: "Copy the narrative" },
  restore: { th: "คืนคำบรรยายเดิม", en: "Restore the original" },
  page: { th: "หน้าสำหรับพิมพ์ (HTML)", en: "Page to print (HTML)" },
  png: { th: "ภาพสไลด์ (PNG)", en: "Picture (PNG)" },
  svg: { th: "ภาพสไลด์ (SVG)", en: "Picture (SVG)" },
  file: { th: "สรุปผลการประเมิน {year}", en: "evaluation-summary {year}" },
  copied: { th: "คัดลอกแล้ว", en: "Copied." },
  copyRefused: {
    th: "คัดลอกไม่ได้ เลือกข้อความแล้วคัดลอกเอง",
    en: "It could not be copied; select the text and copy it.",
  },
  pictureFailed: {
    th: "สร้างภาพ PNG ไม่ได้ ใช้ภาพ SVG แทน",
    en: "The PNG could not be made; take the SVG instead.",
  },
} as const satisfies Record<string, LocalisedText>;
