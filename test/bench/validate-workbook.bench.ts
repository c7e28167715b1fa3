import { validateWorkbook } from "../../src/app/validate-workbook";
import { SheetCells, type SheetSnapshot, type WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { openEmbeddedExcel } from "../support/embedded-excel";
import { compare, report, type Contender } from "./measure";

const SHEETS = 100;
const ROWS = 200;
const HEADINGS = [
  "ตัวชี้วัด",
  "น้ำหนัก (ร้อยละ)",
  "เป้าหมายขั้นต่ำ (50)",
  "เป้าหมายมาตรฐาน (75)",
  "เป้าหมายขั้นสูง (100)",
  "ผลการดำเนินงาน",
  "คะแนนที่ได้",
  "คะแนนถ่วงน้ำหนัก",
];

/** Every tenth indicator has one fault: a wrong weighted score, a score that does not fit, swapped targets, no result. */
function indicatorRow(i: number): (string | number | null)[] {
  const row: (string | number | null)[] = [
    `1.${i + 1} ตัวชี้วัดที่ ${i + 1}`,
    100 / ROWS,
    80,
    90,
    100,
    95,
    87.5,
    0.4375,
  ];
  if (i % 10 === 3) {
    const fault = ((i / 10) % 4) | 0;
    if (fault === 0) row[7] = 0.9;
    if (fault === 1) row[6] = 77;
    if (fault === 2) [row[3], row[4]] = [row[4]!, row[3]!];
    if (fault === 3) row[5] = null;
  }
  return row;
}

const table = [HEADINGS, ...Array.from({ length: ROWS }, (_, i) => indicatorRow(i))];

function snapshot(): WorkbookSnapshot {
  const sheets = Array.from({ length: SHEETS }, (_, n): SheetSnapshot => {
    const cells = new SheetCells();
    table.forEach((row, r) => row.forEach((value, c) => cells.add(r, c, value)));
    return {
      name: `แผ่น ${n + 1}`,
      visibility: "visible",
      isProtected: false,
      cells,
      merges: null,
      unread: null,
    };
  });
  return { name: null, sheets };
}

/** The limit: the same questions asked of known columns, by hand, without cells, messages or Thai text. */
function bareChecks(workbook: WorkbookSnapshot): number {
  let faults = 0;
  for (const { cells } of workbook.sheets) {
    let weights = 0;
    for (let row = 1; row <= ROWS; row++) {
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

async function main(): Promise<void> {
  const workbook = snapshot();
  const { findings, checked } = await validateWorkbook({ readWorkbook: async () => workbook });
  const contenders: Contender[] = [
    {
      name: "limit: hand-written checks, known columns",
      without: "recognising the form, most of the rules, messages",
      run: () => bareChecks(workbook),
    },
    { name: "validateWorkbook", run: () => validateWorkbook({ readWorkbook: async () => workbook }) },
  ];
  const measured = await compare(contenders);
  const title = `Validate ${SHEETS} sheets × ${ROWS} rows: ${checked.indicators} indicators, ${findings.length} findings`;
  report(title, measured, contenders, { unit: "rows", count: checked.indicators });
  const perSecond = Math.round((findings.length / measured[1]!.median) * 1000).toLocaleString("en");
  console.log(`  findings per second: ${perSecond}`);
  await throughHost();
}

/** The same workbook read through office.js from the embedded host; what counts in Excel is the number of trips. */
async function throughHost(): Promise<void> {
  const sheets = Array.from({ length: SHEETS }, (_, n) => ({ name: `แผ่น ${n + 1}`, rows: table }));
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
