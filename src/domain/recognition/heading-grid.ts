import { isCellError, type SheetCells } from "../workbook/snapshot";
import { lastOf, type NonEmpty } from "../non-empty";
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

/** The headings over one column. */
export interface ColumnHeading {
  readonly column: number;
  /** Where the text that stands directly over the figures is. */
  readonly row: number;
  /** That text, or with the one above it where it says nothing alone. */
  readonly text: string;
  readonly meaning: HeadingMeaning;
  /** The headings above that it shares with its neighbours, from the top; "" where there is none. */
  readonly group: string;
  readonly groupMeaning: HeadingMeaning | null;
}

/** Rows of headings, ends included, and the columns under them from left to right. */
export interface HeadingGrid {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly ColumnHeading[];
}

interface HeadingCell {
  readonly column: number;
  readonly text: string;
}

/** A row with what may be headings in it. */
interface HeadingRow {
  readonly row: number;
  readonly cells: readonly HeadingCell[];
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
    if (text.length > LONGEST_HEADING || startsWithFigure(text)) continue;
    if (STEM.test(text) || words.knows(text)) count++;
  }
  return count;
}

/** Whether a row with so many of our words may hold headings: three, or two and three points. */
export function mayHeadTable(cells: SheetCells, row: number, words: number): boolean {
  return words >= 3 || (words === 2 && pointsInRow(cells, row) >= 3);
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

/** The headings that begin at the row or just above it; null where it holds none. */
export function headingGridAt(
  cells: SheetCells,
  row: number,
  words: KnownWords,
  from: number,
): HeadingGrid | null {
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
  return { firstRow: rows[0].row, lastRow: lastOf(rows).row, columns: columnsUnder(rows, words) };
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

/** Two different columns of the form, one of them what a table of indicators cannot do without. */
function namesTable({ cells }: HeadingRow, words: KnownWords): boolean {
  const roles = new Set<string>();
  // The label of an indicator, whatever words its targets are told in.
  if (cells.some(({ text }) => CODED_LABEL.test(text))) return false;
  for (const { text } of cells) {
    const [best] = words.meaning(text).votes;
    if (best && best.strength >= LEAST_MEANING && best.role !== "other") roles.add(best.role);
  }
  const isCarried = ["indicator", "weight", "target"].some((role) => roles.has(role));
  return roles.size >= 2 && isCarried;
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
    if (point !== null) headings++;
    else if (typeof cells.value(row, column) === "number") return false;
    else if (meaning.votes[0]?.role === "indicator") return false;
    else if ((meaning.votes[0]?.strength ?? 0) >= LEAST_MEANING || meaning.period || meaning.assessor)
      headings++;
    else if (!/^[([].*[)\]]$/su.test(text)) others++;
  }
  return headings >= 2 && others <= headings / 2;
}

function columnsUnder(rows: NonEmpty<HeadingRow>, words: KnownWords): ColumnHeading[] {
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort(
    (a, b) => a - b,
  );
  return columns.map((column) => columnHeading(rows, column, words));
}

function columnHeading(rows: NonEmpty<HeadingRow>, column: number, words: KnownWords): ColumnHeading {
  const own = rows.flatMap(({ row, cells }) => {
    const cell = cells.find((each) => each.column === column);
    return cell ? [{ row, text: cell.text }] : [];
  });
  const leaf = own.at(-1) ?? { row: rows[0].row, text: "" };
  const alone = words.meaning(leaf.text);
  const saysLittle = own.length > 1 && (alone.votes[0]?.strength ?? 0) < 0.65;
  const whole = own.map(({ text }) => text).join(" ");
  const joined = saysLittle ? words.meaning(whole) : alone;
  const takesWhole = (joined.votes[0]?.strength ?? 0) > (alone.votes[0]?.strength ?? 0);
  const group = groupOver(rows, column, leaf.row);
  return {
    column,
    row: leaf.row,
    text: takesWhole ? whole : leaf.text,
    meaning: takesWhole ? joined : alone,
    group,
    groupMeaning: group === "" ? null : meaningOf(group),
  };
}

/** The last text at or to the left of the column in the rows above, where something stands below that text. */
function groupOver(rows: NonEmpty<HeadingRow>, column: number, leafRow: number): string {
  const groups: string[] = [];
  for (const [i, { row, cells }] of rows.entries()) {
    if (row >= leafRow) break;
    const head = cells.filter((cell) => cell.column <= column).at(-1);
    const below = rows.slice(i + 1);
    const isGroup = head && below.some((other) => other.cells.some((cell) => cell.column === head.column));
    if (head && isGroup) groups.push(head.text);
  }
  return groups.join(" ");
}
