import type { CellReader } from "./cell-input";
import { Fault, fault } from "./fault";
import { quoteNormalised } from "./quote";

export type FigureReading = number | "blank" | "not-applicable" | Fault;

/** A score, weight or points: a plain number, whatever unit word stands behind it. */
export function readFigure(reader: CellReader, cell: unknown, name: string): FigureReading {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  const reading = reader.read(cell, name);
  if (typeof reading === "string" || reading instanceof Fault) return reading;
  const isPlain = reading.comparator === null && reading.multiplier === 1;
  return isPlain ? reading.value : fault("not-a-figure", { name, found: quoteNormalised(String(cell)) });
}
