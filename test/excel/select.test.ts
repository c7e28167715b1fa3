import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { openEmbeddedExcel, type OpenedExcel } from "../support/embedded-excel";

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openEmbeddedExcel({
    workbook: [{ name: "หนึ่ง" }, { name: "สอง" }, { name: "ซ่อน", hidden: true }],
  });
});
afterEach(() => excel.close());

async function selected(): Promise<string> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
}

test.each([
  ["สอง", "C7", "สอง!C7"],
  ["สอง", "B2:D4", "สอง!B2:D4"],
  ["สอง", null, "สอง!A1"],
])("leads to %s %s", async (sheet, address, expected) => {
  await createExcelWorkbook().select(sheet, address);
  expect((await selected()).replace(/'/g, "")).toBe(expected);
});

test.each([
  ["ไม่มี", "sheet-missing"],
  ["ซ่อน", "sheet-hidden"],
])("sheet %s: %s, and the selection stays", async (sheet, problem) => {
  const before = await selected();
  await expect(createExcelWorkbook().select(sheet, "A1")).rejects.toMatchObject({ problem, detail: sheet });
  expect(await selected()).toBe(before);
});
