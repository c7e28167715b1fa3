import type { IWorkbookData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { openEmbeddedExcel, type OpenedExcel } from "../../support/embedded-excel";

let excel: OpenedExcel;

afterEach(() => excel.close());

/** A2 and A3 share the formula of A1, which doubles what stands beside it. */
const SHARED: IWorkbookData = {
  id: "",
  name: "",
  appVersion: "0.25.1",
  locale: "enUS" as IWorkbookData["locale"],
  styles: {},
  sheetOrder: ["s"],
  sheets: {
    s: {
      id: "s",
      name: "S",
      rowCount: 20,
      columnCount: 5,
      cellData: {
        0: { 0: { f: "=B1*2", si: "shared" }, 1: { v: 1 } },
        1: { 0: { si: "shared" }, 1: { v: 2 } },
        2: { 0: { si: "shared" }, 1: { v: 3 } },
      },
    },
  },
};

function write(inputs: Record<string, string | number>): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    for (const [address, input] of Object.entries(inputs)) sheet.getRange(address).values = [[input]];
    await context.sync();
  });
}

test("cells written one by one are looked at alone, where no formula is shared", async () => {
  excel = await openEmbeddedExcel({ workbook: [{ name: "S", rows: [[1, "=A1*2"]] }] });
  await excel.waitForCalculation();
  const model = excel.host.book.injector.get(FormulaDataModel);
  const walks = jest.spyOn(model, "getFormulaData");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    for (let row = 1; row <= 50; row++) sheet.getRange(`C${row}`).values = [[row]];
    await context.sync();
  });
  expect(walks.mock.calls.length).toBeLessThan(5);
  await write({ A1: 4 });
  await excel.waitForCalculation();
  expect(excel.cells("S", "A1:C1")).toEqual([[4, 8, 1]]);
});

test.each<[string, Record<string, string | number>, unknown[]]>([
  ["a value over its first cell leaves the others", { A1: 7 }, [7, 4, 6]],
  ["a formula over its first cell leaves the others", { A1: "=B1*10" }, [10, 4, 6]],
  ["a value over one that follows leaves the rest", { A2: 7 }, [2, 7, 6]],
  ["what they refer to", { B1: 5, B3: 6 }, [10, 4, 12]],
])("a shared formula: %s", async (_, inputs, expected) => {
  excel = await openEmbeddedExcel({ workbook: structuredClone(SHARED) });
  await excel.waitForCalculation();
  await write(inputs);
  await excel.waitForCalculation();
  expect(excel.cells("S", "A1:A3").flat()).toEqual(expected);
});

test("a value over a formula, and a formula over a value", async () => {
  excel = await openEmbeddedExcel({ workbook: [{ name: "S", rows: [[1, "=A1*2", "=B1+1"]] }] });
  await excel.waitForCalculation();
  await write({ B1: 5 });
  await excel.waitForCalculation();
  expect(excel.cells("S", "A1:C1")).toEqual([[1, 5, 6]]);
  await write({ A1: 3, B1: "=A1*3" });
  await excel.waitForCalculation();
  expect(excel.cells("S", "A1:C1")).toEqual([[3, 9, 10]]);
});
