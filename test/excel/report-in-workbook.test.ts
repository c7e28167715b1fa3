import { validateWorkbook } from "../../src/app/validate-workbook";
import { markFindings, removeReport, writeFindingsSheet } from "../../src/app/report-in-workbook";
import { MARKS_NAMESPACE } from "../../src/domain/review/cell-marks";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { OpenedExcel } from "../support/embedded-excel";
import { openPramoen } from "../support/pramoen-excel";
import { typedForm } from "../support/typed-form";

let excel: OpenedExcel;
const FORM = "ส่วนที่ 1";
beforeEach(async () => {
  excel = await openPramoen(null, { workbook: [typedForm({ B8: "40", H8: 36, H12: "=1+1" })] });
});
afterEach(() => excel.close());

/** Conditions and notes as they stand. */
function decoration() {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(FORM);
    const conditions = sheet.getRange().conditionalFormats;
    conditions.load("items/customOrNullObject/rule/formula");
    sheet.comments.load("items/content");
    await context.sync();
    return {
      conditions: conditions.items.map((item) => item.customOrNullObject.rule.formula).sort(),
      comments: sheet.comments.items.map(({ content }) => content).sort(),
    };
  });
}

test("marks and notes come, are replaced, and go without a trace; those of a person stay", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(FORM);
    const own = sheet.getRange("A1:H13").conditionalFormats.add("Custom");
    own.custom.rule.formula = "=$B8>50";
    sheet.comments.add(sheet.getRange("H8"), "ของฉัน");
    await context.sync();
  });
  const port = createExcelWorkbook();
  const before = await decoration();
  const read = () => port.readWorkbook({}, { parts: [MARKS_NAMESPACE] });
  const cells = await read();
  const { findings } = await validateWorkbook(port);
  const places = new Set(findings.map(({ address }) => address));

  await markFindings(port, { notes: true });
  const marked = await decoration();
  expect(marked.conditions).toHaveLength(before.conditions.length + places.size);
  expect(marked.comments).toContain("ของฉัน");
  expect(marked.comments.length).toBeGreaterThan(before.comments.length);
  await markFindings(port, { notes: true });
  expect(await decoration()).toEqual(marked);

  await removeReport(port);
  expect(await decoration()).toEqual(before);
  expect(await read()).toEqual(cells);
});

test("the list of findings is written, leads to the cells, and goes again", async () => {
  const port = createExcelWorkbook();
  const before = await port.readWorkbook();
  const { findings } = await validateWorkbook(port);
  await writeFindingsSheet(port, { year: 2026, month: 1, day: 5, hour: 16, minute: 0 });
  await writeFindingsSheet(port, { year: 2026, month: 1, day: 5, hour: 16, minute: 0 });
  await excel.waitForCalculation();
  // The graver first: a wrong weighted score before a number that is kept as a text.
  const worst = findings.find(({ severity }) => severity === "error")!;
  const [row] = excel.cells("ผลการตรวจ (Pramoen)", "A6:I6");
  expect(row!.slice(0, 6)).toEqual([
    1,
    "ข้อผิดพลาด",
    worst.ruleName.th,
    FORM,
    worst.address,
    `${worst.message.th}\nวิธีแก้: ${worst.remedy.th}`,
  ]);
  expect((await validateWorkbook(port)).findings).toEqual(findings);
  await removeReport(port);
  expect(await port.readWorkbook()).toEqual(before);
});

test("marks and list go together or not at all", async () => {
  const port = createExcelWorkbook();
  await markFindings(port, { notes: true });
  const marked = await decoration();
  await writeFindingsSheet(port, { year: 2026, month: 1, day: 5, hour: 16, minute: 0 });
  excel.host.book.state.isStructureProtected = true;
  await expect(removeReport(port)).rejects.toMatchObject({ problem: "protected-sheet", written: [] });
  expect(await decoration()).toEqual(marked);
  excel.host.book.state.isStructureProtected = false;
  await removeReport(port);
  expect(await decoration()).toEqual({ conditions: [], comments: [] });
  expect((await port.readWorkbook()).sheets.map(({ name }) => name)).toEqual([FORM]);
});
