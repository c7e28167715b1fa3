import { agrees } from "../scoring/agreement";
import { FIGURE_NOISE } from "../scoring/noise";
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

/** Rounded weights may miss the whole by so many per cent. */
const NEARLY_WHOLE = 2;

/** Whether weights make up the whole, or would but for rounding; less of them are a part's. */
export function isNearlyWhole(sum: number, framework: Pick<Framework, "weightTotal">): boolean {
  return Math.abs(weightAsPerCent(sum, framework) - PER_CENT) <= NEARLY_WHOLE + FIGURE_NOISE;
}

/** A form may print fewer decimals of its weighted scores than its framework has. */
const PRINTED_DECIMALS = 2;
/** The errors of more rounded figures cancel out. */
const MOST_ERRORS = 10;

/**
 * Whether a stated sum is that of so many weighted scores, though each of them and the sum itself may be rounded.
 * Weighted scores are points of the scale: what the weights sum to does not show in them.
 */
export function isSameWeightedSum(
  stated: number,
  sum: number,
  count: number,
  { decimals }: Pick<Framework, "decimals">,
): boolean {
  const half = 0.5 * 10 ** -Math.min(decimals.weighted, PRINTED_DECIMALS);
  return Math.abs(stated - sum) <= Math.min(count + 1, MOST_ERRORS) * half + FIGURE_NOISE;
}
