import type { CellContent } from "../../../domain/workbook/change-set";
import { isCellError, type Cell } from "../../../domain/workbook/snapshot";

/** What stands in a cell as text to show: its formula, else its value. */
export function cellText(cell: Cell | null): string {
  if (cell === null || (cell.formula === null && cell.value === null)) return "";
  if (cell.formula !== null) return cell.formula;
  return typeof cell.value === "object" && isCellError(cell.value) ? cell.value.error : String(cell.value);
}

export function contentText(content: CellContent): string {
  return "formula" in content ? content.formula : String(content.value ?? "");
}
