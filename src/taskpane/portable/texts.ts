import type { LocalisedText } from "../../domain/text/localised";

/** The sentences about portable formulas, which are fetched with their section. */
export const PORTABLE_TEXTS = {
  freeze: { th: "ตรึงสูตร", en: "Freeze" },
  thaw: { th: "คืนสูตร", en: "Thaw" },
  repair: { th: "ซ่อมสูตร", en: "Repair" },
  freezeBody: {
    th: "แทนฟังก์ชันของ Pramoen เพื่อส่งไฟล์ให้ผู้ที่ไม่มีโปรแกรม นำกลับคืนได้ภายหลัง",
    en: "Replaces Pramoen's functions, so that the file works for people without the add-in. They can be brought back later.",
  },
  freezeForm: { th: "แทนด้วย", en: "Replace by" },
  formFormulas: { th: "สูตร Excel", en: "Excel formulas" },
  formFormulasBody: {
    th: "สูตรธรรมดาที่ให้ผลเท่ากันและคำนวณต่อได้ใน Excel ทุกรุ่น",
    en: "Plain formulas with the same result that keep calculating in any Excel.",
  },
  formValues: { th: "ค่า", en: "Values" },
  formValuesBody: {
    th: "ตัวเลขที่แสดงอยู่ตอนนี้ ไม่คำนวณต่อ",
    en: "The figures shown now; they do not change any more.",
  },
  formNames: { th: "ชื่อ LAMBDA", en: "Named LAMBDAs" },
  formNamesBody: {
    th: "ฟังก์ชันเก็บไว้ในสมุดงาน ใช้ได้ใน Microsoft 365 โดยไม่ต้องมีโปรแกรม",
    en: "The functions are kept inside the workbook; they work in Microsoft 365 without the add-in.",
  },
  freezeScope: { th: "ขอบเขต", en: "Where" },
  scopeSelection: { th: "ช่วงที่เลือก", en: "Selection" },
  scopeSheet: { th: "แผ่นงานนี้", en: "This sheet" },
  scopeWorkbook: { th: "ทั้งสมุดงาน", en: "Workbook" },
  preview: { th: "ดูก่อนเขียน", en: "Preview" },
  thawBody: {
    th: "นำฟังก์ชันของ Pramoen ที่ตรึงไว้กลับคืน เซลล์ที่ถูกแก้หลังตรึงจะไม่ถูกเขียนทับ",
    en: "Brings the frozen functions back. Cells that were changed since are not written over.",
  },
  repairBody: {
    th: "แก้สูตรที่ขึ้น #NAME? เพราะเปิดไฟล์ก่อนติดตั้งโปรแกรม หรือมีคำนำหน้าผิด",
    en: "Mends formulas that show #NAME? since the add-in came later, or whose function name carries a wrong prefix.",
  },
  repairFind: { th: "ค้นหาสูตรที่เสีย", en: "Find broken formulas" },
} as const satisfies Record<string, LocalisedText>;
