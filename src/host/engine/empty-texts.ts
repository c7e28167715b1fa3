import { BaseReferenceObject } from "@univerjs/engine-formula";

let isPatched = false;

/**
 * Makes a formula's empty text stay a text for the formulas that refer to it. The engine takes the "" of a cell
 * that was calculated in the same run for a blank, and that of an earlier run for a text; Excel always sees a text.
 */
export function keepEmptyTexts(): void {
  if (isPatched) return;
  isPatched = true;
  const { prototype } = BaseReferenceObject;
  const getCellData = Object.getOwnPropertyDescriptor(prototype, "getCellData")!
    .value as typeof prototype.getCellData;
  prototype.getCellData = function (this: BaseReferenceObject, row: number, column: number) {
    const cell = getCellData.call(this, row, column);
    if (cell?.v !== "" || cell.f) return cell;
    const own = this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
    // What the sheet itself holds was not calculated in this run; any formula marks the cell as not blank.
    return cell === own ? cell : { ...cell, f: '=""' };
  };
}
