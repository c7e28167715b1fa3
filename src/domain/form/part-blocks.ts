import type { PartId } from "../framework/framework";
import type { Steps } from "../steps";
import type { PlacedText, SheetCells } from "../workbook/snapshot";
import type { HeadingBlock } from "./evaluation";
import type { PartWord, PartWords } from "./part-words";
import { readYearHeadings, type YearColumn, type YearHeadings } from "./year-headings";

/** The headings of one table of a part; a form repeats them on each printed page. */
export interface PartBlock {
  readonly part: PartId;
  /** The row of its title, or its first heading row where it has none. */
  readonly startRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: Readonly<Partial<Record<string, number>>>;
  /** Of a table over several years; empty otherwise. */
  readonly years: readonly YearColumn[];
}

/** The column of a role that the table is known by, and so has. */
export function columnOf({ part, columns }: PartBlock, role: string): number {
  const column = columns[role];
  if (column === undefined) throw new Error(`The headings of ${part} have no column ${role}`);
  return column;
}

/** A wording of the form and where it stands. */
export interface FoundWord extends PartWord {
  readonly row: number;
  readonly column: number;
}

export interface InlineCell extends PlacedText {
  readonly row: number;
}

/** What one look at every cell of a sheet found. */
export interface PartScan {
  readonly blocks: readonly PartBlock[];
  readonly words: readonly FoundWord[];
  /** Cells that may hold an entry behind its label. */
  readonly inline: readonly InlineCell[];
}

/** A table is known by these columns together; `anchor` is the one that no other table has. */
const TABLES: readonly { part: PartId; anchor: string; besides: readonly string[]; needsTitle?: true }[] = [
  { part: "basics", anchor: "entry", besides: ["label"] },
  // "รายการ" and "จำนวนเงิน" head any table of money.
  { part: "revenue", anchor: "amount", besides: ["line"], needsTitle: true },
  { part: "board", anchor: "termEnd", besides: ["appointed"] },
  { part: "highlights", anchor: "project", besides: ["outcome", "no"] },
  { part: "evidence", anchor: "document", besides: ["link", "code"] },
];
/** A title stands at most this many rows above its headings. */
const TITLE_DISTANCE = 8;
/** Lines without headings begin at most this many rows below their title. */
const LINES_DISTANCE = 4;

/** Finds every title, heading and label of the parts on a sheet; `taken` are the headings of indicator tables. */
export function* scanParts(
  cells: SheetCells,
  words: PartWords,
  taken: readonly HeadingBlock[],
): Steps<PartScan> {
  const scan = {
    blocks: [] as PartBlock[],
    words: [] as FoundWord[],
    inline: [] as InlineCell[],
  };
  let nextTaken = 0;
  let nextRow = 0;
  for (const row of cells.rowIndices()) {
    yield null;
    let heading = taken[nextTaken];
    while (heading && heading.lastRow < row) heading = taken[++nextTaken];
    if (heading && heading.firstRow <= row) continue;
    const found = wordsInRow(cells, words, row, scan.inline);
    if (found.length === 0) continue;
    scan.words.push(...found);
    if (row < nextRow) continue;
    for (const block of blocksAt(cells, words, row, found, scan.blocks)) {
      scan.blocks.push(block);
      nextRow = Math.max(nextRow, block.lastRow + 1);
    }
  }
  return scan;
}

function wordsInRow(cells: SheetCells, words: PartWords, row: number, inline: InlineCell[]): FoundWord[] {
  const found: FoundWord[] = [];
  for (const { column, text } of cells.textsInRow(row)) {
    const here = words.find(text);
    for (const word of here) found.push({ ...word, row, column });
    if (here.length === 0 && opensInline(words, text)) inline.push({ row, column, text });
  }
  return found;
}

function opensInline(words: PartWords, text: string): boolean {
  return (text.startsWith("<") || words.mayOpenInline(text)) && words.inline(firstLine(text)) !== null;
}

/** The first line of a text that may have been pasted with tags round its paragraphs. */
export function firstLine(text: string): string {
  const start = text.startsWith("<") ? text.indexOf(">") + 1 : 0;
  const end = text.slice(start).search(/[\n<]/u);
  return end < 0 ? text.slice(start) : text.slice(start, start + end);
}

function blocksAt(
  cells: SheetCells,
  words: PartWords,
  row: number,
  found: readonly FoundWord[],
  above: readonly PartBlock[],
): PartBlock[] {
  const blocks: PartBlock[] = [];
  for (const { part, anchor, besides, needsTitle } of TABLES) {
    const columns = tableColumns(found, part, anchor);
    if (!columns || !besides.some((role) => columns[role] !== undefined)) continue;

    const title = titleRow(cells, words, part, row, above);
    if (needsTitle && title === null) continue;
    blocks.push({ part, startRow: title ?? row, firstRow: row, lastRow: row, columns, years: [] });
  }
  if (blocks.length > 0) return blocks;
  const block = yearBlock(cells, words, found, above) ?? linesBelowTitle(cells, words, found);
  return block ? [block] : [];
}

/** The columns of a part's roles in a row, each the nearest one to the anchor; null where it has no anchor. */
function tableColumns(
  found: readonly FoundWord[],
  part: PartId,
  anchor: string,
): Record<string, number> | null {
  const heads = found.filter((word) => word.part === part && word.kind === "column");
  const at = heads.find(({ role }) => role === anchor)?.column;
  if (at === undefined) return null;
  const columns: Record<string, number> = {};
  for (const { role, column } of heads) {
    const known = columns[role];
    if (known === undefined || Math.abs(column - at) < Math.abs(known - at)) columns[role] = column;
  }
  return columns;
}

function titleRow(
  cells: SheetCells,
  words: PartWords,
  part: PartId,
  row: number,
  above: readonly PartBlock[],
): number | null {
  const top = Math.max(row - TITLE_DISTANCE, (above.at(-1)?.lastRow ?? -1) + 1);
  for (let index = row - 1; index >= top; index--) {
    if (cells.textsInRow(index).some(({ text }) => words.isTitle(text, part))) return index;
  }
  return null;
}

/** Part 3 and the table over several years have the same first column: their titles or their other columns tell. */
function yearBlock(
  cells: SheetCells,
  words: PartWords,
  found: readonly FoundWord[],
  above: readonly PartBlock[],
): PartBlock | null {
  const isOfYears = ({ part, role }: FoundWord) =>
    (part === "part3" || part === "monitoring") && role === "indicator";
  const indicator = found.find(isOfYears);
  const headings = indicator && readYearHeadings(cells, words, indicator);
  if (!headings) return null;
  const titles = (["part3", "monitoring"] as const).flatMap((part) => {
    const row = titleRow(cells, words, part, headings.firstRow, above);
    return row === null ? [] : [{ part, row }];
  });
  // Where both stand above, the nearer one is meant.
  const titled = titles.sort((a, b) => b.row - a.row)[0];
  const part = titled?.part ?? partByColumns(headings);
  if (!part) return null;
  const no = found.find((word) => word.role === "no" && word.part === part)?.column;
  return {
    part,
    startRow: titled?.row ?? headings.firstRow,
    firstRow: headings.firstRow,
    lastRow: headings.lastRow,
    columns: { indicator: indicator.column, ...(no !== undefined && { no }) },
    years: headings.columns,
  };
}

/** Without a title two years are asked for: one year's targets and results head many a table. */
function partByColumns({ columns }: YearHeadings): "part3" | "monitoring" | null {
  const years = (role: string) =>
    columns.filter((column) => column.role === role && column.year !== null).length;
  if (years("result") >= 2) return "monitoring";
  return years("target") >= 2 ? "part3" : null;
}

/** Revenue as the printed report has it: lines below the title, without headings. */
function linesBelowTitle(cells: SheetCells, words: PartWords, found: readonly FoundWord[]): PartBlock | null {
  const title = found.find(({ part, kind }) => part === "revenue" && kind === "title");
  if (!title) return null;
  for (const row of cells.rowsFrom(title.row + 1)) {
    if (row > title.row + LINES_DISTANCE) return null;
    const texts = cells.textsInRow(row);
    if (texts.some(({ text }) => words.find(text).length > 0)) return null;
    const [line] = texts;
    const amount =
      line && cells.inRow(row).find(({ column, cell }) => column > line.column && isFigure(cell.value));
    if (!amount) continue;
    const columns = { line: line.column, amount: amount.column };
    return { part: "revenue", startRow: title.row, firstRow: row, lastRow: row - 1, columns, years: [] };
  }
  return null;
}

function isFigure(value: unknown): boolean {
  return (
    typeof value === "number" ||
    (typeof value === "string" && /^[\d๐-๙][\d๐-๙,. ]*(?:บาท)?$/u.test(value.trim()))
  );
}
