import type { Indicator } from "../form/evaluation";
import { hasValue, valueOf } from "../form/field";
import { states } from "../form/stated-figure";
import type { Framework } from "../framework/framework";
import { weightedScore } from "../scoring/totals";

/** Whether a weighted score is what its weight and score give; one that cannot be worked out is held against nothing. */
export function isWeightedRight(
  { weight, score, weighted }: Indicator,
  { weightTotal, decimals }: Framework,
): boolean {
  const [w, s] = [valueOf(weight), valueOf(score)];
  if (!hasValue(weighted) || w === null || s === null) return true;
  return states(weighted, weightedScore(w, s, weightTotal), decimals.weighted);
}

/** Of the weighted scores as they stand, and from weights and scores; a sum with a part missing is none. */
export function weightedSums(indicators: readonly Indicator[], weightTotal: number): number[] {
  const stated = indicators.map(({ weighted }) => valueOf(weighted));
  const exact = indicators.map(({ weight, score }) => {
    const [w, s] = [valueOf(weight), valueOf(score)];
    return w === null || s === null ? null : weightedScore(w, s, weightTotal);
  });
  return [stated, exact].flatMap((parts) => sumOf(parts) ?? []);
}

/** Null where a part is missing, or there is none. */
export function sumOf(parts: readonly (number | null)[]): number | null {
  const known = parts.filter((part) => part !== null);
  if (known.length === 0 || known.length < parts.length) return null;
  return known.reduce((sum, part) => sum + part, 0);
}
