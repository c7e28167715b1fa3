import type { LocalisedText } from "../text/localised";
import { SUM_NOISE } from "./noise";
import { settle } from "./rounding";

/** What an indicator that does not apply does to the total. */
export type NotApplicablePolicy = "redistribute" | "count-as-zero";

/** A score, or why there is none. An indicator that does not apply, one not reported and a 0 are three things. */
export type IndicatorScore = number | "not-applicable" | "not-reported";

export interface WeightedScore {
  /** Its part of the whole that all weights sum to, 100 unless a framework says otherwise; not negative. */
  readonly weight: number;
  readonly score: IndicatorScore;
}

export interface TotalPolicy {
  /** What the weight of an indicator that does not apply becomes; `redistribute` where it is not stated. */
  readonly notApplicable?: NotApplicablePolicy | undefined;
  /** A result may still come, so its weight stands and counts 0 until then, unless stated otherwise. */
  readonly notReported?: NotApplicablePolicy | undefined;
  /** What the weights of a whole form sum to; 100 where it is not stated. */
  readonly weightTotal?: number | undefined;
}

/** Weights are per cent of the whole, unless a framework says otherwise. */
const PER_CENT = 100;

export type TotalProblem = "weight-not-a-number" | "weight-negative" | "score-not-a-number";

export const TOTAL_PROBLEMS: Readonly<Record<TotalProblem, LocalisedText>> = {
  "weight-not-a-number": { th: "น้ำหนักไม่ใช่ตัวเลข", en: "A weight is not a number" },
  "weight-negative": { th: "น้ำหนักติดลบ", en: "A weight is negative" },
  "score-not-a-number": { th: "คะแนนไม่ใช่ตัวเลข", en: "A score is not a number" },
};

export type TotalOutcome =
  | {
      readonly kind: "total";
      /** Not rounded. */
      readonly total: number;
      /** Sum of all weights, whatever their score. */
      readonly weight: number;
      /** Sum of the weights that have a score. */
      readonly scoredWeight: number;
      /** Indices of the rows that do not apply, and of those not reported. */
      readonly notApplicable: readonly number[];
      readonly notReported: readonly number[];
    }
  /** No row has a score. */
  | { readonly kind: "blank" }
  | { readonly kind: "error"; readonly code: TotalProblem; readonly row: number };

/** weight × score ÷ what all weights sum to, not rounded. */
export function weightedScore(weight: number, score: number, weightTotal = PER_CENT): number {
  const exact = (weight * score) / weightTotal;
  return settle(exact, SUM_NOISE * Math.abs(exact));
}

/**
 * The total of unrounded parts: Σ(weight × score) ÷ Σ(weights that count) × Σ(all weights) ÷ weightTotal.
 * With every row scored that is Σ(weight × score) ÷ weightTotal; a redistributed row drops out of the second sum only.
 */
export function totalScore(rows: readonly WeightedScore[], policy: TotalPolicy = {}): TotalOutcome {
  const { weightTotal = PER_CENT } = policy;
  const notApplicable: number[] = [];
  const notReported: number[] = [];
  let products = 0;
  let weight = 0;
  let scoredWeight = 0;
  let dropped = 0;
  let row = -1;
  for (const { weight: w, score } of rows) {
    row += 1;
    if (!Number.isFinite(w)) return { kind: "error", code: "weight-not-a-number", row };
    if (w < 0) return { kind: "error", code: "weight-negative", row };
    weight += w;
    if (typeof score === "number") {
      if (!Number.isFinite(score)) return { kind: "error", code: "score-not-a-number", row };
      products += w * score;
      scoredWeight += w;
    } else if (score === "not-applicable") {
      notApplicable.push(row);
      if (policy.notApplicable !== "count-as-zero") dropped += w;
    } else {
      notReported.push(row);
      if (policy.notReported === "redistribute") dropped += w;
    }
  }
  if (notApplicable.length + notReported.length === rows.length) return { kind: "blank" };
  const exact =
    dropped === 0
      ? products / weightTotal
      : weight > dropped
        ? ((products / (weight - dropped)) * weight) / weightTotal
        : 0;
  const total = settle(exact, SUM_NOISE * Math.abs(exact));
  return { kind: "total", total, weight, scoredWeight, notApplicable, notReported };
}

/** One component: what its scored indicators give, with nothing redistributed to or from the others. */
export interface Subtotal {
  /** Sum of all its weights. */
  readonly weight: number;
  /** Sum of the unrounded weighted scores; null while nothing in it is scored. */
  readonly weighted: number | null;
  /** Weighted mean of its scores, on their scale; null while nothing in it is scored or weighs anything. */
  readonly score: number | null;
}

export function subtotal(rows: readonly WeightedScore[], weightTotal = PER_CENT): Subtotal {
  let weight = 0;
  let scoredWeight = 0;
  let products = 0;
  let isScored = false;
  for (const row of rows) {
    weight += row.weight;
    if (typeof row.score !== "number") continue;
    isScored = true;
    scoredWeight += row.weight;
    products += row.weight * row.score;
  }
  const clean = (exact: number) => settle(exact, SUM_NOISE * Math.abs(exact));
  return {
    weight: clean(weight),
    weighted: isScored ? clean(products / weightTotal) : null,
    score: scoredWeight === 0 ? null : clean(products / scoredWeight),
  };
}
