import type { Indicator } from "../../form/evaluation";
import { comparableTargets } from "../../form/score-indicator";
import type { Framework } from "../../framework/framework";
import type { Direction } from "../../scoring/scoring-scale";
import type { CellAddress } from "../../workbook/address";
import { quoteValue } from "../../form/quoting";

/** The cells of an indicator's targets, lowest tier first. */
export function targetPlaces(indicator: Indicator, framework: Framework): CellAddress[] {
  return framework.tiers.flatMap((tier) => indicator.targets[tier.id]?.at ?? []);
}

/** Its targets as they stand, such as "95 / 97 / 96". */
export function targetTexts(indicator: Indicator, framework: Framework): string {
  return framework.tiers
    .map((tier) => quoteValue(indicator.targets[tier.id]?.cell?.value ?? null) || "–")
    .join(" / ");
}

/** Whether targets rise or fall from tier to tier; null where they do neither throughout or are no figures. */
export function targetOrder(indicator: Indicator, framework: Framework): Direction | null {
  let order = 0;
  let previous: number | null = null;
  for (const figure of comparableTargets(indicator, framework)?.figures ?? []) {
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
