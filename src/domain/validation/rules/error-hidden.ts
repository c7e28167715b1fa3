import type { Field } from "../../form/field";
import { readFormula, spanText } from "../../formulas/reading/formula-reader";
import { COLUMN_NAMES } from "../../framework/column-names";
import { scoreFields } from "../checks/figure-fields";
import { statedTotals } from "../checks/stated-totals";
import { defineRule } from "../engine/rule";

const CATCHES = /IFERROR|IFNA/i;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)%?$/;

export const errorHidden = defineRule({
  id: "error-hidden",
  scope: "row",
  group: "cells",
  severity: "warning",
  name: { th: "สูตรซ่อนค่าผิดพลาดด้วยตัวเลข", en: "Error hidden behind a figure" },
  why: {
    th: "IFERROR(…, 0) ทำให้คะแนนที่คำนวณไม่ได้กลายเป็น 0 ซึ่งแยกไม่ออกจากคะแนน 0 จริง คะแนนรวมจึงผิดโดยไม่มีใครเห็น",
    en: "IFERROR(…, 0) turns a score that cannot be computed into 0, which cannot be told from a real 0: the total is wrong and nobody notices.",
  },
  remedy: {
    th: 'ตัด IFERROR ออกแล้วแก้สาเหตุของค่าผิดพลาด ถ้ายังไม่มีผลให้ใช้ =IF(ผล="","",…)',
    en: 'Take IFERROR out and fix what causes the error; for results still to come use =IF(result="","",…).',
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    indicator: {
      th: "{column}ของตัวชี้วัด {indicator} แสดง {fallback} เมื่อสูตรผิดพลาด: {found}",
      en: "{column} of indicator {indicator} shows {fallback} where its formula fails: {found}.",
    },
    total: {
      th: "คะแนนรวมแสดง {fallback} เมื่อสูตรผิดพลาด: {found}",
      en: "The total shows {fallback} where its formula fails: {found}.",
    },
  },
  check({ indicator }) {
    return scoreFields(indicator).flatMap(([column, field]) => {
      const caught = caughtBy(field);
      if (!caught) return [];
      const parameters = { column, fallback: caught.fallback };
      return { messageId: "indicator", at: field.at, parameters, found: caught.formula };
    });
  },
  *checkSheet(scope) {
    for (const { table } of statedTotals(scope)) {
      const caught = table.total && caughtBy(table.total);
      if (!table.total || !caught) continue;
      const parameters = { column: COLUMN_NAMES.total, fallback: caught.fallback };
      yield { messageId: "total", at: table.total.at, parameters, found: caught.formula };
    }
  },
});

/** The figure that a formula gives in place of an error. */
function caughtBy({ cell }: Field<unknown>): { formula: string; fallback: string } | null {
  const formula = cell?.formula ?? null;
  if (formula === null || !CATCHES.test(formula)) return null;
  for (const { name, args } of readFormula(formula).calls) {
    const last = args[1];
    if (!/^(?:IFERROR|IFNA)$/i.test(name) || !last) continue;
    const fallback = spanText(formula, last).trim();
    // An empty second argument gives 0.
    if (fallback === "" || NUMBER.test(fallback)) return { formula, fallback: fallback || "0" };
  }
  return null;
}
