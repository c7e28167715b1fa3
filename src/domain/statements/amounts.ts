import type { Field } from "../form/field";
import { valueOf } from "../form/field";
import { shownValue } from "../form/shown-value";
import type { Quantity } from "../thai/quantity";

const MILLION = 1_000_000;

/** The amounts of basic information are in millions of baht unless a unit says otherwise. */
export function bahtOfBasics(field: Field<Quantity> | null | undefined): number | null {
  const quantity = valueOf(field);
  if (!quantity) return null;
  return quantity.unit === null && quantity.multiplier === 1 ? quantity.value * MILLION : bahtOf(quantity);
}

/** An amount in baht; a figure without a unit counts as baht. */
export function bahtOf({ value, multiplier }: Quantity): number {
  return value * multiplier;
}

export function inMillions(baht: number): number {
  return baht / MILLION;
}

/** How many decimals the cell writes, so that "12.849" is compared as exactly as it is stated; at most 6. */
export function decimalsWritten(field: Field<unknown>): number {
  const value = shownValue(field.cell);
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value : "";
  return Math.min(/[\d๐-๙]\.([\d๐-๙]+)/u.exec(text)?.[1]?.length ?? 0, 6);
}

/** "12,849,057.59". */
export function formatBaht(baht: number): string {
  return baht.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
