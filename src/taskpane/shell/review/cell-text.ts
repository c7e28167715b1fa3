import { shownValue } from "../../../domain/form/shown-value";
import type { CellContent } from "../../../domain/workbook/change-set";
import { isCellError, type Cell } from "../../../domain/workbook/snapshot";

/** What stands in a cell as text to show: its formula, else its value. */
export function cellText(cell: Cell | null): string {
  if (cell === null || (cell.formula === null && cell.value === null)) return "";
  if (cell.formula !== null) return cell.formula;
  const value = shownValue(cell);
  return isCellError(value) ? value.error : String(value);
}

/** The same of what will stand in it; a number is shown as the cell shows the one before. */
export function contentText(content: CellContent, before: Cell | null = null): string {
  if ("formula" in content) return content.formula;
  return String(shownValue({ value: content.value, formula: null, format: before?.format }) ?? "");
}
