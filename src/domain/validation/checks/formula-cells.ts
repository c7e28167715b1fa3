import { isOutputSheet } from "../../form/own-sheets";
import type { CellAddress } from "../../workbook/address";
import type { Cell, WorkbookSnapshot } from "../../workbook/snapshot";
import { PAUSE } from "../engine/rule";

export interface FormulaCell {
  readonly at: CellAddress;
  readonly cell: Cell;
  readonly formula: string;
}

/** Every cell with a formula, row by row, with a pause before each; those that the product wrote on its own sheets are left out. */
export function* formulaCells(snapshot: WorkbookSnapshot): Iterable<FormulaCell | typeof PAUSE> {
  for (const sheet of snapshot.sheets) {
    if (isOutputSheet(sheet)) continue;
    for (const row of sheet.cells.rowIndices()) {
      yield PAUSE;
      for (const { column, cell } of sheet.cells.inRow(row)) {
        if (cell.formula === null) continue;
        yield { at: { sheet: sheet.name, row, column }, cell, formula: cell.formula };
      }
    }
  }
}
