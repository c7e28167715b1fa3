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

/**
 * What several ask of one indicator, worked out when it is first asked for and then known. Whoever makes it lets it go
 * together with the sheet it looks at: nothing keeps facts longer than that.
 */
export class IndicatorFacts {
  private knownComparable: ComparableTargets | null | undefined;
  private knownScoring: IndicatorScoring | undefined;
  private knownOrder: Direction | null | undefined;

  private knownWording: boolean | undefined;

  /** @param line the framework's, which many indicators share */
  constructor(
    readonly indicator: Indicator,
    readonly framework: Framework,
    private readonly line: TierLine = tierLine(framework),
  ) {}

  /** Whether a target is told in words: a milestone, a range, a condition. */
  get hasWording(): boolean {
    return (this.knownWording ??= this.framework.tiers.some(
      ({ id }) => this.indicator.targets[id]?.reading.kind === "text",
    ));
  }

  /** Its targets as figures of one unit; null where they are none. */
  get comparable(): ComparableTargets | null {
    if (this.knownComparable === undefined) {
      this.knownComparable = comparableTargets(this.indicator, this.framework);
    }
    return this.knownComparable;
  }

  /** What targets and result say its score is. */
  get scoring(): IndicatorScoring {
    return (this.knownScoring ??= scoreIndicator(this.indicator, this.framework, this.comparable, this.line));
  }

  /** Whether targets rise or fall from tier to tier; null where they do neither throughout or are no figures. */
  get order(): Direction | null {
    if (this.knownOrder === undefined) this.knownOrder = orderOf(this.comparable?.figures ?? []);
    return this.knownOrder;
  }

  /**
   * The score before it was rounded to be shown: recomputed where the stated one is its rounding, else as stated.
   * Weighted scores and totals are worked out from unrounded parts, so either is right in a form.
   */
  get unroundedScore(): number | null {
    const stated = valueOf(this.indicator.score);
    if (stated === null) return null;
    const { scoring } = this;
    const isItsRounding =
      scoring.kind === "scored" && agrees(stated, scoring.score, this.framework.decimals.score);
    return isItsRounding ? scoring.score : stated;
  }
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
