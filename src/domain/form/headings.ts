import { targetRole, type ColumnRole, type Framework } from "../framework/framework";
import type { Steps } from "../steps";
import { WordingIndex } from "../thai/wordings";
import type { PlacedText, SheetCells } from "../workbook/snapshot";
import type { HeadingBlock, HeadingColumns } from "./evaluation";

/** Headings stand on at most this many rows: a group heading over its columns, and sometimes a unit row. */
const HEADING_ROWS = 3;
/** A heading is no longer than this; prose is. */
const LONGEST = 80;
/** An indicator table has at least this many recognised columns; fewer are some other table of the form. */
const FEWEST_COLUMNS = 4;

/** What each wording of a heading says its column is. */
export type HeadingIndex = WordingIndex<ColumnRole>;

export function indexHeadings({ vocabulary, tiers }: Framework): HeadingIndex {
  const columns = Object.entries(vocabulary.columns) as [ColumnRole, readonly string[]][];
  const targets = tiers.map(({ id, headings }) => [targetRole(id), headings] as const);
  return new WordingIndex(
    [...columns, ...targets].flatMap(([role, words]) => words.map((word) => [word, role] as const)),
  );
}

/** Every block of headings on the sheet that opens or continues an indicator table, from top to bottom. */
export function* findHeadingBlocks(cells: SheetCells, index: HeadingIndex): Steps<HeadingBlock[]> {
  const blocks: HeadingBlock[] = [];
  for (const block of headingBlocks(cells, index)) {
    if (block) blocks.push(block);
    else yield null;
  }
  return blocks;
}

/** The same one by one among some rows of the sheet, with a null for every row that was looked at. */
export function* headingBlocks(
  cells: SheetCells,
  index: HeadingIndex,
  rows: readonly number[] = cells.rowIndices(),
): Iterable<HeadingBlock | null> {
  let next = 0;
  for (const row of rows) {
    yield null;
    if (row < next) continue;
    const block = headingBlockAt(cells, index, row);
    if (!block) continue;
    yield block;
    next = block.lastRow + 1;
  }
}

function headingBlockAt(cells: SheetCells, index: HeadingIndex, row: number): HeadingBlock | null {
  const first = rolesInRow(cells, index, row);
  const indicator = first.get("indicator");
  if (indicator === undefined) return null;
  const columns: HeadingColumns = { ...Object.fromEntries(first), indicator };
  let lastRow = row;
  for (const below of cells.rowsFrom(row + 1)) {
    if (below >= row + HEADING_ROWS) break;
    const roles = rolesInRow(cells, index, below);
    if (roles.size < 2 || roles.has("indicator")) break;
    // The lower row stands directly over the figures, so it decides where both name the same thing.
    Object.assign(columns, Object.fromEntries(roles));
    lastRow = below;
  }
  return Object.keys(columns).length >= FEWEST_COLUMNS ? { firstRow: row, lastRow, columns } : null;
}

/** The rows at which headings may begin by any of the indices: those with a heading of the indicators. */
export function* headingRows(cells: SheetCells, indices: readonly HeadingIndex[]): Steps<number[]> {
  const rows: number[] = [];
  for (const row of cells.rowIndices()) {
    yield null;
    const heads = ({ text }: PlacedText) =>
      text.length <= LONGEST && indices.some((index) => index.of(text) === "indicator");
    if (cells.textsInRow(row).some(heads)) rows.push(row);
  }
  return rows;
}

/** The first column of each role in the row: a repeated wording belongs to columns further right. */
function rolesInRow(cells: SheetCells, index: HeadingIndex, row: number): Map<ColumnRole, number> {
  const roles = new Map<ColumnRole, number>();
  for (const { column, text } of cells.textsInRow(row)) {
    const role = text.length > LONGEST ? undefined : index.of(text);
    if (role && !roles.has(role)) roles.set(role, column);
  }
  return roles;
}
