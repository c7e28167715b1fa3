import type { Framework } from "../framework/framework";
import type { SheetCells, WorkbookSnapshot } from "../workbook/snapshot";
import type { Field, IndicatorTable, PrintedSummary } from "./evaluation";
import { FieldReader } from "./fields";
import { wordingKey } from "./headings";

/**
 * Finds the printed summary: headings outside every indicator table with their figure below or to the right.
 * The first one found for each figure counts.
 */
export function readPrintedSummary(
  snapshot: WorkbookSnapshot,
  tables: readonly IndicatorTable[],
  framework: Framework,
): PrintedSummary {
  const wanted = {
    total: new Set(framework.vocabulary.total.map(wordingKey)),
    rating: new Set(framework.vocabulary.rating.map(wordingKey)),
    ita: new Set(framework.vocabulary.ita.map(wordingKey)),
  };
  const found: { total: Field<number> | null; rating: Field<string> | null; ita: Field<number> | null } = {
    total: null,
    rating: null,
    ita: null,
  };
  for (const sheet of snapshot.sheets) {
    const taken = tables.filter((table) => table.sheet === sheet.name);
    const reader = new FieldReader(sheet.name, sheet.cells, framework);
    for (const row of sheet.cells.rowIndices()) {
      if (taken.some((table) => row >= table.headings[0]!.firstRow && row <= table.lastRow)) continue;
      for (const { column, cell } of sheet.cells.inRow(row)) {
        if (typeof cell.value !== "string" || cell.value.length > 80) continue;
        const key = wordingKey(cell.value);
        const figure = () => figureBesides(sheet.cells, row, column);
        if (!found.total && wanted.total.has(key))
          found.total = readAt(figure(), (r, c) => reader.number(r, c));
        if (!found.rating && wanted.rating.has(key))
          found.rating = readAt(figure(), (r, c) => reader.text(r, c));
        if (!found.ita && wanted.ita.has(key)) found.ita = readAt(figure(), (r, c) => reader.number(r, c));
      }
    }
  }
  return found;
}

function readAt<T>(
  place: { row: number; column: number } | null,
  read: (row: number, column: number) => Field<T>,
): Field<T> | null {
  return place && read(place.row, place.column);
}

/** Below the heading first, as the printed table has it; to the right otherwise; null where neither is filled. */
function figureBesides(
  cells: SheetCells,
  row: number,
  column: number,
): { row: number; column: number } | null {
  if (cells.at(row + 1, column)) return { row: row + 1, column };
  if (cells.at(row, column + 1)) return { row, column: column + 1 };
  return null;
}
