import { convertQuantity, type Quantity } from "../../domain/thai/quantity";
import { NO_UNIT, type MeasureUnit } from "../../domain/thai/unit";
import type { CellReader } from "../cells/cell-input";
import { Fault, fault } from "../cells/fault";

/** The targets of one row as numbers in the unit they share, and results in that unit. */
export class MeasuredTargets {
  /** From the lowest tier to the highest; null where a tier has none. */
  readonly values: (number | null)[] = [];
  private unit: MeasureUnit = NO_UNIT;

  constructor(private readonly reader: CellReader) {}

  /** `nameOf` gives the argument that a cell came with, for messages. */
  read(cells: readonly unknown[], nameOf: (index: number) => string): Fault | null {
    const { values } = this;
    values.length = cells.length;
    this.unit = NO_UNIT;
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
    this.unit = sharedUnit(quantities);
    for (const [i, quantity] of quantities.entries()) {
      const target = quantity && this.inUnit(quantity, nameOf(i));
      if (target instanceof Fault) return target;
      this.values[i] = target;
    }
    return null;
  }

  /** A result in the targets' unit. */
  resultOf(cell: unknown, name: string): number | "blank" | "not-applicable" | Fault {
    const reading = this.reader.read(cell, name);
    if (typeof reading === "string" || reading instanceof Fault) return reading;
    if (reading.comparator !== null) {
      return fault("result-not-definite", { found: `${reading.comparator} ${reading.value}` });
    }
    return this.inUnit(reading, name);
  }

  /** Whether the targets have no unit, so that plain figures count as they are. */
  get isPlain(): boolean {
    return this.unit === NO_UNIT;
  }

  /** The word for the targets' unit, "" where they have none. */
  get unitWord(): string {
    return this.unit.unitWord ?? "";
  }

  /** Figures without a unit are in the targets' unit; targets without one leave every figure as written. */
  private inUnit(quantity: Quantity, name: string): number | Fault {
    if (this.isFractionOrPercent(quantity))
      return fault("percent-or-fraction", { name, found: quantity.value });
    if (this.unit === NO_UNIT) return quantity.value;
    const converted = convertQuantity(quantity, this.unit);
    return converted ?? fault("units-differ", { name, found: quantity.unitWord ?? "", unit: this.unitWord });
  }

  /**
   * Against percentages a bare 0.95 may be 0.95 per cent or a cell that shows 95%; and against bare targets
   * up to 1, "95 %" may be 95 or 0.95. Either guess would be a wrong score without a warning.
   */
  private isFractionOrPercent(quantity: Quantity): boolean {
    if (this.unit.unit === "percent") {
      return quantity.unit === null && quantity.value !== 0 && Math.abs(quantity.value) <= 1;
    }
    if (quantity.unit !== "percent" || this.unit !== NO_UNIT) return false;
    return this.values.every((value) => value === null || Math.abs(value) <= 1);
  }
}

/** The unit of the highest target that states one; a multiplier alone ("6 ล้าน") gives way to a full unit. */
function sharedUnit(quantities: readonly (Quantity | null)[]): MeasureUnit {
  const stated = quantities.filter((q) => q !== null).reverse();
  const found = stated.find((q) => q.unit !== null) ?? stated.find((q) => q.multiplier !== 1);
  return found ? { unit: found.unit, multiplier: found.multiplier, unitWord: found.unitWord } : NO_UNIT;
}
