import { settle } from "./rounding";
import type { BelowMinimum, Direction, ScoringProblem } from "./scoring-scale";

/**
 * Numbers this close, relative to their size, are the same: more than the noise of a few additions,
 * less than the last of 15 digits, so two figures that Excel can tell apart are never confused.
 */
const NOISE = 2 ** -50;

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

  private readonly pointsProblem: ScoringProblem | null;
  private tiers = 0;
  /** Targets times `sign`, so that they always rise. */
  private sign = 1;
  private readonly levels: number[] = [];
  private readonly thresholds: number[] = [];
  /** A threshold counts as met from here on. */
  private readonly floors: number[] = [];
  /** How far a computed score of the segment above each tier may be off. */
  private readonly noises: number[] = [];

  constructor(
    private readonly points: readonly number[],
    private readonly stated: Direction | null = null,
    private readonly belowMinimum: BelowMinimum = "zero",
  ) {
    const rising = points.every((point, i) => i === 0 || point > points[i - 1]!);
    const valid = points.length >= 2 && rising && points[0]! >= 0 && points.every(Number.isFinite);
    this.pointsProblem = valid ? null : "points-invalid";
  }

  /** One target per point, from the lowest tier to the highest; null where a tier has none. */
  setTargets(targets: readonly (number | null)[]): ScoringProblem | null {
    this.problem = this.pointsProblem ?? this.collect(targets) ?? this.orient();
    if (this.problem === null) this.prepare();
    return this.problem;
  }

  private collect(targets: readonly (number | null)[]): ScoringProblem | null {
    const { points } = this;
    if (targets.length !== points.length) return "points-invalid";
    let tiers = 0;
    for (let i = 0; i < points.length; i++) {
      const target = targets[i]!;
      if (target === null) continue;
      if (!Number.isFinite(target)) return "target-not-a-number";
      this.levels[tiers] = points[i]!;
      this.thresholds[tiers] = target;
      tiers += 1;
    }
    this.tiers = tiers;
    this.hasLowest = targets[0] !== null;
    return targets[points.length - 1] === null ? "no-advanced-target" : null;
  }

  private orient(): ScoringProblem | null {
    const { thresholds, tiers, stated } = this;
    if (tiers === 1 && stated === null) return "direction-unknown";
    const sign = tiers === 1 ? (stated === "lower" ? -1 : 1) : thresholds[1]! < thresholds[0]! ? -1 : 1;
    let falls = false;
    for (let i = 1; i < tiers; i++) {
      const from = thresholds[i - 1]!;
      const to = thresholds[i]!;
      if (Math.abs(to - from) <= NOISE * Math.max(Math.abs(from), Math.abs(to))) return "targets-flat";
      if ((to - from) * sign < 0) falls = true;
    }
    if (falls) return "targets-not-monotone";
    this.sign = sign;
    this.direction = sign === 1 ? "higher" : "lower";
    return stated !== null && stated !== this.direction ? "direction-mismatch" : null;
  }

  private prepare(): void {
    const { thresholds, levels, floors, noises, tiers, sign } = this;
    if (sign === -1) for (let i = 0; i < tiers; i++) thresholds[i] = -thresholds[i]!;
    for (let i = 0; i < tiers; i++) {
      const threshold = thresholds[i]!;
      const neighbour = thresholds[i + 1 < tiers ? i + 1 : i - 1] ?? 0;
      // Noise about a threshold of 0 has the size of the figures it came from: take the neighbour's.
      floors[i] = threshold - NOISE * Math.abs(threshold === 0 ? neighbour : threshold);
      if (i + 1 === tiers) break;
      const slope = (levels[i + 1]! - levels[i]!) / (neighbour - threshold);
      const size = Math.max(Math.abs(threshold), Math.abs(neighbour));
      noises[i] = NOISE * (slope * size + levels[i + 1]!);
    }
  }

  /** Index of the highest tier with a target that the result meets, -1 where it meets none. */
  reached(result: number): number {
    const r = this.sign * result;
    let i = this.tiers - 1;
    while (i >= 0 && !(r >= this.floors[i]!)) i -= 1;
    return i;
  }

  /** The score of a finite result, from 0 to the highest point. */
  score(result: number): number {
    return this.scoreFrom(result, this.reached(result));
  }

  /** The same where the reached tier is known. */
  scoreFrom(result: number, reached: number): number {
    const { levels, thresholds } = this;
    if (reached === this.tiers - 1) return levels[reached]!;
    if (reached < 0) return this.scoreBelow(result);
    const low = levels[reached]!;
    const high = levels[reached + 1]!;
    const threshold = thresholds[reached]!;
    const run = thresholds[reached + 1]! - threshold;
    const exact = low + ((this.sign * result - threshold) * (high - low)) / run;
    const score = settle(exact, this.noises[reached]!);
    return score < low ? low : score > high ? high : score;
  }

  private scoreBelow(result: number): number {
    const lowest = this.levels[0]!;
    const threshold = this.thresholds[0]!;
    if (!this.hasLowest || this.belowMinimum === "zero") return 0;
    if (this.belowMinimum === "extrapolate") {
      const rise = this.levels[1]! - lowest;
      const run = this.thresholds[1]! - threshold;
      const exact = lowest + ((this.sign * result - threshold) * rise) / run;
      return clamp(settle(exact, this.noises[0]! + NOISE * Math.abs(exact - lowest)), lowest);
    }
    const target = this.sign * threshold;
    if (target <= 0) return 0;
    const exact = this.direction === "higher" ? (lowest * result) / target : (lowest * target) / result;
    return clamp(settle(exact, NOISE * lowest), lowest);
  }

  /** The tiers that have a target, from the lowest. */
  targetTiers(): TargetTier[] {
    return Array.from({ length: this.tiers }, (_, i) => ({
      point: this.levels[i]!,
      target: this.sign * this.thresholds[i]!,
    }));
  }
}

function clamp(score: number, highest: number): number {
  return score > 0 ? Math.min(score, highest) : 0;
}
