import type { Framework } from "../framework/framework";
import { totalScore, weightedScore, type IndicatorScore, type WeightedScore } from "../scoring/totals";
import { roundHalfUp } from "../scoring/rounding";
import { agrees } from "../scoring/agreement";
import { valueFields, valueOf } from "../form/field";
import { type Indicator, type IndicatorTable } from "../form/evaluation";
import { perTable } from "../form/per-table";
import { scoreIndicator } from "../form/score-indicator";

/** Weight and stated score of an indicator; null where its weight cannot be read. */
export function weightedRow(indicator: Indicator): WeightedScore | null {
  const weight = valueOf(indicator.weight);
  return weight === null || weight < 0 ? null : { weight, score: statedScore(indicator) };
}

/** Not applicable when either the result or the score says so; otherwise the score, or not reported yet. */
function statedScore(indicator: Indicator): IndicatorScore {
  const score = valueOf(indicator.score);
  if (score !== null) return score;
  const readings = [indicator.score?.reading.kind, indicator.result?.reading.kind];
  return readings.includes("not-applicable") ? "not-applicable" : "not-reported";
}

/** The total of a table from weights and stated scores, unrounded; null where nothing is scored or a weight is missing. */
export const tableTotal = perTable((table, framework) =>
  totalOf(table.indicators.map(weightedRow), framework),
);

/** The same from the scores before they were rounded. */
const unroundedTotal = perTable((table, framework) => {
  const rows = table.indicators.map((indicator) => {
    const row = weightedRow(indicator);
    return row && { ...row, score: unroundedScore(indicator, framework) ?? row.score };
  });
  return totalOf(rows, framework);
});

function totalOf(rows: readonly (WeightedScore | null)[], framework: Framework): number | null {
  if (rows.length === 0 || rows.some((row) => row === null)) return null;
  const outcome = totalScore(rows as WeightedScore[], {
    notApplicable: framework.policies.notApplicable,
    weightTotal: framework.weightTotal,
  });
  return outcome.kind === "total" ? outcome.total : null;
}

/** The sum of the weighted scores as they stand; null where any is missing. */
export function sumOfStatedWeighted(table: IndicatorTable): number | null {
  const fields = valueFields(table.indicators.map(({ weighted }) => weighted));
  return fields && fields.reduce((sum, { reading }) => sum + reading.value, 0);
}

/**
 * The score before it was rounded to be shown: recomputed where the stated one is its rounding, else as stated.
 * Weighted scores and totals are worked out from unrounded parts, so either is right in a form.
 */
export function unroundedScore(indicator: Indicator, framework: Framework): number | null {
  const stated = valueOf(indicator.score);
  const scoring = scoreIndicator(indicator, framework);
  const isItsRounding =
    stated !== null && scoring.kind === "scored" && agrees(stated, scoring.score, framework.decimals.score);
  return isItsRounding ? scoring.score : stated;
}

/** Whether a stated total follows from the scores, as they stand or before they were rounded. */
export function isTableTotal(stated: number, table: IndicatorTable, framework: Framework): boolean {
  return [tableTotal(table, framework), unroundedTotal(table, framework)].some(
    (total) => total !== null && agrees(stated, total, framework.decimals.total),
  );
}

/**
 * Whether a stated total is the sum of weighted scores that were rounded one by one, which their unrounded sum is not.
 * Only where every indicator has a score: what is shared out or left open is no matter of rounding.
 */
export function isSumOfRounded(stated: number, table: IndicatorTable, framework: Framework): boolean {
  if (tableTotal(table, framework) === null || isTableTotal(stated, table, framework)) return false;
  const { decimals, weightTotal } = framework;
  let sum = 0;
  for (const row of table.indicators.map(weightedRow)) {
    if (!row || typeof row.score !== "number") return false;
    sum += roundHalfUp(weightedScore(row.weight, row.score, weightTotal), decimals.weighted);
  }
  return agrees(stated, sum, decimals.total);
}
