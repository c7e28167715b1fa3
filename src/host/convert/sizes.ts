import type { IWorksheetData } from "@univerjs/core";
import { DIGIT_PIXELS } from "../../xlsx/model/column-width";

const PIXELS_PER_POINT = 96 / 72;
/** Thai vowels and tone marks stand above and below the line: less than this cuts them off. */
const LINE_PIXELS_PER_POINT = 1.9;
/** Average advance of a letter, as a share of the font's size in pixels. */
const LETTER_SHARE = 0.52;

export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;
export const EMU_PER_POINT = 12_700;

export const toPixels = (points: number): number => points * PIXELS_PER_POINT;
export const toPoints = (pixels: number): number => pixels / PIXELS_PER_POINT;

export function columnPixels(width: number): number {
  return Math.round(width * DIGIT_PIXELS);
}

export function columnWidth(pixels: number): number {
  return Math.round((pixels / DIGIT_PIXELS) * 256) / 256;
}

/** Height in pixels that a row needs for `lines` lines of a font of `points`. */
export function linePixels(points: number, lines = 1): number {
  return Math.max(DEFAULT_ROW_PIXELS, Math.ceil(points * LINE_PIXELS_PER_POINT * lines));
}

/** How many lines a wrapped text takes in a column; vowels and marks above and below take no width. */
export function wrappedLines(text: string, points: number, columnWidthPixels: number): number {
  const letter = toPixels(points) * LETTER_SHARE;
  const perLine = Math.max(1, Math.floor((columnWidthPixels - 6) / letter));
  return text
    .split(/\r\n|\r|\n/)
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(baseLetters(line) / perLine)), 0);
}

function baseLetters(text: string): number {
  return text.replace(/\p{M}/gu, "").length;
}

type Sizes = Pick<IWorksheetData, "columnData" | "rowData" | "defaultColumnWidth" | "defaultRowHeight">;

/** Pixels that a column takes on the grid: nothing while it is hidden. */
export function widthOf(sheet: Partial<Sizes>, column: number): number {
  const data = sheet.columnData?.[column];
  return data?.hd === 1 ? 0 : (data?.w ?? sheet.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS);
}

/** Pixels that a row takes on the grid: nothing while it is hidden. */
export function heightOf(sheet: Partial<Sizes>, row: number): number {
  const data = sheet.rowData?.[row];
  if (data?.hd === 1) return 0;
  const own = data?.ia === 0 ? data.h : (data?.ah ?? data?.h);
  return own ?? sheet.defaultRowHeight ?? DEFAULT_ROW_PIXELS;
}

/** Pixels before a row or column. */
export function offsetOf(
  sheet: Partial<Sizes>,
  index: number,
  size: (sheet: Partial<Sizes>, index: number) => number,
): number {
  let offset = 0;
  for (let at = 0; at < index; at++) offset += size(sheet, at);
  return offset;
}

/** The row or column that lies at an offset, and how far into it the offset points. */
export function indexAt(
  sheet: Partial<Sizes>,
  pixels: number,
  size: (sheet: Partial<Sizes>, index: number) => number,
  limit: number,
): { index: number; rest: number } {
  let rest = Math.max(0, pixels);
  for (let index = 0; index < limit; index++) {
    const extent = size(sheet, index);
    if (rest < extent) return { index, rest };
    rest -= extent;
  }
  return { index: limit, rest: 0 };
}
