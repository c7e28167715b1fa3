import { isSameMeasure, type MeasureUnit } from "./unit";

export type Comparator = "more-than" | "at-least" | "less-than" | "at-most";

/** One figure as written, with what stands round it. */
export interface Quantity extends MeasureUnit {
  /** In the written unit: 6 for "6 ล้านบาท", 95 for "ร้อยละ 95". */
  readonly value: number;
  readonly comparator: Comparator | null;
  /** What stands in brackets, without them. */
  readonly note: string | null;
}

/**
 * Why a text is not one figure. `several-numbers`: "207/166". `composite`: a figure and words that only
 * count together. `unclear`: digits that cannot be told, such as "1OO", "007" and "5 K". `text`: wording, whether or
 * not a number occurs in it.
 */
export type UnreadableReason = "blank" | "date" | "several-numbers" | "composite" | "unclear" | "text";

export type QuantityReading =
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason };

/** Whether a target is to be exceeded or undercut, and not met by the very figure. */
export function isStrict(target: Pick<Quantity, "comparator"> | null | undefined): boolean {
  return target?.comparator === "more-than" || target?.comparator === "less-than";
}

/** A figure, with the words of its own that explain it. */
export type Figure = Omit<Quantity, "note"> & { readonly note?: string };

/** The quantity of a numeric cell: no unit, no comparator. */
export function plainQuantity(value: number): Quantity {
  // Written out: spreading NO_UNIT here costs more than all the rest of reading a sheet.
  return { unit: null, multiplier: 1, unitWord: null, value, comparator: null, note: null };
}

/**
 * The figure in another unit of the same measure: 12,849,057.59 บาท is 12.84905759 in ล้านบาท.
 * A plain figure is taken to be in that unit already. Null where the units measure different things.
 */
export function convertQuantity(
  quantity: Pick<Quantity, "value"> & MeasureUnit,
  to: MeasureUnit,
): number | null {
  if (!isSameMeasure(quantity, to)) return null;
  if (quantity.unit === null && quantity.multiplier === 1) return quantity.value;
  const shift = Math.log10(quantity.multiplier) - Math.log10(to.multiplier);
  return shiftDecimal(quantity.value, Math.round(shift));
}

/** Moves the decimal point of the shortest decimal; a multiplication would add binary noise. */
export function shiftDecimal(value: number, places: number): number {
  if (places === 0) return value;
  const [mantissa, exponent] = value.toExponential().split("e") as [string, string];
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
