import type { CellShift, ShiftAxis } from "../../model/cell-shift";
import { HostError } from "../../protocol/host-error";
import { assertUnprotected } from "../context/host-context";
import { isEntireColumn, isEntireRow } from "../../model/range-address";
import type { RangeBase } from "./range-base";

const INSERTS: Readonly<Record<string, ShiftAxis>> = { Down: "rows", Right: "columns" };
const DELETES: Readonly<Record<string, ShiftAxis>> = { Up: "rows", Left: "columns" };

/** Shifts cells to make room; whole rows and columns are inserted as such. */
export function insertCells(range: RangeBase, direction: string): void {
  shiftCells(range, INSERTS[direction], true);
}

/** Removes cells; those below or to the right move up. */
export function deleteCells(range: RangeBase, direction: string): void {
  shiftCells(range, DELETES[direction], false);
}

function shiftCells(range: RangeBase, asked: ShiftAxis | undefined, isInsert: boolean): void {
  if (!asked) throw new HostError("InvalidArgument");
  const { $context: context, $sheetId: sheetId, $sheet: sheet, $area: area } = range;
  assertUnprotected(context, sheet);
  const axis = isEntireRow(area) ? "rows" : isEntireColumn(area) ? "columns" : asked;
  const shift: CellShift = { sheetId, area, axis, isInsert };
  context.book.shift(shift);
}
