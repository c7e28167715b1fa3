import { CELL_INVERTED_INDEX_CACHE, StringValueObject, type BaseValueObject } from "@univerjs/engine-formula";

let isPatched = false;

/**
 * Makes formulas compare cells as Excel does. Once a column has been compared, the engine answers from an index
 * by value that takes 0, "" and a blank cell for the same, "5" for 5, and passes errors over; each cell is
 * compared itself instead. A text that meets a blank in another range is compared with "", not with 0.
 */
export function compareExactly(): void {
  if (isPatched) return;
  isPatched = true;
  // An index that holds nothing is never asked.
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
  const { prototype } = StringValueObject;
  const compare = Object.getOwnPropertyDescriptor(prototype, "compare")!.value as typeof prototype.compare;
  prototype.compare = function (this: StringValueObject, other: BaseValueObject, ...how) {
    return compare.call(this, other.isNull() ? StringValueObject.create("") : other, ...how);
  };
}
