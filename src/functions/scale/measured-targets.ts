import { measureResult, type MeasuringProblem } from "../../domain/scoring/measured-result";
import type { Direction } from "../../domain/scoring/scoring-scale";
import { measureTargets } from "../../domain/scoring/measured-targets";
import { isStrict, type Comparator, type Quantity } from "../../domain/thai/quantity";
import { NO_UNIT, unitText, type MeasureUnit } from "../../domain/thai/unit";
import type { CellReader } from "../cells/cell-input";
import { Fault, fault } from "../cells/fault";

/** The targets of one row as numbers in the unit they share, and results in that unit. */
export class MeasuredTargets {
  /** From the lowest tier to the highest; null where a tier has none. */
  readonly values: (number | null)[] = [];
  private unit: MeasureUnit = NO_UNIT;
  /** Whose unit is not clear, where their order is no fault already. */
  doubt: Fault | null = null;
  /** Which of them are to be exceeded; null where none is. */
  strict: readonly boolean[] | null = null;
  /** Which results their wording calls better; null where it says nothing, "both" where they disagree. */
  worded: Direction | "both" | null = null;

  constructor(private readonly reader: CellReader) {}

  /** `nameOf` gives the argument that a cell came with, for messages. */
  read(cells: readonly unknown[], nameOf: (index: number) => string): Fault | null {
    const { values } = this;
    values.length = cells.length;
    this.unit = NO_UNIT;
    this.strict = null;
    this.doubt = null;
    this.worded = null;
    if (!cells.every((cell) => typeof cell === "number")) return this.readQuantities(cells, nameOf);
    for (let i = 0; i < cells.length; i++) values[i] = cells[i] as number;
    return null;
  }

  private readQuantities(cells: readonly unknown[], nameOf: (index: number) => string): Fault | null {
    const quantities: (Quantity | null)[] = [];
    for (const [i, cell] of cells.entries()) {
      const reading = this.reader.read(cell, nameOf(i));
      if (reading instanceof Fault) return reading;
      quantities.push(typeof reading === "string" ? null : reading);
    }
    const { unit, figures, problems } = measureTargets(quantities);
    this.unit = unit;
    if (quantities.some((quantity) => quantity?.comparator)) this.readWording(quantities);
    for (const [i, figure] of figures.entries()) {
      const quantity = quantities[i];
      const problem = problems[i];
      this.values[i] = figure;
      if (!quantity || !problem) continue;
      const found = this.problem(problem, quantity, nameOf(i));
      if (problem !== "unit-unclear") return found;
      this.doubt ??= found;
    }
    return null;
  }

  private readWording(targets: readonly (Quantity | null)[]): void {
    if (targets.some(isStrict)) this.strict = targets.map(isStrict);
    const says = (...wanted: readonly Comparator[]) =>
      targets.some((target) => target?.comparator && wanted.includes(target.comparator));
    const isHigher = says("at-least", "more-than");
    const isLower = says("at-most", "less-than");
    this.worded = isHigher && isLower ? "both" : isHigher ? "higher" : "lower";
  }

  /** A result in the targets' unit. */
  resultOf(cell: unknown, name: string): number | "blank" | "not-applicable" | Fault {
    const reading = this.reader.read(cell, name);
    if (typeof reading === "string" || reading instanceof Fault) return reading;
    if (reading.comparator !== null) {
      return fault("result-not-definite", { found: `${reading.comparator} ${reading.value}` });
    }
    const measured = measureResult(reading, { figures: this.values, unit: this.unit });
    return typeof measured === "number" ? measured : this.problem(measured, reading, name);
  }

  private problem(problem: MeasuringProblem, quantity: Quantity, name: string): Fault {
    const written = unitText(quantity);
    const found = problem === "units-differ" ? written : `${quantity.value} ${written}`.trim();
    return fault(problem, { name, found, unit: unitText(this.unit) });
  }

  /** Whether the targets have no unit, so that plain figures count as they are. */
  get isPlain(): boolean {
    return this.unit === NO_UNIT;
  }

  /** The word for the targets' unit, "" where they have none. */
  get unitWord(): string {
    return this.unit.unitWord ?? "";
  }
}
