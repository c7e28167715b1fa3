import type { TableFacts } from "../../closing/table-facts";
import { hasFormula, type FilledField, type FormulaField } from "../../form/field";
import type { IndicatorFacts } from "../../form/indicator-facts";
import { PAUSE } from "../engine/rule";

/** A constant in a column in which most rows have formulas. */
export interface OverwrittenRow {
  readonly role: "score" | "weighted";
  readonly row: IndicatorFacts;
  readonly field: FilledField<number>;
  readonly example: FormulaField<number>;
  /** The rows that have formulas. */
  readonly withFormula: readonly IndicatorFacts[];
}

/** A constant total or rating over weighted scores that are formulas. */
export interface OverwrittenClosing {
  readonly role: "total" | "rating";
  readonly field: FilledField<unknown>;
}

/** Constants in a table where the other rows of their column compute. */
export function* overwrittenRows(table: TableFacts): Iterable<OverwrittenRow | typeof PAUSE> {
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

  *overwritten(): Iterable<OverwrittenRow | typeof PAUSE> {
    const { role, withFormula, constants, example } = this;
    if (example === null || withFormula.length <= constants.length) return;
    for (const [row, field] of constants) {
      yield PAUSE;
      yield { role, row, field, example, withFormula };
    }
  }
}

export function* overwrittenClosings(form: TableFacts): Iterable<OverwrittenClosing> {
  if (!form.sums.computesWeighted) return;
  for (const role of ["total", "rating"] as const) {
    const field = form.table[role];
    if (!field?.cell || field.cell.formula !== null || field.cell.value === null) continue;
    yield { role, field };
  }
}
