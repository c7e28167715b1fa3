import type { LocalisedText } from "../../domain/text/localised";

/** The sentences about portable formulas, which are fetched with their section. */
export const PORTABLE_TEXTS = {
  freeze: { th: "แปลงเพื่อส่งต่อ", en: "Convert for sharing" },
  thaw: { th: "คืนฟังก์ชัน Pramoen", en: "Restore functions" },
  repair: { th: "ซ่อมสูตร", en: "Repair formulas" },
  freezeBody: {
    th: "แปลงฟังก์ชันของ Pramoen ให้ผู้ที่ไม่ได้ติดตั้งส่วนเสริมเปิดใช้ไฟล์ได้ และคืนกลับได้ภายหลัง",
    en: "Replaces Pramoen's functions so that the file works without the add-in. They can be restored later.",
  },
  freezeForm: { th: "แทนด้วย", en: "Replace by" },
  formFormulas: { th: "สูตร Excel", en: "Excel formulas" },
  formFormulasBody: {
    th: "สูตรธรรมดาที่ให้ผลเท่ากันและคำนวณต่อได้ใน Excel ทุกรุ่น",
    en: "Plain formulas with the same result that keep calculating in any Excel.",
  },
  formValues: { th: "ค่าคงที่", en: "Values" },
  formValuesBody: {
    th: "ค่าที่แสดงอยู่ในขณะนี้ ไม่คำนวณใหม่อีก",
    en: "The values shown now; they no longer recalculate.",
  },
  formNames: { th: "ชื่อ LAMBDA", en: "Named LAMBDAs" },
  formNamesBody: {
    th: "เก็บฟังก์ชันไว้ในสมุดงาน ใช้ได้ใน Microsoft 365 และ Excel 2024 โดยไม่ต้องติดตั้งส่วนเสริม",
    en: "The functions are kept in the workbook; they work in Microsoft 365 and Excel 2024 without the add-in.",
  },
  freezeScope: { th: "ขอบเขต", en: "Where" },
  scopeSelection: { th: "ช่วงที่เลือก", en: "Selection" },
  scopeSheet: { th: "แผ่นงานนี้", en: "This sheet" },
  scopeWorkbook: { th: "ทั้งสมุดงาน", en: "Workbook" },
  preview: { th: "ดูก่อนเขียน", en: "Preview" },
  thawBody: {
    th: "คืนฟังก์ชันของ Pramoen เซลล์ที่แก้ไขหลังการแปลงจะไม่ถูกเขียนทับ",
    en: "Restores Pramoen's functions. Cells that were changed since are not overwritten.",
  },
  repairBody: {
    th: "แก้สูตรที่แสดง #NAME? เนื่องจากเปิดไฟล์ก่อนติดตั้ง Pramoen หรือชื่อฟังก์ชันมีคำนำหน้าเกินมา",
    en: "Repairs formulas that show #NAME? because the file was opened before Pramoen was installed, or because the function's name has a wrong prefix.",
  },
  repairFind: { th: "ค้นหาสูตรที่เสีย", en: "Find broken formulas" },
} as const satisfies Record<string, LocalisedText>;
