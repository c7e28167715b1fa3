import type { IStyleData } from "@univerjs/core";
import type { RangeBase } from "./range-base";

/**
 * A format property of a whole range: the common value, or null where cells differ, as Excel answers.
 * Cells beyond the grid's edge look like its default style.
 */
export function uniformStyle<T>(range: RangeBase, property: (style: IStyleData) => T): T | null {
  const sheet = range.$sheet;
  range.$context.book.settleStyles();
  const { startRow, startColumn, endRow, endColumn } = range.$area;
  const lastRow = Math.max(startRow, Math.min(endRow, sheet.getRowCount() - 1));
  const lastColumn = Math.max(startColumn, Math.min(endColumn, sheet.getColumnCount() - 1));
  const first = property(sheet.getComposedCellStyle(startRow, startColumn));
  for (let row = startRow; row <= lastRow; row++) {
    for (let column = startColumn; column <= lastColumn; column++) {
      if (property(sheet.getComposedCellStyle(row, column)) !== first) return null;
    }
  }
  return first;
}
