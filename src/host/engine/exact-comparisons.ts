import {
  BooleanValueObject,
  CELL_INVERTED_INDEX_CACHE,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

let isPatched = false;

/**
 * Makes formulas compare cells as Excel does. Once a column has been compared, the engine answers from an index
 * by value that takes 0, "" and a blank cell for the same, "5" for 5, and passes errors over; each cell is
 * compared itself instead. A text that meets a blank in another range is compared with "", not with 0. A number
 * is less than TRUE and FALSE, and never equal to one of them.
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
  orderBySort(NumberValueObject.prototype, (other) => other.isBoolean(), -1);
  orderBySort(BooleanValueObject.prototype, (other) => other.isNumber(), 1);
}

/** Values of another sort are greater (-1) or less (1) than these, whatever they are. */
function orderBySort(
  prototype: NumberValueObject | BooleanValueObject,
  isOther: (other: BaseValueObject) => boolean,
  order: -1 | 1,
): void {
  const compare = Object.getOwnPropertyDescriptor(prototype, "compare")!.value as typeof prototype.compare;
  prototype.compare = function (this: BaseValueObject, other: BaseValueObject, sign, ...how) {
    if (!isOther(other)) return compare.call(this as never, other, sign, ...how);
    const isTrue = sign === "<>" || (order < 0 ? sign.startsWith("<") : sign.startsWith(">"));
    return BooleanValueObject.create(isTrue);
  };
}
