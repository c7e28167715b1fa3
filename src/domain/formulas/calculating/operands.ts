import { isCellError, type CellError, type CellValue } from "../../workbook/snapshot";

/** Rows of values: what a range is in a formula. */
export type Rows = readonly (readonly CellValue[])[];
export type Operand = CellValue | Rows;

/** The formula holds something that is not calculated here, or refers to what is not known. */
export class NotCalculated extends Error {}

export function isRows(operand: Operand): operand is Rows {
  return Array.isArray(operand);
}

/** One value; throws {@link NotCalculated} for a range, which would fill several cells. */
export function single(operand: Operand): CellValue {
  if (isRows(operand)) throw new NotCalculated();
  return operand;
}

/** The cells of a range, row by row, or the one value. */
export function valuesOf(operand: Operand): readonly CellValue[] {
  return isRows(operand) ? operand.flat() : [operand];
}

/** Applies an operation to a value, or to each cell of a range. */
export function mapped(operand: Operand, change: (value: CellValue) => CellValue): Operand {
  return isRows(operand) ? operand.map((row) => row.map(change)) : change(operand);
}

/** Applies an operation to two values, or to each pair of cells; a single value goes with every cell of the other. */
export function paired(
  a: Operand,
  b: Operand,
  operation: (a: CellValue, b: CellValue) => CellValue,
): Operand {
  if (!isRows(a)) return mapped(b, (value) => operation(a, value));
  if (!isRows(b)) return mapped(a, (value) => operation(value, b));
  if (a.length !== b.length || a[0]?.length !== b[0]?.length) throw new NotCalculated();
  return a.map((row, i) => row.map((value, j) => operation(value, b[i]?.[j] ?? null)));
}

/** As arithmetic takes it. Texts are not turned into numbers as Excel would. */
export function asNumber(value: CellValue): number | CellError {
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number" || typeof value === "object") return value;
  if (value.trim() !== "" && !Number.isNaN(Number(value))) throw new NotCalculated();
  return { error: "#VALUE!" };
}

export function finite(value: number): CellValue {
  return Number.isFinite(value) ? value : { error: "#NUM!" };
}

export function isError(value: CellValue): value is CellError {
  return isCellError(value);
}
