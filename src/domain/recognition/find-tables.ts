import type { Steps } from "../steps";
import type { SheetCells } from "../workbook/snapshot";
import { headingGridAt, mayHeadTable } from "./heading-grid";
import type { KnownWords } from "./known-words";
import type { RecognisedTable } from "./recognised";
import { recogniseTable } from "./recognise-table";

/** Every block of headings on the sheet over a table about indicators, from top to bottom. */
export function* findTables(cells: SheetCells, words: KnownWords): Steps<RecognisedTable[]> {
  const tables: RecognisedTable[] = [];
  let next = 0;
  for (const row of cells.rowIndices()) {
    yield null;
    if (row < next || !mayHeadTable(cells, row, words)) continue;
    const grid = headingGridAt(cells, row, words, next);
    if (!grid) continue;
    const table = recogniseTable(cells, grid);
    if (table.kind === "none") continue;
    tables.push(table);
    next = table.lastRow + 1;
  }
  return tables;
}
