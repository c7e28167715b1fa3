import type { Framework } from "../framework/framework";
import type { ScoringProblem } from "../scoring/scoring-scale";
import { measureResult } from "../scoring/measured-result";
import { measureTargets } from "../scoring/measured-targets";
import { TierLine } from "../scoring/tier-line";
import { isStrict, type Quantity } from "../thai/quantity";
import type { MeasureUnit } from "../thai/unit";
import type { Field } from "./field";
import type { Indicator } from "./evaluation";

/** What the targets and result of an indicator say its score is. */
export type IndicatorScoring =
  /** From 0 to the highest point, not rounded. */
  | { readonly kind: "scored"; readonly score: number }
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

const NOT_COMPUTABLE: IndicatorScoring = { kind: "not-computable" };

/** The line on which a framework scores the targets of every indicator. */
export function tierLine({ tiers, policies }: Framework): TierLine {
  return new TierLine(
    tiers.map(({ point }) => point),
    null,
    policies.belowMinimum,
  );
}

/**
 * Recomputes the score of an indicator whose targets and result are figures of one measure. `comparable`: its targets;
 * `line`: that of the framework, whatever was scored on it before. Both where they are known already.
 */
export function scoreIndicator(
  indicator: Indicator,
  framework: Framework,
  comparable: ComparableTargets | null = comparableTargets(indicator, framework),
  line: TierLine = tierLine(framework),
): IndicatorScoring {
  if (!comparable) return NOT_COMPUTABLE;
  const { targets, figures } = comparable;
  // The targets are judged first, so that their faults show without a result too.
  const problem = line.setTargets(figures);
  if (problem !== null) return faultyTargets(problem, targets);
  const reading = indicator.result?.reading;
  if (!reading || reading.kind === "blank" || reading.kind === "none") return { kind: "no-result" };
  if (comparable.isUnclear) return NOT_COMPUTABLE;
  const result =
    reading.kind === "value" && !hasBlankTarget(indicator, framework)
      ? comparableResult(reading.value, comparable)
      : null;
  // "more than 80" is not met by 80, which the line from target to target does not know.
  const isOnStrict = targets.some((target, i) => isStrict(target) && figures[i] === result);
  if (result === null || !Number.isFinite(result) || isOnStrict) return NOT_COMPUTABLE;
  return { kind: "scored", score: line.score(result) };
}

/** An empty target may be a forgotten one: what it is decides the score, so none is worked out. */
export function hasBlankTarget({ targets }: Indicator, { tiers }: Framework): boolean {
  return tiers.some(({ id }) => targets[id]?.reading.kind === "blank");
}

/** The targets of an indicator as figures of one unit, from the lowest tier on; null where a tier has none. */
export interface ComparableTargets {
  readonly figures: readonly (number | null)[];
  readonly targets: readonly (Quantity | null)[];
  readonly unit: MeasureUnit;
  /** One of them has no unit and fits the others better in another size: nothing can be scored by them. */
  readonly isUnclear: boolean;
}

/** Null where any of the targets is wording or missing its column, or it cannot be told that they measure the same. */
export function comparableTargets(indicator: Indicator, framework: Framework): ComparableTargets | null {
  const targets = figureTargets(indicator, framework);
  if (!targets?.some((target) => target !== null)) return null;
  const { unit, figures, problems } = measureTargets(targets);
  if (problems.includes("units-differ")) return null;
  return { figures, targets, unit, isUnclear: problems.includes("unit-unclear") };
}

/** Null where the result cannot be told in that unit: "more than 80", or what {@link measureResult} cannot tell. */
function comparableResult(result: Quantity, targets: ComparableTargets): number | null {
  if (result.comparator !== null) return null;
  const measured = measureResult(result, targets);
  return typeof measured === "number" ? measured : null;
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
  if (code === "targets-flat" && targets.some(isStrict)) return NOT_COMPUTABLE;
  const fault = code === "targets-flat" ? "flat" : code === "targets-not-monotone" ? "not-monotone" : "other";
  return { kind: "faulty-targets", fault, code };
}
