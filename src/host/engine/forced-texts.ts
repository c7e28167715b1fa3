import { CellValueType, type ICellData } from "@univerjs/core";
import { BaseReferenceObject, StringValueObject, ValueObjectFactory } from "@univerjs/engine-formula";

let isPatched = false;

/**
 * Makes texts stay texts: one that is written in a formula, though it looks like a date or an amount ("5%" in an
 * argument became 0.05), and a cell that is a text by force, though it reads like an error.
 */
export function keepForcedTexts(): void {
  if (isPatched) return;
  isPatched = true;
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (raw, ignoresPatterns) =>
    create(raw, ignoresPatterns || (typeof raw === "string" && raw.trim().startsWith('"')));
  const { prototype } = BaseReferenceObject;
  const read = Object.getOwnPropertyDescriptor(prototype, "getCellValueObject")!
    .value as typeof prototype.getCellValueObject;
  prototype.getCellValueObject = function (this: BaseReferenceObject, cell: ICellData) {
    const isForced = cell.t === CellValueType.FORCE_STRING && typeof cell.v === "string" && cell.v !== "";
    return isForced ? StringValueObject.create(cell.v as string) : read.call(this, cell);
  };
}
