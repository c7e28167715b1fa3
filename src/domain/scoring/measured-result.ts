import { convertQuantity, type Quantity } from "../thai/quantity";
import { isSameMeasure, type MeasureUnit } from "../thai/unit";

/** The targets of one indicator as figures of one unit, from the lowest tier on; null where a tier has none. */
export interface MeasuredTargets {
  readonly figures: readonly (number | null)[];
  readonly unit: MeasureUnit;
}

/**
 * Why a result cannot be told in the unit of its targets. `unit-unclear`: one of the two says no size, and fits the
 * other better in another one: 6,500,000 against 6 ล้านบาท. `percent-or-fraction`: 0.95 against 95 %, or 95 % against 0.9.
 */
export type MeasuringProblem = "units-differ" | "unit-unclear" | "percent-or-fraction";

/** So many orders of size outside of its targets no figure is taken as it stands. */
const FARTHEST = 3;

/**
 * A result as a figure in the unit of its targets. A bare figure is in the unit of the other, as people write it; where
 * another reading fits better, nobody can tell, and a guess would be a wrong score without a word (a policy).
 */
export function measureResult(result: Quantity, targets: MeasuredTargets): number | MeasuringProblem {
  const { unit } = targets;
  const range = rangeOf(targets.figures);
  if (isPercentUnclear(result, unit, range)) return "percent-or-fraction";
  // Bare targets are not converted to: what measures something else must not pass for one of them.
  if (!isSameMeasure(result, unit)) return "units-differ";
  if (isSizeUnclear(result, unit, range)) return "unit-unclear";
  return isBare(unit) ? result.value : (convertQuantity(result, unit) ?? "units-differ");
}

/** Whether a figure says nothing of its unit, not even its size. */
export function isBare({ unit, multiplier }: MeasureUnit): boolean {
  return unit === null && multiplier === 1;
}

/** From the smallest to the largest of the targets, apart from their signs and from 0; null where there is none. */
interface Range {
  readonly low: number;
  readonly high: number;
}

function rangeOf(figures: readonly (number | null)[]): Range | null {
  let low = Infinity;
  let high = 0;
  for (const figure of figures) {
    if (figure === null || figure === 0) continue;
    const size = Math.abs(figure);
    if (size < low) low = size;
    if (size > high) high = size;
  }
  return high === 0 ? null : { low, high };
}

function isSizeUnclear(result: Quantity, unit: MeasureUnit, range: Range | null): boolean {
  const isResultBare = isBare(result);
  if (isResultBare === isBare(unit) || range === null || result.value === 0) return false;
  const stated = isResultBare ? unit : result;
  if (stated.multiplier === 1 && stated.unit !== "baht") return false;
  const size = Math.abs(result.value);
  const asWritten = ordersOutside(size, range);
  if (asWritten >= FARTHEST) return true;
  const factor = isResultBare ? 1 / stated.multiplier : stated.multiplier;
  return ordersOutside(size * factor, range) < asWritten;
}

/** How many orders of size a figure lies outside of the targets; 0 within them. */
function ordersOutside(size: number, { low, high }: Range): number {
  if (size < low) return Math.log10(low / size);
  return size > high ? Math.log10(size / high) : 0;
}

/**
 * Against percentages a bare 0.95 may be 0.95 per cent or a cell that shows 95 %, and 1.05 may be 105 %; against bare
 * targets up to 1, "95 %" may be 95 or 0.95.
 */
function isPercentUnclear(result: Quantity, unit: MeasureUnit, range: Range | null): boolean {
  if (unit.unit === "percent") {
    if (result.unit !== null || result.value === 0) return false;
    const size = Math.abs(result.value);
    return size <= 1 || (range !== null && isHundredfold(size, range));
  }
  if (result.unit !== "percent" || !isBare(unit)) return false;
  return range === null || range.high <= 1;
}

/** Beyond the targets by these factors a figure times 100 is no likely result. */
const FARTHEST_BELOW = 0.5;
const FARTHEST_ABOVE = 1.5;
/** And one that is no less than a tenth of the lowest target may be meant as it stands. */
const TOO_SMALL = 0.1;

/** Whether a figure is far below the targets and would fit them a hundredfold: 1.05 and 100 to 105. */
export function isHundredfold(value: number, { low, high }: Range): boolean {
  const meant = value * 100;
  return value < low * TOO_SMALL && meant >= low * FARTHEST_BELOW && meant <= high * FARTHEST_ABOVE;
}
