import type { Field, Indicator, IndicatorTable } from "../../evaluation/evaluation";
import type { LocalisedText } from "../../text/localised";
import { COLUMN_NAMES } from "../column-names";
import { scoreIndicator } from "../../evaluation/score-indicator";
import { weightedRow } from "../../evaluation/table-total";
import { indicatorName, quoteValue } from "../figures";
import { defineRule } from "../rule";

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
  *check({ evaluation, framework }) {
    for (const table of evaluation.tables) {
      // "not applicable" is typed over a formula on purpose.
      const applicable = table.indicators.filter(
        (indicator) => weightedRow(indicator)?.score !== "not-applicable",
      );
      // Only scores that can be computed are expected to be formulas; the others are a person's judgement.
      const computable = applicable.filter(
        (indicator) => scoreIndicator(indicator, framework).kind !== "not-computable",
      );
      yield* overwrittenIn(computable, (indicator) => indicator.score, COLUMN_NAMES.score);
      yield* overwrittenIn(applicable, (indicator) => indicator.weighted, COLUMN_NAMES.weighted);
      yield* overwrittenClosing(table);
    }
  },
});

/** Constants in a column where most rows have formulas. */
function* overwrittenIn(
  indicators: readonly Indicator[],
  fieldOf: (indicator: Indicator) => Field<number> | null,
  column: LocalisedText,
) {
  const filled = indicators.filter((indicator) => fieldOf(indicator)?.cell);
  const withFormula = filled.filter((indicator) => fieldOf(indicator)!.cell!.formula !== null);
  if (withFormula.length * 2 <= filled.length) return;
  const expected = fieldOf(withFormula[0]!)!.cell!.formula!;
  for (const indicator of filled) {
    const field = fieldOf(indicator)!;
    if (field.cell!.formula !== null) continue;
    yield {
      messageId: "indicator" as const,
      at: field.at,
      related: [fieldOf(withFormula[0]!)!.at],
      parameters: { column, indicator: indicatorName(indicator) },
      expected,
      found: quoteValue(field.cell!.value),
    };
  }
}

function* overwrittenClosing(table: IndicatorTable) {
  const weighted = table.indicators.flatMap((indicator) => indicator.weighted?.cell ?? []);
  const formulas = weighted.filter((cell) => cell.formula !== null);
  if (formulas.length * 2 <= weighted.length) return;
  const closing = [
    [COLUMN_NAMES.total, table.total],
    [COLUMN_NAMES.rating, table.rating],
  ] as const;
  for (const [column, field] of closing) {
    if (!field?.cell || field.cell.formula !== null || field.cell.value === null) continue;
    yield {
      messageId: "closing" as const,
      at: field.at,
      parameters: { column },
      found: quoteValue(field.cell.value),
    };
  }
}
