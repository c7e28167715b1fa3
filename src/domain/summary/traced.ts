import type { Field } from "../form/field";
import { factorOf, scaleOf } from "../formulas/writing/cell-scale";
import type { CellAddress } from "../workbook/address";
import type { Traced } from "./summary";

/** A value without a cell of its own. */
export function untraced<T>(value: T | null, at: CellAddress | null = null): Traced<T> {
  return { value, at, factor: null };
}

/** A value with its cell; `perCent` is the factor of a number that is shown as per cent. */
export function traced<S, T>(
  field: Field<S> | null | undefined,
  valueOf: (value: S) => T | null,
  perCent: number = factorOf("per-cent"),
): Traced<T> {
  if (!field) return untraced<T>(null);
  const value = field.reading.kind === "value" ? valueOf(field.reading.value) : null;
  const isFromText = value !== null && typeof field.cell?.value !== "number";
  const factor = isFromText ? null : scaleOf(field) === "per-cent" ? perCent : 1;
  return { value, at: field.at, factor };
}

/** A figure that stands for itself. */
export function tracedNumber(field: Field<number> | null | undefined, perCent?: number): Traced<number> {
  return traced(field, (value) => value, perCent);
}
