import { isDateFormat, type CellStyle } from "hucre";
import type { OpcPackage } from "../package/opc-package";
import type { WorkbookParts } from "../package/workbook-parts";
import { cellNumberFormats } from "./number-formats";

/**
 * How a file's numbers relate to serial numbers of the 1900 system, which is all that callers see. A workbook
 * of the 1904 system (old Macs) stores its dates 1,462 days lower; only cells with a date format are dates.
 */
export interface DateSystem {
  /** From the file's number to the serial number; `format` is the number of the cell's format. */
  readonly read: (value: number, format: number) => number;
  /** From the serial number to the file's number. */
  readonly write: (value: number, style: CellStyle | undefined) => number;
}

const DAYS_BETWEEN = 1462;

const SYSTEM_1900: DateSystem = { read: (value) => value, write: (value) => value };

export function dateSystemOf(opc: OpcPackage, parts: WorkbookParts): DateSystem {
  if (parts.dateSystem === "1900") return SYSTEM_1900;
  const dates = dateFormats(parts.styles === null ? null : opc.text(parts.styles));
  return {
    read: (value, format) => (dates.has(format) ? value + DAYS_BETWEEN : value),
    write: (value, style) => (style?.numFmt && isDateFormat(style.numFmt) ? value - DAYS_BETWEEN : value),
  };
}

/** Built-in formats that show a date; times alone are the same in both systems. */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

function dateFormats(styles: string | null): Set<number> {
  const dates = new Set<number>();
  for (const [number, { id, code }] of cellNumberFormats(styles).entries()) {
    if (code === null ? BUILT_IN_DATES.has(id) : isDateFormat(code)) dates.add(number);
  }
  return dates;
}
