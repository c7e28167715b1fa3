import { KPI_FUNCTIONS } from "../domain/scoring/function-names";
import { plainFormula } from "../domain/workbook/plain-formula";
import { functionTable } from "../functions/function-table";
import { toGrid } from "../host/convert/to-grid";
import { toXlsx } from "../host/convert/to-xlsx";
import { HeadlessEngine } from "../host/headless/calculation-engine";
import type { FunctionsFile } from "../host/functions/metadata";
import { openXlsx } from "../xlsx/reading/open";
import { saveXlsx } from "../xlsx/writing/save";
import type { XlsxWorkbook } from "../xlsx/model/workbook";
import { NODE_UNPACKER } from "./node-unpacker";

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
  const xlsx = await openXlsx(bytes, NODE_UNPACKER, plainFormula);
  const engine = new HeadlessEngine();
  try {
    const { snapshot, state } = toGrid(xlsx, "file");
    engine.registerFunctions(FUNCTIONS, functionTable, "web");
    engine.open(snapshot);
    await engine.calculate();
    toXlsx(xlsx, engine.snapshot(), state, engine.spilled());
  } finally {
    engine.close();
  }
  const saved = await saveXlsx(xlsx, { customFunctions: KPI_FUNCTIONS, marksAll: true });
  return { bytes: saved, formulas: countFormulas(xlsx) };
}

function countFormulas(workbook: XlsxWorkbook): number {
  let count = 0;
  for (const sheet of workbook.sheets) {
    for (const { cell } of sheet.cells.entries()) if (cell.formula !== null) count += 1;
  }
  return count;
}
