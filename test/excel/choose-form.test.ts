import { compareWorkbooks } from "../../src/app/compare-workbooks";
import { readScenario, writeScenario } from "../../src/app/open-scenario";
import { applySummary, planSummary } from "../../src/app/summarise-workbook";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { CLEAN_FORM, sheetOf, workbookOf } from "../support/form";
import type { OpenedExcel } from "../support/embedded-excel";
import { fileOf } from "../support/layout";
import { openPramoen } from "../support/pramoen-excel";

const HALF = "รอบ 6 เดือน";
const WHOLE = "รอบ 12 เดือน";

let excel: OpenedExcel;
beforeEach(async () => {
  const half = sheetOf({ ...CLEAN_FORM, F8: "ร้อยละ 80", G8: 50, H8: 20, H12: null, H13: null }, HALF);
  excel = await openPramoen(await fileOf(workbookOf(half, sheetOf(CLEAN_FORM, WHOLE))));
});
afterEach(() => excel.close());

async function summarise(form: string) {
  const port = createExcelWorkbook();
  const plan = await planSummary(port, { form });
  const report = await applySummary(port, plan);
  await excel.waitForCalculation();
  return report;
}

async function sheetNames(): Promise<string[]> {
  return (await createExcelWorkbook().readWorkbook()).sheets.map(({ name }) => name);
}

test("each form gets its own figures and its own sheet; twice is once for each", async () => {
  const whole = await summarise(WHOLE);
  expect(excel.cells(HALF, "H12:H13")).toEqual([[""], [""]]);
  const half = await summarise(HALF);
  expect(excel.cells(HALF, "H12:H13")).toEqual([[70], ["พอใช้"]]);
  expect(excel.cells(half.sheet, "B6:B7")).toEqual([[70], ["พอใช้"]]);
  expect(excel.cells(whole.sheet, "B6:B7")).toEqual([[85], ["ดี"]]);
  expect(await sheetNames()).toEqual([HALF, WHOLE, whole.sheet, half.sheet]);
  expect((await createExcelWorkbook().readSelection()).sheet).toBe(half.sheet);
  for (const form of [WHOLE, HALF]) expect((await summarise(form)).written).toBe(0);
});

test("formulas follow a form whose sheet is renamed, and its summary is known again", async () => {
  const { sheet } = await summarise(WHOLE);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(WHOLE).name = "ทั้งปี";
    await context.sync();
  });
  await excel.waitForCalculation();
  const port = createExcelWorkbook();
  await expect(planSummary(port, { form: WHOLE })).rejects.toMatchObject({ problem: "form-missing" });
  expect((await summarise("ทั้งปี")).sheet).toBe(sheet);
  expect(excel.cells(sheet, "A3:A3")[0]![0]).toContain("“ทั้งปี”");
  expect((await summarise("ทั้งปี")).written).toBe(0);
  expect(await sheetNames()).toEqual([HALF, "ทั้งปี", sheet]);
});

test("rows that are inserted above a form take nothing from its summary", async () => {
  const { sheet } = await summarise(WHOLE);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(WHOLE).getRange("3:5").insert("Down");
    await context.sync();
  });
  await excel.waitForCalculation();
  expect((await summarise(WHOLE)).sheet).toBe(sheet);
  expect((await summarise(WHOLE)).written).toBe(0);
});

test("a scenario and a comparison are of the chosen form, and leave the sheets as they are", async () => {
  const port = createExcelWorkbook();
  const opened = await readScenario(port, { form: HALF });
  expect(opened.chosen).toEqual({ sheet: HALF, row: null });
  const { sheet } = await writeScenario(port, { ...opened, opened: opened.scenario, name: "" });
  expect(await sheetNames()).toEqual([HALF, WHOLE, sheet]);
  const { sideBySide } = await compareWorkbooks(port, port, { form: WHOLE, formThen: HALF });
  expect(sideBySide.total).toEqual({ then: 70, now: 85 });
});
