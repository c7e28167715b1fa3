import type { SheetCells, SheetSnapshot, WorkbookSnapshot } from "../../../../src/domain/workbook/snapshot";

/** The sheet "S" with these cells and nothing else. */
export function oneSheet(cells: SheetCells): SheetSnapshot {
  return { name: "S", visibility: "visible", isProtected: false, cells, merges: [], unread: null };
}

/** A workbook of that one sheet. */
export function workbookWith(cells: SheetCells): WorkbookSnapshot {
  return { name: null, sheets: [oneSheet(cells)] };
}
