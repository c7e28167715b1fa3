/* eslint-disable @typescript-eslint/no-non-null-assertion -- indices run from 0 to the number of tiers; this is scored once per row, so nothing more may be done for a type */
import type { NonEmpty } from "../non-empty";
import { STEP_NOISE } from "./noise";
import { settle } from "./rounding";
import type { BelowMinimum, Direction, ScoringProblem } from "./scoring-scale";

/**
 * By how much a result that equals a target which is to be exceeded ("มากกว่าร้อยละ 97") misses its points: the last of
 * the two decimals that forms show (policy; no source says).
 */
export const JUST_BELOW = 0.01;

/** A tier that has a target. */
export interface TargetTier {
  readonly point: number;
  readonly target: number;
}

/**
 * The line from targets to points, for scoring many results: nothing is allocated per row.
 * Set the targets, look at the problem, then score. The points and policies stay the same.
 */
export class TierLine {
  /** Why the last targets cannot be scored against, or null. */
  problem: ScoringProblem | null = null;
  /** Follows from the last targets. */
  direction: Direction = "higher";
  /** Whether the lowest tier of the scale has a target. */
  hasLowest = false;
  /** Whether a target says "more than" or "less than", which it does not meet itself. */
  hasStrict = false;

  private readonly pointsProblem: ScoringProblem | null;
  private tiers = 0;
  /** Targets times `sign`, so that they always rise. */
  private sign = 1;
  private readonly levels: Float64Array;
  private readonly thresholds: Float64Array;
  private readonly strict: boolean[];

  constructor(
    private readonly points: readonly number[],
    private readonly stated: Direction | null = null,
    private readonly belowMinimum: BelowMinimum = "zero",
  ) {
    const rising = points.every((point, i) => i === 0 || point > points[i - 1]!);
    const valid = points.length >= 2 && rising && points[0]! >= 0 && points.every(Number.isFinite);
    this.pointsProblem = valid ? null : "points-invalid";
    this.levels = new Float64Array(points.length);
    this.thresholds = new Float64Array(points.length);
    this.strict = points.map(() => false);
  }

  /**
   * One target per point, from the lowest tier to the highest; null where a tier has none.
   *
   * @param strict which of them say "more than" or "less than"; null where none does
   */
  setTargets(
    targets: readonly (number | null)[],
    strict: readonly boolean[] | null = null,
  ): ScoringProblem | null {
    this.problem = this.pointsProblem ?? this.read(targets);
    this.hasStrict = strict !== null;
    if (strict !== null) this.readStrict(targets, strict);
    return this.problem;
  }

  private readStrict(targets: readonly (number | null)[], strict: readonly boolean[]): void {
    let tier = 0;
    for (const [i, target] of targets.entries())
      if (target !== null) this.strict[tier++] = strict[i] === true;
  }

  /** One pass over the targets: this runs once per row where every row has its own. */
  private read(targets: readonly (number | null)[]): ScoringProblem | null {
    const { points, levels, thresholds } = this;
    const last = points.length - 1;
    if (targets.length !== last + 1) return "points-invalid";
    let tiers = 0;
    let rises = 0;
    let falls = 0;
    let previous = 0;
    for (let i = 0; i <= last; i++) {
      const target = targets[i]!;
      if (target === null) continue;
      if (!Number.isFinite(target)) return "target-not-a-number";
      if (tiers > 0) {
        const step = target - previous;
        const noise = STEP_NOISE * Math.max(Math.abs(target), Math.abs(previous));
        if (step > noise) rises += 1;
        else if (-step > noise) falls += 1;
      }
      levels[tiers] = points[i]!;
      thresholds[tiers] = target;
      previous = target;
      tiers += 1;
    }
    if (targets[last] === null) return "no-advanced-target";
    if (rises + falls < tiers - 1) return "targets-flat";
    if (rises > 0 && falls > 0) return "targets-not-monotone";
    this.tiers = tiers;
    this.hasLowest = targets[0] !== null;
    return this.orient(rises, falls);
  }

  private orient(rises: number, falls: number): ScoringProblem | null {
    const { stated, thresholds, tiers } = this;
    if (rises + falls === 0 && stated === null) return "direction-unknown";
    const isLower = rises + falls === 0 ? stated === "lower" : falls > 0;
    this.direction = isLower ? "lower" : "higher";
    if (stated !== null && stated !== this.direction) return "direction-mismatch";
    this.sign = isLower ? -1 : 1;
    if (isLower) for (let i = 0; i < tiers; i++) thresholds[i] = -thresholds[i]!;
    return null;
  }

  /** Index of the highest tier with a target that the result meets, -1 where it meets none. */
  reached(result: number): number {
    const r = this.sign * result;
    let i = this.tiers - 1;
    while (i >= 0 && !(this.meets(r, this.thresholds[i]!) && !(this.hasStrict && this.isOnStrict(r, i))))
      i -= 1;
    return i;
  }

  /** Whether the result is the target of the tier above the one that it has reached, which is to be exceeded. */
  isOnStrictTarget(result: number, reached: number): boolean {
    return this.hasStrict && reached < this.tiers - 1 && this.isOnStrict(this.sign * result, reached + 1);
  }

  /** Whether a result times `sign` is the very target that is to be exceeded. */
  private isOnStrict(r: number, tier: number): boolean {
    const threshold = this.thresholds[tier]!;
    return this.strict[tier]! && this.meets(r, threshold) && this.meets(-r, -threshold);
  }

  private meets(r: number, threshold: number): boolean {
    if (r >= threshold) return true;
    if (threshold !== 0) return r >= threshold - STEP_NOISE * Math.abs(threshold);
    // Noise about a threshold of 0 has the size of the figures it came from.
    const { thresholds, tiers } = this;
    return r >= -STEP_NOISE * Math.max(Math.abs(thresholds[0]!), Math.abs(thresholds[tiers - 1]!));
  }

  /** Points of the highest tier whose target a result meets, 0 where it meets none. */
  tier(result: number): number {
    const i = this.reached(result);
    return i < 0 ? 0 : this.levels[i]!;
  }

  /** The score of a finite result, from 0 to the highest point. */
  score(result: number): number {
    return this.scoreFrom(result, this.reached(result));
  }

  /** The same where the reached tier is known. */
  scoreFrom(result: number, reached: number): number {
    const { levels } = this;
    if (reached === this.tiers - 1) return levels[reached]!;
    if (this.isOnStrictTarget(result, reached)) return this.scoreOnStrict(result, reached);
    if (reached < 0) return this.scoreBelow(result);
    return this.onSegment(reached, this.sign * result);
  }

  /** The next tier is not reached, however close: its points are missed by {@link JUST_BELOW}. */
  private scoreOnStrict(result: number, reached: number): number {
    const line = reached < 0 ? this.scoreBelow(result) : this.levels[reached + 1]!;
    return Math.min(line, settle(this.levels[reached + 1]! - JUST_BELOW, STEP_NOISE));
  }

  /** The line through the tier and the next one, at a result times `sign`. */
  private onSegment(tier: number, r: number): number {
    const { levels, thresholds } = this;
    return clamp(
      pointsOnLine(levels[tier]!, levels[tier + 1]!, thresholds[tier]!, thresholds[tier + 1]!, r),
      levels[tier]!,
      levels[tier + 1]!,
    );
  }

  private scoreBelow(result: number): number {
    const lowest = this.levels[0]!;
    const threshold = this.thresholds[0]!;
    if (!this.hasLowest || this.belowMinimum === "zero") return 0;
    if (this.belowMinimum === "extrapolate") {
      const { levels, thresholds } = this;
      return clamp(
        pointsOnLine(lowest, levels[1]!, threshold, thresholds[1]!, this.sign * result),
        0,
        lowest,
      );
    }
    const target = this.sign * threshold;
    if (target <= 0) return 0;
    const exact = this.direction === "higher" ? (lowest * result) / target : (lowest * target) / result;
    return clamp(settle(exact, STEP_NOISE * lowest), 0, lowest);
  }

  /**
   * The result that just reaches a score: the inverse of {@link score}. For a score that lies in a jump, such as
   * 30 where everything below the minimum target is 0, it is the target above the jump.
   * Null for a score that every result has or none can reach: 0 and less, more than the highest point.
   */
  needed(score: number): number | null {
    const { levels, thresholds, tiers, sign } = this;
    if (!(score > 0) || score > levels[tiers - 1]!) return null;
    if (score <= levels[0]!) return this.neededBelow(score);
    let next = 1;
    while (score > levels[next]!) next += 1;
    const [low, from] = [levels[next - 1]!, thresholds[next - 1]!];
    // Adding 0 keeps a mirrored 0 from being -0.
    return sign * resultOnLine(low, levels[next]!, from, thresholds[next]!, score) + 0;
  }

  /** The target that a result must exceed to reach the score; null where one that equals it is enough. */
  neededBeyond(score: number): number | null {
    // The highest tier always has a target: what an earlier row has left above it is no higher.
    const next = this.levels.findIndex((level) => score <= level);
    if (!this.hasStrict || next < 0 || !this.strict[next]!) return null;
    const isJump = next === 0 && (!this.hasLowest || this.belowMinimum === "zero");
    const isBeyond = isJump || score > this.levels[next]! - JUST_BELOW;
    return isBeyond ? this.sign * this.thresholds[next]! : null;
  }

  /** The result for a score up to that of the lowest target. */
  private neededBelow(score: number): number {
    const { levels, thresholds, sign } = this;
    const lowest = levels[0]!;
    const target = sign * thresholds[0]!;
    if (!this.hasLowest || this.belowMinimum === "zero" || score === lowest) return target;
    if (this.belowMinimum === "extrapolate") {
      return sign * resultOnLine(lowest, levels[1]!, thresholds[0]!, thresholds[1]!, score) + 0;
    }
    if (target <= 0) return target;
    const exact = this.direction === "higher" ? (target * score) / lowest : (target * lowest) / score;
    return settle(exact, 4 * STEP_NOISE * exact);
  }

  /** The tiers that have a target, from the lowest; for targets without a problem, so that there is one. */
  targetTiers(): NonEmpty<TargetTier> {
    const tier = (i: number) => ({ point: this.levels[i]!, target: this.sign * this.thresholds[i]! });
    return [tier(0), ...Array.from({ length: this.tiers - 1 }, (_, i) => tier(i + 1))];
  }
}

/** The points of a result on the straight line through two targets, free of the noise of its figures. */
export function pointsOnLine(low: number, high: number, from: number, to: number, result: number): number {
  const run = to - from;
  const exact = low + ((result - from) * (high - low)) / run;
  const size = Math.max(Math.abs(from), Math.abs(to), Math.abs(result));
  return settle(exact, (STEP_NOISE * ((high - low) * size + high * run)) / run);
}

/** The result that has these points on the line, free of noise as well. */
function resultOnLine(low: number, high: number, from: number, to: number, points: number): number {
  const exact = from + ((points - low) * (to - from)) / (high - low);
  const size = Math.max(Math.abs(from), Math.abs(to)) + ((to - from) * high) / (high - low);
  return settle(exact, 2 * STEP_NOISE * size);
}

function clamp(score: number, lowest: number, highest: number): number {
  return score > lowest ? Math.min(score, highest) : lowest;
}
