/** node sheetjs.program.cjs FILE…: prints what the seven checks found with SheetJS as the reader, as JSON. */
import { createRequire } from "node:module";
import { SevenChecks } from "./seven-checks";

/** What is used of the package, which is not there unless it was asked for. */
interface SheetJs {
  readFile(file: string, options: object): { SheetNames: string[]; Sheets: Record<string, DenseSheet> };
}
interface SheetJsCell {
  readonly v?: string | number;
  readonly f?: string;
}
type DenseRow = readonly (SheetJsCell | undefined)[];
/** 0.18 has the rows as the sheet itself, later ones below a key. */
type DenseSheet = readonly DenseRow[] & { readonly "!data"?: readonly DenseRow[] };

const { readFile } = createRequire(__filename)("xlsx") as SheetJs;
/** The quickest that it offers for values and formulas. */
const OPTIONS = { dense: true, cellFormula: true, cellHTML: false, cellText: false };

const checks = new SevenChecks();
for (const file of process.argv.slice(2)) {
  const { SheetNames, Sheets } = readFile(file, OPTIONS);
  for (const name of SheetNames) checkSheet(Sheets[name]!);
}
console.log(JSON.stringify(checks.found));

function checkSheet(sheet: DenseSheet): void {
  const [, headings, ...rows] = sheet["!data"] ?? sheet;
  if (!headings || !checks.beginSheet(valuesOf(headings))) return;
  for (const row of rows) checks.row(valuesOf(row), row[8]?.f !== undefined);
  checks.endSheet();
}

function valuesOf(row: DenseRow) {
  return row.map((cell) => cell?.v);
}
