import { buddhistYear, fromExcelSerial } from "../thai/date";
import { shiftDecimal } from "../thai/quantity";
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

/** The number that shows a figure in a cell: 0.4 for 40 where the cell shows per cent. */
export function numberShowing(figure: number, cell: MaybeCell): number {
  return cell?.format?.kind === "percent" ? shiftDecimal(figure, -PER_CENT_POWER) : figure;
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
