import { hasFormula, type FormulaField } from "../../form/field";
import type { IndicatorFacts } from "../../form/indicator-facts";
import type { TableFacts } from "../../closing/table-facts";
import { weightedRow } from "../../closing/table-total";
import { COLUMN_NAMES } from "../../framework/column-names";
import { indicatorName, quoteValue } from "../../form/quoting";
import { restoredClosing, restoredFormula } from "../../repairs/restored-formula";
import { defineRule, PAUSE, type Fault } from "../engine/rule";

export const formulaOverwritten = defineRule({
  id: "formula-overwritten",
  scope: "sheet",
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
  *check({ tables }) {
    for (const table of tables) {
      const applicable: IndicatorFacts[] = [];
      const computable: IndicatorFacts[] = [];
      for (const row of table.rows) {
        yield PAUSE;
        // "not applicable" is typed over a formula on purpose.
        if (weightedRow(row.indicator)?.score === "not-applicable") continue;
        applicable.push(row);
        // Only scores that can be computed are expected to be formulas; the others are a person's judgement.
        if (row.scoring.kind !== "not-computable") computable.push(row);
      }
      yield* overwrittenIn("score", computable);
      yield* overwrittenIn("weighted", applicable);
      yield* overwrittenClosing(table);
    }
  },
});

/** Constants in a column where most rows have formulas. */
function* overwrittenIn(
  role: "score" | "weighted",
  rows: readonly IndicatorFacts[],
): Iterable<Fault<"indicator"> | typeof PAUSE> {
  let filled = 0;
  const constants: IndicatorFacts[] = [];
  const withFormula: IndicatorFacts[] = [];
  let example: FormulaField<number> | null = null;
  for (const row of rows) {
    yield PAUSE;
    const field = row.indicator[role];
    if (!field?.cell) continue;
    filled += 1;
    if (hasFormula(field)) {
      withFormula.push(row);
      example ??= field;
    } else constants.push(row);
  }
  if (example === null || withFormula.length * 2 <= filled) return;
  for (const row of constants) {
    yield PAUSE;
    const field = row.indicator[role];
    if (!field?.cell) continue;
    yield {
      messageId: "indicator",
      at: field.at,
      related: [example.at],
      parameters: { column: COLUMN_NAMES[role], indicator: indicatorName(row.indicator) },
      expected: example.cell.formula,
      found: quoteValue(field.cell.value),
      fix: restoredFormula(role, row, withFormula),
    };
  }
}

function* overwrittenClosing(facts: TableFacts): Iterable<Fault<"closing">> {
  if (!facts.computesWeighted) return;
  for (const role of ["total", "rating"] as const) {
    const field = facts.table[role];
    if (!field?.cell || field.cell.formula !== null || field.cell.value === null) continue;
    yield {
      messageId: "closing",
      at: field.at,
      parameters: { column: COLUMN_NAMES[role] },
      found: quoteValue(field.cell.value),
      fix: restoredClosing(role, facts),
    };
  }
}
