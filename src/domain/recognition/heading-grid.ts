import { isCellError, type SheetCells } from "../workbook/snapshot";
import { lastOf, type NonEmpty } from "../non-empty";
import type { ColumnHeading, ColumnHeadings, HeadingCell, HeadingRow } from "./column-headings";
import { readHeadingText } from "./heading-text";
import { meaningOf, PRINTED_POINTS, type HeadingMeaning } from "./heading-meaning";
import type { KnownWords } from "./known-words";

/** Headings are no longer than this; prose is. */
export const LONGEST_HEADING = 120;
/** Headings stand on at most this many rows: groups over columns, and sometimes units or points below. */
const MOST_ROWS = 3;
/** So many empty rows may stand between two rows of headings. */
const EMPTY_BETWEEN = 1;
/** What a cell must at least mean to count as a heading. */
const LEAST_MEANING = 0.35;

/** Rows of headings, ends included, and the columns under them from left to right. */
export interface HeadingGrid {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnHeading[];
  /** Given where a layout was applied: the heading of the assessment that it says counts, or null. */
  readonly counts?: string | null;
}

/**
 * Letters of our words with whatever marks and spaces may have got between them: tells most rows of text without
 * reading them.
 */
const STEM = new RegExp(
  [
    "ชวด|ชีวด|ชวัด|ชีวัด|ดัชน|บงช",
    "นาหนก|นาหนัก|นน",
    "คะแนน|แตม",
    "ผล|ทาได",
    "เปา|เกณฑ",
    "ขนต|ขันต|พืนฐาน|พนฐาน|มาตรฐาน|ขนสง|ขันสูง|ขนส|กาวหนา|ทาทาย|ขันพ|ขันก",
    "ระดบ|ระดับ|ถวง|ประเด|รายการ|หวขอ|หัวขอ",
  ]
    .join("|")
    .split("|")
    .map((stem) =>
      [...stem]
        .map((letter) => (letter === "า" ? "[าำ]" : letter))
        .join("[\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E\\u200B-\\u200D \\n\\r]*"),
    )
    .concat("indicator|kpi|weight|score|result|target|actual|level|performance|measure")
    .join("|"),
  "iu",
);

/** "1.1.1 ร้อยละ…": two levels or more and a name. */
const CODED_LABEL = /^[\d๐-๙]+(?:\.[\d๐-๙]+)+\.?\s+\S/u;

const FIGURE = /^[\d๐-๙.,]+$/u;

/** How many of our words stand in a row, each in a cell of its own. Cheap, for rows are many. */
export function countWords(cells: SheetCells, row: number, words: KnownWords): number {
  const texts = cells.textsInRow(row);
  if (texts.length < 2) return 0;
  let count = 0;
  for (const { text } of texts) {
    if (startsWithFigure(text)) {
      // The label of an indicator: its row is no heading, whatever words stand in it.
      if (CODED_LABEL.test(text)) return 0;
      continue;
    }
    if (text.length > LONGEST_HEADING) continue;
    if (STEM.test(text) || words.knows(text)) count++;
  }
  return count;
}

/** Whether a row with so many of our words may hold headings: three, or two and three points. */
export function mayHeadTable(cells: SheetCells, row: number, count: number, words: KnownWords): boolean {
  if (count >= 3 || (count === 2 && pointsInRow(cells, row) >= 3)) return true;
  return count > 0 && headsUnknownColumns(cells, row, words);
}

/** So many columns without a word of ours stand beside a heading of the indicators, and no figure among them. */
const UNKNOWN_BESIDE = 3;

/** The indicators are named and nothing else is: what the figures below say has to decide. */
function headsUnknownColumns(cells: SheetCells, row: number, words: KnownWords): boolean {
  const own = cells.inRow(row);
  if (own.length <= UNKNOWN_BESIDE || own.some(({ cell }) => typeof cell.value !== "string")) return false;
  const { cells: texts } = headingRow(cells, row);
  return (
    texts.length === own.length &&
    texts.some(({ text }) => (words.meaning(text).votes[0]?.role ?? "") === "indicator") &&
    !texts.some(({ text }) => CODED_LABEL.test(text) || FIGURE.test(text))
  );
}

function startsWithFigure(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57;
}

function pointsInRow(cells: SheetCells, row: number): number {
  return cells.inRow(row).filter(({ cell }) => printedPoint(cell.value) !== null).length;
}

/** The point that a cell prints as a heading: 50 of 50, "50" or "(๕๐)". */
function printedPoint(value: unknown): number | null {
  if (typeof value === "number") return PRINTED_POINTS.includes(value) ? value : null;
  if (typeof value !== "string" || value.length > 12) return null;
  const { thai, latin, number } = readHeadingText(value);
  return thai === "" && latin === "" && number !== null && PRINTED_POINTS.includes(number) ? number : null;
}

/** A year typed as a number heads figures of that year. */
function isYear(value: unknown): boolean {
  return typeof value === "number" && ((value >= 2500 && value < 2600) || (value >= 2000 && value < 2060));
}

/** The headings that begin at the row or just above it; null where it holds none. */
export function headingGridAt(
  cells: SheetCells,
  row: number,
  headings: ColumnHeadings,
  from: number,
): HeadingGrid | null {
  const { words } = headings;
  const first = headingRow(cells, row);
  if (!namesTable(first, words)) return null;
  const above = rowAbove(cells, row, from);
  let rows: NonEmpty<HeadingRow> = above && isGroupRow(above, first) ? [above, first] : [first];
  for (const below of cells.rowsFrom(row + 1)) {
    if (below > lastOf(rows).row + EMPTY_BETWEEN + 1 || rows.length >= MOST_ROWS) break;
    const next = headingRow(cells, below);
    if (!goesOn(cells, next, rows, words)) break;
    rows = [...rows, next];
  }
  return { firstRow: rows[0].row, lastRow: lastOf(rows).row, columns: headings.under(rows) };
}

function rowAbove(cells: SheetCells, row: number, from: number): HeadingRow | null {
  for (let above = row - 1; above >= Math.max(from, row - 1 - EMPTY_BETWEEN); above--) {
    const read = headingRow(cells, above);
    if (read.cells.length > 0) return read;
  }
  return null;
}

function headingRow(cells: SheetCells, row: number): HeadingRow {
  const found: HeadingCell[] = [];
  for (const { column, cell } of cells.inRow(row)) {
    const { value } = cell;
    if (value === null || isCellError(value) || typeof value === "boolean") continue;
    const text = String(value).trim();
    if (text !== "" && text.length <= LONGEST_HEADING) found.push({ column, text });
  }
  return { row, cells: found };
}

/** Two different columns of the form, one of them what a table of indicators cannot do without; or those of a layout. */
function namesTable({ cells }: HeadingRow, words: KnownWords): boolean {
  if (words.headLayout(cells.map(({ text }) => text))) return true;
  const roles = new Set<string>();
  // The label of an indicator, whatever words its targets are told in.
  if (cells.some(({ text }) => CODED_LABEL.test(text)) || holdsFigures(cells)) return false;
  for (const { text } of cells) {
    const [best] = words.meaning(text).votes;
    if (best && best.strength >= LEAST_MEANING && best.role !== "other") roles.add(best.role);
  }
  const isCarried = ["indicator", "weight", "target"].some((role) => roles.has(role));
  return (roles.size >= 2 && isCarried) || (roles.has("indicator") && cells.length > UNKNOWN_BESIDE);
}

/** Figures that are no points in their order: a row of data, whatever words stand beside them. */
function holdsFigures(cells: readonly HeadingCell[]): boolean {
  const figures = cells.filter(({ text }) => FIGURE.test(text)).map(({ text }) => printedPoint(text));
  const steps = figures.slice(1).map((figure, i) => Math.sign((figure ?? 0) - (figures[i] ?? 0)));
  return figures.includes(null) || steps.some((step) => step === 0 || step !== steps[0]);
}

/** Groups over the columns named below: a title stands over the first column, or alone. */
function isGroupRow({ cells }: HeadingRow, below: HeadingRow): boolean {
  const start = below.cells[0]?.column ?? 0;
  const beside = cells.filter(({ column }) => column > start);
  if (cells.some(({ text }) => CODED_LABEL.test(text) || FIGURE.test(text))) return false;
  return beside.some(({ text }) => {
    const { votes, headsTargets, assessor, period } = meaningOf(text);
    return headsTargets || assessor !== null || period !== null || votes.length > 0;
  });
}

/** Whether the row below still belongs to the headings: names, points and units, and no name of an indicator. */
function goesOn(
  cells: SheetCells,
  { row, cells: own }: HeadingRow,
  above: NonEmpty<HeadingRow>,
  words: KnownWords,
): boolean {
  if (own.length < 2) return false;
  const isNamed = (column: number) =>
    above.some((other) =>
      other.cells.some(
        (cell) => cell.column === column && words.meaning(cell.text).votes[0]?.role === "indicator",
      ),
    );
  let headings = 0;
  let others = 0;
  for (const { column, text } of own) {
    const meaning = words.meaning(text);
    const point = printedPoint(cells.value(row, column));
    if (isNamed(column)) return false;
    if (point !== null || isYear(cells.value(row, column))) headings++;
    else if (typeof cells.value(row, column) === "number") return false;
    else if (meaning.votes[0]?.role === "indicator") return false;
    else if ((meaning.votes[0]?.strength ?? 0) >= LEAST_MEANING || meaning.period || meaning.assessor)
      headings++;
    else if (!/^[([].*[)\]]$/su.test(text)) others++;
  }
  return headings >= 2 && others <= headings / 2;
}

/** What a heading must say to begin another table beside the first. */
const NAMES_INDICATORS = 0.9;
/** A table beside another has at least this many columns. */
const FEWEST_COLUMNS = 3;

/** Tables that stand side by side on the same rows, each with its own column of indicators; most often one. */
export function sideBySide(grid: HeadingGrid): HeadingGrid[] {
  const starts = grid.columns.flatMap(({ meaning }, i) => (namesIndicators(meaning) ? i : []));
  if (starts.length < 2) return [grid];
  const cuts = starts.slice(1).map((start) => startOf(grid, start));
  const parts = [0, ...cuts].map((from, i) => grid.columns.slice(from, cuts[i]));
  const areTables = parts.every((part) => part.length >= FEWEST_COLUMNS && hasFigures(part));
  return areTables ? parts.map((columns) => ({ ...grid, columns })) : [grid];
}

function namesIndicators({ votes }: HeadingMeaning): boolean {
  const [best] = votes;
  return best?.role === "indicator" && best.strength >= NAMES_INDICATORS;
}

/** A column of codes before the indicators belongs to them. */
function startOf({ columns }: HeadingGrid, start: number): number {
  return columns[start - 1]?.meaning.votes[0]?.role === "code" ? start - 1 : start;
}

/** Whether the part has figures of its own beside its indicators. */
function hasFigures(columns: readonly ColumnHeading[]): boolean {
  const roles = new Set(columns.map(({ meaning }) => meaning.votes[0]?.role));
  return roles.has("score") || roles.has("weighted") || roles.has("result");
}
