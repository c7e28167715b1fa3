import type { Framework } from "../framework/framework";
import { agrees } from "../scoring/agreement";
import type { Direction } from "../scoring/scoring-scale";
import type { TierLine } from "../scoring/tier-line";
import type { Indicator } from "./evaluation";
import { valueOf } from "./field";
import {
  comparableTargets,
  scoreIndicator,
  tierLine,
  type ComparableTargets,
  type IndicatorScoring,
} from "./score-indicator";

/** What several ask of one indicator, worked out once. Whoever makes it lets it go together with the sheet it looks at. */
export interface IndicatorFacts {
  /** As the table has it: its fields are read when they are asked for. */
  readonly indicator: Indicator;
  readonly framework: Framework;
  /** Whether a target is told in words: a milestone, a range, a condition. */
  readonly hasWording: boolean;
  /** Its targets as figures of one unit; null where they are none. */
  readonly comparable: ComparableTargets | null;
  /** Whether targets rise or fall from tier to tier; null where they do neither throughout or are no figures. */
  readonly order: Direction | null;
  /** What targets and result say its score is. */
  readonly scoring: IndicatorScoring;
  /**
   * The score before it was rounded to be shown: recomputed where the stated one is its rounding, else as stated.
   * Weighted scores and totals are worked out from unrounded parts, so either is right in a form.
   */
  readonly unroundedScore: number | null;
}

/** @param read the same indicator with its fields read; `line` is the framework's, which many indicators share */
export function indicatorFacts(
  indicator: Indicator,
  read: Indicator,
  framework: Framework,
  line: TierLine = tierLine(framework),
): IndicatorFacts {
  const comparable = comparableTargets(read, framework);
  const scoring = scoreIndicator(read, framework, comparable, line);
  return {
    indicator,
    framework,
    hasWording: framework.tiers.some(({ id }) => read.targets[id]?.reading.kind === "text"),
    comparable,
    order: orderOf(comparable?.figures ?? []),
    scoring,
    unroundedScore: unrounded(valueOf(read.score), scoring, framework),
  };
}

function unrounded(stated: number | null, scoring: IndicatorScoring, framework: Framework): number | null {
  const isItsRounding =
    stated !== null && scoring.kind === "scored" && agrees(stated, scoring.score, framework.decimals.score);
  return isItsRounding ? scoring.score : stated;
}

function orderOf(figures: readonly (number | null)[]): Direction | null {
  let order = 0;
  let previous: number | null = null;
  for (const figure of figures) {
    if (figure === null) continue;
    if (previous !== null) {
      const step = Math.sign(figure - previous);
      if (step === 0 || step === -order) return null;
      order = step;
    }
    previous = figure;
  }
  if (order === 0) return null;
  return order > 0 ? "higher" : "lower";
}
