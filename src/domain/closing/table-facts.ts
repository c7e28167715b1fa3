import type { IndicatorTable, PrintedSummary } from "../form/evaluation";
import { valueFields, valueOf } from "../form/field";
import { IndicatorFacts } from "../form/indicator-facts";
import { tierLine } from "../form/score-indicator";
import type { Framework } from "../framework/framework";
import { once } from "../once";
import { agrees } from "../scoring/agreement";
import { roundHalfUp } from "../scoring/rounding";
import { weightedScore, type WeightedScore } from "../scoring/totals";
import { finish, type Steps } from "../steps";
import type { SheetSnapshot } from "../workbook/snapshot";
import { functionTotal } from "./function-total";
import { totalOfRows, weightedRow } from "./table-total";

/**
 * A table of indicators with what is asked of all its rows again and again, summed once: a rule that asks at every row
 * would sum a table of 100,000 rows 100,000 times. It is made for the time that its sheet is looked at.
 */
export class TableFacts {
  private readonly totals = once(() => {
    const { framework } = this;
    const stated = this.weightedRows();
    const unrounded = stated.map((row, i) => {
      const score = this.rows[i]?.unroundedScore ?? null;
      return row === null || score === null ? row : { ...row, score };
    });
    return { stated: totalOfRows(stated, framework), unrounded: totalOfRows(unrounded, framework) };
  });
  private readonly function = once(() => functionTotal(this.table, this.framework));
  private readonly weighted = once(() => {
    const cells = this.rows.flatMap(({ indicator }) => indicator.weighted?.cell ?? []);
    const sum = this.rows.reduce((whole, { indicator }) => whole + (valueOf(indicator.weighted) ?? 0), 0);
    return { isComputed: cells.filter(({ formula }) => formula !== null).length * 2 > cells.length, sum };
  });
  private readonly errors = once(() =>
    this.rows.some(({ indicator: { score, weight } }) =>
      [score, weight].some((field) => field?.reading.kind === "error"),
    ),
  );

  /** @param rows the facts of its indicators, in their order */
  constructor(
    readonly table: IndicatorTable,
    readonly rows: readonly IndicatorFacts[],
    readonly framework: Framework,
    /** The sheet on which it stands. */
    readonly sheet: SheetSnapshot | undefined,
    /** The printed summary that repeats its figures; null where several tables leave open whose they are. */
    readonly printed: PrintedSummary | null,
  ) {}

  /** From weights and stated scores, unrounded; null where nothing is scored or a weight is missing. */
  get total(): number | null {
    return this.totals().stated;
  }

  /** What the function for totals would show over the cells, see {@link functionTotal}. */
  get functionTotal(): number | null {
    return this.function();
  }

  /** Whether most weighted scores are formulas. */
  get computesWeighted(): boolean {
    return this.weighted().isComputed;
  }

  /** Of the weighted scores that can be read. */
  get weightedSum(): number {
    return this.weighted().sum;
  }

  /** An error among scores or weights spreads to every total over them. */
  get hasErrors(): boolean {
    return this.errors();
  }

  /** The sum of the weighted scores as they stand; null where any is missing. */
  sumOfStatedWeighted(): number | null {
    const fields = valueFields(this.rows.map(({ indicator }) => indicator.weighted));
    return fields && fields.reduce((sum, { reading }) => sum + reading.value, 0);
  }

  /** Whether a stated total follows from the scores, as they stand or before they were rounded. */
  isTotal(stated: number): boolean {
    const { stated: exact, unrounded } = this.totals();
    return [exact, unrounded].some(
      (total) => total !== null && agrees(stated, total, this.framework.decimals.total),
    );
  }

  /** Whether the form states the total that its scores give. */
  isTotalRight(): boolean {
    const stated = valueOf(this.table.total);
    return stated !== null && this.isTotal(stated);
  }

  /**
   * Whether a stated total is the sum of weighted scores that were rounded one by one, which their unrounded sum is not.
   * Only where every indicator has a score: what is shared out or left open is no matter of rounding.
   */
  isSumOfRounded(stated: number): boolean {
    if (this.total === null || this.isTotal(stated)) return false;
    const { decimals, weightTotal } = this.framework;
    let sum = 0;
    for (const row of this.weightedRows()) {
      if (!row || typeof row.score !== "number") return false;
      sum += roundHalfUp(weightedScore(row.weight, row.score, weightTotal), decimals.weighted);
    }
    return agrees(stated, sum, decimals.total);
  }

  private weightedRows(): (WeightedScore | null)[] {
    return this.rows.map(({ indicator }) => weightedRow(indicator));
  }
}

/** `sheet`: where the table stands; `printed`: the summary that repeats it. Without them no formula and no page is written. */
export function tableFacts(
  table: IndicatorTable,
  framework: Framework,
  sheet?: SheetSnapshot,
  printed: PrintedSummary | null = null,
): TableFacts {
  return finish(readTableFacts(table, framework, sheet, printed));
}

/** The same in steps of one row. */
export function* readTableFacts(
  table: IndicatorTable,
  framework: Framework,
  sheet: SheetSnapshot | undefined,
  printed: PrintedSummary | null,
): Steps<TableFacts> {
  const rows: IndicatorFacts[] = [];
  const line = tierLine(framework);
  for (const indicator of table.indicators) {
    rows.push(new IndicatorFacts(indicator, framework, line));
    yield null;
  }
  return new TableFacts(table, rows, framework, sheet, printed);
}
