import { hasFormula, type FilledField, type FormulaField } from "../../form/field";
import type { IndicatorFacts } from "../../form/indicator-facts";
import type { TableFacts } from "../../closing/table-facts";
import { COLUMN_NAMES } from "../../framework/column-names";
import { indicatorName, quoteCell } from "../../form/quoting";
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
  *check({ tables, forms }) {
    for (const table of tables) {
      const scores = new Column("score");
      const weighted = new Column("weighted");
      for (const [i, row] of table.rows.entries()) {
        yield PAUSE;
        // "not applicable" is typed over a formula on purpose.
        if (table.sums.rows[i]?.score === "not-applicable") continue;
        weighted.add(row);
        // Only scores that can be computed are expected to be formulas; the others are a person's judgement.
        if (row.scoring.kind !== "not-computable") scores.add(row);
      }
      yield* scores.overwritten();
      yield* weighted.overwritten();
    }
    for (const form of forms) yield* overwrittenClosing(form);
  },
});

/** A column as far as its cells are filled. */
class Column {
  private readonly withFormula: IndicatorFacts[] = [];
  private readonly constants: [row: IndicatorFacts, field: FilledField<number>][] = [];
  private example: FormulaField<number> | null = null;

  constructor(private readonly role: "score" | "weighted") {}

  add(row: IndicatorFacts): void {
    const field = row.indicator[this.role];
    if (hasFormula(field)) {
      this.withFormula.push(row);
      this.example ??= field;
    } else if (field?.cell) this.constants.push([row, field]);
  }

  /** Constants where most rows have formulas. */
  *overwritten(): Iterable<Fault<"indicator"> | typeof PAUSE> {
    const { role, withFormula, constants, example } = this;
    if (example === null || withFormula.length <= constants.length) return;
    for (const [row, field] of constants) {
      yield PAUSE;
      yield {
        messageId: "indicator",
        at: field.at,
        related: [example.at],
        parameters: { column: COLUMN_NAMES[role], indicator: indicatorName(row.indicator) },
        expected: example.cell.formula,
        found: quoteCell(field.cell),
        fix: restoredFormula(role, row, withFormula),
      };
    }
  }
}

function* overwrittenClosing(facts: TableFacts): Iterable<Fault<"closing">> {
  if (!facts.sums.computesWeighted) return;
  for (const role of ["total", "rating"] as const) {
    const field = facts.table[role];
    if (!field?.cell || field.cell.formula !== null || field.cell.value === null) continue;
    yield {
      messageId: "closing",
      at: field.at,
      parameters: { column: COLUMN_NAMES[role] },
      found: quoteCell(field.cell),
      fix: restoredClosing(role, facts),
    };
  }
}
