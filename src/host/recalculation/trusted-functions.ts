/**
 * What a function takes in each place:
 * `v` one value, `x` what its own place takes (one value, or a range), `a` every value of a calculated range,
 * `r` a range, `w` a range of which cells beyond the used ones change nothing, `m` such a range of several cells.
 */
export type ParameterKind = "v" | "x" | "a" | "r" | "w" | "m";

export interface TrustedFunction {
  readonly fixed: readonly ParameterKind[];
  /** Repeated behind the fixed ones. */
  readonly repeated: readonly ParameterKind[];
}

/**
 * Functions whose results are Excel's, by their parameters: fixed ones, and repeated ones in brackets. A function
 * that is not here may well be right in the engine, but has not been held against Excel's values; those that are
 * have cases in test/host/recalculation.
 */
const TABLE = `
  SUM (w) | AVERAGE (w) | MIN (w) | MAX (w) | COUNT (w) | COUNTA (w) | PRODUCT (w) | SUMSQ (w) | MEDIAN (w)
  LARGE mv | SMALL mv | STDEV (w) | STDEV.S (w) | STDEVP (w) | STDEV.P (w) | VAR (w) | VAR.S (w) | VARP (w) | VAR.P (w)
  COUNTBLANK r | COUNTIF rv | COUNTIFS (rv) | SUMIF wvw | SUMIFS w(wv) | AVERAGEIF wvw | AVERAGEIFS w(wv)
  MAXIFS w(wv) | MINIFS w(wv) | SUMPRODUCT (a)
  IF vxx | IFERROR xx | IFNA xx | CHOOSE v(x) | IFS (vx) | AND (w) | OR (w) | NOT v | XOR (w) | TRUE | FALSE | NA
  ISNUMBER v | ISTEXT v | ISBLANK v | ISERROR v | ISERR v | ISNA v | ISLOGICAL v | ISNONTEXT v
  ABS v | INT v | SIGN v | ROUND vv | ROUNDUP vv | ROUNDDOWN vv | TRUNC vv | MOD vv | POWER vv | SQRT v | EXP v | LN v
  LOG vv | LOG10 v | PI | SIN v | COS v | ASIN v | ACOS v | ATAN v | DEGREES v | RADIANS v | EVEN v | ODD v
  LEFT vv | RIGHT vv | MID vvv | LEN v | UPPER v | LOWER v | TRIM v | SUBSTITUTE vvvv | REPLACE vvvv | FIND vvv
  SEARCH vvv | EXACT vv | CONCATENATE (v) | CONCAT (w) | TEXTJOIN vv(w)
  VLOOKUP vmvv | HLOOKUP vmvv | MATCH vmv | INDEX rvv | LOOKUP vmm | XLOOKUP vmmv
  ROWS r | COLUMNS r | ROW r | COLUMN r
  DATE vvv | YEAR v | MONTH v | DAY v | EDATE vv | EOMONTH vv | WEEKDAY vv | DAYS vv | TEXT vv
`;

const NO_PARAMETERS: TrustedFunction = { fixed: [], repeated: [] };

export const TRUSTED_FUNCTIONS: ReadonlyMap<string, TrustedFunction> = new Map(
  TABLE.trim()
    .split(/\s*[|\n]\s*/)
    .map((entry) => {
      const [name, parameters] = entry.split(" ") as [string, string | undefined];
      return [name, parameters === undefined ? NO_PARAMETERS : read(parameters)];
    }),
);

function read(parameters: string): TrustedFunction {
  const [fixed = "", repeated = ""] = parameters.split(/[()]/);
  return { fixed: [...fixed] as ParameterKind[], repeated: [...repeated] as ParameterKind[] };
}

/** What the argument at this place is taken as; null where the function has no such place. */
export function parameterKind({ fixed, repeated }: TrustedFunction, index: number): ParameterKind | null {
  if (index < fixed.length) return fixed[index]!;
  return repeated.length === 0 ? null : repeated[(index - fixed.length) % repeated.length]!;
}

/** Functions that count days. */
export const DAY_FUNCTIONS: ReadonlySet<string> = new Set(
  "DATE YEAR MONTH DAY EDATE EOMONTH WEEKDAY".split(" "),
);

/** Their results change with time or chance: Excel calculates them anew whenever it opens the file. */
export const VOLATILE_FUNCTIONS: ReadonlySet<string> = new Set([
  "TODAY",
  "NOW",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "INFO",
  "CELL",
]);

/** What they read is known only once they are calculated. */
export const MOVING_REFERENCES: ReadonlySet<string> = new Set(["OFFSET", "INDIRECT"]);
