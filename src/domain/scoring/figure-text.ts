import { roundHalfUp } from "./rounding";

/** A figure as a message quotes it: up to 4 decimals, no trailing zeros. */
export function formatFigure(value: number): string {
  return String(roundHalfUp(value, 4));
}

/** A score, weight or total as people are shown it, always with two decimals; "–" where there is none. */
export function showScore(value: number | null): string {
  return value === null ? "–" : roundHalfUp(value, 2).toFixed(2);
}

/** The same of a difference, with its sign. */
export function showChange(change: number): string {
  const shown = showScore(change);
  return Number(shown) > 0 ? `+${shown}` : shown;
}
