import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { LocaleType, type IWorkbookData } from "@univerjs/core";
// @ts-expect-error the package has no types
import FormulaParser from "fast-formula-parser";
import { functionTable } from "../../src/functions/function-table";
import { HeadlessEngine } from "../../src/host/headless/calculation-engine";
import type { FunctionsFile } from "../../src/host/functions/metadata";
import { compare, report, type Contender, type Measurement } from "./measure";
import { asCells, bareScore, checkScores, scoreRows } from "./score-rows";

const ROWS = 10_000;
/** The grid's engine takes minutes for 10,000 formulas whose inputs all change at once. */
const GRID_ROWS = 1_000;
const SHEET = "S";

/** What an official would write without us: columns A to D hold result, minimum, standard and advanced. */
const nestedIf = (row: number) =>
  `IF(A${row}>=D${row},100,IF(A${row}>=C${row},75+(A${row}-C${row})/(D${row}-C${row})*25,` +
  `IF(A${row}>=B${row},50+(A${row}-B${row})/(C${row}-B${row})*25,0)))`;

const { result, minimum, standard, advanced } = scoreRows(ROWS);
const inputs = result.map((r, row) => [r, minimum[row]!, standard[row]!, advanced[row]!]);
const gridInputs = inputs.slice(0, GRID_ROWS);
const expected = inputs.map(([r, low, middle, high]) => bareScore(r!, low!, middle!, high!));

const PARAMETERS = Array.from({ length: 6 }, (_, i) => ({
  name: `value${i + 1}`,
  type: "any" as const,
  dimensionality: "matrix" as const,
  optional: true,
}));
const FUNCTIONS: FunctionsFile = {
  allowErrorForDataTypeAny: true,
  functions: [{ id: "KPISCORE", name: "KPISCORE", parameters: PARAMETERS }],
};

/** A workbook in the grid's engine with one formula per row, or one for all; a run changes every input. */
async function openGrid(formulas: (row: number) => string | null) {
  const engine = new HeadlessEngine();
  engine.registerFunctions(FUNCTIONS, functionTable, "web");
  const sheets = { one: { id: "one", name: SHEET, rowCount: GRID_ROWS + 10, columnCount: 10, cellData: {} } };
  engine.open({
    id: "bench",
    name: "bench",
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: ["one"],
    sheets,
  } satisfies IWorkbookData);
  engine.setCells(SHEET, 0, 0, gridInputs);
  engine.setCells(
    SHEET,
    0,
    4,
    gridInputs.map((_, row) => [formulas(row + 1)]),
  );
  await engine.calculate();
  const scores = () => {
    const range = { startRow: 0, endRow: GRID_ROWS - 1, startColumn: 4, endColumn: 4 };
    return engine.read(SHEET, range).flat();
  };
  const run = async () => {
    engine.setCells(SHEET, 0, 0, gridInputs);
    await engine.calculate();
  };
  return { run, scores, close: () => engine.close() };
}

let parsed: readonly number[] = [];

function parseAll(): void {
  const parser = new FormulaParser({
    onCell: ({ row, col }: { row: number; col: number }) => inputs[row - 1]![col - 1],
  });
  parsed = inputs.map(
    (_, i) => parser.parse(nestedIf(i + 1), { sheet: SHEET, row: i + 1, col: 5 }) as number,
  );
}

async function main(): Promise<void> {
  const cells = [result, minimum, standard, advanced].map(asCells);
  const { KPISCORE } = functionTable;
  const contenders: Contender[] = [
    {
      name: "limit: KPISCORE, one call over arrays",
      without: "an engine round it",
      run: () => KPISCORE(...cells),
    },
    { name: "nested IF, fast-formula-parser", without: "a dependency graph", run: parseAll },
  ];
  const measured = await compare(contenders, 1);
  checkScores("fast-formula-parser", expected, parsed);
  const title = `${ROWS.toLocaleString("en")} scores, recalculated`;
  report(title, measured, contenders, { unit: "scores", count: ROWS });
  libreOffice();
  await inGrid();
}

async function inGrid(): Promise<void> {
  const books: readonly (readonly [string, (row: number) => string | null])[] = [
    ["nested IF in every row", (row) => `=${nestedIf(row)}`],
    ["KPISCORE in every row", (row) => `=KPISCORE(A${row},B${row},C${row},D${row})`],
    [
      "KPISCORE once over the columns",
      (row) =>
        row === 1 ? `=KPISCORE(A1:A${GRID_ROWS},B1:B${GRID_ROWS},C1:C${GRID_ROWS},D1:D${GRID_ROWS})` : null,
    ],
  ];
  const contenders: Contender[] = [];
  const measured: Measurement[] = [];
  for (const [name, formulas] of books) {
    const book = await openGrid(formulas);
    checkScores(name, expected.slice(0, GRID_ROWS), book.scores());
    const contender = { name, run: book.run };
    contenders.push(contender);
    measured.push(...(await compare([contender], 3)));
    book.close();
  }
  const title = `${GRID_ROWS.toLocaleString("en")} scores in the grid's engine (Univer), every input written anew`;
  report(title, measured, contenders, { unit: "scores", count: GRID_ROWS });
}

/** Whole runs of LibreOffice, where it is installed, less the time that it takes to convert an empty sheet. */
function libreOffice(): void {
  const folder = mkdtempSync(path.join(tmpdir(), "pramoen-bench-"));
  const convert = (name: string, rows: string): number => {
    writeFileSync(path.join(folder, `${name}.fods`), flatSheet(rows));
    const start = performance.now();
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, "--headless", "--convert-to", "csv", "--outdir", folder, `${name}.fods`];
    execFileSync("soffice", args, { cwd: folder, stdio: "ignore", timeout: 120_000 });
    return performance.now() - start;
  };
  const figure = (value: number) => `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  const formula = (row: number) =>
    `<table:table-cell table:formula="of:=${nestedIf(row)
      .replace(/([A-D]\d+)/g, "[.$1]")
      .replaceAll(",", ";")
      .replaceAll(">", "&gt;")}"/>`;
  const table = (hasFormulas: boolean) =>
    inputs
      .map((row, i) => {
        const last = hasFormulas ? formula(i + 1) : figure(0);
        return `<table:table-row>${row.map(figure).join("")}${last}</table:table-row>`;
      })
      .join("");
  try {
    convert("warm-up", "");
    const [values, formulas] = [convert("values", table(false)), convert("formulas", table(true))];
    const lines = readFileSync(path.join(folder, "formulas.csv"), "utf8").trim().split("\n");
    // The text file shows two decimals or so; that the formulas were calculated is all it can tell.
    lines.forEach((line, row) => {
      const shown = Number(line.split(",").at(-1));
      if (!(Math.abs(shown - expected[row]!) < 0.51)) throw new Error(`row ${row + 1}: ${line}`);
    });
    const [withFormulas, withFigures] = [formulas, values].map((time) => time.toFixed(0));
    console.log(
      `  nested IF, LibreOffice: ${withFormulas} ms, and ${withFigures} ms for the same sheet with figures instead`,
    );
    console.log("    whole runs; where the two hardly differ, the formulas cost too little to be seen so");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    console.log("  LibreOffice is not installed here.");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function flatSheet(rows: string): string {
  const spaces = ["office", "table", "text"]
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(" ");
  return (
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${spaces} ` +
    `xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" ` +
    `office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>` +
    `<table:table table:name="${SHEET}">${rows}</table:table></office:spreadsheet></office:body></office:document>`
  );
}

void main().then(() => process.exit(0));
