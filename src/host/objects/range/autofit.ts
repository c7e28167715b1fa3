import { BooleanNumber, WrapStrategy } from "@univerjs/core";
import {
  type ISetWorksheetRowIsAutoHeightMutationParams,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from "@univerjs/sheets";
import { SheetReader } from "../../engine/cells";
import { assertUnprotected } from "../context/host-context";
import type { RangeBase } from "./range-base";
import { applyColumnWidths, onGrid } from "./sizes";

/** Average advance of a character in parts of the font size; the host has no fonts to measure. */
const CHARACTER_WIDTH = 0.6;
const PIXELS_PER_POINT = 4 / 3;
const PADDING = 10;
const NARROWEST = 20;

/** Thai vowels and tone marks stand above or below their consonant and take no width. */
const COMBINING = /\p{M}/gu;

/** Widens or narrows columns to their longest text, estimated from its length. */
export function autofitColumns(range: RangeBase): void {
  const sheet = range.$sheet;
  assertUnprotected(range.$context, sheet, "allowFormatColumns");
  const area = onGrid(range);
  const reader = new SheetReader(range.$context.book, sheet);
  const used = reader.usedRange(true);
  if (!used) return;
  const widths: Record<number, number> = {};
  for (let column = area.startColumn; column <= area.endColumn; column++) {
    let widest = 0;
    for (let row = Math.max(area.startRow, used.startRow); row <= Math.min(area.endRow, used.endRow); row++) {
      const text = reader.text(row, column);
      if (text === "") continue;
      const style = sheet.getComposedCellStyle(row, column);
      if (style.tb === WrapStrategy.WRAP) continue;
      const longest = Math.max(...text.split("\n").map((line) => line.replace(COMBINING, "").length));
      widest = Math.max(widest, longest * (style.fs ?? 11) * PIXELS_PER_POINT * CHARACTER_WIDTH);
    }
    if (widest > 0) widths[column] = Math.max(NARROWEST, Math.ceil(widest + PADDING));
  }
  applyColumnWidths(range, widths);
}

/** Lets rows follow their content again; the grid measures them when it draws. */
export function autofitRows(range: RangeBase): void {
  const { book } = range.$context;
  const sheet = range.$sheet;
  assertUnprotected(range.$context, sheet, "allowFormatRows");
  const params: ISetWorksheetRowIsAutoHeightMutationParams = {
    ...book.target(sheet),
    ranges: [onGrid(range)],
    autoHeightInfo: BooleanNumber.TRUE,
  };
  const { id } = SetWorksheetRowIsAutoHeightMutation;
  book.apply([{ id, params }], [{ id, params: SetWorksheetRowIsAutoHeightMutationFactory(params, sheet) }]);
}
