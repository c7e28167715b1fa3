import type { GridRange } from "./host-state";

export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

export function columnLetters(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Splits "'My sheet'!A1" into sheet name and reference; no sheet gives null. */
export function splitAddress(address: string): { sheet: string | null; reference: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/.exec(address);
  if (quoted) return { sheet: quoted[1]!.replace(/''/g, "'"), reference: quoted[2]! };
  const plain = /^([^'!]+)!(.*)$/.exec(address);
  return plain ? { sheet: plain[1]!, reference: plain[2]! } : { sheet: null, reference: address };
}

/** Reads A1, A1:B2, A:C and 1:3, with or without dollars; null for anything else or outside the grid. */
export function parseReference(reference: string): GridRange | null {
  const text = reference.replace(/\$/g, "").trim();
  const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(text);
  if (cells) {
    const [, firstColumn, firstRow, lastColumn = firstColumn, lastRow = firstRow] = cells;
    return ordered(
      Number(firstRow) - 1,
      columnNumber(firstColumn!),
      Number(lastRow) - 1,
      columnNumber(lastColumn!),
    );
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(text);
  if (columns) return ordered(0, columnNumber(columns[1]!), ROW_LIMIT - 1, columnNumber(columns[2]!));
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, COLUMN_LIMIT - 1);
  return null;
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): GridRange | null {
  const range = {
    startRow: Math.min(row, otherRow),
    startColumn: Math.min(column, otherColumn),
    endRow: Math.max(row, otherRow),
    endColumn: Math.max(column, otherColumn),
  };
  return isInsideGrid(range) ? range : null;
}

export function isInsideGrid(range: GridRange): boolean {
  return (
    range.startRow >= 0 &&
    range.startColumn >= 0 &&
    range.endRow < ROW_LIMIT &&
    range.endColumn < COLUMN_LIMIT &&
    range.startRow <= range.endRow &&
    range.startColumn <= range.endColumn
  );
}

export function isEntireColumn(range: GridRange): boolean {
  return range.startRow === 0 && range.endRow === ROW_LIMIT - 1;
}

export function isEntireRow(range: GridRange): boolean {
  return range.startColumn === 0 && range.endColumn === COLUMN_LIMIT - 1;
}

/** "B2", "B2:C3", "B:C" or "2:3"; `absolute` puts dollars before every part. */
export function formatReference(range: GridRange, absolute = false): string {
  const mark = absolute ? "$" : "";
  const column = (index: number) => mark + columnLetters(index);
  const row = (index: number) => `${mark}${index + 1}`;
  if (isEntireRow(range)) return `${row(range.startRow)}:${row(range.endRow)}`;
  if (isEntireColumn(range)) return `${column(range.startColumn)}:${column(range.endColumn)}`;
  const first = column(range.startColumn) + row(range.startRow);
  const last = column(range.endColumn) + row(range.endRow);
  return first === last ? first : `${first}:${last}`;
}

/** Names that a formula would take for something else: R1C1 references and constants. */
const READ_OTHERWISE = /^(?:R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/i;

/** A sheet name as Excel writes it into addresses: quoted only where it must be. */
export function quoteSheetName(name: string): string {
  const isPlain =
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u.test(name) &&
    parseReference(name) === null &&
    !READ_OTHERWISE.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

export function rowCountOf(range: GridRange): number {
  return range.endRow - range.startRow + 1;
}

export function columnCountOf(range: GridRange): number {
  return range.endColumn - range.startColumn + 1;
}

export function intersectRanges(a: GridRange, b: GridRange): GridRange | null {
  const range = {
    startRow: Math.max(a.startRow, b.startRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endRow: Math.min(a.endRow, b.endRow),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return range.startRow <= range.endRow && range.startColumn <= range.endColumn ? range : null;
}

export function boundingRange(a: GridRange, b: GridRange): GridRange {
  return {
    startRow: Math.min(a.startRow, b.startRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endRow: Math.max(a.endRow, b.endRow),
    endColumn: Math.max(a.endColumn, b.endColumn),
  };
}

/** Whether the areas together cover the whole range. */
export function isCovered(range: GridRange, areas: readonly GridRange[]): boolean {
  return (
    areas.reduce<GridRange[]>((rest, area) => rest.flatMap((part) => subtract(part, area)), [range])
      .length === 0
  );
}

/** What remains of a range outside an area: up to four rectangles. */
export function subtract(range: GridRange, area: GridRange): GridRange[] {
  const common = intersectRanges(range, area);
  if (!common) return [range];
  const rest: GridRange[] = [];
  if (common.startRow > range.startRow) rest.push({ ...range, endRow: common.startRow - 1 });
  if (common.endRow < range.endRow) rest.push({ ...range, startRow: common.endRow + 1 });
  const { startRow, endRow } = common;
  if (common.startColumn > range.startColumn) {
    rest.push({ startRow, endRow, startColumn: range.startColumn, endColumn: common.startColumn - 1 });
  }
  if (common.endColumn < range.endColumn) {
    rest.push({ startRow, endRow, startColumn: common.endColumn + 1, endColumn: range.endColumn });
  }
  return rest;
}
