import { KPI_FUNCTIONS, type KpiFunction } from "../../scoring/function-names";
import { plainFormula } from "../../workbook/plain-formula";
import { readFormula, replaceSpans, type FunctionCall, type ReadFormula } from "./formula-reader";

const NAMES: ReadonlySet<string> = new Set(KPI_FUNCTIONS);
/** How files name the functions of add-ins. */
const FILE_PREFIX = /^_xldudf_/i;

/** The function of ours that a call names, in either spelling and any case; null for every other function. */
export function kpiFunctionOf({ name, qualifier }: FunctionCall): KpiFunction | null {
  if (qualifier !== "") return null;
  return asKpiFunction(name.replace(FILE_PREFIX, ""));
}

function asKpiFunction(name: string): KpiFunction | null {
  const upper = name.toUpperCase();
  return NAMES.has(upper) ? (upper as KpiFunction) : null;
}

/** Cheap test before a formula is read: most formulas are not ours. */
export function mayHoldKpi(formula: string): boolean {
  return /KPI/i.test(formula);
}

/** Calls of our functions that Excel knows, the outer before the inner. */
export function kpiCalls({ calls }: ReadFormula): FunctionCall[] {
  return calls.filter((call) => kpiFunctionOf(call) !== null);
}

/** A call of ours under a name that Excel does not know, with the name it should have. */
interface BrokenCall {
  readonly call: FunctionCall;
  readonly name: KpiFunction;
}

/**
 * Calls that lost their name: `_xldudf_KPISCORE` outside a file, `FUNCRES.XLAM!_xldudf_KPISCORE`,
 * `'C:\…\kpi.xlam'!KPISCORE`, `PRAMOEN.KPISCORE`. A name behind another dot or sign is somebody else's.
 */
export function brokenCalls({ calls }: ReadFormula): BrokenCall[] {
  return calls.flatMap((call) => {
    const bare = call.name.replace(/^.*\./, "").replace(FILE_PREFIX, "");
    const name = asKpiFunction(bare);
    const isBroken = call.qualifier !== "" || call.name.length !== bare.length;
    const isBook = call.qualifier === "" || /\.xla[m]?['\]]*!$|^\[\d+\]!$/i.test(call.qualifier);
    return name !== null && isBroken && isBook ? [{ call, name }] : [];
  });
}

/** The formula with every call of ours under its plain name; unchanged where nothing is broken. */
export function mendFormula(formula: string): string {
  if (!mayHoldKpi(formula)) return formula;
  const edits = brokenCalls(readFormula(formula)).map(({ call, name }) => ({
    start: call.start,
    end: call.start + call.qualifier.length + call.name.length,
    text: name,
  }));
  return edits.length === 0 ? formula : plainFormula(replaceSpans(formula, edits));
}
