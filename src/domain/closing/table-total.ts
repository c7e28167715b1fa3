import type { Indicator, IndicatorTable } from "../form/evaluation";
import { valueOf } from "../form/field";
import type { Framework } from "../framework/framework";
import { totalScore, type IndicatorScore, type WeightedScore } from "../scoring/totals";

/** Weight and stated score of an indicator; null where its weight cannot be read. */
export function weightedRow(indicator: Indicator): WeightedScore | null {
  const weight = valueOf(indicator.weight);
  return weight === null || weight < 0 ? null : { weight, score: statedScore(indicator) };
}

/** Not applicable when either the result or the score says so; otherwise the score, or not reported yet. */
function statedScore(indicator: Indicator): IndicatorScore {
  const field = indicator.score;
  const score = valueOf(field);
  if (score !== null) return score;
  const isNotApplicable =
    field?.reading.kind === "not-applicable" || indicator.result?.reading.kind === "not-applicable";
  return isNotApplicable ? "not-applicable" : "not-reported";
}

/** The total of a table from weights and stated scores, unrounded; null where nothing is scored or a weight is missing. */
export function tableTotal({ indicators }: IndicatorTable, framework: Framework): number | null {
  return totalOfRows(indicators.map(weightedRow), framework);
}

export function totalOfRows(rows: readonly (WeightedScore | null)[], framework: Framework): number | null {
  const known = rows.filter((row) => row !== null);
  if (known.length === 0 || known.length < rows.length) return null;
  const outcome = totalScore(known, {
    notApplicable: framework.policies.notApplicable,
    weightTotal: framework.weightTotal,
  });
  return outcome.kind === "total" ? outcome.total : null;
}
