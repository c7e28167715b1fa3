import { targetRole, type ColumnRole, type Framework } from "../framework/framework";
import type { Steps } from "../steps";
import { wordingKey } from "../thai/wordings";
import type { SheetCells } from "../workbook/snapshot";
import type { HeadingBlock, HeadingColumns } from "./evaluation";

/** Headings stand on at most this many rows: a group heading over its columns, and sometimes a unit row. */
const HEADING_ROWS = 3;
/** An indicator table has at least this many recognised columns; fewer are some other table of the form. */
const FEWEST_COLUMNS = 4;

/** Heading wordings by their key, so that a cell is looked up once. */
export type HeadingIndex = ReadonlyMap<string, ColumnRole>;

export function indexHeadings(framework: Framework): HeadingIndex {
  const index = new Map<string, ColumnRole>();
  for (const [role, words] of Object.entries(framework.vocabulary.columns)) {
    for (const word of words) index.set(wordingKey(word), role as ColumnRole);
  }
  for (const tier of framework.tiers) {
    for (const word of tier.headings) index.set(wordingKey(word), targetRole(tier.id));
  }
  return index;
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

/** The same one by one, with a null for every row that was looked at. */
export function* headingBlocks(cells: SheetCells, index: HeadingIndex): Iterable<HeadingBlock | null> {
  let next = 0;
  for (const row of cells.rowIndices()) {
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

/** The first column of each role in the row: a repeated wording belongs to columns further right. */
function rolesInRow(cells: SheetCells, index: HeadingIndex, row: number): Map<ColumnRole, number> {
  const roles = new Map<ColumnRole, number>();
  for (const { column, cell } of cells.inRow(row)) {
    if (typeof cell.value !== "string" || cell.value.length > 80) continue;
    const role = index.get(wordingKey(cell.value));
    if (role && !roles.has(role)) roles.set(role, column);
  }
  return roles;
}
