import { cellReference } from "../model/cell-reference";
import type { XlsxCells } from "../model/cells";

/** "B2:D9", the smallest area that holds every cell; "A1" for none. */
export function usedArea(cells: XlsxCells): string {
  const rows = cells.rowIndices();
  if (rows.length === 0) return "A1";
  let first = Infinity;
  let last = 0;
  for (const row of rows) {
    const columns = cells.inRow(row);
    first = Math.min(first, columns[0]!.column);
    last = Math.max(last, columns.at(-1)!.column);
  }
  const from = cellReference(rows[0]!, first);
  const to = cellReference(rows.at(-1)!, last);
  return from === to ? from : `${from}:${to}`;
}
