import { readFileSync } from "node:fs";
import path from "node:path";
import { readScenario, writeScenario, type OpenedScenario } from "../../src/app/open-scenario";
import { planSummary } from "../../src/app/summarise-workbook";
import { SCENARIO_TITLE } from "../../src/domain/form/own-sheets";
import { changeRow, judgeScenario } from "../../src/domain/what-if/scenario";
import { waysUp } from "../../src/domain/what-if/ways-up";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { OpenedExcel } from "../support/embedded-excel";
import { openPramoen } from "../support/pramoen-excel";

const SAMPLE = readFileSync(path.join(__dirname, "../../assets/samples/etda-2565.xlsx"));

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openPramoen(SAMPLE);
});
afterEach(() => excel.close());

const named = (opened: OpenedScenario, name: string, scenario = opened.scenario) => ({
  ...opened,
  opened: opened.scenario,
  scenario,
  name,
});

test("the sample opens as it stands: figures on a scale, milestones by tier", async () => {
  const before = excel.roundTrips();
  const { scenario, framework, isRated, agency, fiscalYear } = await readScenario(createExcelWorkbook());
  expect(excel.roundTrips() - before).toBe(3);
  expect([isRated, agency, fiscalYear]).toEqual([true, "สำนักงานพัฒนาธุรกรรมทางอิเล็กทรอนิกส์", 2565]);
  expect(judgeScenario(scenario, framework)).toMatchObject({
    total: 100,
    rating: { id: "excellent" },
    next: null,
  });
  expect(waysUp(scenario, framework)).toBeNull();
  expect(
    scenario.rows
      .filter(({ scale }) => scale)
      .map(({ code, result, scale }) => [code, result, scale?.unit.unitWord]),
  ).toEqual([
    ["2.1.2", 99.29, "ร้อยละ"],
    ["2.1.3", 12.849, "ล้านบาท"],
    ["3.1.2", 442.56, null],
    ["4.1", 100, "คะแนน"],
  ]);
});

test("a lowered scenario and the way back", async () => {
  const { scenario, framework } = await readScenario(createExcelWorkbook());
  const index = (code: string) => scenario.rows.findIndex((row) => row.code === code);
  // 2.1.2 at 95.5 of 95/96/97: 62.5 points, 3.75 lost; 1.1.1 at the lowest tier: 50 points, 7.5 lost.
  let moved = changeRow(scenario, index("2.1.2"), { result: 95.5 }, framework);
  moved = changeRow(moved, index("1.1.1"), { score: 50 }, framework);
  expect(judgeScenario(moved, framework)).toMatchObject({
    total: 88.75,
    rating: { id: "good" },
    next: { missing: 1.25 },
  });
  const ways = waysUp(moved, framework);
  // 1.25 points are 12.5 points of an indicator that weighs 10, or a tier of the one that weighs 15.
  expect(ways?.cheapest).toMatchObject({
    raises: [{ row: index("2.1.2"), score: 75, points: 12.5, needed: { result: 96, isBeyond: false } }],
    total: 90,
  });
  expect(ways?.alone.map(({ raises: [raise] }) => [scenario.rows[raise!.row]?.code, raise!.score])).toEqual([
    ["2.1.2", 75],
    ["1.1.1", 75],
  ]);
});

test("a scenario is written onto a sheet of its own, twice onto two, and is no part of the form", async () => {
  const port = createExcelWorkbook();
  const opened = await readScenario(port);
  const summary = await planSummary(port);
  const { scenario, framework } = opened;
  const row = scenario.rows.findIndex(({ code }) => code === "2.1.2");
  const moved = changeRow(scenario, row, { result: 95.5 }, framework);
  // Two of them show the sheet.
  const before = excel.roundTrips();
  const { sheet } = await writeScenario(port, named(opened, "เร่งงาน: 50/50?", moved));
  expect(excel.roundTrips() - before).toBe(7);
  await excel.waitForCalculation();
  expect(sheet).toBe("สถานการณ์สมมติ เร่งงาน 50 50");
  expect(excel.cells(sheet, "A1:A3")).toEqual([
    [SCENARIO_TITLE],
    ["เร่งงาน: 50/50?"],
    [expect.stringContaining("2565")],
  ]);
  expect(excel.cells(sheet, "C5:C6")).toEqual([[96.25], ["ดีมาก"]]);
  expect(excel.cells(sheet, `A${row + 9}:I${row + 9}`)).toEqual([
    ["2.1.2", expect.stringContaining("ร้อยละ"), 10, 10, 99.29, 95.5, 100, 62.5, 6.25],
  ]);
  expect((await writeScenario(port, named(opened, "เร่งงาน: 50/50?", moved))).sheet).toBe(
    "สถานการณ์สมมติ เร่งงาน 50 5 (2)",
  );
  // The form reads as before; figures that are supposed are none of it.
  expect((await planSummary(port)).summary).toEqual(summary.summary);
  expect((await readScenario(port)).scenario).toEqual(scenario);
});

test("a name that is a formula is written as a text", async () => {
  const port = createExcelWorkbook();
  const opened = await readScenario(port);
  const { sheet } = await writeScenario(port, named(opened, "=1+1"));
  await excel.waitForCalculation();
  expect(excel.cells(sheet, "A2:A2")).toEqual([["=1+1"]]);
});

test("weights that cannot be read are told with their cells, and nothing is opened", async () => {
  await excel.typeIn("ส่วนที่ 1", "B8", "มาก");
  await expect(readScenario(createExcelWorkbook())).rejects.toMatchObject({
    problem: "weights-missing",
    detail: "'ส่วนที่ 1'!B8",
    written: [],
  });
});
