import { KPI_FUNCTIONS } from "../domain/scoring/function-names";
import { plainFormula } from "../domain/workbook/plain-formula";
import { functionTable } from "../functions/function-table";
import type { FunctionsFile } from "../host/functions/metadata";
import { type RecalculatedWorkbook, recalculateWorkbook } from "../host/recalculation/recalculate-workbook";
import { openXlsx } from "../xlsx/reading/open";
import { saveXlsx } from "../xlsx/writing/save";
import { NODE_UNPACKER } from "./node-unpacker";

export interface CalculatedFile {
  readonly bytes: Uint8Array;
  readonly formulas: RecalculatedWorkbook;
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

/** `needed`: our functions, formulas without a result, and what depends on a changed one. */
export type CalculationScope = "needed" | "all";

/**
 * Calculates a workbook file with our functions in it: what must be, or every formula. Results are all that changes
 * in the file; of what the engine is not sure keeps the one that it has.
 * `limit` is how many milliseconds the engine may take; what is not done by then stays, too.
 * Throws XlsxError where the file cannot be read.
 */
export async function calculateWorkbook(
  bytes: Uint8Array,
  scope: CalculationScope = "all",
  limit?: number,
): Promise<CalculatedFile> {
  const xlsx = await openXlsx(bytes, NODE_UNPACKER, plainFormula);
  const own = { file: FUNCTIONS, table: functionTable };
  const formulas = await recalculateWorkbook(xlsx, own, scope === "all", limit);
  if (isUntouched(formulas)) return { bytes, formulas };
  return { bytes: await saveXlsx(xlsx, { customFunctions: KPI_FUNCTIONS, marksAll: true }), formulas };
}

/** A workbook without calls of ours of which no result changed: its file is the very one that it was. */
function isUntouched({ calculated, kept, changed }: RecalculatedWorkbook): boolean {
  const asked = [...calculated, ...kept.map(({ formula }) => formula)];
  return changed.length === 0 && !asked.some(({ isOwn }) => isOwn);
}
