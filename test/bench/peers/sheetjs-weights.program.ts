/** node sheetjs-weights.program.cjs FILE…: prints the sum of all weights, read the quickest way that SheetJS offers. */
import { createRequire } from "node:module";

/** What is used of the package, which is not there unless it was asked for. */
interface SheetJs {
  readFile(file: string, options: object): { SheetNames: string[]; Sheets: Record<string, DenseSheet> };
}
type DenseRow = readonly ({ readonly v?: string | number } | undefined)[];
/** 0.18 has the rows as the sheet itself, later ones below a key. */
type DenseSheet = readonly DenseRow[] & { readonly "!data"?: readonly DenseRow[] };

const { readFile } = createRequire(__filename)("xlsx") as SheetJs;
const OPTIONS = { dense: true, cellFormula: false, cellHTML: false, cellText: false };

/** How the heading begins. */
const WEIGHT = "น้ำหนัก";

let total = 0;
for (const file of process.argv.slice(2)) {
  const { SheetNames, Sheets } = readFile(file, OPTIONS);
  for (const name of SheetNames) total += weightsOf(Sheets[name]!);
}
console.log(total);

function weightsOf(sheet: DenseSheet): number {
  const [, headings, ...rows] = sheet["!data"] ?? sheet;
  const column = headings?.findIndex((cell) => String(cell?.v ?? "").startsWith(WEIGHT)) ?? -1;
  if (column < 0) return 0;
  return rows.reduce((sum, row) => {
    const weight = row?.[column]?.v;
    return isIndicator(row?.[0]?.v) && typeof weight === "number" ? sum + weight : sum;
  }, 0);
}

function isIndicator(first: string | number | undefined): boolean {
  return typeof first === "number" || /^\d+\.\d+ /u.test(first ?? "");
}
