import { readNumberFormat } from "../../../../src/domain/workbook/number-format";
import { parseRectangle } from "../../../../src/domain/workbook/address";
import {
  ERROR_CODES,
  SheetCells,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../../src/domain/workbook/snapshot";
import type { PublishedForm, SheetText } from "./published-form";

/** What one cell of a sheet's text means. */
export interface WrittenCell {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Its number format, such as "0%"; null for the general one. */
  readonly format: string | null;
}

/** Cells by row and column, counted from 0; null where nothing stands. */
export type WrittenRows = readonly (readonly (WrittenCell | null)[])[];

export function readSheetText({ rows }: SheetText): WrittenRows {
  return rows
    .replace(/^\n/, "")
    .trimEnd()
    .split("\n")
    .map((line) => line.split("|").map((text) => readCell(text.trim().replaceAll("⏎", "\n"))));
}

function readCell(text: string): WrittenCell | null {
  if (text === "") return null;
  if (text.startsWith("'")) return { value: text.slice(1), formula: null, format: null };
  const [, formula, shown = ""] = /^(=.*?)\s*→\s*(.*)$/s.exec(text) ?? [];
  if (formula !== undefined) return { ...(readCell(shown) ?? { value: null, format: null }), formula };
  const [, figure, format] = /^(-?\d+(?:\.\d+)?)(?:\{(.+)\})?$/.exec(text) ?? [];
  if (figure !== undefined) return { value: Number(figure), formula: null, format: format ?? null };
  return { value: ERROR_CODES.includes(text) ? { error: text } : text, formula: null, format: null };
}

export function workbookOfText({ name, sheets }: Pick<PublishedForm, "name" | "sheets">): WorkbookSnapshot {
  return { name: `${name}.xlsx`, sheets: sheets.map(sheetOfText) };
}

function sheetOfText(sheet: SheetText): SheetSnapshot {
  return sheetOfRows(sheet, readSheetText(sheet));
}

/** A sheet from cells that may have been changed since they were read. */
export function sheetOfRows({ name, merges = "" }: SheetText, rows: WrittenRows): SheetSnapshot {
  const cells = new SheetCells();
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell)
        cells.add(
          r,
          c,
          cell.value,
          cell.formula,
          cell.format === null ? null : readNumberFormat(cell.format),
        );
    }),
  );
  const areas = merges.split(" ").filter((area) => area !== "");
  return {
    name,
    visibility: "visible",
    isProtected: false,
    cells,
    merges: areas.map((area) => parseRectangle(area)!),
    unread: null,
  };
}
