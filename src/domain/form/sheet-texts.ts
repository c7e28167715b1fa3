import type { CellAddress } from "../workbook/address";
import type { Cell, SheetSnapshot } from "../workbook/snapshot";
import { isOutputSheet } from "./own-sheets";

export interface TextCell {
  readonly at: CellAddress;
  readonly cell: Cell;
  readonly text: string;
}

/** The texts of several sheets, one by one; nothing of the sheets that the product itself writes. */
export function* textsOf(sheets: readonly SheetSnapshot[]): Iterable<TextCell> {
  for (const sheet of sheets) {
    if (isOutputSheet(sheet)) continue;
    for (const row of sheet.cells.rowIndices()) {
      for (const { column, cell } of sheet.cells.inRow(row)) {
        if (typeof cell.value !== "string") continue;
        yield { at: { sheet: sheet.name, row, column }, cell, text: cell.value };
      }
    }
  }
}
