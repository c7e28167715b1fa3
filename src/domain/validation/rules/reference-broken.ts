import { readFormula } from "../../formulas/reading/formula-reader";
import { isCellError } from "../../workbook/snapshot";
import { defineRule, PAUSE } from "../engine/rule";

export const referenceBroken = defineRule({
  id: "reference-broken",
  scope: "sheet",
  group: "cells",
  severity: "error",
  name: { th: "สูตรอ้างถึงเซลล์ที่ถูกลบแล้ว", en: "Reference to deleted cells" },
  why: {
    th: "เมื่อลบแถว คอลัมน์ หรือแผ่นงานที่สูตรอ้างถึง Excel ใส่ #REF! แทน สูตรที่ครอบด้วย IFERROR ยังแสดงค่าได้ แต่เป็นค่าที่ไม่ได้มาจากข้อมูล",
    en: "Where the cells that a formula refers to are deleted, Excel puts #REF! in their place. Behind IFERROR it still shows a figure, one that comes from no data.",
  },
  remedy: {
    th: "เปิดสูตรแล้วเลือกเซลล์ที่ถูกต้องแทน #REF! ส่วนชื่อที่เสียให้แก้หรือลบใน ตัวจัดการชื่อ ของ Excel",
    en: "Open the formula and choose the right cells in place of #REF!; fix or delete a broken name in Excel's Name Manager.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    formula: {
      th: "สูตร {found} อ้างถึงเซลล์ที่ถูกลบแล้ว",
      en: "The formula {found} refers to cells that were deleted.",
    },
    name: {
      th: "ชื่อ “{name}” ของสมุดงานอ้างถึงเซลล์ที่ถูกลบแล้ว ({found})",
      en: "The workbook's name “{name}” refers to cells that were deleted ({found}).",
    },
  },
  *check({ formulas }) {
    for (const { at, cell, formula } of formulas) {
      yield PAUSE;
      // A formula that shows its error is the finding of cell-error.
      if (!hasBrokenReference(formula) || isCellError(cell.value)) continue;
      yield { messageId: "formula", at, found: formula };
    }
  },
  *checkWorkbook({ snapshot }) {
    const broken = (snapshot.names ?? []).filter(({ formula }) => hasBrokenReference(formula));
    const [first] = broken;
    if (first) {
      const parameters = { name: broken.map(({ name }) => name).join(", ") };
      yield { messageId: "name", at: null, parameters, found: first.formula };
    }
  },
});

/** A "#REF!" between quotes is a text. */
function hasBrokenReference(formula: string): boolean {
  if (!/#REF!/i.test(formula)) return false;
  return readFormula(formula).tokens.some(
    ({ kind, text }) => (kind === "error" || kind === "sheet") && /#REF!?/i.test(text),
  );
}
