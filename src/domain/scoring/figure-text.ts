import { roundHalfUp } from "./rounding";

/** A figure as a message quotes it: up to 4 decimals, no trailing zeros. */
export function formatFigure(value: number): string {
  return String(roundHalfUp(value, 4));
}
