import type { ICellData, IWorkbookData, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { KPI_FUNCTIONS } from "../domain/scoring/function-names";
import { functionTable } from "../functions/function-table";
import { toGrid } from "../workbench/convert/to-grid";
import { toXlsx, type ArrayResultsBySheet } from "../workbench/convert/to-xlsx";
import { OpenWorkbook } from "../workbench/engine/open-workbook";
import { createHeadlessUniver, uniqueUnitId } from "../workbench/engine/univer-headless";
import type { FunctionsFile } from "../workbench/functions/metadata";
import { registerFunctions } from "../workbench/functions/register";
import { TableCaller } from "../workbench/functions/table-caller";
import { openXlsx } from "../xlsx/open";
import { saveXlsx } from "../xlsx/save";
import type { XlsxWorkbook } from "../xlsx/workbook";

export interface CalculatedFile {
  readonly bytes: Uint8Array;
  /** How many cells hold a formula. */
  readonly formulas: number;
}

/** Every argument is a range or a value, as our functions declare them. */
const PARAMETERS = Array.from({ length: 8 }, (_, index) => ({
  name: `value${index + 1}`,
  type: "any" as const,
  dimensionality: "matrix" as const,
  optional: true,
}));

const FUNCTIONS: FunctionsFile = {
  allowErrorForDataTypeAny: true,
  functions: KPI_FUNCTIONS.map((name) => ({ id: name, name, parameters: PARAMETERS })),
};

/**
 * Recalculates a workbook file with our functions in it, and gives the file with the new results; everything
 * else in it stays. What the engine does not know keeps the result that the file has.
 * Throws XlsxError where the file cannot be read.
 */
export async function calculateWorkbook(bytes: Uint8Array): Promise<CalculatedFile> {
  const xlsx = await openXlsx(bytes);
  const grid = createHeadlessUniver();
  try {
    const { snapshot, state } = toGrid(xlsx, uniqueUnitId());
    grid.univerAPI.createWorkbook(snapshot);
    const book = new OpenWorkbook(grid.univerAPI, state);
    registerFunctions(book.injector, FUNCTIONS, new TableCaller(functionTable), () => "web");
    await book.calculation.settle();
    const after = grid.univerAPI.getActiveWorkbook()!.save();
    toXlsx(xlsx, after, state, arrayResults(book, after));
    book.dispose();
  } finally {
    grid.dispose();
  }
  const saved = await saveXlsx(xlsx, { customFunctions: KPI_FUNCTIONS });
  return { bytes: saved, formulas: countFormulas(xlsx) };
}

/** Results of array formulas, which the engine keeps apart from the cells. */
function arrayResults(book: OpenWorkbook, { id, sheetOrder }: IWorkbookData): ArrayResultsBySheet {
  const model = book.injector.get(FormulaDataModel);
  type Cells = Record<number, Record<number, Nullable<ICellData>>>;
  type Areas = NonNullable<ArrayResultsBySheet[string]>["areas"];
  const cells = (model.getArrayFormulaCellData()[id] ?? {}) as unknown as Record<string, Cells>;
  const areas = (model.getArrayFormulaRange()[id] ?? {}) as Record<string, Areas>;
  return Object.fromEntries(
    sheetOrder.map((sheet) => [sheet, { cells: cells[sheet] ?? {}, areas: areas[sheet] ?? {} }]),
  );
}

function countFormulas(workbook: XlsxWorkbook): number {
  let count = 0;
  for (const sheet of workbook.sheets) {
    for (const { cell } of sheet.cells.entries()) if (cell.formula !== null) count += 1;
  }
  return count;
}
