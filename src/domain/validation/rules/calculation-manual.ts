import { isOutputSheet } from "../../form/own-sheets";
import { defineRule } from "../engine/rule";

export const calculationManual = defineRule({
  id: "calculation-manual",
  scope: "workbook",
  group: "cells",
  severity: "warning",
  name: { th: "สมุดงานไม่คำนวณโดยอัตโนมัติ", en: "The workbook does not calculate by itself" },
  why: {
    th: "เมื่อ Excel ตั้งให้คำนวณด้วยตนเอง คะแนนที่เป็นสูตรอาจยังเป็นค่าเดิมจนกว่าจะกด F9 ผลตรวจจึงอาจเป็นของค่าที่ล้าสมัย",
    en: "While Excel calculates only on request, scores that are formulas may be out of date until F9 is pressed, and so may what is said of them.",
  },
  remedy: {
    th: "กด F9 แล้วตรวจใหม่ หรือตั้งแท็บ “สูตร” > “ตัวเลือกการคำนวณ” เป็น “อัตโนมัติ”",
    en: "Press F9 and validate again, or set Formulas > Calculation Options to Automatic.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    manual: {
      th: "Excel ตั้งให้คำนวณด้วยตนเอง ค่าของสูตรอาจไม่เป็นปัจจุบัน",
      en: "Calculation is manual: the values of formulas may be out of date.",
    },
  },
  *check({ snapshot, evaluation }) {
    if (snapshot.isCalculatedByHand !== true || evaluation.tables.length === 0) return;
    const computes = snapshot.sheets.some((sheet) => sheet.cells.hasFormulas && !isOutputSheet(sheet));
    if (computes) yield { messageId: "manual", at: null };
  },
});
