import { isOutputSheet } from "../../form/own-sheets";
import type { CellAddress } from "../../workbook/address";
import type { Cell, WorkbookSnapshot } from "../../workbook/snapshot";
import { PAUSE } from "../engine/rule";

export interface TextCell {
  readonly at: CellAddress;
  readonly cell: Cell;
  readonly text: string;
}

/** Every cell that shows a text, row by row, with a pause before each; the product's own sheets are not the form's. */
export function* textCells(snapshot: WorkbookSnapshot): Iterable<TextCell | typeof PAUSE> {
  for (const sheet of snapshot.sheets) {
    if (isOutputSheet(sheet)) continue;
    for (const row of sheet.cells.rowIndices()) {
      yield PAUSE;
      for (const { column, cell } of sheet.cells.inRow(row)) {
        if (typeof cell.value !== "string") continue;
        yield { at: { sheet: sheet.name, row, column }, cell, text: cell.value };
      }
    }
  }
}
