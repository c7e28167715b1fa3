import { hasFormula, type FormulaField } from "../../form/field";
import type { Indicator, IndicatorTable } from "../../form/evaluation";
import { scoreIndicator } from "../../form/score-indicator";
import { weightedRow } from "../../closing/table-total";
import type { Framework } from "../../framework/framework";
import { computesWeighted } from "../../repairs/closing-fix";
import { COLUMN_NAMES } from "../../framework/column-names";
import { indicatorName, quoteValue } from "../../form/quoting";
import { restoredClosing, restoredFormula } from "../../repairs/restored-formula";
import { defineRule, PAUSE, type Fault, type RuleContext } from "../engine/rule";

export const formulaOverwritten = defineRule({
  id: "formula-overwritten",
  group: "cells",
  severity: "warning",
  name: { th: "สูตรถูกแทนที่ด้วยค่าคงที่", en: "Formula overwritten by a constant" },
  why: {
    th: "ค่าที่พิมพ์ทับสูตรไม่เปลี่ยนตามผลหรือน้ำหนัก คะแนนจึงอาจค้างอยู่ที่ค่าเก่าโดยไม่มีใครเห็น",
    en: "A figure typed over a formula does not follow results and weights any more; the score may be stale unseen.",
  },
  remedy: {
    th: "คัดลอกสูตรจากแถวข้างเคียงมาใส่คืน",
    en: "Copy the formula back from a neighbouring row.",
  },
  source: { th: "นโยบายของ Pramoen", en: "Policy of Pramoen" },
  messages: {
    indicator: {
      th: "{column}ของตัวชี้วัด {indicator} เป็นค่าคงที่ {found} ขณะที่แถวอื่นในคอลัมน์นี้เป็นสูตร เช่น {expected}",
      en: "{column} of indicator {indicator} is the constant {found}; other rows of the column have formulas, such as {expected}.",
    },
    closing: {
      th: "{column}เป็นค่าคงที่ {found} ขณะที่คะแนนถ่วงน้ำหนักเป็นสูตร จึงไม่เปลี่ยนตามคะแนน",
      en: "{column} is the constant {found} although the weighted scores are formulas: it does not follow them.",
    },
  },
  *check(context) {
    const { evaluation } = context;
    const { framework } = evaluation;
    for (const table of evaluation.tables) {
      const applicable: Indicator[] = [];
      const computable: Indicator[] = [];
      for (const indicator of table.indicators) {
        yield PAUSE;
        // "not applicable" is typed over a formula on purpose.
        if (weightedRow(indicator)?.score === "not-applicable") continue;
        applicable.push(indicator);
        // Only scores that can be computed are expected to be formulas; the others are a person's judgement.
        if (scoreIndicator(indicator, framework).kind !== "not-computable") computable.push(indicator);
      }
      yield* overwrittenIn("score", computable, framework);
      yield* overwrittenIn("weighted", applicable, framework);
      yield* overwrittenClosing(table, context);
    }
  },
});

/** Constants in a column where most rows have formulas. */
function* overwrittenIn(
  role: "score" | "weighted",
  indicators: readonly Indicator[],
  framework: Framework,
): Iterable<Fault<"indicator"> | typeof PAUSE> {
  const filled: Indicator[] = [];
  const withFormula: Indicator[] = [];
  let example: FormulaField<number> | null = null;
  for (const indicator of indicators) {
    yield PAUSE;
    const field = indicator[role];
    if (!field?.cell) continue;
    filled.push(indicator);
    if (!hasFormula(field)) continue;
    withFormula.push(indicator);
    example ??= field;
  }
  if (example === null || withFormula.length * 2 <= filled.length) return;
  for (const indicator of filled) {
    yield PAUSE;
    const field = indicator[role];
    if (!field?.cell || hasFormula(field)) continue;
    yield {
      messageId: "indicator",
      at: field.at,
      related: [example.at],
      parameters: { column: COLUMN_NAMES[role], indicator: indicatorName(indicator) },
      expected: example.cell.formula,
      found: quoteValue(field.cell.value),
      fix: restoredFormula(role, indicator, withFormula, framework),
    };
  }
}

function* overwrittenClosing(table: IndicatorTable, context: RuleContext): Iterable<Fault<"closing">> {
  if (!computesWeighted(table, context.evaluation.framework)) return;
  for (const role of ["total", "rating"] as const) {
    const field = table[role];
    if (!field?.cell || field.cell.formula !== null || field.cell.value === null) continue;
    yield {
      messageId: "closing",
      at: field.at,
      parameters: { column: COLUMN_NAMES[role] },
      found: quoteValue(field.cell.value),
      fix: restoredClosing(role, table, context),
    };
  }
}
