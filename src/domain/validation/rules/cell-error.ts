import { isCellError } from "../../workbook/snapshot";
import { brokenFormula } from "../../formulas/portable/plan-repair";
import { UNDER_WAY } from "../../formulas/reading/unanswered-calls";
import { defineRule, PAUSE } from "../engine/rule";

export const cellError = defineRule({
  id: "cell-error",
  scope: "sheet",
  group: "cells",
  severity: "error",
  name: { th: "เซลล์แสดงค่าผิดพลาด", en: "Error value in a cell" },
  why: {
    th: "ค่าผิดพลาดส่งต่อไปยังทุกสูตรที่อ้างถึงเซลล์นี้ คะแนนรวมจึงเชื่อถือไม่ได้",
    en: "An error spreads to every formula that refers to the cell, so no figure built on it can be trusted.",
  },
  remedy: {
    th: "เปิดสูตรในเซลล์นี้แล้วแก้การอ้างอิง หากเป็น #NAME? ให้ตรวจว่าติดตั้ง Pramoen แล้ว และกด F9",
    en: "Open the formula and fix its references; for #NAME? see that Pramoen is installed, then press F9.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    error: { th: "เซลล์นี้แสดงค่าผิดพลาด {found}", en: "This cell shows the error {found}." },
    formula: {
      th: "สูตร {formula} แสดงค่าผิดพลาด {found}",
      en: "The formula {formula} shows the error {found}.",
    },
  },
  *check({ sheet }) {
    for (const row of sheet.cells.rowIndices()) {
      yield PAUSE;
      for (const { column, cell } of sheet.cells.inRow(row)) {
        // A calculation still under way is no error yet.
        if (!isCellError(cell.value) || UNDER_WAY.has(cell.value.error)) continue;
        // A name of ours that Excel did not know is the finding of function-name-broken, which also mends it.
        if (brokenFormula(cell)) continue;
        const at = { sheet: sheet.name, row, column };
        const found = cell.value.error;
        yield cell.formula === null
          ? { messageId: "error", at, found }
          : { messageId: "formula", at, found, parameters: { formula: cell.formula } };
      }
    }
  },
});
