import { validateWorkbook } from "../../src/app/validate-workbook";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { openEmbeddedExcel } from "../support/embedded-excel";
import { largeForm, largeTable } from "../support/large-form";
import { compare, report, type Contender } from "./measure";

const SHEETS = 100;
const ROWS = 200;
/** The limit: the same questions asked of known columns, by hand, without cells, messages or Thai text. */
function bareChecks(workbook: WorkbookSnapshot, rows: number): number {
  let faults = 0;
  for (const { cells } of workbook.sheets) {
    let weights = 0;
    for (let row = 1; row <= rows; row++) {
      const at = (column: number) => cells.value(row, column) as number | null;
      const [weight, low, middle, high, result, score, weighted] = [1, 2, 3, 4, 5, 6, 7].map(at);
      weights += weight!;
      const rising = low! < middle! && middle! < high!;
      if (!rising) faults += 1;
      else if (result === null) faults += 1;
      else {
        const [from, to, base] = result! >= middle! ? [middle!, high!, 75] : [low!, middle!, 50];
        const expected =
          result! >= high! ? 100 : result! < low! ? 0 : base + ((result! - from) / (to - from)) * 25;
        if (Math.abs(expected - score!) > 0.005) faults += 1;
      }
      if (Math.abs((weight! * score!) / 100 - weighted!) > 0.005) faults += 1;
    }
    if (Math.abs(weights - 100) > 0.005) faults += 1;
  }
  return faults;
}

/** Sheets and rows of indicators on each: a usual collection, and the largest workbooks that are expected. */
const SIZES = [
  { sheets: SHEETS, rows: ROWS, rounds: 9 },
  { sheets: 500, rows: 200, rounds: 2 },
  { sheets: 1, rows: 100_000, rounds: 2 },
];

async function main(): Promise<void> {
  for (const { sheets, rows, rounds } of SIZES) {
    const workbook = largeForm(sheets, rows);
    const port = { readWorkbook: async () => workbook };
    const { findings, checked } = await validateWorkbook(port);
    const stretches = new Stretches();
    const contenders: Contender[] = [
      {
        name: "limit: hand-written checks, known columns",
        without: "recognising the form, most of the rules, messages",
        run: () => bareChecks(workbook, rows),
      },
      { name: "validateWorkbook", run: () => validateWorkbook(port) },
      {
        name: "validateWorkbook with pauses",
        run: () => validateWorkbook(port, { control: stretches.begin() }),
      },
    ];
    const measured = await compare(contenders, rounds);
    const counts = `${checked.indicators} indicators, ${findings.length} findings`;
    const title = `Validate ${sheets} sheets × ${rows} rows: ${counts}`;
    report(title, measured, contenders, { unit: "rows", count: checked.indicators });
    const perSecond = Math.round((findings.length / measured[1]!.median) * 1000).toLocaleString("en");
    console.log(`  findings per second: ${perSecond}`);
    console.log(`  between two pauses: ${stretches.summary()}`);
    console.log(`  a loop that only counts, as long: ${await countingLoop(measured[2]!.median)}`);
  }
  await throughHost();
}

/** How long the work went on without a pause; a busy machine stretches the longest ones, the counting loop's too. */
class Stretches {
  private times: number[] = [];
  private since = 0;

  begin() {
    this.times = [];
    this.since = performance.now();
    return {
      now: () => performance.now(),
      pause: async () => {
        this.times.push(performance.now() - this.since);
        await new Promise(setImmediate);
        this.since = performance.now();
      },
    };
  }

  summary(): string {
    const sorted = [...this.times].sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!.toFixed(0);
    return `${at(0.5)} ms, 99 of 100 below ${at(0.99)} ms, the longest ${at(1)} ms, ${sorted.length} pauses`;
  }
}

async function countingLoop(milliseconds: number): Promise<string> {
  const stretches = new Stretches();
  const { now, pause } = stretches.begin();
  const end = now() + milliseconds;
  while (now() < end) {
    const begun = now();
    while (now() - begun < 8);
    await pause();
  }
  return stretches.summary();
}

/** The same workbook read through office.js from the embedded host; what counts in Excel is the number of trips. */
async function throughHost(): Promise<void> {
  const sheets = Array.from({ length: SHEETS }, (_, n) => ({ name: `แผ่น ${n + 1}`, rows: largeTable(ROWS) }));
  const excel = await openEmbeddedExcel({ workbook: sheets });
  const before = excel.roundTrips();
  const start = performance.now();
  await validateWorkbook(createExcelWorkbook());
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `  through office.js and the embedded host: ${excel.roundTrips() - before} round trips, ${seconds} s`,
  );
  await excel.close();
}

void main().then(() => process.exit(0));
