import type { Indicator } from "../../form/evaluation";
import type { Framework } from "../../framework/framework";
import type { CellAddress } from "../../workbook/address";
import { quoteCell } from "../../form/quoting";

/** The cells of an indicator's targets, lowest tier first. */
export function targetPlaces(indicator: Indicator, framework: Framework): CellAddress[] {
  return framework.tiers.flatMap((tier) => indicator.targets[tier.id]?.at ?? []);
}

/** Its targets as they stand, such as "95 / 97 / 96". */
export function targetTexts(indicator: Indicator, framework: Framework): string {
  return framework.tiers.map((tier) => quoteCell(indicator.targets[tier.id]?.cell) || "–").join(" / ");
}
