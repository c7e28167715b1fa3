import type { Framework } from "../framework/framework";
import type { LocalisedText } from "../text/localised";
import { BELOW_TIERS, DISPUTED, NO_SCORE } from "./sheet/words";
import type { IndicatorSummary, TierCount } from "./summary";

const BELOW: LocalisedText = { th: BELOW_TIERS, en: "below every tier" };
const OPEN: LocalisedText = { th: DISPUTED, en: "error to be corrected" };
const WITHOUT_SCORE: Readonly<Record<keyof typeof NO_SCORE, LocalisedText>> = {
  missing: { th: NO_SCORE.missing, en: "no score yet" },
  failing: { th: NO_SCORE.failing, en: "shows an error" },
  unreadable: { th: NO_SCORE.unreadable, en: "no score yet" },
  "not-applicable": { th: NO_SCORE["not-applicable"], en: "not applicable" },
};

/** The tier that an indicator reached, or in words why it has none. */
export function tierWord({
  state,
  score,
  tier,
  isDisputed,
}: Pick<IndicatorSummary, "state" | "score" | "tier" | "isDisputed">): LocalisedText {
  if (state !== "scored") return WITHOUT_SCORE[state];
  if (isDisputed) return OPEN;
  return score.value === null ? WITHOUT_SCORE.missing : (tier?.name ?? BELOW);
}

/** How many indicators reached which tier, the highest first, and what they weigh; then those that reached none. */
export function tierCounts(
  indicators: readonly IndicatorSummary[],
  { tiers }: Pick<Framework, "tiers">,
): TierCount[] {
  const { missing, failing, "not-applicable": notApplicable } = WITHOUT_SCORE;
  const named = [...tiers].reverse().map(({ name }) => ({ name, isTier: true }));
  const others = [BELOW, missing, failing, OPEN, notApplicable].map((name) => ({ name, isTier: false }));
  const told = indicators.map((indicator) => ({ indicator, word: tierWord(indicator).th }));
  return [...named, ...others].map(({ name, isTier }) => {
    const own = told.filter(({ word }) => word === name.th);
    const weight = own.reduce((sum, { indicator }) => sum + (indicator.weight.value ?? 0), 0);
    return { name, isTier, count: own.length, weight };
  });
}
