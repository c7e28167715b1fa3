import type { NonEmpty } from "../non-empty";
import { Remembered } from "../text/remembered";
import { meaningOf, type HeadingMeaning } from "./heading-meaning";
import type { KnownWords } from "./known-words";

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

export interface HeadingCell {
  readonly column: number;
  readonly text: string;
}

/** A row with what may be headings in it. */
export interface HeadingRow {
  readonly row: number;
  readonly cells: readonly HeadingCell[];
}

/** Blocks of headings that are kept, and how long the texts of one may be together. */
const MOST_BLOCKS = 200;
const LONGEST_BLOCK = 4_000;

/** Reads the headings over each column. The sheets of a workbook repeat them, so those that recur are read once. */
export class ColumnHeadings {
  private readonly blocks = new Remembered(
    (rows) => columnsUnder(JSON.parse(rows) as NonEmpty<HeadingRow>, this.words),
    MOST_BLOCKS,
    LONGEST_BLOCK,
  );

  constructor(readonly words: KnownWords) {}

  under(rows: NonEmpty<HeadingRow>): readonly ColumnHeading[] {
    return this.blocks.of(JSON.stringify(rows));
  }
}

/** Words that say in what a column is measured, below its name. */
const UNIT_WORD =
  /^[([]?(?:คะแนน|ร้อยละ|หน่วย|หน่วยวัด|%|บาท|ล้านบาท|คน|ครั้ง|แห่ง|เรื่อง|วัน|เดือน|ระดับ|จำนวน|ราย|ชิ้น|score|points?|unit|percent)[)\]]?$/iu;

/** Whether a row below the names gives the units of their columns and nothing else. */
function isUnitRow({ cells }: HeadingRow): boolean {
  return cells.length >= 3 && cells.every(({ text }) => UNIT_WORD.test(text));
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
