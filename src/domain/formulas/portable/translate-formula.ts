import type { FormulaPlace } from "../reading/formula-place";
import type { KpiFunction } from "../../scoring/function-names";
import { LONGEST_FORMULA } from "../../workbook/excel-limits";
import { isCellError, type Cell, type CellValue } from "../../workbook/snapshot";
import { asOperand, readArgument, type Argument, type TranslatedCall } from "../reading/call-arguments";
import {
  readFormula,
  replaceSpans,
  spanText,
  type FunctionCall,
  type ReadFormula,
} from "../reading/formula-reader";
import { kpiCalls, kpiFunctionOf } from "../reading/kpi-calls";
import { namedRating, namedScore, namedTier, namedTotal, namedWeighted } from "./named-lambdas";
import { nativeScore, nativeTier, readLevelCall, readScoreCall } from "./native-score";
import {
  nativeRating,
  nativeTotal,
  nativeWeighted,
  readRatingCall,
  readTotalCall,
  readWeightedCall,
} from "./native-total";
import type { PortableReason } from "./portable-plan";

type Translator = (args: readonly Argument[]) => (TranslatedCall & { hasBlank?: boolean }) | PortableReason;
type Translators = Partial<Readonly<Record<KpiFunction, Translator>>>;

/** Reads a call and writes it; a reason goes through. */
function chain<Call extends object>(
  read: (args: readonly Argument[]) => Call | PortableReason,
  write: (call: Call) => TranslatedCall,
): Translator {
  return (args) => {
    const call = read(args);
    if (typeof call === "string") return call;
    return { ...write(call), hasBlank: "hasBlank" in call && call.hasBlank === true };
  };
}

const NATIVE: Translators = {
  KPISCORE: chain(readScoreCall, nativeScore),
  KPITIER: chain(readScoreCall, nativeTier),
  KPILEVEL: chain(readLevelCall, nativeScore),
  KPIWEIGHTED: chain(readWeightedCall, nativeWeighted),
  KPITOTAL: chain(readTotalCall, nativeTotal),
  KPIRATING: chain(readRatingCall, nativeRating),
};

const NAMED: Translators = {
  KPISCORE: chain(readScoreCall, namedScore),
  KPITIER: chain(readScoreCall, namedTier),
  KPIWEIGHTED: chain(readWeightedCall, namedWeighted),
  KPITOTAL: chain(readTotalCall, namedTotal),
  KPIRATING: chain(readRatingCall, namedRating),
};

const TRANSLATORS = { formulas: NATIVE, names: NAMED };

/**
 * The formula of a cell with every call of ours replaced, or why that cannot be done without risking another
 * number. What is not a call of ours stays to the letter.
 */
export function translateFormula(
  cell: Cell & { readonly formula: string },
  place: FormulaPlace,
  form: "formulas" | "names",
): { readonly formula: string } | PortableReason {
  const read = readFormula(cell.formula);
  const calls = kpiCalls(read);
  const done = new Map<FunctionCall, TranslatedCall>();
  let hasBlank = false;
  // Inner calls stand behind their outer ones.
  for (const call of [...calls].reverse()) {
    const translated = translateCall(call, read, place, done, TRANSLATORS[form]);
    if (typeof translated === "string") return translated;
    hasBlank ||= translated.hasBlank === true;
    done.set(call, translated);
  }
  const outer = calls.filter((call) => !calls.some((other) => isInside(call, other)));
  const formula = replaceSpans(
    cell.formula,
    outer.map((call) => ({
      start: call.start,
      end: call.end,
      text: inPlace(translationOf(call, done).text, call, read),
    })),
  );
  if (formula.length > LONGEST_FORMULA) return "formula-too-long";
  return checkShown(cell, outer, done, hasBlank) ?? { formula };
}

function translationOf(call: FunctionCall, done: ReadonlyMap<FunctionCall, TranslatedCall>): TranslatedCall {
  const translated = done.get(call);
  if (translated === undefined) throw new Error(`The call of ${call.name} has not been translated`);
  return translated;
}

function isInside(call: FunctionCall, other: FunctionCall): boolean {
  return other.start < call.start && call.end <= other.end;
}

function translateCall(
  call: FunctionCall,
  read: ReadFormula,
  place: FormulaPlace,
  done: ReadonlyMap<FunctionCall, TranslatedCall>,
  translators: Translators,
): ReturnType<Translator> {
  const name = kpiFunctionOf(call);
  const translator = name && translators[name];
  if (!translator) return "no-native-form";
  const args: Argument[] = [];
  for (const span of call.args) {
    const inner = [...done].filter(([each]) => span.start <= each.start && each.end <= span.end);
    const written = spanText(read.formula, span);
    const whole = inner.find(([each]) => spanText(read.formula, each) === written.trim());
    const edits = inner
      .filter(([each]) => !inner.some(([other]) => isInside(each, other)))
      .map(([each, { text }]) => ({ start: each.start - span.start, end: each.end - span.start, text }));
    const argument = readArgument(replaceSpans(written, edits), place, whole?.[1] ?? null);
    if (typeof argument === "string") return argument;
    args.push(argument);
  }
  return translator(args);
}

/** The native form as it stands in the formula: a guard against blanks that is there already is not repeated. */
function inPlace(text: string, call: FunctionCall, { formula }: ReadFormula): string {
  if (call.start === 1 && call.end === formula.length) return text;
  const { parent } = call;
  const around = parent?.args.map((arg) => spanText(formula, arg).trim()) ?? [];
  const guard = `IF(${around[0]},"",`;
  const isGuarded =
    parent?.name.toUpperCase() === "IF" &&
    around.length === 3 &&
    around[0]?.endsWith('=""') &&
    around[1] === '""' &&
    around[2] === spanText(formula, call) &&
    text.startsWith(guard);
  return isGuarded ? text.slice(guard.length, -1) : asOperand(text);
}

/**
 * What a cell shows must follow from what was read, where that can be told: else the cell is stale, or blanks
 * were handed over as 0, and another formula would show another number.
 */
function checkShown(
  cell: Cell & { readonly formula: string },
  outer: readonly FunctionCall[],
  done: ReadonlyMap<FunctionCall, TranslatedCall>,
  hasBlank: boolean,
): PortableReason | null {
  const [call] = outer;
  if (!call) return null;
  const now = translationOf(call, done).value;
  const isWhole = call.start === 1 && call.end === cell.formula.length;
  if (isWhole && now !== undefined && !isShown(now, cell.value))
    return hasBlank ? "blank-argument" : "shown-differs";
  if (hasBlank && !isWhole && (now === undefined || !isShown(now, cell.value))) return "blank-argument";
  return null;
}

function isShown(value: number | string, shown: CellValue): boolean {
  if (typeof value === "number") return typeof shown === "number" && Math.abs(value - shown) <= 1e-9;
  return value === (shown ?? "") || (shown !== null && isCellError(shown) && shown.error === value);
}
