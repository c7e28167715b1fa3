import { columnNumber } from "../../../src/xlsx/model/cell-reference";
import type { XlsxCell, XlsxValue } from "../../../src/xlsx/model/cells";
import type { XlsxWorkbook } from "../../../src/xlsx/model/workbook";
import { createXlsx } from "../../../src/xlsx/reading/open";
import { type OwnFunctions, recalculateWorkbook } from "../../../src/host/recalculation/recalculate-workbook";

/** A constant, or a formula with the value that the file keeps; null: it keeps none. */
export type Given = XlsxValue | readonly [formula: string, stored: XlsxValue, more?: Partial<XlsxCell>];

/** A workbook of one sheet. */
export async function fileWith(cells: Readonly<Record<string, Given>>): Promise<XlsxWorkbook> {
  const workbook = await createXlsx("S");
  for (const [reference, given] of Object.entries(cells)) {
    const [row, column] = placeOf(reference);
    const cell: XlsxCell = isFormula(given)
      ? { formula: given[0], value: given[1], ...given[2] }
      : { formula: null, value: given };
    workbook.sheets[0]!.cells.set(row, column, cell);
  }
  return workbook;
}

function isFormula(given: Given): given is readonly [string, XlsxValue, Partial<XlsxCell>?] {
  return Array.isArray(given);
}

export function placeOf(reference: string): [row: number, column: number] {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(reference)!;
  return [Number(digits) - 1, columnNumber(letters!)];
}

export function valueAt(workbook: XlsxWorkbook, reference: string): XlsxValue | undefined {
  return workbook.sheets[0]!.cells.get(...placeOf(reference))?.value;
}

/** One function of an add-in: the double of its argument. */
export const OWN: OwnFunctions = {
  file: { functions: [{ id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "x", type: "number" }] }] },
  table: { DOUBLE: (...values) => Number(values[0]) * 2 },
};

/** Calculates, and gives the doubts by cell. */
export async function calculated(workbook: XlsxWorkbook, isAll: boolean, limit?: number) {
  const { kept, unsure, calculated, changed } = await recalculateWorkbook(workbook, OWN, isAll, limit);
  const references = (formulas: readonly { row: number; column: number }[]) =>
    formulas.map(({ row, column }) => `${String.fromCharCode(65 + column)}${row + 1}`).sort();
  const doubts = Object.fromEntries(
    [...kept, ...unsure].map(({ formula, doubt }) => [references([formula])[0]!, doubt]),
  );
  return { doubts, calculated: references(calculated), changed: references(changed) };
}
