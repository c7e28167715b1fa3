/** Excel's limit for the name of a sheet. */
export const LONGEST_SHEET_NAME = 31;

/** The name of a sheet as Excel compares it: without regard to case. Two sheets with the same key are one. */
export function sheetKey(name: string): string {
  return name.toLowerCase();
}

/** The sheet of this name, in whatever case; null where there is none. */
export function findSheet<Sheet extends { readonly name: string }>(
  sheets: readonly Sheet[],
  name: string,
): Sheet | null {
  const key = sheetKey(name);
  return sheets.find((sheet) => sheetKey(sheet.name) === key) ?? null;
}
