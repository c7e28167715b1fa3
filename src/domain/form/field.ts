import type { CellAddress } from "../workbook/address";
import type { NumberFormat } from "../workbook/number-format";
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
export type Field<T> = FilledField<T> | EmptyField;

export interface FilledField<T> {
  readonly at: CellAddress;
  readonly cell: Cell;
  readonly reading: Reading<T>;
}

/** A place that the form has and nobody filled. */
export interface EmptyField {
  readonly at: CellAddress;
  readonly cell: null;
  readonly reading: { readonly kind: "blank" };
  /** What the cell will show a number as, where that is per cent. */
  readonly format?: NumberFormat | undefined;
}

export const BLANK = { kind: "blank" } as const;

export function emptyField(at: CellAddress, format?: NumberFormat): EmptyField {
  return { at, cell: null, reading: BLANK, format };
}

/** What another reading of the same cell means: the one way to copy a field. */
export function withReading<T>({ at, cell }: CellOfField, reading: Reading<T>): FilledField<T> {
  return { at, cell, reading };
}

/** A cell that holds something and where it stands. */
export type CellOfField = Pick<FilledField<unknown>, "at" | "cell">;

/** A field with a value, which stands in a cell. */
export interface ValueField<T> extends FilledField<T> {
  readonly reading: { readonly kind: "value"; readonly value: T };
}

/** Whether the form has the field and its cell means a value: then there is that cell, too. */
export function hasValue<T>(field: Field<T> | null | undefined): field is ValueField<T> {
  return field?.reading.kind === "value";
}

/** All the fields, where each of them has a value; null where one has none. */
export function valueFields<T>(fields: readonly (Field<T> | null)[]): ValueField<T>[] | null {
  const filled = fields.filter((field) => hasValue(field));
  return filled.length === fields.length ? filled : null;
}

/** A field whose cell is computed, whatever it shows. */
export interface FormulaField<T> extends FilledField<T> {
  readonly cell: Cell & { readonly formula: string };
}

export function hasFormula<T>(field: Field<T> | null | undefined): field is FormulaField<T> {
  return field != null && field.cell !== null && field.cell.formula !== null;
}

/** The value of a field, or null for every other reading. */
export function valueOf<T>(field: Field<T> | null | undefined): T | null {
  return field?.reading.kind === "value" ? field.reading.value : null;
}
