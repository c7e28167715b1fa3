import type { ArrayValueObject, BaseFunction, BaseValueObject } from "@univerjs/engine-formula";

export type Calculate = (...values: BaseValueObject[]) => BaseValueObject;

/** What surrounds a call. */
export interface PatchContext {
  /** Says that the result of the cell that is being calculated may be another in Excel. */
  readonly doubt: () => void;
}

/** A function of the engine, with what is put in its place. */
export type Patch = (calculate: Calculate, context: PatchContext) => Calculate;

/** An executor of the engine as its patches see it. */
export type Executor = BaseFunction & { calculate: Calculate };

/** The one value of a cell or of an array of one; anything else as it is. */
export function single(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  if (array.getRowCount() !== 1 || array.getColumnCount() !== 1) return value;
  return array.get(0, 0) ?? value;
}

/** The values of an array one by one, or the value itself; stops where `visit` gives true. */
export function visitValues(value: BaseValueObject, visit: (each: BaseValueObject) => boolean): void {
  if (!value.isArray()) {
    visit(value);
    return;
  }
  (value as ArrayValueObject).iterator((each) => (each && visit(each) ? false : undefined));
}

/** Applies a change to each value of an array, or to the value itself. */
export function mapValues(
  value: BaseValueObject,
  change: (each: BaseValueObject) => BaseValueObject,
): BaseValueObject {
  return value.isArray() ? (value as ArrayValueObject).mapValue(change) : change(value);
}
