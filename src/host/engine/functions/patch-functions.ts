import type { Injector } from "@univerjs/core";
import { IFormulaRuntimeService, IFunctionService } from "@univerjs/engine-formula";
import { NOT_IN_EXCEL } from "./argument-limits";
import { withCriteria } from "./criteria";
import { movingByMonths, sinceMarch1900, untilMarch1900 } from "./dates";
import { withinRounds, withinSteps } from "./limits";
import { searchingInOrder } from "./lookups";
import {
  overflowing,
  passingErrors,
  remainder,
  shown,
  truncating,
  withinDigits,
  withWholeMonths,
  zeroOfNone,
} from "./numbers";
import type { Executor, Patch } from "./patch";
import { searching } from "./searching";
import { withCondition, withLogicals, withNumbers, withTexts } from "./texts";

const words = (names: string) => names.split(/\s+/);

/** In the order in which they are put around a function, the outermost last. */
const PATCHES: readonly (readonly [Patch, readonly string[]])[] = [
  [
    withTexts(),
    words("CONCATENATE CONCAT TEXTJOIN LEN LENB UPPER LOWER PROPER TRIM CLEAN EXACT CODE UNICODE"),
  ],
  [withTexts(0), words("LEFT LEFTB RIGHT RIGHTB MID MIDB REPT")],
  [searching, ["SEARCH"]],
  [withTexts(0, 1), words("FIND FINDB SEARCH SEARCHB")],
  [withTexts(0, 1, 2), words("SUBSTITUTE TEXTBEFORE TEXTAFTER")],
  [withTexts(0, 3), words("REPLACE REPLACEB")],
  [overflowing, ["AVERAGE"]],
  [passingErrors, words("AVERAGE MEDIAN")],
  [withLogicals(false), words("AND OR XOR")],
  [withLogicals(true), ["NOT"]],
  [withCondition, ["IF"]],
  [withCriteria, words("COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS")],
  [zeroOfNone, words("MAXIFS MINIFS")],
  [truncating, ["TRUNC"]],
  [withinDigits(false), words("ROUND ROUNDDOWN")],
  [withinDigits(true), ["ROUNDUP"]],
  [remainder, ["MOD"]],
  [shown, ["TEXT"]],
  [withWholeMonths, ["EOMONTH"]],
  [movingByMonths, ["EDATE"]],
  [sinceMarch1900, words("YEAR MONTH DAY EDATE EOMONTH")],
  [untilMarch1900, ["DATE"]],
  [searchingInOrder({ table: 1, along: "longer", exact: 2 }), ["MATCH"]],
  [searchingInOrder({ table: 1, along: "column", exact: 3 }), ["VLOOKUP"]],
  [searchingInOrder({ table: 1, along: "row", exact: 3 }), ["HLOOKUP"]],
  [searchingInOrder({ table: 1, along: "longer", exact: null }), ["LOOKUP"]],
  [
    withNumbers,
    words(`PLUS MINUS MULTIPLY DIVIDED POWER ABS INT SIGN ROUND ROUNDUP ROUNDDOWN TRUNC MOD SQRT EXP LN LOG LOG10 SIN
      COS ASIN ACOS ATAN DEGREES RADIANS EVEN ODD YEAR MONTH DAY EDATE EOMONTH WEEKDAY HOUR MINUTE SECOND DATE TIME
      DAYS`),
  ],
  [
    withinRounds,
    words(`BINOM.DIST BINOMDIST BINOM.DIST.RANGE BINOM.INV CRITBINOM NEGBINOM.DIST NEGBINOMDIST HYPGEOM.DIST
      HYPGEOMDIST POISSON.DIST POISSON SEQUENCE RANDARRAY MAKEARRAY MUNIT`),
  ],
  [
    withinSteps(),
    words(
      `FACT FACTDOUBLE COMBIN COMBINA PERMUT PERMUTATIONA MULTINOMIAL LCM BESSELI BESSELJ BESSELK BESSELY`,
    ),
  ],
  [withinSteps(1), words("REPT WORKDAY WORKDAY.INTL")],
  [withinRounds, ["EXPAND"]],
  [withinSteps(1, 3, 4), words("CUMIPMT CUMPRINC")],
  [withinSteps(2, 3, 4, 5), words("DB DDB VDB SYD")],
  [
    withinSteps(1, 2, 3, 4),
    words("CHISQ.DIST CHISQ.INV F.DIST F.INV T.DIST T.INV BETA.DIST GAMMA.DIST GAMMA.INV"),
  ],
];

const patched = new WeakSet<Executor>();
const doubts = new WeakMap<Injector, Set<string>>();

/** Mends functions of the engine where they differ from Excel, where they do not end, and where Excel has no one answer. */
export function patchFunctions(injector: Injector): void {
  const service = injector.get(IFunctionService);
  const cells = new Set<string>();
  doubts.set(injector, cells);
  const runtime = injector.get(IFormulaRuntimeService);
  const doubt = () => {
    const { currentSubUnitId, currentRow, currentColumn } = runtime;
    doubts.get(injector)!.add(doubtKey(currentSubUnitId, currentRow, currentColumn));
  };
  service.unregisterExecutors(...NOT_IN_EXCEL);
  const fresh = new Set<Executor>();
  for (const [patch, names] of PATCHES) {
    for (const name of names) {
      const executor = service.getExecutor(name) as Executor | undefined;
      if (!executor || patched.has(executor)) continue;
      fresh.add(executor);
      executor.calculate = patch(executor.calculate.bind(executor), { doubt });
    }
  }
  for (const executor of fresh) patched.add(executor);
}

/** Cells whose results may be others in Excel, as {@link doubtKey} names them, since the workbook was opened. */
export function doubtfulCells(injector: Injector): ReadonlySet<string> {
  return doubts.get(injector) ?? new Set();
}

export function doubtKey(sheetId: string, row: number, column: number): string {
  return `${sheetId},${row},${column}`;
}
