import type { IndicatorTable, PrintedSummary } from "../form/evaluation";
import { hasValue, valueOf } from "../form/field";
import { indicatorFacts, type IndicatorFacts } from "../form/indicator-facts";
import { readIndicator } from "../form/indicator-row";
import { states } from "../form/stated-figure";
import { tierLine } from "../form/score-indicator";
import type { Framework } from "../framework/framework";
import { agrees } from "../scoring/agreement";
import { roundHalfUp } from "../scoring/rounding";
import { weightedScore } from "../scoring/totals";
import { finish, type Steps } from "../steps";
import type { SheetSnapshot } from "../workbook/snapshot";
import { TableSums } from "./table-sums";

/**
 * A table of indicators with what is asked of all its rows again and again, summed once: a rule that asks at every row
 * would sum a table of 100,000 rows 100,000 times. It is made for the time that its sheet is looked at.
 */
export class TableFacts {
  /** @param rows the facts of its indicators, in their order */
  constructor(
    readonly table: IndicatorTable,
    readonly rows: readonly IndicatorFacts[],
    readonly sums: TableSums,
    readonly framework: Framework,
    /** The sheet on which it stands. */
    readonly sheet: SheetSnapshot | undefined,
    /** The printed summary that repeats its figures; null where several tables leave open whose they are. */
    readonly printed: PrintedSummary | null,
  ) {}

  /** From weights and stated scores, unrounded; null where nothing is scored or a weight is missing. */
  get total(): number | null {
    return this.sums.total();
  }

  /** Whether a stated total follows from the scores, as they stand or before they were rounded. */
  isTotal(stated: number): boolean {
    const decimals = this.framework.decimals.total;
    const { total: field } = this.table;
    const isOwn = hasValue(field) && field.reading.value === stated;
    return [this.sums.total(), this.sums.unroundedTotal()].some(
      (total) => total !== null && (isOwn ? states(field, total, decimals) : agrees(stated, total, decimals)),
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
    for (const row of this.sums.rows) {
      if (!row || typeof row.score !== "number") return false;
      sum += roundHalfUp(weightedScore(row.weight, row.score, weightTotal), decimals.weighted);
    }
    return agrees(stated, sum, decimals.total);
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
  const sums = new TableSums(framework);
  const line = tierLine(framework);
  for (const indicator of table.indicators) {
    const read = readIndicator(indicator);
    const facts = indicatorFacts(indicator, read, framework, line);
    rows.push(facts);
    sums.add(read, facts.unroundedScore);
    yield null;
  }
  return new TableFacts(table, rows, sums, framework, sheet, printed);
}
