import { roundHalfUp } from "./rounding";

/**
 * The band that a total falls into. The total is rounded half up to `decimals` first, as it is shown:
 * bands printed as "75 – 89.99" and "90 and above" leave no gap for 89.995 then.
 * Null for a total below every band, or one that is no number.
 */
export function rateTotal<B extends { readonly from: number }>(
  total: number,
  bands: readonly B[],
  decimals: number,
): B | null {
  if (!Number.isFinite(total)) return null;
  const shown = roundHalfUp(total, decimals);
  let best: B | null = null;
  for (const band of bands) {
    if (shown >= band.from && (best === null || band.from > best.from)) best = band;
  }
  return best;
}
