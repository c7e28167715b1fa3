import { isOutputSheet } from "../../form/own-sheets";
import type { CellAddress } from "../../workbook/address";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";

export interface FormulaCell {
  readonly at: CellAddress;
  readonly cell: Cell;
  readonly formula: string;
}

/** The cells with a formula, for each used row; those that the product wrote on its own sheets are left out. */
export function* formulasByRow(sheets: readonly SheetSnapshot[]): Iterable<FormulaCell[]> {
  for (const sheet of sheets) {
    if (isOutputSheet(sheet)) continue;
    for (const row of sheet.cells.rowIndices()) {
      const formulas: FormulaCell[] = [];
      for (const { column, cell } of sheet.cells.inRow(row)) {
        if (cell.formula === null) continue;
        formulas.push({ at: { sheet: sheet.name, row, column }, cell, formula: cell.formula });
      }
      yield formulas;
    }
  }
}
