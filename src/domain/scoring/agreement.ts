import { FIGURE_NOISE } from "./noise";
import { roundHalfUp, settle } from "./rounding";

/**
 * Whether a stated figure is the exact one, rounded half up to `decimals` or kept finer:
 * 87.51 and 87.505 state 87.505, 87.50 does not. Fewer than no decimals are zeros before the point: -3 for thousands.
 */
export function agrees(stated: number, exact: number, decimals: number): boolean {
  // Thousands are a unit of their own: nothing is rounded to fewer than no decimals.
  if (decimals < 0) return agrees(stated * 10 ** decimals, exact * 10 ** decimals, 0);
  const gap = Math.abs(stated - exact);
  const half = 0.5 * 10 ** -decimals;
  if (gap < half - FIGURE_NOISE) return true;
  return (
    gap <= half + FIGURE_NOISE &&
    Math.abs(stated - roundHalfUp(settle(exact, FIGURE_NOISE), decimals)) <= FIGURE_NOISE
  );
}
