import { CellValueType, type ICellData } from "@univerjs/core";
import { BaseReferenceObject, StringValueObject } from "@univerjs/engine-formula";

let isPatched = false;

/** Makes a cell that is a text by force one for formulas, too, also where it reads like an error. */
export function keepForcedTexts(): void {
  if (isPatched) return;
  isPatched = true;
  const { prototype } = BaseReferenceObject;
  const read = Object.getOwnPropertyDescriptor(prototype, "getCellValueObject")!
    .value as typeof prototype.getCellValueObject;
  prototype.getCellValueObject = function (this: BaseReferenceObject, cell: ICellData) {
    const isForced = cell.t === CellValueType.FORCE_STRING && typeof cell.v === "string" && cell.v !== "";
    return isForced ? StringValueObject.create(cell.v as string) : read.call(this, cell);
  };
}
