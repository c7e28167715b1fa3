import type { BelowMinimum, Direction, ScoringProblem, ScoringScale } from "./scoring-scale";
import type { NonEmpty } from "../non-empty";
import { TierLine, type TargetTier } from "./tier-line";

/** Which part of the line gave the score, with all figures needed to work it out again by hand. */
export type ScoreStep =
  /** On or beyond the highest target; beyond it the score is capped. */
  | { readonly kind: "top"; readonly tier: TargetTier; readonly capped: boolean }
  /** Exactly on the target of a tier. */
  | { readonly kind: "on-target"; readonly tier: TargetTier }
  /** On the straight line between two neighbouring targets; `skipped` are the points of tiers without one. */
  | {
      readonly kind: "between";
      readonly lower: TargetTier;
      readonly upper: TargetTier;
      readonly skipped: readonly number[];
    }
  /** Exactly on a target that is to be exceeded, so that it is not reached; see {@link JUST_BELOW}. */
  | { readonly kind: "on-strict"; readonly tier: TargetTier }
  /** The lowest target is missed; a policy decides. `next` is the tier above it. */
  | {
      readonly kind: "below-minimum";
      readonly policy: BelowMinimum;
      readonly lowest: TargetTier;
      readonly next: TargetTier;
    }
  /** The first target is missed and the tiers below it have none. */
  | { readonly kind: "below-first-target"; readonly first: TargetTier; readonly skipped: readonly number[] };

export interface Scored {
  readonly kind: "scored";
  readonly result: number;
  /** From 0 to the highest point, not rounded. */
  readonly score: number;
  /** Points of the highest tier whose target is met; 0 where none is. */
  readonly tier: number;
  readonly direction: Direction;
  readonly step: ScoreStep;
}

/** Faults are values, so that one bad row does not stop a table. */
export type ScoreOutcome =
  Scored | { readonly kind: "blank" } | { readonly kind: "error"; readonly code: ScoringProblem };

/** Scores one result, with the explanation. A result that is not there yet (null) is blank, never 0. */
export function scoreResult(result: number | null, scale: ScoringScale): ScoreOutcome {
  if (result === null) return { kind: "blank" };
  const belowMinimum = scale.belowMinimum ?? "zero";
  const line = new TierLine(scale.points, scale.direction ?? null, belowMinimum);
  const problem = line.setTargets(scale.targets, scale.strict ?? null);
  if (problem !== null) return { kind: "error", code: problem };
  if (!Number.isFinite(result)) return { kind: "error", code: "result-not-a-number" };
  const reached = line.reached(result);
  const score = line.scoreFrom(result, reached);
  const tiers = line.targetTiers();
  return {
    kind: "scored",
    result,
    score,
    tier: line.tier(result),
    direction: line.direction,
    step: line.isOnStrictTarget(result, reached)
      ? { kind: "on-strict", tier: tiers[reached + 1] ?? tiers[0] }
      : describeStep(result, score, reached, tiers, scale.points, belowMinimum, line.hasLowest),
  };
}

function describeStep(
  result: number,
  score: number,
  reached: number,
  tiers: NonEmpty<TargetTier>,
  points: readonly number[],
  policy: BelowMinimum,
  hasLowest: boolean,
): ScoreStep {
  const lower = tiers[reached];
  const upper = tiers[reached + 1];
  if (lower === undefined) {
    const [first, next] = tiers;
    // The lowest tier of a scale is never its highest, which always has a target.
    return hasLowest && next !== undefined
      ? { kind: "below-minimum", policy, lowest: first, next }
      : { kind: "below-first-target", first, skipped: points.filter((point) => point < first.point) };
  }
  // A threshold that is met but for binary noise is neither exceeded nor between.
  if (upper === undefined) return { kind: "top", tier: lower, capped: !isSame(result, lower.target) };
  if (score === lower.point) return { kind: "on-target", tier: lower };
  const skipped = points.filter((point) => point > lower.point && point < upper.point);
  return { kind: "between", lower, upper, skipped };
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 2 ** -50 * Math.max(Math.abs(a), Math.abs(b));
}
