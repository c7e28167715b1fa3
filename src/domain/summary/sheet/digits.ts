import { inThaiDigits, thaiDigitsFormula, type Digits } from "../../thai/digits";
import type { SheetCells } from "../../workbook/snapshot";
import { LINES } from "./head-places";
import type { SummaryCell, SummaryRow } from "./sheet-cell";

/** A sentence of the product's own in the digits that are asked for; what it quotes of the form has none in it. */
export function inDigits(cell: SummaryCell, digits: Digits): SummaryCell {
  if (digits === "arabic" || cell.kind === "link") return cell;
  if (cell.kind === "text") return { ...cell, text: inThaiDigits(cell.text) };
  const { formula, value } = cell;
  return {
    ...cell,
    formula: formula === null ? null : thaiDigitsFormula(formula),
    value: typeof value === "string" ? inThaiDigits(value) : value,
  };
}

export function rowInDigits(row: SummaryRow, digits: Digits): SummaryRow {
  return Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [column, inDigits(cell, digits)] as const),
  );
}

/** The digits that a sheet was written in before: its label of the total says how many points there are. */
export function digitsOn(cells: SheetCells): Digits {
  return /[๐-๙]/u.test(String(cells.value(LINES.length, 0) ?? "")) ? "thai" : "arabic";
}
