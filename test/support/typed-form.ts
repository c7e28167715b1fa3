import { parseRectangle } from "../../src/domain/workbook/address";
import type { SimpleSheet } from "./embedded-excel";
import { CLEAN_FORM, type TestCells } from "./form";

/** The clean form with some cells changed, as a person would type it; a formula shows what the grid calculates. */
export function typedForm(changes: TestCells): SimpleSheet {
  const rows: (string | number | boolean | null)[][] = [];
  const formats: (string | null)[][] = [];
  for (const [address, content] of Object.entries({ ...CLEAN_FORM, ...changes })) {
    const { row, column } = parseRectangle(address)!;
    const isFormatted = typeof content === "object" && content !== null && "code" in content;
    const value = isFormatted ? content.cell : content;
    while (rows.length <= row) rows.push([]);
    if (isFormatted) (formats[row] ??= [])[column] = content.code;
    while (rows[row]!.length <= column) rows[row]!.push(null);
    const typed = Array.isArray(value) ? String(value[0]) : (value as string | number);
    rows[row]![column] = typeof typed === "string" && !typed.startsWith("=") ? `'${typed}` : typed;
  }
  return { name: "ส่วนที่ 1", rows, formats };
}
