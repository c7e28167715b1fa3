import type { Steps } from "../steps";
import type { SheetCells } from "../workbook/snapshot";
import { countWords, headingGridAt, mayHeadTable } from "./heading-grid";
import type { KnownWords } from "./known-words";
import type { RecognisedTable } from "./recognised";
import { recogniseTable } from "./recognise-table";

/** The tables of a sheet. */
export interface FoundTables {
  /** From top to bottom. */
  readonly tables: readonly RecognisedTable[];
  /** Where there is none: the row that comes nearest to a heading, or null. */
  readonly nearestRow: number | null;
}

/** Every block of headings on the sheet over a table about indicators. */
export function* findTables(cells: SheetCells, words: KnownWords): Steps<FoundTables> {
  const tables: RecognisedTable[] = [];
  let nearest: { row: number; count: number } | null = null;
  let next = 0;
  for (const row of cells.rowIndices()) {
    yield null;
    if (row < next) continue;
    const count = countWords(cells, row, words);
    if (count >= 2 && count > (nearest?.count ?? 0)) nearest = { row, count };
    if (!mayHeadTable(cells, row, count, words)) continue;
    const grid = headingGridAt(cells, row, words, next);
    if (!grid) continue;
    const table = recogniseTable(cells, grid);
    if (table.kind === "none") continue;
    tables.push(table);
    next = table.lastRow + 1;
  }
  return { tables, nearestRow: tables.length > 0 ? null : (nearest?.row ?? null) };
}
