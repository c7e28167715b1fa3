import { brokenFormulasInRow } from "../../formulas/portable/plan-repair";
import { setFormula } from "../../repairs/fix";
import { defineRule, PAUSE } from "../engine/rule";

const FIX_REASON = {
  th: "ใส่สูตรใหม่ด้วยชื่อฟังก์ชันที่ถูกต้อง",
  en: "Enter the formula again under the function's right name",
};

export const functionNameBroken = defineRule({
  id: "function-name-broken",
  scope: "sheet",
  group: "cells",
  severity: "error",
  name: { th: "Excel ไม่รู้จักฟังก์ชันในสูตร", en: "Excel does not know the function" },
  why: {
    th: "สูตรที่ Excel ไม่รู้จักชื่อฟังก์ชันจะไม่คำนวณ มักเกิดเมื่อเปิดไฟล์ก่อนติดตั้ง Pramoen หรือคัดลอกจากไฟล์อื่น",
    en: "A formula whose function Excel does not know is not calculated; the file was opened before Pramoen was installed, or the formula was copied from elsewhere.",
  },
  remedy: {
    th: "เลือก “ซ่อมสูตร” ในแท็บ “ส่งต่อไฟล์” ของบานหน้าต่าง ซึ่งจะใส่สูตรเดิมใหม่ด้วยชื่อฟังก์ชันที่ถูกต้อง",
    en: "Choose “Repair formulas” in the Share section of the pane: it enters the formula again under the right name.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    name: {
      th: "ชื่อฟังก์ชันใน {found} ไม่ถูกต้อง สูตรที่ถูกคือ {expected}",
      en: "A function in {found} has a wrong name; the formula should be {expected}.",
    },
    "not-entered": {
      th: "สูตร {found} ถูกต้อง แต่ Excel อ่านก่อนที่จะรู้จักฟังก์ชัน ต้องใส่สูตรใหม่",
      en: "The formula {found} is right, but Excel read it before it knew the function; it must be entered again.",
    },
  },
  *check({ sheet }) {
    for (const row of sheet.cells.rowIndices()) {
      yield PAUSE;
      for (const { at, cell, formula, broken } of brokenFormulasInRow(sheet, row)) {
        const fix = { reason: FIX_REASON, writes: [setFormula({ at, cell }, broken.formula)] };
        yield { messageId: broken.fault, at, expected: broken.formula, found: formula, fix };
      }
    }
  },
});
