import type { CellAddress } from "../workbook/address";
import type { Cell } from "../workbook/snapshot";

/**
 * What one cell means. Blank, "-", "not applicable" and 0 are four different things and stay so.
 * `text` is wording where a figure would have to be read off by a person, such as a milestone.
 */
export type Reading<T> =
  | { readonly kind: "value"; readonly value: T }
  | { readonly kind: "blank" }
  | { readonly kind: "none" }
  | { readonly kind: "not-applicable" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly code: string };

/** A meaning together with the cell that it was read from. */
export interface Field<T> {
  readonly at: CellAddress;
  /** Null where the cell is empty. */
  readonly cell: Cell | null;
  readonly reading: Reading<T>;
}

/** The value of a field, or null for every other reading. */
export function valueOf<T>(field: Field<T> | null | undefined): T | null {
  return field?.reading.kind === "value" ? field.reading.value : null;
}
