import { comparableTargets, hasBlankTarget, tierLine } from "../form/score-indicator";
import type { Indicator } from "../form/evaluation";
import { valueOf } from "../form/field";
import type { Framework } from "../framework/framework";
import { measureResult, type MeasuringProblem } from "../scoring/measured-result";
import type { TierLine } from "../scoring/tier-line";
import { parseQuantity } from "../thai/parse-quantity";
import { isStrict } from "../thai/quantity";
import type { MeasureUnit } from "../thai/unit";

/** The figures of an indicator whose score follows from its result. */
export interface ResultScale {
  readonly unit: MeasureUnit;
  /** From the lowest tier on; null where a tier has none. */
  readonly targets: readonly (number | null)[];
  /** Which of them must be exceeded ("more than 97"). */
  readonly strict: readonly boolean[];
  readonly direction: "higher" | "lower";
  /** How finely its results are told: 0 for things that are counted. */
  readonly decimals: number;
}

/** What is to be reached: that result, or one beyond it. */
export interface NeededResult {
  readonly result: number;
  readonly isBeyond: boolean;
}

/** Amounts and shares are told at least so finely. */
const LEAST_DECIMALS = 2;

/**
 * The scale of an indicator and its result on it, null while it has none. Null altogether where targets or result are no
 * figures of one measure, so that a person chooses the score.
 */
export function measureIndicator(
  indicator: Indicator,
  framework: Framework,
): { readonly scale: ResultScale; readonly result: number | null } | null {
  const comparable = comparableTargets(indicator, framework);
  if (!comparable || comparable.isUnclear || hasBlankTarget(indicator, framework)) return null;
  const { figures, targets, unit } = comparable;
  const strict = targets.map(isStrict);
  const line = tierLine(framework);
  if (line.setTargets(figures, strict) !== null) return null;
  const stated = valueOf(indicator.result);
  // A result in another measure, or "more than 80", is a person's to judge.
  const result = stated && (stated.comparator === null ? measureResult(stated, comparable) : "units-differ");
  if (typeof result === "string") return null;
  const written = [...figures, stated && stated.value].flatMap((figure) =>
    figure === null ? [] : [decimalsOf(figure)],
  );
  const decimals = unit.unit === "count" ? Math.max(0, ...written) : Math.max(LEAST_DECIMALS, ...written);
  return { scale: { unit, targets: figures, strict, direction: line.direction, decimals }, result };
}

/** A result as somebody types it: Thai digits, thousands and units are read. What it is not, where it is none. */
export function typedResult(
  { unit, targets }: ResultScale,
  text: string,
): number | MeasuringProblem | "no-figure" {
  const reading = parseQuantity(text);
  if (reading.kind !== "quantity" || reading.quantity.comparator !== null) return "no-figure";
  return measureResult(reading.quantity, { unit, figures: targets });
}

/** The least result that is enough: as finely as results are told, the next one where the figure itself is not. */
export function leastResult(
  { direction, decimals }: ResultScale,
  { result, isBeyond }: NeededResult,
): number {
  if (!isBeyond) return result;
  const power = 10 ** decimals;
  return Math.round(result * power + (direction === "higher" ? 1 : -1)) / power;
}

/** The unrounded score of a result, by the policies of the framework. */
export function scoreOn(scale: ResultScale, result: number, framework: Framework): number {
  return lineOf(scale, framework).score(result);
}

/**
 * The result that reaches a score, told as finely as results are and never a little short of it. Null for a score that
 * every result has or none can reach.
 */
export function resultFor(scale: ResultScale, score: number, framework: Framework): NeededResult | null {
  const line = lineOf(scale, framework);
  const beyond = line.neededBeyond(score);
  if (beyond !== null) return { result: beyond, isBeyond: true };
  const exact = line.needed(score);
  if (exact === null) return null;
  const power = 10 ** scale.decimals;
  const towards = scale.direction === "higher" ? 1 : -1;
  const near = Math.round(exact * power) / power;
  const result = line.score(near) >= score ? near : near + towards / power;
  return { result: Math.round(result * power) / power, isBeyond: false };
}

/** From where to where a result is moved: the targets, and as far again below and above them as they lie apart. */
export function rangeOf({ targets, decimals }: ResultScale): { from: number; to: number; step: number } {
  const known = targets.filter((target) => target !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const reach = most > least ? most - least : Math.max(Math.abs(most), 1);
  const step = 10 ** -decimals;
  // What is measured from 0 does not fall below it.
  return { from: least >= 0 ? Math.max(0, least - reach) : least - reach, to: most + reach, step };
}

function lineOf({ targets, strict }: ResultScale, framework: Framework): TierLine {
  const line = tierLine(framework);
  line.setTargets(targets, strict.includes(true) ? strict : null);
  return line;
}

function decimalsOf(figure: number): number {
  return /\.(\d+)$/u.exec(String(figure))?.[1]?.length ?? 0;
}
