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
  const figures = comparableTargets(indicator, framework)?.figures.filter((figure) => figure !== null) ?? [];
  const steps = figures.slice(1).map((figure, i) => Math.sign(figure - figures[i]!));
  if (steps.length === 0 || steps.some((step) => step === 0 || step !== steps[0])) return null;
  return steps[0]! > 0 ? "higher" : "lower";
}
