import type { Worksheet as GridSheet } from "@univerjs/core";
import type { GridRange } from "../../model/host-state";

const PIXELS_PER_POINT = 4 / 3;

/** Points from the sheet's upper left corner; hidden rows and columns take no room. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function placeOf(sheet: GridSheet, range: GridRange): Place {
  const columnPixels = (column: number) => (sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0);
  const rowPixels = (row: number) => (sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0);
  return {
    left: total(0, range.startColumn, columnPixels) / PIXELS_PER_POINT,
    top: total(0, range.startRow, rowPixels) / PIXELS_PER_POINT,
    width: total(range.startColumn, range.endColumn + 1, columnPixels) / PIXELS_PER_POINT,
    height: total(range.startRow, range.endRow + 1, rowPixels) / PIXELS_PER_POINT,
  };
}

function total(from: number, to: number, pixels: (index: number) => number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += pixels(i);
  return sum;
}
