import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/sheets";
import { assertUnprotected } from "../context/host-context";
import type { RangeBase } from "./range-base";
import { onGrid } from "./sizes";

/** Whether all rows of the range are hidden, none (false) or some (null). */
export function rowHidden(range: RangeBase): boolean | null {
  const sheet = range.$sheet;
  const { startRow, endRow } = onGrid(range);
  return uniform(startRow, endRow, (row) => !sheet.getRowRawVisible(row));
}

export function columnHidden(range: RangeBase): boolean | null {
  const sheet = range.$sheet;
  const { startColumn, endColumn } = onGrid(range);
  return uniform(startColumn, endColumn, (column) => !sheet.getColVisible(column));
}

export function setRowHidden(range: RangeBase, hidden: boolean): void {
  assertUnprotected(range.$context, range.$sheet, "allowFormatRows");
  toggle(range, hidden, SetRowHiddenMutation.id, SetRowVisibleMutation.id);
}

export function setColumnHidden(range: RangeBase, hidden: boolean): void {
  assertUnprotected(range.$context, range.$sheet, "allowFormatColumns");
  toggle(range, hidden, SetColHiddenMutation.id, SetColVisibleMutation.id);
}

function toggle(range: RangeBase, hidden: boolean, hideId: string, showId: string): void {
  const { book } = range.$context;
  const params = { ...book.target(range.$sheet), ranges: [onGrid(range)] };
  const [redo, undo] = hidden ? [hideId, showId] : [showId, hideId];
  book.apply([{ id: redo, params }], [{ id: undo, params }]);
}

function uniform(first: number, last: number, isHidden: (index: number) => boolean): boolean | null {
  const value = isHidden(first);
  for (let i = first + 1; i <= last; i++) if (isHidden(i) !== value) return null;
  return value;
}
