import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";

/** How many arguments a function takes. */
export interface ArgumentLimits {
  readonly least: number;
  readonly most: number;
}

/** Where the engine's functions take other numbers of arguments than Excel's do. */
const EXCEL_LIMITS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  CELL: [1, 2],
  REGEXEXTRACT: [2, 4],
  REGEXREPLACE: [3, 5],
  RRI: [3, 3],
  SHEETS: [0, 1],
  SWITCH: [3, 254],
};

/** Functions that the engine has and Excel lacks, apart from those that stand for its operators. */
export const NOT_IN_EXCEL: readonly string[] =
  `ARRAY_CONSTRAIN AVERAGE.WEIGHTED CUBE EPOCHTODATE FLATTEN ISBETWEEN
  ISDATE ISEMAIL ISURL MARGINOFERROR NUMBERSTRING REGEXMATCH ROUNDBANK TO_DATE`.split(/\s+/);

/** The engine's words for operators, which are no functions to Excel. */
const OPERATORS: ReadonlySet<string> = new Set(["COMPARE", "DIVIDED", "MINUS", "MULTIPLY", "PLUS"]);

const known = new WeakMap<Injector, ReadonlyMap<string, ArgumentLimits>>();

/** Of every function of Excel that the engine knows, by name in capitals; asked first before an add-in's are known. */
export function argumentLimits(injector: Injector): ReadonlyMap<string, ArgumentLimits> {
  const before = known.get(injector);
  if (before) return before;
  const limits = new Map<string, ArgumentLimits>();
  known.set(injector, limits);
  for (const [key, { minParams, maxParams }] of injector.get(IFunctionService).getExecutors()) {
    const name = String(key);
    const [least, most] = EXCEL_LIMITS[name] ?? [minParams, maxParams];
    if (least >= 0 && most >= 0 && !OPERATORS.has(name)) limits.set(name, { least, most });
  }
  return limits;
}
