import { quoteSheet } from "./address";

/** A text as it stands in a formula. */
export function quotedText(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

/** A formula that shows a text and leads to a cell or range of the workbook (A1 notation). */
export function linkFormula(sheet: string, address: string, shown: string): string {
  return `=HYPERLINK(${quotedText(`#${quoteSheet(sheet)}!${address}`)},${quotedText(shown)})`;
}
