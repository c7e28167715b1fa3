import type { SheetCells, WorkbookSnapshot } from "./snapshot";

/**
 * The sheets whose formulas may show something else once these have changed, these included: sheets that refer to
 * one of them, and so on. A reference through a name or a text cannot be seen here.
 */
export function sheetsAffectedBy(changed: ReadonlySet<string>, { sheets }: WorkbookSnapshot): string[] {
  const affected = new Set(changed);
  const mentions = new Map(sheets.map(({ name, cells }) => [name, sheetFormulas(cells)]));
  let size = -1;
  while (affected.size !== size) {
    size = affected.size;
    for (const [name, formulas] of mentions) {
      if (affected.has(name)) continue;
      const isAffected = [...affected].some((other) => formulas.includes(mentionOf(other)));
      if (isAffected) affected.add(name);
    }
  }
  return sheets.flatMap(({ name }) => (affected.has(name) ? [name] : []));
}

/** Every formula of a sheet that refers to another one, as one text without quotes. */
function sheetFormulas(cells: SheetCells): string {
  const texts = new Set<string>();
  for (const row of cells.rowIndices()) {
    for (const { cell } of cells.inRow(row)) if (cell.formula?.includes("!")) texts.add(cell.formula);
  }
  return [...texts].join("\n").replaceAll("'", "").toLowerCase();
}

function mentionOf(sheet: string): string {
  return `${sheet.replaceAll("'", "").toLowerCase()}!`;
}

/** The workbook with some of its sheets, and its parts, as they stand by now; null where one of them is not there. */
export function mergeSheets(
  before: WorkbookSnapshot,
  read: WorkbookSnapshot,
  names: readonly string[],
): WorkbookSnapshot | null {
  const fresh = new Map(read.sheets.map((sheet) => [sheet.name, sheet]));
  if (names.some((name) => !fresh.has(name))) return null;
  return { ...before, ...read, sheets: before.sheets.map((sheet) => fresh.get(sheet.name) ?? sheet) };
}
