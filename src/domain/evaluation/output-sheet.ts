import { isSummarySheet } from "../summary/summary-sheet";
import { isFindingsSheet } from "../workbook/output-sheets";
import type { SheetSnapshot } from "../workbook/snapshot";

/** Whether the product itself writes the sheet: it quotes the form and is not read back as one. */
export function isOutputSheet(sheet: SheetSnapshot): boolean {
  return isSummarySheet(sheet) || isFindingsSheet(sheet);
}
