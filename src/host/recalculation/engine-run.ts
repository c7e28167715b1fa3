import type { ICellData, IWorkbookData, IWorksheetData, Nullable } from "@univerjs/core";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../xlsx/formulas/formula-tree";
import type { XlsxValue } from "../../xlsx/model/cells";
import type { XlsxWorkbook } from "../../xlsx/model/workbook";
import { isErrorText, valueOf } from "../convert/file-cells";
import { type GridCells, toGridValue } from "../convert/grid-cells";
import { CellType, Resource } from "../convert/grid-terms";
import { toGridNames } from "../convert/names";
import { sheetId } from "../convert/to-grid";
import type { HeadlessEngine } from "../headless/calculation-engine";
import type { GridRange } from "../model/host-state";
import type { FileFormula } from "./file-formulas";

/** What a formula came to. */
export interface FormulaResult {
  readonly value: XlsxValue;
  /** By rows, where the engine filled more cells than the formula's own. */
  readonly values: readonly (readonly XlsxValue[])[] | null;
  /** The engine met something that Excel may take in another way. */
  readonly isDoubtful: boolean;
}

/**
 * Calculates some formulas of a workbook; of all others the engine sees what the file keeps as their results. It
 * sees no formats, rules or names of sheets' features: none of them changes a value.
 * Null where it took longer than a number of milliseconds.
 */
export async function runEngine(
  engine: HeadlessEngine,
  workbook: XlsxWorkbook,
  formulas: readonly FileFormula[],
  calculated: ReadonlySet<number>,
  limit: number,
): Promise<ReadonlyMap<number, FormulaResult> | null> {
  engine.open(engineWorkbook(workbook, formulas, calculated));
  if (!(await engine.calculate(limit))) return null;
  const readers = workbook.sheets.map(({ name }) => engine.reader(name));
  const spilled = engine.spilled();
  const results = new Map<number, FormulaResult>();
  for (const number of calculated) {
    const { sheet, row, column } = formulas[number]!;
    const area = spilled[sheetId(sheet)]?.areas[row]?.[column];
    const value = valueOf(readers[sheet]!.cell(row, column), true);
    const values = area && hasSeveral(area) ? valuesOf(area, spilled[sheetId(sheet)]!.cells) : null;
    const isDoubtful = engine.isDoubtful(sheetId(sheet), row, column);
    results.set(number, { value, values, isDoubtful });
  }
  return results;
}

function hasSeveral({ startRow, startColumn, endRow, endColumn }: GridRange): boolean {
  return startRow !== endRow || startColumn !== endColumn;
}

function valuesOf(
  { startRow, startColumn, endRow, endColumn }: GridRange,
  cells: Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>,
): XlsxValue[][] {
  return Array.from({ length: endRow - startRow + 1 }, (_, row) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, column) =>
      valueOf(cells[startRow + row]?.[startColumn + column], true),
    ),
  );
}

function engineWorkbook(
  workbook: XlsxWorkbook,
  formulas: readonly FileFormula[],
  calculated: ReadonlySet<number>,
): IWorkbookData {
  const cells = workbook.sheets.map(({ cells }): GridCells => {
    const grid: GridCells = {};
    for (const { row, column, cell } of cells.entries()) {
      const data = engineConstant(cell.value, cell.formula !== null);
      if (data) (grid[row] ??= {})[column] = data;
    }
    return grid;
  });
  for (const number of calculated) putFormula(cells, formulas[number]!);
  const sheets = workbook.sheets.map(({ name }, index): [string, Partial<IWorksheetData>] => {
    const id = sheetId(index);
    return [id, { id, name, rowCount: SHEET_ROWS, columnCount: SHEET_COLUMNS, cellData: cells[index]! }];
  });
  const ids = new Map(workbook.sheets.map(({ name }, index) => [name, sheetId(index)]));
  return {
    id: "calculated",
    name: "",
    appVersion: "0.25.1",
    locale: "enUS" as IWorkbookData["locale"],
    styles: {},
    sheetOrder: sheets.map(([id]) => id),
    sheets: Object.fromEntries(sheets),
    resources: [{ name: Resource.names, data: JSON.stringify(toGridNames(workbook.names, ids)) }],
  };
}

/** An empty text is one for the engine only where a formula gives it; in a file it is one anywhere. */
function engineConstant(value: XlsxValue, isResult: boolean): ICellData | null {
  if (value === null) return null;
  if (value === "") return { f: '=""' };
  return isErrorText(value) ? { v: value, t: CellType.forcedText } : toGridValue(value, isResult);
}

/** The formula in place of its result; what it fills is left for the engine to fill. */
function putFormula(cells: readonly GridCells[], { sheet, row, column, text, fills }: FileFormula): void {
  const grid = cells[sheet]!;
  for (let r = fills?.startRow ?? row; r <= (fills?.endRow ?? row); r++) {
    for (let c = fills?.startColumn ?? column; c <= (fills?.endColumn ?? column); c++) delete grid[r]?.[c];
  }
  (grid[row] ??= {})[column] = { f: text };
}
