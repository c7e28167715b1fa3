import { isText, type CellContent, type FormatRange, type SetCell } from "./change-set";
import { isCellError, type Cell } from "./snapshot";

/**
 * What gives a cell back just what stood there before it was written: refused as changed, like everywhere, where
 * somebody has edited it since.
 *
 * @returns null where what stood there cannot be written, such as an error without a formula
 */
export function inverseOf({
  sheet,
  row,
  column,
  before,
  after,
}: SetCell): readonly (SetCell | FormatRange)[] | null {
  const content = contentOf(before);
  if (content === null) return null;
  const cell: SetCell = { kind: "set-cell", sheet, row, column, before: cellOf(after), after: content };
  // A figure or formula takes the format of texts away.
  const wasText = before?.format?.kind === "text" && !isText(after);
  const range = { row, column, rowCount: 1, columnCount: 1 };
  return wasText ? [cell, { kind: "format-range", sheet, range, format: { numberFormat: "@" } }] : [cell];
}

function contentOf(cell: Cell | null): CellContent | null {
  if (cell === null) return { value: null };
  if (cell.formula !== null) return { formula: cell.formula };
  return isCellError(cell.value) ? null : { value: cell.value };
}

function cellOf(content: CellContent): Cell | null {
  if ("formula" in content) return { value: null, formula: content.formula };
  return content.value === null ? null : { value: content.value, formula: null };
}
