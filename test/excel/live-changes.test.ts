import type { WorkbookChange } from "../../src/app/workbook-port";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { openEmbeddedExcel, type OpenedExcel } from "../support/embedded-excel";

let excel: OpenedExcel;
afterEach(() => excel.close());

async function delivered() {
  for (let i = 0; i < 40; i++) await new Promise((resolve) => setImmediate(resolve));
}

test("the user's edits are told with their sheet, the add-in's own are not, and none after the end", async () => {
  excel = await openEmbeddedExcel({
    workbook: [
      { name: "ก", rows: [[1]] },
      { name: "ข", rows: [[2]] },
    ],
  });
  const port = createExcelWorkbook();
  const seen: WorkbookChange[] = [];
  const stop = await port.onChange((change) => seen.push(change));

  await excel.typeIn("ข", "A1", 5);
  await delivered();
  expect(seen).toEqual([{ sheet: "ข", address: "A1" }]);

  const before = { value: 1, formula: null };
  await port.apply({
    changes: [{ kind: "set-cell", sheet: "ก", row: 0, column: 0, before, after: { value: 9 } }],
  });
  await delivered();
  expect(seen).toHaveLength(1);

  await stop();
  await excel.typeIn("ก", "A1", 7);
  await delivered();
  expect(seen).toHaveLength(1);
});

test("only the sheets that are asked for are read", async () => {
  excel = await openEmbeddedExcel({
    workbook: [
      { name: "ก", rows: [[1]] },
      { name: "ข", rows: [[2]] },
    ],
  });
  const { sheets } = await createExcelWorkbook().readWorkbook({}, { sheets: ["ข", "ไม่มี"] });
  expect(sheets.map(({ name, cells }) => [name, cells.value(0, 0)])).toEqual([["ข", 2]]);
});
