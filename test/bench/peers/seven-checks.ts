import { COLUMN, HEADINGS, noFaults } from "../workbooks/planted-form";

/** Undefined and null are empty cells. */
export type PeerCell = string | number | null | undefined;

/**
 * The seven checks that every peer runs by hand over forms whose columns it knows: headings, name, weight, targets,
 * result, formula of the score, sum of the weights. Each peer brings the cells; what it found is held to what was planted.
 */
export class SevenChecks {
  readonly found = noFaults();
  /** Of all sheets together. */
  weightSum = 0;
  private weights = 0;

  /** The second row of a sheet; false where the sheet is no form, and no row of it is to be checked. */
  beginSheet(headings: ArrayLike<PeerCell>): boolean {
    if (headings[0] !== HEADINGS[0]) return false;
    this.weights = 0;
    if (HEADINGS.some((heading, i) => heading !== headings[i])) this.found.heading += 1;
    return true;
  }

  /** A row below the headings; one without a number in front, such as that of the totals, is no indicator. */
  row(cells: ArrayLike<PeerCell>, hasScoreFormula: boolean): void {
    if (typeof cells[0] !== "number") return;
    if (!cells[COLUMN.name]) this.found.name += 1;
    const weight = cells[COLUMN.weight];
    if (typeof weight === "number") {
      this.weights += weight;
      this.weightSum += weight;
    } else this.found.weight += 1;
    const direction = cells[COLUMN.direction] as number;
    const low = direction * (cells[COLUMN.low] as number);
    const middle = direction * (cells[COLUMN.middle] as number);
    if (!(low < middle && middle < direction * (cells[COLUMN.high] as number))) this.found.targets += 1;
    if (typeof cells[COLUMN.result] !== "number") this.found.result += 1;
    if (!hasScoreFormula) this.found.formula += 1;
  }

  endSheet(): void {
    if (Math.abs(this.weights - 100) > 1e-6) this.found.total += 1;
  }
}
