import { lastOf, type NonEmpty } from "../non-empty";
import { normaliseText } from "../thai/text";
import type { Cell, SheetCells } from "../workbook/snapshot";
import type { PartWords } from "./part-words";

export type YearRole = "target" | "result" | "totalTarget" | "totalResult";

/** A column under headings that may stand on several rows: what it holds and of which year. */
export interface YearColumn {
  readonly column: number;
  /** Null where its headings name a year alone. */
  readonly role: YearRole | null;
  /** Buddhist Era; null for a column of no single year. */
  readonly year: number | null;
}

export interface YearHeadings {
  readonly firstRow: number;
  readonly lastRow: number;
  /** From left to right; only columns with a role or a year. */
  readonly columns: readonly YearColumn[];
}

interface Heading {
  readonly column: number;
  readonly role: YearRole | null;
  readonly year: number | null;
}

interface HeadingRow {
  readonly row: number;
  readonly headings: Heading[];
}

const LONGEST = 80;
const YEAR_NUMBER = /(?<!\d)\d{4}(?!\d)/gu;
const YEAR_WORDS = /(?:ประจำ)?(?:ปีงบประมาณ|ปี)? ?(?:[พค]\. ?ศ\.)? ?(?<!\d)\d{4}(?!\d)/u;
/** Years of the Common Era are told by their size: the Buddhist Era runs 543 years ahead. */
const ERA_OFFSET = 543;
/** Headings stand at most this many rows below the row that names the indicators. */
const ROWS_BELOW = 3;

/**
 * The headings round a cell that heads the indicators, where they name years: "ปี 2563" over "เป้าหมาย" and
 * "ผลการดำเนินงาน", "ค่าเป้าหมาย" over the years, or both in one cell. Null where no column has a year.
 */
export function readYearHeadings(
  cells: SheetCells,
  words: PartWords,
  indicator: { readonly row: number; readonly column: number },
): YearHeadings | null {
  const rows = headingRows(cells, words, indicator);
  const columns = leaves(
    rows.map(({ headings }) => headings),
    indicator.column,
  );
  if (!columns.some(({ year }) => year !== null)) return null;
  return { firstRow: rows[0].row, lastRow: lastOf(rows).row, columns };
}

function headingRows(
  cells: SheetCells,
  words: PartWords,
  { row, column }: { readonly row: number; readonly column: number },
): NonEmpty<HeadingRow> {
  const at = (index: number) => ({ row: index, headings: headingsInRow(cells, words, index) });
  const rows: [HeadingRow, ...HeadingRow[]] = [at(row)];
  const isFree = (index: number) => !cells.has(index, column);
  const names = ({ headings }: { headings: Heading[] }) =>
    headings.some((heading) => heading.role !== null || heading.year !== null);
  if (row > 0 && isFree(row - 1) && names(at(row - 1))) rows.unshift(at(row - 1));
  for (const below of cells.rowsFrom(row + 1)) {
    if (below > row + ROWS_BELOW || !isFree(below) || !names(at(below))) break;
    rows.push(at(below));
  }
  return rows;
}

function headingsInRow(cells: SheetCells, words: PartWords, row: number): Heading[] {
  return cells.inRow(row).map(({ column, cell }) => ({ column, ...readHeading(cell, words) }));
}

function readHeading(cell: Cell, words: PartWords): Omit<Heading, "column"> {
  const { value } = cell;
  if (typeof value === "number")
    return { role: null, year: Number.isInteger(value) ? buddhistYear(value) : null };
  if (typeof value !== "string" || value.length > LONGEST) return { role: null, year: null };
  const text = normaliseText(value);
  const years = text.match(YEAR_NUMBER) ?? [];
  // "ปี 2563 - 2565" is a span, of which no column is one year.
  if (years.length > 1) return { role: null, year: null };
  const rest = years.length === 0 ? text : text.replace(YEAR_WORDS, "").trim();
  const role = rest === "" ? null : roleOf(rest, words);
  if (years.length === 0 || (rest !== "" && role === null)) return { role, year: null };
  return { role, year: buddhistYear(Number(years[0])) };
}

function roleOf(text: string, words: PartWords): YearRole | null {
  const word = words
    .find(text)
    .find(
      ({ part, kind, role }) =>
        (part === "part3" || part === "monitoring") &&
        kind === "column" &&
        role !== "indicator" &&
        role !== "no",
    );
  return (word?.role as YearRole | undefined) ?? null;
}

/** The year in the Buddhist Era; null for a number that is no year of our time in either era. */
function buddhistYear(year: number): number | null {
  if (year >= 2500 && year <= 2700) return year;
  return year >= 1957 && year <= 2157 ? year + ERA_OFFSET : null;
}

/**
 * Each column with what its own headings say and, where they do not, the group above it:
 * a group reaches to the next filled cell of its row.
 */
function leaves(rows: readonly Heading[][], indicatorColumn: number): YearColumn[] {
  const lowest = new Map(rows.flatMap((row, i) => row.map(({ column }) => [column, i] as const)));
  const columns: YearColumn[] = [];
  for (const [column, depth] of [...lowest].sort(([a], [b]) => a - b)) {
    if (column === indicatorColumn) continue;
    let role: YearRole | null = null;
    let year: number | null = null;
    for (const row of rows.slice(0, depth + 1).reverse()) {
      const over = row.filter((heading) => heading.column <= column).at(-1);
      if (!over || over.column === indicatorColumn) continue;
      role ??= over.role;
      year ??= over.year;
    }
    if (role !== null || year !== null) columns.push({ column, role, year });
  }
  return columns;
}
