import { SheetReader } from "../../engine/cells";
import {
  type CellShift,
  isWhole,
  type ShiftAxis,
  shiftedArea,
  shiftLength,
  shiftZone,
} from "../../model/cell-shift";
import { HostError } from "../../protocol/host-error";
import { assertUnprotected, assertWritable } from "../context/host-context";
import {
  COLUMN_LIMIT,
  intersectRanges,
  isEntireColumn,
  isEntireRow,
  ROW_LIMIT,
} from "../../model/range-address";
import type { RangeBase } from "./range-base";
import { onGrid } from "./sizes";

const INSERTS: Readonly<Record<string, ShiftAxis>> = { Down: "rows", Right: "columns" };
const DELETES: Readonly<Record<string, ShiftAxis>> = { Up: "rows", Left: "columns" };

/** What a protected sheet may allow: to insert, to delete; of whole rows and columns only. */
const PERMISSIONS = {
  rows: ["allowInsertRows", "allowDeleteRows"],
  columns: ["allowInsertColumns", "allowDeleteColumns"],
} as const;

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
  const axis = isEntireRow(area) ? "rows" : isEntireColumn(area) ? "columns" : asked;
  const shift: CellShift = { sheetId, area, axis, isInsert };
  assertUnprotected(context, sheet, isWhole(shift) ? PERMISSIONS[axis][isInsert ? 0 : 1] : undefined);
  // Rows and columns that hold a locked cell cannot be deleted, whatever else is allowed.
  if (!isInsert) assertWritable(context, sheet, onGrid(range));
  assertNoneCut(range, shift);
  if (isInsert) assertRoom(range, shift);
  context.book.shift(shift);
}

/**
 * Whole rows and columns may go through a merged area, which grows or shrinks; single cells move it as a whole. An
 * array that does not spill is moved as a whole by either.
 *
 * @throws HostError InsertDeleteConflict where only a part of one would move or go
 */
function assertNoneCut({ $context: context, $sheet: sheet }: RangeBase, shift: CellShift): void {
  const merges = isWhole(shift) ? [] : sheet.getMergeData();
  const zone = shiftZone(shift);
  for (const area of [...merges, ...new SheetReader(context.book, sheet).fixedArrays()]) {
    if (!intersectRanges(area, zone)) continue;
    const moved = shiftedArea(area, shift);
    const isGone = moved === null && !shift.isInsert;
    const isMoved = moved !== null && moved !== area && isSameSize(moved, area);
    if (!isGone && !isMoved) throw new HostError("InsertDeleteConflict");
  }
}

function isSameSize(a: CellShift["area"], b: CellShift["area"]): boolean {
  return (
    a.endRow - a.startRow === b.endRow - b.startRow &&
    a.endColumn - a.startColumn === b.endColumn - b.startColumn
  );
}

/** @throws HostError NonBlankCellOffSheet where cells that hold something would leave the sheet */
function assertRoom({ $context: context, $sheet: sheet }: RangeBase, shift: CellShift): void {
  const by = shiftLength(shift);
  const isRows = shift.axis === "rows";
  // The grid holds nothing beyond its own edge.
  const edge = isRows ? sheet.getRowCount() : sheet.getColumnCount();
  const limit = isRows ? ROW_LIMIT : COLUMN_LIMIT;
  if (edge + by <= limit) return;
  const lost = isRows
    ? { ...shift.area, startRow: Math.max(shift.area.startRow, limit - by), endRow: limit - 1 }
    : { ...shift.area, startColumn: Math.max(shift.area.startColumn, limit - by), endColumn: limit - 1 };
  if (new SheetReader(context.book, sheet).holdsContent(lost)) throw new HostError("NonBlankCellOffSheet");
}
