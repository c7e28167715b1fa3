import { readFileSync } from "node:fs";
import path from "node:path";
import { applySummary, planSummary } from "../../src/app/summarise-workbook";
import { validateWorkbook } from "../../src/app/validate-workbook";
import { formatCell } from "../../src/domain/workbook/address";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { OpenedExcel } from "../support/embedded-excel";
import { openPramoen } from "../support/pramoen-excel";

const SAMPLE = readFileSync(path.join(__dirname, "../../assets/samples/etda-2565.xlsx"));

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openPramoen(SAMPLE);
});
afterEach(() => excel.close());

async function summarise() {
  const port = createExcelWorkbook();
  const plan = await planSummary(port);
  const report = await applySummary(port, plan);
  await excel.waitForCalculation();
  return { plan, report };
}

/** Every cell of every sheet, and the charts. */
function contents(snapshot: WorkbookSnapshot) {
  return snapshot.sheets.map(({ name, cells, charts }) => ({
    name,
    charts,
    cells: cells
      .rowIndices()
      .flatMap((row) => cells.inRow(row).map(({ column, cell }) => [formatCell({ row, column }), cell])),
  }));
}

test("writes total, rating, components, ITA and one chart; a second time it writes nothing", async () => {
  const first = await summarise();
  expect(first.plan.overwrites).toEqual([]);
  const once = await createExcelWorkbook().readWorkbook();
  const second = await summarise();
  expect(second.report.written).toBe(0);
  expect(contents(await createExcelWorkbook().readWorkbook())).toEqual(contents(once));

  expect(excel.cells("สรุปผล", "A5:B8")).toEqual([
    ["คะแนนรวม (Total)", 100],
    ["ระดับผลการประเมิน (Rating)", "ดีมาก"],
    ["คะแนน ITA (ไม่รวมในคะแนนรวม)", 97.11],
    ["ตัวชี้วัดที่ยังไม่มีคะแนน", "ไม่มี"],
  ]);
  expect(excel.cells("สรุปผล", "B11:D14")).toEqual([
    [40, 40, 100],
    [30, 30, 100],
    [20, 20, 100],
    [10, 10, 100],
  ]);
  expect(once.sheets.at(-1)).toMatchObject({ name: "สรุปผล", charts: ["PramoenComponents"] });
});

test("reading takes three round trips, writing two more", async () => {
  const port = createExcelWorkbook();
  let before = excel.roundTrips();
  const plan = await planSummary(port);
  expect(excel.roundTrips() - before).toBe(3);
  before = excel.roundTrips();
  await applySummary(port, plan);
  expect(excel.roundTrips() - before).toBeLessThanOrEqual(3);
});

test("the summary sheet follows a score without being written again", async () => {
  await summarise();
  await excel.typeIn("ส่วนที่ 1", "G8", 75);
  expect(excel.cells("สรุปผล", "B5:B6")).toEqual([[96.25], ["ดีมาก"]]);
  expect(excel.cells("สรุปผล", "B11:D11")).toEqual([[40, 36.25, 90.625]]);
  expect((await planSummary(createExcelWorkbook())).changeSet.changes).toEqual([]);
});

test("an emptied total and rating are filled again, a typed one is shown before it is replaced", async () => {
  await excel.typeIn("ส่วนที่ 1", "H29", "");
  await excel.typeIn("ส่วนที่ 1", "H30", "ดี");
  const { plan } = await summarise();
  expect(plan.overwrites).toEqual([
    { sheet: "ส่วนที่ 1", address: "H30", before: "ดี", after: "=KPIRATING(H29)" },
  ]);
  expect(excel.cells("ส่วนที่ 1", "H29:H30")).toEqual([[100], ["ดีมาก"]]);
});

test("a wrong weight is found, and gone once it is mended", async () => {
  const rulesAfter = async (weight: number) => {
    await excel.typeIn("ส่วนที่ 1", "B19", weight);
    const { findings } = await validateWorkbook(createExcelWorkbook());
    return findings.map(({ rule, address }) => `${rule} ${address}`);
  };
  expect(await rulesAfter(12)).toEqual(
    expect.arrayContaining(["weight-total-not-100 B5", "component-weight-mismatch A16"]),
  );
  const mended = await rulesAfter(10);
  expect(mended).toContain("component-weight-missing A27");
  expect(mended.filter((finding) => /weight-(?:total|mismatch)/.test(finding))).toEqual([]);
});
