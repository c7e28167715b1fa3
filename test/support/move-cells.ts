import { SheetCells, type SheetSnapshot, type WorkbookSnapshot } from "../../src/domain/workbook/snapshot";

/** The sheet with every cell somewhere else: rows inserted, columns exchanged. Rows and columns must stay apart. */
export function moveCells(
  sheet: SheetSnapshot,
  rowOf: (row: number) => number,
  columnOf: (column: number) => number = (column) => column,
): SheetSnapshot {
  const cells = new SheetCells();
  const moved = sheet.cells.rowIndices().flatMap((row) =>
    sheet.cells.inRow(row).map(({ column, cell }) => ({
      row: rowOf(row),
      column: columnOf(column),
      cell,
    })),
  );
  moved.sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, cell } of moved) cells.add(row, column, cell.value, cell.formula, cell.format);
  return { ...sheet, cells };
}

/** The workbook with one sheet made into another. */
export function replaceSheet(
  snapshot: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  };
}
