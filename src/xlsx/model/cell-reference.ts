/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The inverse of {@link columnLetters}; -1 for anything but letters. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i) & ~32;
    if (code < 65 || code > 90) return -1;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

/** "B12" for row 11, column 1. */
export function cellReference(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** Zero-based, ends included. */
export interface Area {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** Reads "B2", "B2:D9" or "$B$2:$D$9"; null for anything else. */
export function parseArea(reference: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(reference.trim());
  if (!match) return null;
  const rows = [Number(match[2]) - 1, Number(match[4] ?? match[2]) - 1];
  const columns = [columnNumber(match[1]!), columnNumber(match[3] ?? match[1]!)];
  return {
    startRow: Math.min(...rows),
    startColumn: Math.min(...columns),
    endRow: Math.max(...rows),
    endColumn: Math.max(...columns),
  };
}

/** A sheet name as it stands in a formula: always quoted, inner apostrophes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Splits `'ส่วนที่ 1'!$B$4:$B$8` into its sheet and area; null for anything else. */
export function parseSheetArea(reference: string): { sheet: string; area: Area } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference.trim());
  const area = match ? parseArea(match[3]!) : null;
  if (!match || !area) return null;
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2]!, area };
}

/** Whether it names one cell: "B2", and "B2:B2" as some programs write it. */
export function isOneCell(reference: string): boolean {
  const area = parseArea(reference);
  return area !== null && area.startRow === area.endRow && area.startColumn === area.endColumn;
}
