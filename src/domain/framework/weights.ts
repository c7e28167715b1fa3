import { agrees } from "../scoring/agreement";
import { roundHalfUp } from "../scoring/rounding";
import type { Framework } from "./framework";

const PER_CENT = 100;

/** A weight as per cent of what all weights of the framework sum to. */
export function weightAsPerCent(weight: number, { weightTotal }: Pick<Framework, "weightTotal">): number {
  return weightTotal === PER_CENT ? weight : roundHalfUp((weight * PER_CENT) / weightTotal, 9);
}

/** Whether two weights, or sums of them, are the same as they would be shown in per cent. */
export function isSameWeight(
  stated: number,
  exact: number,
  framework: Pick<Framework, "weightTotal" | "decimals">,
): boolean {
  const inPerCent = (weight: number) => weightAsPerCent(weight, framework);
  return agrees(inPerCent(stated), inPerCent(exact), framework.decimals.weighted);
}
