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

export interface MaskedCell {
  readonly at: CellAddress;
  readonly figure: number;
  /** Of the number format. */
  readonly code: string;
}

/** What several rules look at on a sheet, row by row; nothing of the sheets that the product itself writes. */
export interface SheetCellLists {
  /** Every cell that shows a text. */
  readonly texts: readonly TextCell[];
  /** Every cell with a formula, whatever it shows. */
  readonly formulas: readonly FormulaCell[];
  /** Every figure whose number format shows something else. */
  readonly masked: readonly MaskedCell[];
}

/** In steps of one row. */
export function* listCells(sheet: SheetSnapshot): Steps<SheetCellLists> {
  const texts: TextCell[] = [];
  const formulas: FormulaCell[] = [];
  const masked: MaskedCell[] = [];
  if (isOutputSheet(sheet)) return { texts, formulas, masked };
  for (const row of sheet.cells.rowIndices()) {
    for (const { column, cell } of sheet.cells.inRow(row)) {
      const { value, formula, format } = cell;
      if (format?.masks !== undefined && typeof value === "number")
        masked.push({ at: { sheet: sheet.name, row, column }, figure: value, code: format.masks });
      if (typeof value !== "string" && formula === null) continue;
      const at = { sheet: sheet.name, row, column };
      if (typeof value === "string") texts.push({ at, cell, text: value });
      if (formula !== null) formulas.push({ at, cell, formula });
    }
    yield null;
  }
  return { texts, formulas, masked };
}
