import { cellReference } from "../../xlsx/model/cell-reference";
import type { XlsxCell, XlsxCells, XlsxValue } from "../../xlsx/model/cells";
import type { XlsxWorkbook } from "../../xlsx/model/workbook";
import { isCloseTo } from "../convert/file-cells";
import type { SheetArea } from "./engine-formula";
import type { FormulaResult } from "./engine-run";
import type { FileFormula } from "./file-formulas";

/**
 * Writes results into the cells of a workbook, and nothing else of them: formula and format stay. A result that only
 * the engine's precision tells from the stored one is no change. Gives the formulas whose result changed.
 */
export function applyResults(
  workbook: XlsxWorkbook,
  formulas: readonly FileFormula[],
  results: ReadonlyMap<number, FormulaResult>,
): FileFormula[] {
  return [...results].flatMap(([number, result]) => {
    const formula = formulas[number]!;
    const { cells } = workbook.sheets[formula.sheet]!;
    const isChanged = formula.fills
      ? putArray(cells, formula, formula.fills, result)
      : putValue(cells, formula.row, formula.column, firstValue(result));
    return isChanged ? [formula] : [];
  });
}

/** A formula that is none of an array has one value, whatever the engine made of it. */
function firstValue({ value, values }: FormulaResult): XlsxValue {
  return values?.[0]?.[0] ?? value;
}

function putValue(cells: XlsxCells, row: number, column: number, value: XlsxValue): boolean {
  const cell = cells.get(row, column);
  if (cell && cell.value !== null && isCloseTo(cell.value, value)) return false;
  cells.set(row, column, { ...(cell ?? { formula: null }), value });
  return true;
}

/** An array that spills takes the area of its values; one entered for an area keeps it, with #N/A beyond its values. */
function putArray(
  cells: XlsxCells,
  { row, column, cell }: FileFormula,
  area: SheetArea,
  result: FormulaResult,
): boolean {
  const values = result.values ?? [[result.value]];
  const [rows, columns] = [area.endRow - area.startRow + 1, area.endColumn - area.startColumn + 1];
  const [height, width] = cell.isDynamic ? [values.length, values[0]?.length ?? 1] : [rows, columns];
  let isChanged = false;
  for (let r = 0; r < Math.max(rows, height); r++) {
    for (let c = 0; c < Math.max(columns, width); c++) {
      const isWithin = r < height && c < width;
      if (isWithin) isChanged = putValue(cells, row + r, column + c, valueAt(values, r, c)) || isChanged;
      else isChanged = removeValue(cells, row + r, column + c) || isChanged;
    }
  }
  if (height === rows && width === columns) return isChanged;
  const arrayRange = `${cellReference(row, column)}:${cellReference(row + height - 1, column + width - 1)}`;
  cells.set(row, column, { ...(cells.get(row, column) as XlsxCell), arrayRange });
  return true;
}

/** A single value stands in every cell of its area. */
function valueAt(values: readonly (readonly XlsxValue[])[], row: number, column: number): XlsxValue {
  const line = values.length === 1 ? values[0]! : values[row];
  const value = line && (line.length === 1 ? line[0] : line[column]);
  return value === undefined ? { error: "#N/A" } : value;
}

function removeValue(cells: XlsxCells, row: number, column: number): boolean {
  const cell = cells.get(row, column);
  if (!cell) return false;
  if (cell.style) cells.set(row, column, { value: null, formula: null, style: cell.style });
  else cells.delete(row, column);
  return true;
}
