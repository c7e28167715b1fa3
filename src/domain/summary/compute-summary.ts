import { valueOf } from "../form/field";
import type { Evaluation, ScoredForm } from "../form/evaluation";
import { indicatorName } from "../form/quoting";
import { itaBand, nextBand, ratingBand } from "../framework/rating-bands";
import { tableTotal } from "../closing/table-total";
import type { Framework } from "../framework/framework";
import type { Finding } from "../validation/engine/finding";
import { sortFindings, tellFinding } from "./concerned-findings";
import { figuresBeside } from "./figures-beside";
import { indicatorSummaries } from "./indicator-summaries";
import { componentSummaries } from "./component-summaries";
import { monitoredNow, monitoredYears } from "./monitored-figures";
import { judgeProvisional } from "./provisional";
import type { IndicatorSummary, NextRating, PolicyUsed, Summary } from "./summary";
import { tierCounts } from "./tier-counts";
import { traced, tracedNumber } from "./traced";

/** Rules of a framework that say how its figures are made; the others say how its form looks. */
const POLICIES_OF_FIGURES = [
  "tiers",
  "ratings",
  "weighted score",
  "between tiers",
  "policies.belowMinimum",
  "policies.notApplicable",
  "policies.rounding",
  "ita",
];

/** So many indicators are named as the strongest, and as those that lose most. */
const MOST_NAMED = 3;

/** The summary of one form, from weights and stated scores; `findings` were made of the same snapshot. */
export function computeSummary(
  evaluation: Evaluation,
  form: ScoredForm,
  findings: readonly Finding[],
): Summary {
  const { framework } = evaluation;
  const told = sortFindings(findings, form);
  const indicators = indicatorSummaries(form, framework, told.disputed);
  const total = tableTotal(form, framework);
  const provisional = judgeProvisional({ evaluation, form, indicators, total, told });
  const concerns = new Set(provisional?.reasons.map(({ text }) => text));
  return {
    form: { agency: valueOf(evaluation.agency), fiscalYear: valueOf(evaluation.fiscalYear) },
    sheets: [...new Set(form.parts.map(({ sheet }) => sheet))],
    components: componentSummaries(form, indicators, framework),
    indicators,
    tiers: tierCounts(indicators, framework),
    total,
    totalCell: tracedNumber(form.total),
    ratingCell: form.rating?.at ?? null,
    rating: total === null || provisional ? null : ratingBand(total, framework).name,
    provisional,
    next: total === null ? null : nextRating(total, framework),
    ita: itaOf(evaluation),
    beside: figuresBeside(evaluation),
    monitoring: monitoredNow(evaluation),
    years: monitoredYears(evaluation),
    ...extremes(indicators, framework),
    accepted: told.accepted.map((finding) => tellFinding(finding, concerns)),
    openErrors: told.openErrors.map((finding) => tellFinding(finding, concerns)),
    policies: policiesUsed(framework),
    unscored: indicators.filter(isUnscored).map(indicatorName),
  };
}

/** Whether an indicator applies and has no score that counts. */
export function isUnscored({ state }: IndicatorSummary): boolean {
  return state !== "scored" && state !== "not-applicable";
}

function nextRating(total: number, framework: Framework): NextRating | null {
  const next = nextBand(total, framework);
  return next && { rating: next.band.name, from: next.band.from, points: next.missing };
}

function itaOf({ framework, summary: { ita } }: Evaluation): Summary["ita"] {
  const score = valueOf(ita);
  if (score === null) return null;
  const figure = traced(ita, (value) => value);
  return { ...figure, score, rating: itaBand(score, framework)?.name.th ?? "" };
}

/** The highest scores, heaviest first, and those that the total loses most by. */
function extremes(
  indicators: readonly IndicatorSummary[],
  { scoreRange: { highest } }: Framework,
): Pick<Summary, "strongest" | "weakest"> {
  const scored = indicators.flatMap((indicator) => {
    const { weight, score, weighted } = indicator;
    if (weight.value === null || score.value === null || weighted === null) return [];
    return [{ indicator, score: score.value, weighted, lost: weight.value * (highest - score.value) }];
  });
  const strongest = [...scored].sort((a, b) => b.score - a.score || b.weighted - a.weighted);
  const weakest = scored.filter(({ lost }) => lost > 0).sort((a, b) => b.lost - a.lost);
  const first = (list: typeof scored) => list.slice(0, MOST_NAMED).map(({ indicator }) => indicator);
  return { strongest: first(strongest), weakest: first(weakest) };
}

function policiesUsed({ sources }: Framework): PolicyUsed[] {
  return sources.filter(({ about }) => POLICIES_OF_FIGURES.includes(about));
}
