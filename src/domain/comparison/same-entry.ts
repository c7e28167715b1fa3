import { parseQuantity } from "../thai/parse-quantity";
import { convertQuantity, plainQuantity, type Quantity } from "../thai/quantity";
import { headingKey, stripMarkup } from "../thai/text";
import { isNoTarget } from "../template/indicator-kind";
import type { TargetEntry } from "../template/template";

/** Whether two wordings differ in nothing but spaces, line breaks, markup and how Thai is stored. */
export function isSameWording(a: string, b: string): boolean {
  return headingKey(stripMarkup(a)) === headingKey(stripMarkup(b));
}

/**
 * Whether two targets say the same: the same wording, or the same quantity, such as "96" and 96. A bare figure is
 * taken to be in the unit of the other one, since a workbook for native formulas keeps units in a column of their own.
 */
export function isSameTarget(expected: TargetEntry, found: TargetEntry): boolean {
  if (isNoTarget(expected) || isNoTarget(found)) return isNoTarget(expected) && isNoTarget(found);
  if (isSameWording(String(expected), String(found))) return true;
  const [a, b] = [readQuantity(expected), readQuantity(found)];
  if (!a || !b || (isBoundOnly(a, b) && a.comparator !== b.comparator)) return false;
  return convertQuantity(a, b) === b.value || convertQuantity(b, a) === a.value;
}

/** Two written conditions must be one; a bare figure leaves the condition to the note beside it. */
function isBoundOnly(a: Quantity, b: Quantity): boolean {
  return !isBare(a) && !isBare(b);
}

function isBare({ unit, multiplier, comparator }: Quantity): boolean {
  return unit === null && multiplier === 1 && comparator === null;
}

function readQuantity(target: TargetEntry): Quantity | null {
  if (typeof target === "number") return plainQuantity(target);
  const reading = parseQuantity(target ?? "");
  return reading.kind === "quantity" ? reading.quantity : null;
}
