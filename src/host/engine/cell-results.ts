import { CellValueType } from "@univerjs/core";
import { ErrorType, FormulaRuntimeService } from "@univerjs/engine-formula";

/** What the engine writes into a cell for a result. */
interface CellResult {
  readonly v?: unknown;
  readonly t?: unknown;
  /** A text with a link, as HYPERLINK gives it; it has no plain value then. */
  readonly p?: unknown;
}

interface Results {
  _getValueObjectOfRuntimeData(result: unknown): CellResult;
}

let isPatched = false;

/**
 * Makes a formula's result what Excel keeps in a cell: 0 where the formula yields a blank cell, #NUM! where it
 * yields no finite number. Formulas that refer to it see the same.
 */
export function keepCellResults(): void {
  if (isPatched) return;
  isPatched = true;
  const prototype = FormulaRuntimeService.prototype as unknown as Results;
  const convert = prototype._getValueObjectOfRuntimeData;
  prototype._getValueObjectOfRuntimeData = function (this: Results, result) {
    const cell = convert.call(this, result);
    const isBlank = (cell.v === null || cell.v === undefined) && !cell.p;
    if (isBlank) return { ...cell, v: 0, t: CellValueType.NUMBER };
    if (typeof cell.v !== "number" || Number.isFinite(cell.v)) return cell;
    return { ...cell, v: ErrorType.NUM, t: CellValueType.STRING };
  };
}
