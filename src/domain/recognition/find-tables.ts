import type { LayoutDifference } from "../layout/fit-layout";
import type { Steps } from "../steps";
import type { SheetCells } from "../workbook/snapshot";
import { applyLayout } from "./apply-layout";
import { countWords, headingGridAt, mayHeadTable, type HeadingGrid } from "./heading-grid";
import type { KnownWords } from "./known-words";
import type { RecognisedTable } from "./recognised";
import { recogniseTable } from "./recognise-table";

/** The tables of a sheet. */
export interface FoundTables {
  /** From top to bottom. */
  readonly tables: readonly RecognisedTable[];
  /** Where there is none: the row that comes nearest to a heading, or null. */
  readonly nearestRow: number | null;
  /** How tables differ from the one that the layout was made on, where it was not applied to them. */
  readonly differing: readonly DifferingTable[];
}

export interface DifferingTable {
  readonly firstRow: number;
  readonly difference: LayoutDifference;
}

/** By what headings are read: all that is known, and the same without the layout, for tables that it does not fit. */
export interface HeadingWords {
  readonly all: KnownWords;
  readonly plain: KnownWords;
}

/** Every block of headings on the sheet over a table about indicators. */
export function* findTables(cells: SheetCells, words: HeadingWords): Steps<FoundTables> {
  const tables: RecognisedTable[] = [];
  const differing: DifferingTable[] = [];
  let nearest: { row: number; count: number } | null = null;
  let next = 0;
  for (const row of cells.rowIndices()) {
    yield null;
    if (row < next) continue;
    const count = countWords(cells, row, words.all);
    if (count >= 2 && count > (nearest?.count ?? 0)) nearest = { row, count };
    if (!mayHeadTable(cells, row, count, words.all)) continue;
    const grid = gridAt(cells, row, words, next, differing);
    if (!grid) continue;
    const table = recogniseTable(cells, grid);
    if (table.kind === "none") continue;
    tables.push(table);
    next = table.lastRow + 1;
  }
  return { tables, nearestRow: tables.length > 0 ? null : (nearest?.row ?? null), differing };
}

function gridAt(
  cells: SheetCells,
  row: number,
  { all, plain }: HeadingWords,
  from: number,
  differing: DifferingTable[],
): HeadingGrid | null {
  const grid = headingGridAt(cells, row, all, from);
  if (!grid || all.layout === null) return grid;
  const laid = applyLayout(grid, all.layout, plain);
  if (laid.kind === "laid") return laid.grid;
  differing.push({ firstRow: grid.firstRow, difference: laid.difference });
  const isHeading = mayHeadTable(cells, row, countWords(cells, row, plain), plain);
  return isHeading ? headingGridAt(cells, row, plain, from) : null;
}
