import { BaseReferenceObject, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";

/** What the engine keeps to itself. */
interface References {
  _checkIfWorksheetMiss(): boolean;
}

/** The id of no sheet: no cell that changes is one of it, the formula's own cell least of all. */
const NO_SHEET = "missing-sheet";

let isPatched = false;

/**
 * Makes a reference to a sheet that is not there #REF!; the engine takes it for #VALUE!, and remembers that for the
 * same cells of the formula's own sheet.
 */
export function refuseMissingSheets(): void {
  if (isPatched) return;
  isPatched = true;
  const { prototype } = BaseReferenceObject;
  const isMissing = (reference: BaseReferenceObject) =>
    (reference as unknown as References)._checkIfWorksheetMiss();
  const original = <K extends "iterator" | "getFirstCell" | "toUnitRange" | "toArrayValueObject">(name: K) =>
    Object.getOwnPropertyDescriptor(prototype, name)!.value as (typeof prototype)[K];
  const iterate = original("iterator");
  prototype.iterator = function (this: BaseReferenceObject, visit) {
    if (!isMissing(this)) return iterate.call(this, visit);
    const { startRow, startColumn } = this.getRangePosition();
    visit(ErrorValueObject.create(ErrorType.REF), startRow, startColumn);
  };
  const first = original("getFirstCell");
  prototype.getFirstCell = function (this: BaseReferenceObject) {
    return isMissing(this) ? ErrorValueObject.create(ErrorType.REF) : first.call(this);
  };
  const toUnitRange = original("toUnitRange");
  prototype.toUnitRange = function (this: BaseReferenceObject) {
    const range = toUnitRange.call(this);
    return isMissing(this) ? { ...range, sheetId: NO_SHEET } : range;
  };
  const toArray = original("toArrayValueObject");
  prototype.toArrayValueObject = function (this: BaseReferenceObject, useCache) {
    return toArray.call(this, isMissing(this) ? false : useCache);
  };
}
