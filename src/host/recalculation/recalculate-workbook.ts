import type { XlsxWorkbook } from "../../xlsx/model/workbook";
import type { FunctionsFile } from "../functions/metadata";
import type { FunctionTable } from "../functions/table-caller";
import { HeadlessEngine } from "../headless/calculation-engine";
import { engineFunctions } from "../headless/engine-functions";
import { applyResults } from "./apply-results";
import type { Doubt } from "./doubts";
import { type FileFormula, fileFormulas, needsCalculation, surroundingsOf } from "./file-formulas";
import { recalculate } from "./recalculate";

/** The functions of an add-in, called in process. */
export interface OwnFunctions {
  readonly file: FunctionsFile;
  readonly table: FunctionTable;
}

/** A formula of which the engine is not sure. */
export interface UnsureFormula {
  readonly formula: FileFormula;
  readonly doubt: Doubt;
}

export interface RecalculatedWorkbook {
  /** Formulas that were calculated. */
  readonly calculated: readonly FileFormula[];
  /** Those of them whose result is another now. */
  readonly changed: readonly FileFormula[];
  /** Formulas that keep the file's result, though they should have been calculated. */
  readonly kept: readonly UnsureFormula[];
  /** Formulas that had no result, and have one of which the engine is not sure. */
  readonly unsure: readonly UnsureFormula[];
  /** Names of the sheets, by the number that a formula has. */
  readonly sheets: readonly string[];
}

/**
 * Calculates what must be of an opened workbook, or every formula, and puts the results into its cells.
 * `limit` is how many milliseconds the engine may take, and half as many once more for what must be calculated;
 * what is not done by then stays as it was.
 */
export async function recalculateWorkbook(
  workbook: XlsxWorkbook,
  own: OwnFunctions,
  isAll: boolean,
  limit = Number.POSITIVE_INFINITY,
): Promise<RecalculatedWorkbook> {
  const names = own.file.functions.map(({ name }) => name.toUpperCase());
  const sheets = workbook.sheets.map(({ name }) => name);
  if (!isAll && !needsCalculation(workbook, names))
    return { calculated: [], changed: [], kept: [], unsure: [], sheets };
  const surroundings = surroundingsOf(workbook, names, (name) => engineFunctions().has(name));
  const formulas = fileFormulas(workbook, surroundings);
  const engine = new HeadlessEngine();
  try {
    engine.registerFunctions(own.file, own.table, "web");
    const request = { workbook, formulas, isAll, limit };
    const { results, kept } = await recalculate(engine, request);
    const changed = applyResults(workbook, formulas, results);
    const calculated = [...results.keys()].map((number) => formulas[number]!);
    return {
      calculated,
      changed,
      sheets,
      kept: [...kept].map(([number, doubt]) => ({ formula: formulas[number]!, doubt })),
      unsure: calculated.flatMap((formula) =>
        formula.doubt === null ? [] : [{ formula, doubt: formula.doubt }],
      ),
    };
  } finally {
    engine.close();
  }
}
