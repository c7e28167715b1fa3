import { agrees } from "../scoring/agreement";
import { FIGURE_NOISE } from "../scoring/noise";
import { roundHalfUp, settle } from "../scoring/rounding";
import { hasValue, type Field, type ValueField } from "./field";

/** Excel keeps fifteen digits: of more decimals none are hidden. */
const MOST_DECIMALS = 15;

/**
 * The figure as its cell shows it, where the number format hides digits: 62.5 for 62.495 with `0.00`, 62 with `0`.
 * Otherwise the figure as it is.
 */
export function shownFigureOf({ cell, reading }: ValueField<number>): number {
  const decimals = shownDecimals(cell.format);
  return decimals === null ? reading.value : roundHalfUp(settle(reading.value, FIGURE_NOISE), decimals);
}

/**
 * Whether a cell states the exact figure: by its number, or by what is left of it where the format hides digits. No
 * format lets a figure pass that is shown with fewer decimals than it must have.
 */
export function states(field: ValueField<number>, exact: number, decimals: number): boolean {
  if (agrees(field.reading.value, exact, decimals)) return true;
  const shown = shownDecimals(field.cell.format);
  return shown !== null && shown >= decimals && agrees(shownFigureOf(field), exact, decimals);
}

/** Whether two cells show one figure: a page that repeats 62.495 as 62.50, or as 62 where the total shows that. */
export function showSame(a: Field<number>, b: Field<number>, decimals: number): boolean {
  if (!hasValue(a) || !hasValue(b)) return false;
  return (
    agrees(a.reading.value, b.reading.value, decimals) ||
    Math.abs(shownFigureOf(a) - shownFigureOf(b)) <= FIGURE_NOISE
  );
}

function shownDecimals(format: ValueField<number>["cell"]["format"]): number | null {
  if (format === undefined || format.decimals === null || format.decimals > MOST_DECIMALS) return null;
  const isFigure = format.kind === "percent" || (format.kind === "number" && format.power === 0);
  return isFigure ? format.decimals : null;
}
