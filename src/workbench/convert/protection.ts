import { type XlsxCells } from "../../xlsx/cells";
import type { XlsxSheet } from "../../xlsx/workbook";
import type { GridRange } from "../host-state";

/** Areas of a sheet that stay open while it is protected: whole columns by their own style, then cells. */
export function unlockedRanges(sheet: XlsxSheet, rowCount: number): GridRange[] {
  const columns = (sheet.columns ?? []).flatMap((column, index) => {
    if (column?.style?.protection?.locked !== false) return [];
    return openPartsOfColumn(sheet.cells, index, rowCount);
  });
  return [...columns, ...unlockedCells(sheet.cells)];
}

/** A column that is unlocked by its own style, without the cells whose style locks them. */
function openPartsOfColumn(cells: XlsxCells, column: number, rowCount: number): GridRange[] {
  const parts: GridRange[] = [];
  let startRow = 0;
  const end = (row: number) => {
    if (row > startRow) parts.push({ startRow, startColumn: column, endRow: row - 1, endColumn: column });
  };
  for (const row of cells.rowIndices()) {
    const cell = cells.get(row, column);
    if (!cell || cell.style?.protection?.locked === false) continue;
    end(row);
    startRow = row + 1;
  }
  end(rowCount);
  return parts;
}

/** Runs of unlocked cells, joined downwards where they have the same columns. */
function unlockedCells(cells: XlsxCells): GridRange[] {
  const done: GridRange[] = [];
  let open: GridRange[] = [];
  for (const row of cells.rowIndices()) {
    const runs = unlockedRuns(cells, row);
    const continued: GridRange[] = [];
    for (const run of runs) {
      const above = open.find(
        (area) =>
          area.endRow === row - 1 && area.startColumn === run.startColumn && area.endColumn === run.endColumn,
      );
      if (above) above.endRow = row;
      else done.push(run);
      continued.push(above ?? run);
    }
    open = continued;
  }
  return done;
}

function unlockedRuns(cells: XlsxCells, row: number): GridRange[] {
  const runs: GridRange[] = [];
  for (const { column, cell } of cells.inRow(row)) {
    if (cell.style?.protection?.locked !== false) continue;
    const last = runs.at(-1);
    if (last?.endColumn === column - 1) last.endColumn = column;
    else runs.push({ startRow: row, startColumn: column, endRow: row, endColumn: column });
  }
  return runs;
}

export function contains(ranges: readonly GridRange[], row: number, column: number): boolean {
  return ranges.some(
    (range) =>
      range.startRow <= row &&
      row <= range.endRow &&
      range.startColumn <= column &&
      column <= range.endColumn,
  );
}
