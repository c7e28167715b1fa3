import { caught } from "../text/caught";

/** Limits of the .xlsx format: rows 0 … 1,048,575 and columns 0 … 16,383. */
export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

/** One cell. Row and column count from 0; A1 is row 0, column 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle on an unnamed sheet. Row and column count from 0, both counts are at least 1. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** "A" for 0, "Z" for 25, "AA" for 26 … "XFD" for 16,383. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The inverse of {@link columnName}, for 1 to 3 letters of either case. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "B12", without the sheet. */
export function formatCell(cell: Pick<CellAddress, "row" | "column">): string {
  return `${columnName(cell.column)}${cell.row + 1}`;
}

/** "B12:D14", or "B12" for a single cell. */
export function formatRectangle(rectangle: Rectangle): string {
  const first = formatCell(rectangle);
  if (rectangle.rowCount === 1 && rectangle.columnCount === 1) return first;
  const last = formatCell({
    row: rectangle.row + rectangle.rowCount - 1,
    column: rectangle.column + rectangle.columnCount - 1,
  });
  return `${first}:${last}`;
}

/** `'ส่วนที่ 1'!B12`: quoted as Excel quotes a sheet name in a formula. */
export function formatAddress(address: CellAddress): string {
  return `${quoteSheet(address.sheet)}!${formatCell(address)}`;
}

/** A sheet name as it stands in a formula: always quoted, inner apostrophes doubled. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

type Corners = [column: string, row: string, column2?: string, row2?: string];

/** Reads "B12", "$B$12:D14"; null for anything else, whole rows and columns included. */
export function parseRectangle(text: string): Rectangle | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text.trim());
  if (!match) return null;
  const [, column1, row1, column2 = column1, row2 = row1] = caught<Corners>(match);
  const rows = [Number(row1) - 1, Number(row2) - 1];
  const columns = [columnIndex(column1), columnIndex(column2)];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  const lastRow = Math.max(...rows);
  const lastColumn = Math.max(...columns);
  if (row < 0 || lastRow >= ROW_LIMIT || lastColumn >= COLUMN_LIMIT) return null;
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}
