import { formatRectangle, type Rectangle } from "../domain/workbook/address";
import {
  NOTE_HEADING,
  type ClearFormats,
  type FreezePanes,
  type MergeRange,
  type PutNote,
  type SetUpPage,
  type SizeColumns,
  type SizeRows,
} from "../domain/workbook/change-set";
import { footerCode } from "../domain/workbook/with-defaults";
import { DIGIT_PIXELS } from "../xlsx/model/column-width";
import type { XlsxSheet } from "../xlsx/model/workbook";

const PIXELS_PER_POINT = 96 / 72;
const NOTE_AUTHOR = "Pramoen";

/**
 * Only the content of the upper left cell stays. Areas that it touches are merged no longer: a file where two overlap
 * is damaged.
 */
export function mergeRange(sheet: XlsxSheet, { range }: MergeRange): void {
  const { row, column } = range;
  const endRow = row + range.rowCount - 1;
  const endCol = column + range.columnCount - 1;
  const apart = (sheet.merges ?? []).filter((merge) => {
    const isApart = merge.endRow < row || merge.startRow > endRow;
    return isApart || merge.endCol < column || merge.startCol > endCol;
  });
  const isSingle = range.rowCount === 1 && range.columnCount === 1;
  sheet.merges = isSingle ? apart : [...apart, { startRow: row, startCol: column, endRow, endCol }];
  for (let r = row; r <= endRow; r++) {
    for (let c = column; c <= endCol; c++) if (r > row || c > column) emptyCell(sheet, r, c);
  }
}

function emptyCell({ cells }: XlsxSheet, row: number, column: number): void {
  const cell = cells.get(row, column);
  if (cell?.style && (cell.value !== null || cell.formula !== null))
    cells.set(row, column, { value: null, formula: null, style: cell.style });
  else if (cell && !cell.style) cells.delete(row, column);
}

export function sizeColumns(sheet: XlsxSheet, { column, width }: SizeColumns): void {
  const columns = [...(sheet.columns ?? [])];
  while (columns.length <= column) columns.push({});
  const digits = Math.trunc(((width * PIXELS_PER_POINT) / DIGIT_PIXELS) * 256) / 256;
  columns[column] = { ...columns[column], width: digits };
  sheet.columns = columns;
}

export function sizeRows(sheet: XlsxSheet, { row, rowCount, height }: SizeRows): void {
  const rows = new Map(sheet.rowDefs);
  for (let i = row; i < row + rowCount; i++) rows.set(i, { ...rows.get(i), height: height ?? undefined });
  sheet.rowDefs = rows;
}

export function clearFormats({ cells }: XlsxSheet, { range }: ClearFormats): void {
  for (let row = range.row; row < range.row + range.rowCount; row++) {
    for (let column = range.column; column < range.column + range.columnCount; column++) {
      const cell = cells.get(row, column);
      if (!cell?.style) continue;
      if (cell.value === null && cell.formula === null) cells.delete(row, column);
      else cells.set(row, column, { ...cell, style: undefined });
    }
  }
}

export function freezePanes(sheet: XlsxSheet, { rows, columns }: FreezePanes): void {
  if (rows === 0 && columns === 0) delete sheet.freezePane;
  else sheet.freezePane = { ...(rows > 0 && { rows }), ...(columns > 0 && { columns }) };
}

/** What the change does not name stays as somebody has set it. */
export function setUpPage(sheet: XlsxSheet, change: SetUpPage): void {
  const { orientation, fitToWidth, titleRows, area, footer } = change;
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: "a4",
    orientation,
    fitToPage: fitToWidth,
    ...(fitToWidth ? { fitToWidth: 1, fitToHeight: 0, scale: undefined } : { scale: 100 }),
    ...(titleRows && { printTitlesRow: `$${titleRows[0] + 1}:$${titleRows[1] + 1}` }),
    ...(area && { printArea: absolute(area) }),
  };
  if (footer === undefined) return;
  sheet.headerFooter = { ...sheet.headerFooter, oddFooter: `&C${footerCode(footer)}` };
}

/** "$B$2:$D$9". */
export function absolute(area: Rectangle): string {
  return formatRectangle(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** Whether a note may be written there, or taken away: one of a person stays as it is. */
export function isFreeForNote(sheet: XlsxSheet | null, change: PutNote): boolean {
  const stands = sheet?.comments.get(placeOf(change));
  return !stands || stands.text.startsWith(NOTE_HEADING);
}

export function putNote(sheet: XlsxSheet, change: PutNote): void {
  if (change.text === null) sheet.comments.delete(placeOf(change));
  else sheet.comments.set(placeOf(change), { author: NOTE_AUTHOR, text: change.text });
}

function placeOf({ row, column }: PutNote): string {
  return `${row},${column}`;
}

/** Without a password. What helps to read the sheet stays allowed. */
export function protectSheet(sheet: XlsxSheet): void {
  if (sheet.protection?.sheet === true) return;
  const allowed = { autoFilter: true, formatColumns: true, formatRows: true };
  sheet.protection = { sheet: true, objects: true, scenarios: true, ...allowed };
}
