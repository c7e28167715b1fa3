import { planRemoveLayout, planSaveLayout, saveLayout } from "../../src/app/save-layout";
import { WITH_FORM_PARTS } from "../../src/app/form-parts";
import { validateWorkbook } from "../../src/app/validate-workbook";
import { layoutPart, writeLayoutPart } from "../../src/domain/layout/stored-layout";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { OpenedExcel } from "../support/embedded-excel";
import { STRANGE_LAYOUT } from "../support/layout";
import { openPramoen } from "../support/pramoen-excel";

let excel: OpenedExcel;
beforeEach(async () => {
  const rows = [
    ["'ปีงบประมาณ พ.ศ. 2565"],
    STRANGE_LAYOUT.headings.map((heading) => `'${heading}`),
    ["'1.1 ร้อยละของงาน", 60, 60, 70, 80, 71, 77, 46.2, 12],
    ["'1.2 จำนวนโครงการ", 40, 2, 4, 6, 5, 87, 34.8, 13],
  ];
  excel = await openPramoen(null, { workbook: [{ name: "แบบ", rows }] });
});
afterEach(() => excel.close());

test("a layout is kept in the workbook, read by the next job, and taken out without a trace", async () => {
  const port = createExcelWorkbook();
  const before = await port.readWorkbook({}, WITH_FORM_PARTS);
  expect((await validateWorkbook(port)).checked.indicators).toBe(0);

  const plan = await planSaveLayout(port, STRANGE_LAYOUT);
  if (plan.kind === "refused") throw new Error(JSON.stringify(plan));
  await saveLayout(port, plan);
  expect(layoutPart(await port.readWorkbook({}, WITH_FORM_PARTS))).toBe(writeLayoutPart(STRANGE_LAYOUT));
  expect((await validateWorkbook(port)).checked.indicators).toBe(2);

  await saveLayout(port, await planRemoveLayout(port));
  expect(await port.readWorkbook({}, WITH_FORM_PARTS)).toEqual(before);
});
