import type { Nullable } from "@univerjs/core";
import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import { type Patch, single } from "./patch";

/** Where a lookup function has what it searches through, and what says that only an equal value is wanted. */
export interface LookupShape {
  readonly table: number;
  readonly along: "column" | "row" | "longer";
  /** The argument that is 0 or FALSE for an exact search; null for a function that never searches exactly. */
  readonly exact: number | null;
}

/**
 * An approximate search halves what is left, in Excel: over values that are not in order it finds what only Excel
 * finds. So does one over texts, whose order depends on the language.
 */
export function searchingInOrder({ table, along, exact }: LookupShape): Patch {
  return (calculate, { doubt }) =>
    (...values) => {
      const searched = values[table];
      const mode = exact === null ? undefined : values[exact];
      const isExact = mode !== undefined && Number(single(mode).getValue()) === 0;
      if (!isExact && searched?.isArray() && !isAscending(lineOf(searched as ArrayValueObject, along)))
        doubt();
      return calculate(...values);
    };
}

function lineOf(array: ArrayValueObject, along: LookupShape["along"]): Nullable<BaseValueObject>[] {
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  const isRow = along === "row" || (along === "longer" && columns > rows);
  return Array.from({ length: isRow ? columns : rows }, (_, index) =>
    isRow ? array.get(0, index) : array.get(index, 0),
  );
}

/** Numbers that grow, with blanks behind them at most. */
function isAscending(line: readonly Nullable<BaseValueObject>[]): boolean {
  let last = Number.NEGATIVE_INFINITY;
  let isBehind = false;
  for (const value of line) {
    if (!value || value.isNull()) {
      isBehind = true;
      continue;
    }
    if (isBehind || !value.isNumber() || Number(value.getValue()) < last) return false;
    last = Number(value.getValue());
  }
  return true;
}
