import type { LocalisedText } from "../../../domain/text/localised";

/** What is asked and told about protected sheets, fetched with what asks it. */
export const PROTECTION_TEXTS = {
  lift: {
    th: "แผ่นงานที่ป้องกันไว้โดยไม่มีรหัสผ่าน: ยกเลิกการป้องกันชั่วคราว แล้วป้องกันตามเดิม",
    en: "Sheets protected without a password: unprotect them while writing, then protect them as before",
  },
  locked: {
    th: "ยังไม่เขียนในเซลล์ที่ล็อกไว้ของแผ่นงาน {sheets} ถ้าต้องการให้เขียน เปิดแผ่นงานนั้น เลือก รีวิว > ยกเลิกการป้องกันแผ่นงาน แล้วทำขั้นตอนนี้อีกครั้ง",
    en: "Locked cells of {sheets} are left alone. To have them written, open that sheet, choose Review > Unprotect Sheet, and do this again.",
  },
} as const satisfies Record<string, LocalisedText>;
