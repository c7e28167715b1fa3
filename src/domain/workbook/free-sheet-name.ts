import type { WorkbookSnapshot } from "./snapshot";

/** Excel's limit for the name of a sheet. */
const LONGEST_NAME = 31;

/** The wanted name, or "name (2)" … where it is taken; Excel compares the names of sheets without regard to case. */
export function freeSheetName({ sheets }: WorkbookSnapshot, wanted: string): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let n = 2; ; n++) {
    const end = ` (${n})`;
    const name = `${wanted.slice(0, LONGEST_NAME - end.length)}${end}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
