import { isOutputSheet } from "../../form/own-sheets";
import type { TextCell } from "../../form/sheet-texts";
import type { Steps } from "../../steps";
import type { CellAddress } from "../../workbook/address";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";

export interface FormulaCell {
  readonly at: CellAddress;
  readonly cell: Cell;
  readonly formula: string;
}

/** What several rules look at on a sheet, row by row; nothing of the sheets that the product itself writes. */
export interface SheetCellLists {
  /** Every cell that shows a text. */
  readonly texts: readonly TextCell[];
  /** Every cell with a formula, whatever it shows. */
  readonly formulas: readonly FormulaCell[];
}

/** In steps of one row. */
export function* listCells(sheet: SheetSnapshot): Steps<SheetCellLists> {
  const texts: TextCell[] = [];
  const formulas: FormulaCell[] = [];
  if (isOutputSheet(sheet)) return { texts, formulas };
  for (const row of sheet.cells.rowIndices()) {
    for (const { column, cell } of sheet.cells.inRow(row)) {
      const { value, formula } = cell;
      if (typeof value !== "string" && formula === null) continue;
      const at = { sheet: sheet.name, row, column };
      if (typeof value === "string") texts.push({ at, cell, text: value });
      if (formula !== null) formulas.push({ at, cell, formula });
    }
    yield null;
  }
  return { texts, formulas };
}
