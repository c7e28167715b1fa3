import type { CellAddress } from "../../src/domain/workbook/address";
import type { XlsxValue } from "../../src/xlsx/model/cells";
import type { XlsxWorkbook } from "../../src/xlsx/model/workbook";
import { sheetNamed } from "./form";

/** What somebody does to a workbook; whatever follows from it is calculated afterwards. */
export type Edit =
  | { readonly kind: "value"; readonly at: CellAddress; readonly value: XlsxValue }
  /** `shows`: what it keeps where it cannot be calculated here. */
  | {
      readonly kind: "formula";
      readonly at: CellAddress;
      readonly formula: string;
      readonly shows: XlsxValue;
    }
  | { readonly kind: "format"; readonly at: CellAddress; readonly code: string }
  | { readonly kind: "hide-row" | "hide-column" | "hide-sheet"; readonly at: CellAddress };

export const value = (at: CellAddress, content: string | number | null): Edit => ({
  kind: "value",
  at,
  value: content,
});

export const formula = (at: CellAddress, text: string, shows: XlsxValue = null): Edit => ({
  kind: "formula",
  at,
  formula: text,
  shows,
});

export function applyEdits(workbook: XlsxWorkbook, edits: readonly Edit[]): void {
  for (const edit of edits) apply(workbook, edit);
}

function apply(workbook: XlsxWorkbook, edit: Edit): void {
  const { row, column, sheet: name } = edit.at;
  const sheet = sheetNamed(workbook, name);
  const { style, ...content } = sheet.cells.get(row, column) ?? { value: null, formula: null };
  const put = (changed: { value: XlsxValue; formula: string | null }, changedStyle = style) =>
    sheet.cells.set(row, column, { ...changed, ...(changedStyle && { style: changedStyle }) });
  switch (edit.kind) {
    case "value":
      return put({ value: edit.value, formula: null });
    case "formula":
      return put({ value: edit.shows, formula: edit.formula });
    case "format":
      return put(content, { ...style, numFmt: edit.code });
    case "hide-row":
      sheet.rowDefs ??= new Map();
      sheet.rowDefs.set(row, { ...sheet.rowDefs.get(row), hidden: true });
      return;
    case "hide-column": {
      const columns = [...(sheet.columns ?? [])];
      while (columns.length <= column) columns.push({});
      columns[column] = { ...columns[column], hidden: true };
      sheet.columns = columns;
      return;
    }
    case "hide-sheet":
      sheet.visibility = "hidden";
  }
}
