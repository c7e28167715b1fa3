import { checkTemplateSheet } from "../../src/app/check-template";
import { compareWithTemplate } from "../../src/app/compare-with-template";
import { applyWorkbook, planWorkbook, type WorkbookPlan } from "../../src/app/create-workbook";
import { applyNewTemplate, planNewTemplate } from "../../src/app/new-template";
import { planSaveTemplate, storeTemplate } from "../../src/app/save-template";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../src/domain/framework/frameworks";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { SAMPLE_TEMPLATE as template } from "../domain/template/sample-template";
import type { OpenedExcel } from "../support/embedded-excel";
import { openPramoen } from "../support/pramoen-excel";

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openPramoen(null);
});
afterEach(() => excel.close());

test.each(["functions", "portable"] as const)(
  "a workbook of %s is inserted, and nothing in it is altered",
  async (form) => {
    const port = createExcelWorkbook();
    const plan = await planWorkbook(port, { framework, template, form });
    await applyWorkbook(port, plan as Extract<WorkbookPlan, { kind: "plan" }>);
    await excel.waitForCalculation();
    expect(await compareWithTemplate(port)).toEqual({ kind: "compared", template, alterations: [] });
  },
);

test("a template sheet is laid out, read back and stored", async () => {
  const port = createExcelWorkbook();
  await applyNewTemplate(port, await planNewTemplate(port, { framework, start: template }));
  await excel.waitForCalculation();
  expect(await checkTemplateSheet(port)).toMatchObject({ sheet: "แม่แบบ", template, faults: [] });
  expect(excel.cells("แม่แบบ", "C12:D12")).toEqual([[100, "ต้องเท่ากับ 100"]]);
  const { storing } = await planSaveTemplate(port);
  expect(await storeTemplate(port, storing!)).toEqual({ written: 1 });
  expect(await compareWithTemplate(port)).toMatchObject({ kind: "compared", template });
});
