import type { Rectangle } from "../../workbook/address";
import { readArgument } from "./call-arguments";
import type { FormulaPlace } from "./formula-place";
import { spanText, type ReadFormula } from "./formula-reader";
import { kpiCalls, kpiFunctionOf } from "./kpi-calls";

/**
 * The cells that a formula fills where it is one call of ours over ranges ("=KPISCORE(F8:F20,…)");
 * null for a formula that is not, or whose extent cannot be told.
 */
export function spillArea(read: ReadFormula, place: FormulaPlace): Rectangle | null {
  const [call] = kpiCalls(read);
  if (!call || call.start !== 1 || call.end !== read.formula.length) return null;
  if (kpiFunctionOf(call) === "KPITOTAL") return null;
  let rowCount = 1;
  let columnCount = 1;
  for (const span of call.args) {
    const argument = readArgument(spanText(read.formula, span), place, null);
    if (typeof argument === "string") return null;
    if (argument.kind !== "range") continue;
    rowCount = Math.max(rowCount, argument.rectangle.rowCount);
    columnCount = Math.max(columnCount, argument.rectangle.columnCount);
  }
  if (rowCount === 1 && columnCount === 1) return null;
  return { row: place.at.row, column: place.at.column, rowCount, columnCount };
}
