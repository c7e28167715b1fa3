import { BooleanNumber } from "@univerjs/core";
import {
  type ISetWorksheetColWidthMutationParams,
  type ISetWorksheetRowHeightMutationParams,
  type ISetWorksheetRowIsAutoHeightMutationParams,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from "@univerjs/sheets";
import { assertUnprotected } from "../context/host-context";
import type { RangeBase } from "./range-base";
import { intersectRanges, isEntireColumn, isEntireRow } from "../../model/range-address";

/** The grid counts pixels at 96 dpi, Excel's API points. */
const PIXELS_PER_POINT = 4 / 3;

export function columnWidth(range: RangeBase): number | null {
  const sheet = range.$sheet;
  return uniform(range.$area.startColumn, lastColumn(range), (column) => sheet.getColumnWidth(column));
}

export function rowHeight(range: RangeBase): number | null {
  const sheet = range.$sheet;
  return uniform(range.$area.startRow, lastRow(range), (row) => sheet.getRowHeight(row));
}

export function setColumnWidth(range: RangeBase, points: number): void {
  applyColumnWidths(range, points * PIXELS_PER_POINT);
}

/** Pixels for all columns of the range, or by column. */
export function applyColumnWidths(range: RangeBase, colWidth: number | Record<number, number>): void {
  const { book } = range.$context;
  const sheet = range.$sheet;
  assertUnprotected(range.$context, sheet, "allowFormatColumns");
  const params: ISetWorksheetColWidthMutationParams = {
    ...book.target(sheet),
    ranges: [onGrid(range)],
    colWidth,
  };
  const { id } = SetWorksheetColWidthMutation;
  book.apply([{ id, params }], [{ id, params: SetWorksheetColWidthMutationFactory(params, sheet) }]);
}

export function setRowHeight(range: RangeBase, points: number): void {
  const { book } = range.$context;
  const sheet = range.$sheet;
  assertUnprotected(range.$context, sheet, "allowFormatRows");
  const ranges = [onGrid(range)];
  const height: ISetWorksheetRowHeightMutationParams = {
    ...book.target(sheet),
    ranges,
    rowHeight: points * PIXELS_PER_POINT,
  };
  const fixed: ISetWorksheetRowIsAutoHeightMutationParams = {
    ...book.target(sheet),
    ranges,
    autoHeightInfo: BooleanNumber.FALSE,
  };
  book.apply(
    [
      { id: SetWorksheetRowHeightMutation.id, params: height },
      { id: SetWorksheetRowIsAutoHeightMutation.id, params: fixed },
    ],
    [
      { id: SetWorksheetRowHeightMutation.id, params: SetWorksheetRowHeightMutationFactory(height, sheet) },
      {
        id: SetWorksheetRowIsAutoHeightMutation.id,
        params: SetWorksheetRowIsAutoHeightMutationFactory(fixed, sheet),
      },
    ],
  );
}

/** The part of the range that lies on the grid, which grows first where it must. */
export function onGrid(range: RangeBase) {
  const sheet = range.$sheet;
  const { endRow, endColumn } = range.$area;
  const rows = isEntireColumn(range.$area) ? 0 : endRow + 1;
  const columns = isEntireRow(range.$area) ? 0 : endColumn + 1;
  range.$context.book.ensureSize(sheet, rows, columns);
  return intersectRanges(range.$area, {
    startRow: 0,
    startColumn: 0,
    endRow: sheet.getRowCount() - 1,
    endColumn: sheet.getColumnCount() - 1,
  })!;
}

function uniform(first: number, last: number, pixels: (index: number) => number): number | null {
  const size = pixels(first);
  for (let i = first + 1; i <= last; i++) if (pixels(i) !== size) return null;
  return size / PIXELS_PER_POINT;
}

function lastColumn(range: RangeBase): number {
  return Math.max(
    range.$area.startColumn,
    Math.min(range.$area.endColumn, range.$sheet.getColumnCount() - 1),
  );
}

function lastRow(range: RangeBase): number {
  return Math.max(range.$area.startRow, Math.min(range.$area.endRow, range.$sheet.getRowCount() - 1));
}
