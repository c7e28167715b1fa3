import type { Framework } from "../framework/framework";
import { weightedScore } from "../scoring/totals";
import type { IndicatorTable } from "./evaluation";
import { valueOf } from "./field";

/**
 * Which of a form's parts states the total of the whole form; null where each that states one sums up itself. Figures
 * decide: the total that lies nearer to what all parts give than to what its own rows give. One without a figure yet
 * is the form's where it alone is there, or where it alone has a rating below it.
 */
export function closingPart(parts: readonly IndicatorTable[], framework: Framework): IndicatorTable | null {
  const candidates = parts.filter(({ total, rating }) => total !== null || rating !== null);
  const sums = new Map(parts.map((part) => [part, sumOf(part, framework)]));
  const all = [...sums.values()].reduce((sum, own) => sum + own, 0);
  const byFigure = candidates.filter((part) => {
    const total = valueOf(part.total);
    return total !== null && Math.abs(total - all) < Math.abs(total - (sums.get(part) ?? 0));
  });
  const rated = candidates.filter(({ rating }) => rating !== null);
  const open = candidates.filter(({ total }) => valueOf(total) === null);
  return (
    only(byFigure) ??
    (byFigure.length > 0 ? null : (only(rated) ?? (candidates.length === 1 ? only(open) : null)))
  );
}

function only<T>(list: readonly T[]): T | null {
  const [first, another] = list;
  return first !== undefined && another === undefined ? first : null;
}

/** The weighted scores that stand in its rows, or what weights and scores give where none stands. */
function sumOf({ indicators }: IndicatorTable, { weightTotal }: Framework): number {
  let sum = 0;
  for (const indicator of indicators) {
    const [weight, score] = [valueOf(indicator.weight), valueOf(indicator.score)];
    const exact = weight === null || score === null ? 0 : weightedScore(weight, score, weightTotal);
    sum += valueOf(indicator.weighted) ?? exact;
  }
  return sum;
}
