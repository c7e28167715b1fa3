import { STEP_NOISE } from "../../scoring/noise";
import { PUBLIC_ORGANISATION_2565 } from "../../framework/default-framework";
import { scoreResult } from "../../scoring/score";
import type { BelowMinimum, Direction } from "../../scoring/scoring-scale";
import { rangeCells, rangeValues, type Argument, type TranslatedCall } from "../reading/call-arguments";
import { isNonEmpty, lastOf, type NonEmpty } from "../../non-empty";
import { OPTION_WORDS, readOptionWord } from "../../scoring/option-words";
import { wordMeaning } from "../../framework/cell-words";
import type { PortableReason } from "./portable-plan";

const POINTS = PUBLIC_ORGANISATION_2565.tiers.map((tier) => tier.point);
/** Within this of the function's own number, which is the noise that it settles. */
const TOLERANCE = 1e-12;

/** A call of ours with its arguments read from the workbook, ready to be written in one form or another. */
export interface ScoreCall {
  readonly result: Exclude<Argument, { kind: "omitted" | "range" | "word" }>;
  /** The tiers that have a target, from the lowest. */
  readonly targets: NonEmpty<Target>;
  /** What stands in each tier's place, a target or not. */
  readonly slots: readonly string[];
  /** Every argument that must go on being a number for the formula to hold. */
  readonly numbers: readonly string[];
  /** Every cell that must go on holding nothing but these words, or nothing: there is no target in it. */
  readonly wordless: readonly { readonly text: string; readonly word: string }[];
  readonly direction: Direction;
  readonly belowMinimum: BelowMinimum;
  readonly hasLowest: boolean;
  /** Whether an argument is an empty cell, which some Excels hand over as 0. */
  readonly hasBlank: boolean;
  readonly value: { readonly score: number | string; readonly tier: number | string } | undefined;
}

interface Target {
  readonly point: number;
  readonly text: string;
  readonly value: number;
  /** A cell, which may change. */
  readonly isLive: boolean;
}

/** Reads the six arguments of KPISCORE and KPITIER. */
export function readScoreCall(args: readonly Argument[]): ScoreCall | PortableReason {
  const targets = [1, 2, 3].map((i): Argument => args[i] ?? { kind: "omitted" });
  return readScaleCall(args[0], targets, POINTS, { direction: args[4], belowMinimum: args[5] });
}

/** Reads the five arguments of KPILEVEL: one result, one range of thresholds, and their points where they are given. */
export function readLevelCall(args: readonly Argument[]): ScoreCall | PortableReason {
  const [result, thresholds, points, direction, belowMinimum] = args;
  if (thresholds?.kind !== "range") return "argument-not-plain";
  const { rowCount, columnCount } = thresholds.rectangle;
  if (rowCount > 1 && columnCount > 1) return "array-call";
  const targets = rangeCells(thresholds);
  const counted = targets.map((_, i) => i + 1);
  const isCounted = points === undefined || points.kind === "omitted";
  const scale = isCounted ? counted : points.kind === "range" ? rangeValues(points) : null;
  if (!scale?.every((point) => typeof point === "number")) return "argument-not-plain";
  return readScaleCall(result, targets, scale, { direction, belowMinimum });
}

/** A result and one target for each of the points; whether that can be written natively. */
export function readScaleCall(
  resultArgument: Argument | undefined,
  written: readonly Argument[],
  points: readonly number[],
  options: { readonly direction?: Argument | undefined; readonly belowMinimum?: Argument | undefined },
): ScoreCall | PortableReason {
  const result = readResult(resultArgument ?? { kind: "omitted" });
  if (typeof result === "string") return result;
  const values = written.map(targetValue);
  const problem = values.find((value) => typeof value === "string");
  if (problem !== undefined) return problem as PortableReason;
  const direction = optionOf(options.direction, OPTION_WORDS.direction);
  const belowMinimum = optionOf(options.belowMinimum, OPTION_WORDS.belowMinimum);
  if (direction === undefined || belowMinimum === undefined) return "targets-unusable";
  const targets = values as (number | null)[];
  const scale = {
    points,
    targets,
    direction: direction ?? undefined,
    belowMinimum: belowMinimum ?? undefined,
  };
  const figure = typeof result.value === "number" ? result.value : null;
  // Blank and unknown results are tried with a number: the targets must be usable whatever comes.
  const outcome = scoreResult(figure ?? targets.at(-1) ?? 0, scale);
  const stated = targetsOf(written, targets, points);
  if (outcome.kind !== "scored" || !isNonEmpty(stated)) return "targets-unusable";
  const cells = [result, ...written].filter((arg) => arg.kind === "cell" || arg.kind === "expression");
  const isNumeric = (arg: (typeof cells)[number]) => arg === result || typeof arg.value === "number";
  return {
    result,
    targets: stated,
    slots: written.map((arg) => (arg.kind === "cell" || arg.kind === "number" ? arg.text : '"-"')),
    numbers: cells.filter(isNumeric).map((arg) => arg.text),
    wordless: cells
      .filter((arg) => !isNumeric(arg))
      .map((arg) => ({ text: arg.text, word: typeof arg.value === "string" ? arg.value : "" })),
    direction: outcome.direction,
    belowMinimum: belowMinimum ?? "zero",
    hasLowest: targets[0] !== null,
    hasBlank: [result, ...written].some((arg) => arg.kind === "cell" && arg.value === null),
    value: valueNow(result, outcome),
  };
}

function valueNow(
  result: ScoreCall["result"],
  outcome: { readonly score: number; readonly tier: number },
): ScoreCall["value"] {
  if (result.value === undefined) return undefined;
  if (typeof result.value === "number") return { score: outcome.score, tier: outcome.tier };
  const word = isNotApplicable(result) ? "N/A" : "";
  return { score: word, tier: word };
}

function isNotApplicable({ value }: ScoreCall["result"]): boolean {
  return typeof value === "string" && wordMeaning(value) === "not-applicable";
}

function readResult(arg: Argument): ScoreCall["result"] | PortableReason {
  if (arg.kind === "range") return "array-call";
  if (arg.kind === "omitted" || arg.kind === "word") return "argument-not-plain";
  const { value } = arg;
  if (value === null || value === undefined || typeof value === "number") return arg;
  return typeof value === "string" && wordMeaning(value) !== null ? arg : "text-argument";
}

/** Null where the tier has no target. */
function targetValue(arg: Argument): number | null | PortableReason {
  if (arg.kind === "omitted") return null;
  if (arg.kind === "range") return "array-call";
  if (arg.kind === "expression") return "argument-not-plain";
  if (typeof arg.value === "number" || arg.value === null) return arg.value;
  return typeof arg.value === "string" && wordMeaning(arg.value) !== null ? null : "text-argument";
}

/** Null where the option is left out, undefined where it is unknown. */
export function optionOf<C extends string>(
  arg: Argument | undefined,
  choices: Readonly<Record<C, readonly string[]>>,
): C | null | undefined {
  if (!arg || arg.kind === "omitted") return null;
  if (arg.kind === "range" || arg.kind === "expression") return undefined;
  if (arg.value === null || arg.value === 0 || arg.value === "") return null;
  return typeof arg.value === "string" ? readOptionWord(choices, arg.value) : undefined;
}

function targetsOf(
  written: readonly Argument[],
  values: readonly (number | null)[],
  points: readonly number[],
): Target[] {
  return written.flatMap((arg, i) => {
    const [value, point] = [values[i], points[i]];
    if (value === null || value === undefined || point === undefined) return [];
    if (arg.kind !== "cell" && arg.kind !== "number") return [];
    return [{ point, text: arg.text, value, isLive: arg.kind === "cell" }];
  });
}

/** KPISCORE as nested IFs. */
export function nativeScore(call: ScoreCall): TranslatedCall {
  const answer: Answer = (target, next) => (next ? onLine(call, target, next, 0) : String(target.point));
  const body = nest(call, answer, below(call));
  return { text: guarded(call, body), value: call.value?.score };
}

/** KPITIER as nested IFs. */
export function nativeTier(call: ScoreCall): TranslatedCall {
  const body = nest(call, ({ point }) => String(point), "0");
  return { text: guarded(call, body), value: call.value?.tier };
}

/** What a tier gives; the highest has no next one. */
type Answer = (target: Target, next: Target | undefined) => string;

/** From the highest tier down: the first target that is met decides. */
function nest(call: ScoreCall, answer: Answer, otherwise: string): string {
  return call.targets.reduce(
    (inner, target, i) => `IF(${meets(call, target)},${answer(target, call.targets[i + 1])},${inner})`,
    otherwise,
  );
}

/** Met but for binary noise is met, as in the function. */
function meets({ targets, result, direction }: ScoreCall, target: Target): string {
  const [sign, allowance] = direction === "higher" ? [">=", "-"] : ["<=", "+"];
  const noise = noiseAt(targets, target);
  return `${result.text}${sign}${target.text}${noise === "" ? "" : `${allowance}${noise}/2^50`}`;
}

function noiseAt(targets: NonEmpty<Target>, target: Target): string {
  if (target.value !== 0) return target.isLive ? `ABS(${target.text})` : String(Math.abs(target.value));
  // Noise about a target of 0 has the size of the figures that it came from.
  const [first, last] = [targets[0], lastOf(targets)];
  return first === last ? "" : `MAX(ABS(${first.text}),ABS(${last.text}))`;
}

/** The line through a tier and the next; `reach` is how many of its lengths the result may lie below it. */
function onLine({ result }: ScoreCall, low: Target, high: Target, reach: number): string {
  const rise = high.point - low.point;
  const r = result.text;
  const line = `${low.point}+(${r}-${low.text})*${rise}/(${high.text}-${low.text})`;
  const run = Math.abs(high.value - low.value);
  const size = Math.max(Math.abs(low.value), Math.abs(high.value)) + reach * run;
  if ((STEP_NOISE * (rise * size + high.point * run)) / run <= TOLERANCE) return line;
  // Close targets magnify binary noise: what lies within it of a decimal is that decimal.
  const widest = `MAX(ABS(${low.text}),ABS(${high.text}),ABS(${r}))`;
  const noise = `(${rise}*${widest}/ABS(${high.text}-${low.text})+${high.point})/2^50`;
  const settled = `IF(ABS(ROUND(${line},9)-(${line}))<=${noise},ROUND(${line},9),${line})`;
  return reach === 0 ? `MAX(${low.point},${settled})` : settled;
}

function below(call: ScoreCall): string {
  const { targets, belowMinimum, hasLowest, direction, result } = call;
  const [lowest, next] = targets;
  // The lowest tier of a scale is never its highest, which always has a target.
  if (!hasLowest || next === undefined || belowMinimum === "zero") return "0";
  if (belowMinimum === "extrapolate") {
    const lengths = lowest.point / (next.point - lowest.point);
    return `MAX(0,${onLine(call, lowest, next, lengths)})`;
  }
  const [part, whole] = direction === "higher" ? [result.text, lowest.text] : [lowest.text, result.text];
  return `IF(${lowest.text}>0,MAX(0,${lowest.point}*${part}/${whole}),0)`;
}

/** Blank stays blank; where the cells are no longer of the kind the formula was made for it gives #N/A. */
function guarded(call: ScoreCall, body: string): string {
  const { result, targets, numbers, wordless, direction } = call;
  const sign = direction === "higher" ? "<" : ">";
  const ordered = targets.flatMap((low, i) => {
    const high = targets[i + 1];
    return high && (low.isLive || high.isLive) ? [`${low.text}${sign}${high.text}`] : [];
  });
  const counted = numbers.length === 0 ? [] : [`COUNT(${numbers.join(",")})=${numbers.length}`];
  // Whatever is typed there later may be a target, also as a text that only the function reads.
  const empty = wordless.map(({ text, word }) => `${text}="${word.replace(/"/g, '""')}"`);
  const conditions = [...counted, ...empty, ...ordered];
  if (conditions.length === 0) return body;
  const kept = `IF(${allOf(conditions)},${body},NA())`;
  return result.kind === "number" ? kept : keepWords(result, kept);
}

/** One condition, or all of several. */
export function allOf(conditions: readonly string[]): string {
  const listed = conditions.join(",");
  return conditions.length === 1 ? listed : `AND(${listed})`;
}

/** `""` for a blank, and for the word that stands there now what the function gives for it. */
export function keepWords(
  { text, value }: { readonly text: string; readonly value: unknown },
  figure: string,
): string {
  const word = typeof value === "string" && value !== "" ? `"${value.replace(/"/g, '""')}"` : null;
  if (word !== null && wordMeaning(value as string) === "not-applicable") {
    return `IF(${text}="","",IF(${text}=${word},"N/A",${figure}))`;
  }
  const isBlank = word === null ? `${text}=""` : `OR(${text}="",${text}=${word})`;
  return `IF(${isBlank},"",${figure})`;
}
