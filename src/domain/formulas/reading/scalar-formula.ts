import type { FormulaPlace } from "./formula-place";
import type { FunctionCall, ReadFormula, Token } from "./formula-reader";
import { kpiFunctionOf } from "./kpi-calls";

/** Functions that make one value of everything in their arguments. */
const AGGREGATES: ReadonlySet<string> = new Set(
  (
    "SUM AVERAGE AVERAGEA MIN MINA MAX MAXA COUNT COUNTA COUNTBLANK MEDIAN PRODUCT SUMPRODUCT SUMSQ " +
    "STDEV STDEV.S STDEV.P VAR VAR.S VAR.P AND OR XOR ROWS COLUMNS CONCAT TEXTJOIN GEOMEAN HARMEAN SUBTOTAL"
  ).split(" "),
);

/** Arguments, counted from 0, in which a range does not make the outcome a range. */
const RANGE_ARGUMENTS: Readonly<Record<string, readonly number[]>> = {
  VLOOKUP: [1],
  HLOOKUP: [1],
  LOOKUP: [1, 2],
  MATCH: [1],
  COUNTIF: [0],
  SUMIF: [0, 2],
  AVERAGEIF: [0, 2],
  RANK: [1],
  LARGE: [0],
  SMALL: [0],
};

/**
 * Whether a formula surely gives one value. Ranges, arrays, names and spills count as many values unless a
 * function makes one of them; so "no" only means that it cannot be told.
 */
export function isScalarFormula(read: ReadFormula, place: Pick<FormulaPlace, "snapshot">): boolean {
  return read.tokens.every((token, i) => !isPlural(token, read, i, place) || isAbsorbed(token, read));
}

function isPlural(
  token: Token,
  { tokens }: ReadFormula,
  i: number,
  { snapshot }: Pick<FormulaPlace, "snapshot">,
): boolean {
  if (token.kind === "array" || token.kind === "brackets") return true;
  if (token.kind === "name") return !isSingleName(token.text, snapshot.names ?? []);
  if (token.text === ":" || token.text === "#") return true;
  // A function may give several values itself; those of newer Excel that do are known by name.
  return token.kind === "function" && tokens[i + 1] !== undefined && SPILLING.test(token.text);
}

const SPILLING =
  /^(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TRANSPOSE|XLOOKUP|INDEX|OFFSET|INDIRECT|CHOOSE|MAP|BYROW|BYCOL|SCAN|MAKEARRAY|VSTACK|HSTACK|TAKE|DROP|TOCOL|TOROW|WRAPROWS|WRAPCOLS|TEXTSPLIT|LET|LAMBDA|FREQUENCY|MMULT|LINEST|TREND)$/i;

function isSingleName(name: string, names: readonly { name: string; formula: string }[]): boolean {
  if (/^(?:TRUE|FALSE)$/i.test(name)) return true;
  const known = names.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!known) return false;
  return /^=(?:[+-]?[\d.]+|(?:'(?:[^']|'')*'|[^'!]+)!\$?[A-Z]{1,3}\$?\d+)$/i.test(known.formula);
}

function isAbsorbed(token: Token, { calls }: ReadFormula): boolean {
  return calls.some((call) => {
    if (token.start <= call.start || token.start >= call.end) return false;
    const name = call.name.toUpperCase();
    if (call.qualifier === "" && (AGGREGATES.has(name) || kpiFunctionOf(call) === "KPITOTAL")) return true;
    const index = call.args.findIndex((arg) => token.start >= arg.start && token.start < arg.end);
    return isDirect(token, call, calls) && (RANGE_ARGUMENTS[name]?.includes(index) ?? false);
  });
}

/** Whether the call is the innermost one round the token. */
function isDirect(token: Token, call: FunctionCall, calls: readonly FunctionCall[]): boolean {
  return !calls.some(
    (inner) => inner.start > call.start && inner.start < token.start && token.start < inner.end,
  );
}
