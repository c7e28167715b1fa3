import { isOutputSheet } from "../../form/own-sheets";
import type { CellAddress } from "../../workbook/address";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";

export interface TextCell {
  readonly at: CellAddress;
  readonly cell: Cell;
  readonly text: string;
}

/** The cells that show a text, for each used row; the product's own sheets are not the form's. */
export function* textsByRow(sheets: readonly SheetSnapshot[]): Iterable<TextCell[]> {
  for (const sheet of sheets) {
    if (isOutputSheet(sheet)) continue;
    for (const row of sheet.cells.rowIndices()) {
      const texts: TextCell[] = [];
      for (const { column, cell } of sheet.cells.inRow(row)) {
        if (typeof cell.value !== "string") continue;
        texts.push({ at: { sheet: sheet.name, row, column }, cell, text: cell.value });
      }
      yield texts;
    }
  }
}
