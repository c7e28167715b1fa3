import type { SetCell } from "../domain/workbook/change-set";
import { isCellError, type Cell } from "../domain/workbook/snapshot";
import { cellValue, formulaOf } from "./read-chunks";

/** Whether a cell that was read then is what Excel gives now. */
export function isSameCell(before: Cell | null, value: unknown, formula: unknown): boolean {
  const formulaNow = formulaOf(formula, value);
  // The value of a formula may have been recalculated since; what a person typed is the formula.
  if (formulaNow !== null || (before?.formula ?? null) !== null)
    return formulaNow === (before?.formula ?? null);
  const now = value === "" ? null : cellValue(value);
  const then = before?.value ?? null;
  if (then !== null && now !== null && isCellError(then) && isCellError(now)) return then.error === now.error;
  return then === now;
}

/** Whether a cell holds what was to be written, and did not before. */
export function isWritten({ before, after }: SetCell, value: unknown, formula: unknown): boolean {
  const expected: Cell =
    "formula" in after ? { value: null, formula: after.formula } : { value: after.value, formula: null };
  return isSameCell(expected, value, formula) && !isSameCell(before, value, formula);
}
