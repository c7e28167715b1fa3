import type { Framework } from "../framework/framework";
import { scoreResult, type ScoreOutcome } from "../scoring/score";
import type { ScoringProblem } from "../scoring/scoring-scale";
import { TierLine } from "../scoring/tier-line";
import { convertQuantity, type Quantity } from "../thai/quantity";
import type { Field } from "./field";
import type { Indicator } from "./evaluation";

/** What the targets and result of an indicator say its score is. */
export type IndicatorScoring =
  | { readonly kind: "scored"; readonly score: number; readonly outcome: ScoreOutcome & { kind: "scored" } }
  /** Figures, but no result to score yet. */
  | { readonly kind: "no-result" }
  /** Targets that no result can be scored against. */
  | {
      readonly kind: "faulty-targets";
      readonly fault: "flat" | "not-monotone" | "other";
      readonly code: ScoringProblem;
    }
  /** Wording, mixed units or missing columns: a person reads the score off. */
  | { readonly kind: "not-computable" };

/**
 * Recomputes the score of an indicator whose targets and result are figures of one measure. `comparable`: its targets,
 * where they are known already.
 */
export function scoreIndicator(
  indicator: Indicator,
  framework: Framework,
  comparable: ComparableTargets | null = comparableTargets(indicator, framework),
): IndicatorScoring {
  if (!comparable) return { kind: "not-computable" };
  const { targets, figures, unit } = comparable;
  const scale = {
    points: framework.tiers.map((tier) => tier.point),
    targets: figures,
    belowMinimum: framework.policies.belowMinimum,
  };
  // The targets are judged first, so that their faults show without a result too.
  const problem = new TierLine(scale.points).setTargets(figures);
  if (problem !== null) return faultyTargets(problem, targets);
  // An empty target may be a forgotten one: what it is decides the score, so none is worked out.
  const isIncomplete = framework.tiers.some((tier) => indicator.targets[tier.id]?.reading.kind === "blank");
  const reading = indicator.result?.reading;
  if (!reading || reading.kind === "blank" || reading.kind === "none") return { kind: "no-result" };
  const result = reading.kind === "value" && !isIncomplete ? comparableResult(reading.value, unit) : null;
  // "more than 80" is not met by 80, which the line from target to target does not know.
  const isOnStrict = targets.some((target, i) => isStrict(target) && figures[i] === result);
  if (result === null || isOnStrict) return { kind: "not-computable" };
  const outcome = scoreResult(result, scale);
  return outcome.kind === "scored"
    ? { kind: "scored", score: outcome.score, outcome }
    : { kind: "not-computable" };
}

/** The targets of an indicator as figures of one unit, from the lowest tier on; null where a tier has none. */
export interface ComparableTargets {
  readonly figures: readonly (number | null)[];
  readonly targets: readonly (Quantity | null)[];
  readonly unit: Quantity;
}

/** Null where any of the targets is wording or missing its column, or they measure different things. */
export function comparableTargets(indicator: Indicator, framework: Framework): ComparableTargets | null {
  const targets = figureTargets(indicator, framework);
  const unit = targets && commonUnit(targets);
  if (!targets || !unit) return null;
  const figures = targets.map((target) => target && convertQuantity(target, unit));
  const isComparable = figures.every((figure, i) => figure !== null || targets[i] === null);
  return isComparable ? { figures, targets, unit } : null;
}

/** The unit that the targets are compared in: one that is written, since a bare figure beside it is meant in it. */
function commonUnit(targets: readonly (Quantity | null)[]): Quantity | null {
  return (
    targets.find((target) => target && !isBare(target)) ?? targets.find((target) => target !== null) ?? null
  );
}

/** Null where the result cannot be told in that unit: other measures, "more than 80", or millions against bare figures. */
function comparableResult(result: Quantity, unit: Quantity): number | null {
  if (result.comparator !== null) return null;
  if (isBare(unit) && result.multiplier !== 1) return null;
  return convertQuantity(result, unit);
}

function isBare(quantity: Quantity): boolean {
  return quantity.unit === null && quantity.multiplier === 1;
}

function isStrict(target: Quantity | null): boolean {
  return target?.comparator === "more-than" || target?.comparator === "less-than";
}

/** The targets as figures, null where a tier has none; null altogether where any of them is wording. */
function figureTargets(indicator: Indicator, framework: Framework): (Quantity | null)[] | null {
  const targets: (Quantity | null)[] = [];
  for (const tier of framework.tiers) {
    const field: Field<Quantity> | undefined = indicator.targets[tier.id];
    if (!field) return null;
    const { reading } = field;
    if (reading.kind === "value") targets.push(reading.value);
    else if (reading.kind === "none" || reading.kind === "blank") targets.push(null);
    else return null;
  }
  return targets;
}

function faultyTargets(code: ScoringProblem, targets: readonly (Quantity | null)[]): IndicatorScoring {
  // 80 and "more than 80" are two targets, however close.
  if (code === "targets-flat" && targets.some(isStrict)) return { kind: "not-computable" };
  const fault = code === "targets-flat" ? "flat" : code === "targets-not-monotone" ? "not-monotone" : "other";
  return { kind: "faulty-targets", fault, code };
}
