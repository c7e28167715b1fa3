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
  /** Its own texts, each alone and with those below: what other tables may call the same column. */
  readonly parts: readonly string[];
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
  /** Given where a layout was applied: the heading of the assessment that it says counts, or null. */
  readonly counts?: string | null;
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

/** Words that say in what a column is measured, below its name. */
const UNIT_WORD =
  /^[([]?(?:คะแนน|ร้อยละ|หน่วย|หน่วยวัด|%|บาท|ล้านบาท|คน|ครั้ง|แห่ง|เรื่อง|วัน|เดือน|ระดับ|จำนวน|ราย|ชิ้น|score|points?|unit|percent)[)\]]?$/iu;

/** Whether a row below the names gives the units of their columns and nothing else. */
function isUnitRow({ cells }: HeadingRow): boolean {
  return cells.length >= 3 && cells.every(({ text }) => UNIT_WORD.test(text));
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

function columnsUnder(rows: NonEmpty<HeadingRow>, words: KnownWords): ColumnHeading[] {
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort(
    (a, b) => a - b,
  );
  return columns.map((column) => columnHeading(rows, column, words));
}

function columnHeading(rows: NonEmpty<HeadingRow>, column: number, words: KnownWords): ColumnHeading {
  const all = rows.flatMap((each) => {
    const cell = each.cells.find((other) => other.column === column);
    const { row } = each;
    return cell
      ? [{ row, text: cell.text, isShared: isShared(rows, row, column), isUnit: isUnitRow(each) }]
      : [];
  });
  const named = all.filter(({ isUnit }) => !isUnit);
  const own = named.length > 0 ? named : all;
  const leaf = own.at(-1) ?? { row: rows[0].row, text: "" };
  const group = groupOver(rows, column, leaf.row);
  const groupMeaning = group === "" ? null : meaningOf(group);
  const best = bestReading(own, words);
  return {
    column,
    row: leaf.row,
    text: best.text,
    parts: readings(own),
    meaning: inheritedMeaning(best.meaning, groupMeaning),
    group,
    groupMeaning,
  };
}

function readings(own: readonly { readonly text: string }[]): string[] {
  const texts = own.map(({ text }) => text);
  return [...new Set([...texts, ...texts.map((_, from) => texts.slice(from).join(" "))])];
}

interface Reading {
  readonly text: string;
  readonly meaning: HeadingMeaning;
}

/** What the lowest heading says alone is enough; a unit or letter below the name needs the name above it. */
const SAYS_ENOUGH = 0.65;

/**
 * Of a column's own headings the reading that says most: the lowest alone, one above it that stands over this column
 * alone, or some of them together.
 */
function bestReading(
  own: readonly { readonly text: string; readonly isShared: boolean }[],
  words: KnownWords,
): Reading {
  const read = (text: string): Reading => ({ text, meaning: words.meaning(text) });
  const strength = ({ meaning }: Reading) => meaning.votes[0]?.strength ?? 0;
  const texts = own.map(({ text }) => text);
  let best = read(texts.at(-1) ?? "");
  const names = own.slice(0, -1).filter(({ isShared }) => !isShared);
  for (const { text } of [...names].reverse()) {
    const above = read(text);
    if (strength(best) < SAYS_ENOUGH && strength(above) > strength(best)) best = above;
  }
  if (strength(best) >= SAYS_ENOUGH) return best;
  for (let from = texts.length - 2; from >= 0; from--) {
    const joined = read(texts.slice(from).join(" "));
    if (strength(joined) > strength(best)) best = joined;
  }
  return best;
}

/** Whether a heading stands over the next column too: that one has none beside it and something below. */
function isShared(rows: NonEmpty<HeadingRow>, row: number, column: number): boolean {
  const has = (each: HeadingRow | undefined, at: number) =>
    each?.cells.some((cell) => cell.column === at) ?? false;
  const own = rows.find((each) => each.row === row);
  const below = rows.filter((each) => each.row > row);
  return !has(own, column + 1) && below.some((each) => !isUnitRow(each) && has(each, column + 1));
}

/** "ไตรมาส 2" below "ผลการดำเนินงาน" is a result, "2564" below "ข้อมูลพื้นฐาน" is not. */
function inheritedMeaning(meaning: HeadingMeaning, group: HeadingMeaning | null): HeadingMeaning {
  const isBare = meaning.votes.length === 0 && (meaning.period !== null || meaning.assessor !== null);
  return isBare && group ? { ...meaning, votes: group.votes } : meaning;
}

/** The last text at or to the left of the column in the rows above, where something stands below that text. */
function groupOver(rows: NonEmpty<HeadingRow>, column: number, leafRow: number): string {
  const groups: string[] = [];
  for (const [i, { row, cells }] of rows.entries()) {
    if (row >= leafRow) break;
    const head = cells.filter((cell) => cell.column <= column).at(-1);
    const below = rows.slice(i + 1);
    const isGroup =
      head &&
      below.some((other) => !isUnitRow(other) && other.cells.some((cell) => cell.column === head.column));
    if (head && isGroup) groups.push(head.text);
  }
  return groups.join(" ");
}
