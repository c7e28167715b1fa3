import type { Indicator, ScoredForm } from "../form/evaluation";
import type { Framework } from "../framework/framework";
import { roundHalfUp } from "../scoring/rounding";
import { weightedScore } from "../scoring/totals";
import type { IndicatorSummary, ScoreState } from "./summary";
import { tracedNumber } from "./traced";

/** The indicators in the order of the form; `disputed` are those whose score an open error speaks against. */
export function indicatorSummaries(
  { indicators }: ScoredForm,
  framework: Framework,
  disputed: ReadonlySet<Indicator>,
): IndicatorSummary[] {
  return indicators.map((indicator) => {
    const { code, name, at, component } = indicator;
    const weight = tracedNumber(indicator.weight, framework.weightTotal);
    const score = tracedNumber(indicator.score);
    const isWeighed = weight.value !== null && weight.value >= 0;
    return {
      code,
      name,
      at,
      component: component?.code ?? "",
      weight: isWeighed ? weight : { ...weight, value: null },
      score,
      state: stateOf(indicator),
      weighted:
        isWeighed && weight.value !== null && score.value !== null
          ? weightedScore(weight.value, score.value, framework.weightTotal)
          : null,
      tier: score.value === null ? null : tierReached(score.value, framework),
      isDisputed: disputed.has(indicator),
    };
  });
}

/** The highest tier whose points a score reaches, as it is shown; null below all of them. */
function tierReached(score: number, { tiers, decimals }: Framework): IndicatorSummary["tier"] {
  const shown = roundHalfUp(score, decimals.score);
  const tier = tiers.filter(({ point }) => point <= shown).at(-1);
  return tier ? { id: tier.id, name: tier.name } : null;
}

function stateOf(indicator: Indicator): ScoreState {
  const kind = indicator.score?.reading.kind ?? "blank";
  if (kind === "value") return "scored";
  if (kind === "error") return "failing";
  if (kind === "not-applicable" || indicator.result?.reading.kind === "not-applicable")
    return "not-applicable";
  return kind === "text" ? "unreadable" : "missing";
}
