import { buddhistYear, fromExcelSerial } from "../thai/date";
import { plainQuantity, shiftDecimal, type Quantity } from "../thai/quantity";
import type { NumberFormat } from "../workbook/number-format";
import type { Cell, CellValue } from "../workbook/snapshot";

type MaybeCell = Cell | null | undefined;

const PER_CENT_POWER = 2;

/** Whether a number in the cell is shown as per cent, so that it stands for a hundred times as much. */
export function isPercentCell(cell: MaybeCell): boolean {
  if (cell?.format?.kind !== "percent") return false;
  // A typed text stands as it is, whatever the format.
  return typeof cell.value === "number" || cell.formula !== null;
}

/** 40 for 0.4, exact in decimals. */
export function inPerCent(value: number): number {
  return shiftDecimal(value, PER_CENT_POWER);
}

/** A number as its cell shows it: 0.95 shown as 95.00% is what the text "95%" is. */
export function shownQuantity(value: number, cell: MaybeCell): Quantity {
  if (!isPercentCell(cell)) return plainQuantity(value);
  return { ...plainQuantity(inPerCent(value)), unit: "percent", unitWord: "%" };
}

/** A cell, or an empty place with the format that a number would get there. */
export interface FormattedPlace {
  readonly cell: Cell | null;
  readonly format?: NumberFormat | undefined;
}

/** The number that shows a figure in a place: 0.4 for 40 where it shows per cent. */
export function numberShowing(figure: number, { cell, format }: FormattedPlace): number {
  const shown = cell ? cell.format : format;
  return shown?.kind === "percent" ? shiftDecimal(figure, -PER_CENT_POWER) : figure;
}

/** Whether the number that stands or will stand in a place is shown as per cent. */
export function showsPerCent({ cell, format }: FormattedPlace): boolean {
  return cell ? isPercentCell(cell) : format?.kind === "percent";
}

/** The day that a number with the format of a date shows, "30/9/2565"; null for every other cell. */
export function shownDay(cell: MaybeCell): string | null {
  if (cell?.format?.kind !== "date" || typeof cell.value !== "number") return null;
  const date = fromExcelSerial(cell.value);
  return date && `${date.day}/${date.month}/${buddhistYear(date.year)}`;
}

/** What a cell holds as people see it: per cent and days as texts, "40%" and "30/9/2565"; all else as it is. */
export function shownValue(cell: MaybeCell): CellValue {
  if (!cell) return null;
  const { value } = cell;
  if (typeof value !== "number" || !cell.format) return value;
  return cell.format.kind === "percent" ? `${inPerCent(value)}%` : (shownDay(cell) ?? value);
}
