import type { IRange } from "@univerjs/core";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { isBlank, SheetReader } from "../../engine/cells";
import type { CellMatrix } from "../../engine/pending-styles";
import type { GridRange } from "../../model/host-state";
import { HostError } from "../../protocol/host-error";
import { assertUnprotected } from "../context/host-context";
import type { RangeBase } from "./range-base";
import { columnCountOf, intersectRanges, isCovered, rowCountOf } from "../../model/range-address";
import { onGrid } from "./sizes";

/** Merges the range, or each of its rows; only the upper left content survives, as in Excel. */
export function mergeRange(range: RangeBase, across: boolean): void {
  const { book } = range.$context;
  const sheet = range.$sheet;
  assertUnprotected(range.$context, sheet);
  const area = onGrid(range);
  const blocks = (across ? rowsOf(area) : [area]).filter(
    (block) => rowCountOf(block) * columnCountOf(block) > 1,
  );
  if (blocks.length === 0) return;
  const present = mergesWithin(range);
  if (present.some((merge) => !isCovered(merge, [area]))) throw new HostError("MergedRangeConflict");
  const target = book.target(sheet);
  const remove = { id: RemoveWorksheetMergeMutation.id, params: { ...target, ranges: present } };
  const add = { id: AddWorksheetMergeMutation.id, params: { ...target, ranges: blocks } };
  const addBack = { id: AddWorksheetMergeMutation.id, params: { ...target, ranges: present } };
  const takeAway = { id: RemoveWorksheetMergeMutation.id, params: { ...target, ranges: blocks } };
  keepFirstContents(range, blocks);
  book.apply(
    present.length > 0 ? [remove, add] : [add],
    present.length > 0 ? [takeAway, addBack] : [takeAway],
  );
}

export function unmergeRange(range: RangeBase): void {
  const { book } = range.$context;
  const sheet = range.$sheet;
  assertUnprotected(range.$context, sheet);
  const present = mergesWithin(range);
  if (present.length === 0) return;
  const params = { ...book.target(sheet), ranges: present };
  book.apply(
    [{ id: RemoveWorksheetMergeMutation.id, params }],
    [{ id: AddWorksheetMergeMutation.id, params }],
  );
}

/** Merged areas that touch the range. */
export function mergesWithin(range: RangeBase): IRange[] {
  return range.$sheet
    .getMergeData()
    .filter((merge) => intersectRanges(merge, range.$area) !== null)
    .map(({ startRow, startColumn, endRow, endColumn }) => ({ startRow, startColumn, endRow, endColumn }));
}

function rowsOf(area: GridRange): GridRange[] {
  return Array.from({ length: rowCountOf(area) }, (_, index) => {
    const row = area.startRow + index;
    return { ...area, startRow: row, endRow: row };
  });
}

function keepFirstContents(range: RangeBase, blocks: readonly GridRange[]): void {
  const { book } = range.$context;
  const reader = new SheetReader(book, range.$sheet);
  const matrix: CellMatrix = {};
  for (const block of blocks) {
    let kept: { row: number; column: number } | null = null;
    for (let row = block.startRow; row <= block.endRow; row++) {
      for (let column = block.startColumn; column <= block.endColumn; column++) {
        const cell = reader.ownCell(row, column);
        if (isBlank(cell)) continue;
        const isFirst = kept === null;
        kept ??= { row, column };
        const isAnchor = row === block.startRow && column === block.startColumn;
        if (isAnchor) continue;
        (matrix[row] ??= {})[column] = { v: null, f: null, si: null, p: null, t: null };
        if (!isFirst) continue;
        const { v = null, t = null, p = null } = cell ?? {};
        (matrix[block.startRow] ??= {})[block.startColumn] = {
          v,
          t,
          p,
          f: reader.formula(row, column),
          si: null,
        };
      }
    }
  }
  if (Object.keys(matrix).length > 0) book.writeCells(range.$sheet, matrix);
}
