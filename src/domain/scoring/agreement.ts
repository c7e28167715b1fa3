import { roundHalfUp, settle } from "./rounding";

/** Absorbs binary noise and nothing that a reader could see. */
export const NOISE = 1e-9;

/**
 * Whether a stated figure is the exact one, rounded half up to `decimals` or kept finer:
 * 87.51 and 87.505 state 87.505, 87.50 does not.
 */
export function agrees(stated: number, exact: number, decimals: number): boolean {
  const gap = Math.abs(stated - exact);
  const half = 0.5 * 10 ** -decimals;
  if (gap < half - NOISE) return true;
  return gap <= half + NOISE && Math.abs(stated - roundHalfUp(settle(exact, NOISE), decimals)) <= NOISE;
}
