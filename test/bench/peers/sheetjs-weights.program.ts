/** node sheetjs-weights.program.cjs FILE…: prints the sum of all weights, read the quickest way that SheetJS offers. */
import { createRequire } from "node:module";
import { COLUMN, HEADINGS } from "../workbooks/planted-form";

/** What is used of the package, which is not there unless it was asked for. */
interface SheetJs {
  readFile(file: string, options: object): { SheetNames: string[]; Sheets: Record<string, DenseSheet> };
}
type DenseRow = readonly ({ readonly v?: string | number } | undefined)[];
/** 0.18 has the rows as the sheet itself, later ones below a key. */
type DenseSheet = readonly DenseRow[] & { readonly "!data"?: readonly DenseRow[] };

const { readFile } = createRequire(__filename)("xlsx") as SheetJs;
const OPTIONS = { dense: true, cellFormula: false, cellHTML: false, cellText: false };

let total = 0;
for (const file of process.argv.slice(2)) {
  const { SheetNames, Sheets } = readFile(file, OPTIONS);
  for (const name of SheetNames) total += weightsOf(Sheets[name]!);
}
console.log(total);

function weightsOf(sheet: DenseSheet): number {
  const [, headings, ...rows] = sheet["!data"] ?? sheet;
  if (headings?.[0]?.v !== HEADINGS[0]) return 0;
  return rows.reduce((sum, row) => {
    const weight = row[COLUMN.weight]?.v;
    return typeof row[0]?.v === "number" && typeof weight === "number" ? sum + weight : sum;
  }, 0);
}
