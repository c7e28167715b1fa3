import { LONGEST_SHEET_NAME, sheetKey } from "./sheet-name";
import type { WorkbookSnapshot } from "./snapshot";

/** The wanted name, or "name (2)" … where it is taken. */
export function freeSheetName({ sheets }: WorkbookSnapshot, wanted: string): string {
  const taken = new Set(sheets.map(({ name }) => sheetKey(name)));
  if (!taken.has(sheetKey(wanted))) return wanted;
  for (let n = 2; ; n++) {
    const end = ` (${n})`;
    const name = `${wanted.slice(0, LONGEST_SHEET_NAME - end.length)}${end}`;
    if (!taken.has(sheetKey(name))) return name;
  }
}
