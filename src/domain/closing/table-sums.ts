import type { Indicator } from "../form/evaluation";
import { valueOf } from "../form/field";
import type { Framework } from "../framework/framework";
import { once } from "../once";
import type { WeightedScore } from "../scoring/totals";
import { functionRow, functionTotal, type FunctionRow } from "./function-total";
import { totalOfRows, weightedRow } from "./table-total";

/** What is summed over the rows of a table, taken in one walk: each row is read once for all of it. */
export class TableSums {
  /** Weights and stated scores, in the order of the rows; null where a weight cannot be read. */
  readonly rows: (WeightedScore | null)[] = [];
  /** Of the weights, and whether each of them can be read. */
  weightSum = 0;
  isWholeWeight = true;
  /** Of the weighted scores that can be read. */
  weightedSum = 0;
  /** Whether every row has a weighted score that can be read. */
  isWholeWeighted = true;
  /** An error among scores or weights spreads to every total over them. */
  hasErrors = false;
  private readonly unroundedRows: (WeightedScore | null)[] = [];
  private readonly functionRows: FunctionRow[] = [];
  private weightedCells = 0;
  private weightedFormulas = 0;

  constructor(private readonly framework: Framework) {}

  /** The next row, and its score before it was rounded, where there is one. */
  add(indicator: Indicator, unroundedScore: number | null): void {
    const { weight, score, weighted } = indicator;
    const row = weightedRow(indicator);
    this.rows.push(row);
    this.unroundedRows.push(
      row === null || unroundedScore === null ? row : { ...row, score: unroundedScore },
    );
    this.functionRows.push(functionRow(indicator));
    const part = valueOf(weight);
    if (part === null) this.isWholeWeight = false;
    else this.weightSum += part;
    const stated = valueOf(weighted);
    if (stated === null) this.isWholeWeighted = false;
    else this.weightedSum += stated;
    if (weighted?.cell) this.weightedCells += 1;
    if (weighted?.cell && weighted.cell.formula !== null) this.weightedFormulas += 1;
    if (score?.reading.kind === "error" || weight?.reading.kind === "error") this.hasErrors = true;
  }

  /** From weights and stated scores, unrounded; null where nothing is scored or a weight is missing. */
  readonly total = once(() => totalOfRows(this.rows, this.framework));

  /** The same from the scores before they were rounded. */
  readonly unroundedTotal = once(() => totalOfRows(this.unroundedRows, this.framework));

  /** What the function for totals would show over the cells, see {@link functionTotal}. */
  readonly functionTotal = once(() => functionTotal(this.functionRows, this.framework));

  /** Whether most weighted scores are formulas. */
  get computesWeighted(): boolean {
    return this.weightedFormulas * 2 > this.weightedCells;
  }
}
