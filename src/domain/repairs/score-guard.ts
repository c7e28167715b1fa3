import { composeFormula, isSingleCell } from "../formulas/writing/formula-text";
import {
  readFormula,
  spanText,
  type FunctionCall,
  type ReadFormula,
} from "../formulas/reading/formula-reader";
import { kpiFunctionOf, mayHoldKpi } from "../formulas/reading/kpi-calls";
import { brokenFormula } from "../formulas/portable/plan-repair";
import type { Cell } from "../workbook/snapshot";

const SCORES_A_RESULT: ReadonlySet<string | null> = new Set(["KPISCORE", "KPITIER", "KPILEVEL"]);

const GUARDED = /^=\s*IF\(/i;

/**
 * The formula of a score with the guard that it lacks: blank as long as the result is. Null where it has one or is of
 * another kind. `isWhole`: a call is all there is, under its right name, so that a guard changes nothing else.
 */
export function guardedFormula(cell: Cell): { formula: string; isWhole: boolean } | null {
  // Most have a guard: they are told without reading them.
  if (cell.formula === null || GUARDED.test(cell.formula) || !mayHoldKpi(cell.formula)) return null;
  const broken = brokenFormula(cell);
  const formula = broken?.formula ?? cell.formula;
  const read = readFormula(formula);
  const call = read.calls.find((each) => SCORES_A_RESULT.has(kpiFunctionOf(each)));
  if (!call || isInside(call) || !call.args[0]) return null;
  const result = spanText(formula, call.args[0]).trim();
  if (!isSingleCell(result)) return null;
  return { formula: composeFormula(formula.slice(1), result), isWhole: !broken && isWhole(read, call) };
}

/** Any function round the call may be its guard, and decides what becomes of a blank. */
function isInside(call: FunctionCall): boolean {
  return call.parent !== null && !/^(?:ROUND|MIN|MAX|VALUE)$/i.test(call.parent.name);
}

function isWhole({ formula }: ReadFormula, { start, end }: FunctionCall): boolean {
  return formula.slice(1, start).trim() === "" && formula.slice(end).trim() === "";
}
