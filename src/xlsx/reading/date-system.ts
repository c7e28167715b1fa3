import { isDateFormat, type CellStyle } from "hucre";
import type { OpcPackage } from "../package/opc-package";
import type { WorkbookParts } from "../package/workbook-parts";
import { attributesOf, childElements, childNamed, rootElement } from "../package/xml-scan";

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
  if (styles === null) return dates;
  const root = rootElement(styles);
  const custom = new Map<number, string>();
  const formats = childNamed(styles, root, "numFmts");
  for (const format of formats ? childElements(styles, formats) : []) {
    const attributes = attributesOf(styles, format.tag);
    custom.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
  }
  const cells = childNamed(styles, root, "cellXfs");
  let number = 0;
  for (const cell of cells ? childElements(styles, cells) : []) {
    const id = Number(attributesOf(styles, cell.tag)["numFmtId"] ?? 0);
    const code = custom.get(id);
    if (code === undefined ? BUILT_IN_DATES.has(id) : isDateFormat(code)) dates.add(number);
    number += 1;
  }
  return dates;
}
