import { functionTable } from "../../src/functions/function-table";
import { compare, report, type Contender } from "./measure";
import { asCells, bareScore, checkScores, scoreRows } from "./score-rows";

const ROWS = 100_000;

const THAI_ZERO = "๐".charCodeAt(0);
const inThaiDigits = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
const grouped = (value: number) => value.toLocaleString("en", { maximumFractionDigits: 2 });

/** The ways in which the published reports write figures; no two rows are the same text. */
const RESULTS: readonly ((value: number) => string)[] = [
  (value) => `${value} ล้านบาท`,
  (value) => `${grouped(value * 1e6)} บาท`,
  (value) => inThaiDigits(`${value} ล้านบาท`),
  (value) => `${value} ล้านบาท (ณ สิ้นปีงบประมาณ)`,
];

const FIGURE = /^\s*([\d๐-๙][\d๐-๙,]*(?:\.[\d๐-๙]+)?)\s*(ล้าน)?บาท/;

/** The limit: a regular expression that knows the four ways, and nothing else. */
function bareFigure(text: string): number {
  const match = FIGURE.exec(text)!;
  const digits = match[1]!
    .replace(/,/g, "")
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
  return match[2] ? Number(digits) : Number(digits) / 1e6;
}

function bareLoop([result, minimum, standard, advanced]: readonly string[][][]): number[][] {
  return result!.map(([text], row) => [
    bareScore(
      bareFigure(text!),
      bareFigure(minimum![row]![0]!),
      bareFigure(standard![row]![0]!),
      bareFigure(advanced![row]![0]!),
    ),
  ]);
}

async function main(): Promise<void> {
  const { result, minimum, standard, advanced } = scoreRows(ROWS);
  const targets = [minimum, standard, advanced].map((column) =>
    asCells(column.map((value) => `${value} ล้านบาท`)),
  );
  const texts = asCells(result.map((value, row) => RESULTS[row % RESULTS.length]!(value)));
  const cells = [texts, ...targets];
  const numbers = [result, minimum, standard, advanced].map(asCells);
  const { KPISCORE, KPINUMBER } = functionTable;
  checkScores("KPISCORE", bareLoop(cells).flat(), (KPISCORE(...cells) as number[][]).flat());

  const contenders: Contender[] = [
    {
      name: "limit: one regular expression",
      without: "every other unit, wording, date, comparator, fault and blank",
      run: () => bareLoop(cells),
    },
    { name: "KPISCORE, texts in all columns", run: () => KPISCORE(...cells) },
    {
      name: "KPISCORE, text results, one set of targets",
      run: () => KPISCORE(cells[0], "60 ล้านบาท", "70 ล้านบาท", "80 ล้านบาท"),
    },
    { name: "KPINUMBER of the results", run: () => KPINUMBER(cells[0], "บาท") },
    { name: "KPISCORE, the same as numbers", run: () => KPISCORE(...numbers) },
  ];
  const title = `One call over ${ROWS.toLocaleString("en")} rows of Thai text with units`;
  report(title, await compare(contenders), contenders, { unit: "rows", count: ROWS });
}

void main();
