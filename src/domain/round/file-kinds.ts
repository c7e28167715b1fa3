/** What is reviewed where it is found in a folder. */
const WORKBOOK = /\.xls[xm]$/iu;
/** Spreadsheets that cannot be read: an agency's answer that must not get lost. */
const OTHER_SPREADSHEET = /\.(?:xls|xlsb|ods|csv|xltx|xltm|numbers|et)$/iu;
/** What a file of a folder is to a round, by its name alone; `other` is counted and not looked at. */
export type FileKind = "workbook" | "other-spreadsheet" | "other";

/** Hidden files and folders, and those by which Excel locks an open workbook. */
export function isNotShown(name: string): boolean {
  return /^(?:\.|~\$)/u.test(name);
}

export function fileKind(name: string): FileKind {
  if (isNotShown(name)) return "other";
  if (WORKBOOK.test(name)) return "workbook";
  return OTHER_SPREADSHEET.test(name) ? "other-spreadsheet" : "other";
}
