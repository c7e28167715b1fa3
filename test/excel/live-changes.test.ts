import type { WorkbookChange } from "../../src/app/workbook-port";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { WorksheetCollection } from "../../src/host/objects/sheet/worksheet-collection";
import { PLATFORMS } from "../../src/host/protocol/platforms";
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

test("a change whose sheet cannot be asked for, as while a cell is edited, is told as of anything", async () => {
  excel = await openEmbeddedExcel({ workbook: [{ name: "ก", rows: [[1]] }] });
  const seen: WorkbookChange[] = [];
  await createExcelWorkbook().onChange((change) => seen.push(change));
  excel.host.cellEdit.begin();
  await excel.typeIn("ก", "A1", 5);
  await delivered();
  expect(seen).toEqual([{ sheet: null, address: null }]);
  excel.host.cellEdit.end();
  await excel.typeIn("ก", "A1", 6);
  await delivered();
  expect(seen.slice(1)).toEqual([{ sheet: "ก", address: "A1" }]);
});

test("three hundred quick edits cost a handful of requests, and none is lost", async () => {
  excel = await openEmbeddedExcel({ workbook: [{ name: "ก", rows: [[1]] }, { name: "ข" }] });
  const seen: WorkbookChange[] = [];
  await createExcelWorkbook().onChange((change) => seen.push(change));
  const before = excel.roundTrips();
  const edits = Array.from({ length: 300 }, (_, i) => excel.typeIn(i % 2 === 0 ? "ก" : "ข", `A${i + 1}`, i));
  await Promise.all(edits);
  await delivered();
  expect(new Set(seen.map(({ sheet, address }) => `${sheet}!${address}`)).size).toBe(300);
  expect(excel.roundTrips() - before).toBeLessThan(20);
});

test("changes of others who have the workbook open are left to their own Pramoen", async () => {
  excel = await openEmbeddedExcel({ profile: PLATFORMS.web, workbook: [{ name: "ก", rows: [[1]] }] });
  const seen: WorkbookChange[] = [];
  await createExcelWorkbook().onChange((change) => seen.push(change));
  const sources: string[] = [];
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ source }) => void sources.push(source));
    await context.sync();
  });

  await excel.typeInElsewhere("ก", "A1", 5);
  excel.host.asCoauthor(() => void new WorksheetCollection(excel.host.context).add("ใหม่"));
  await delivered();
  expect(excel.cells("ก", "A1")).toEqual([[5]]);
  expect([sources, seen]).toEqual([["Remote"], []]);

  await excel.typeIn("ก", "A1", 6);
  await delivered();
  expect([sources, seen]).toEqual([["Remote", "Local"], [{ sheet: "ก", address: "A1" }]]);
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

describe("hearing that something changed", () => {
  async function hearing(profile = PLATFORMS.windows) {
    excel = await openEmbeddedExcel({
      profile,
      workbook: [
        { name: "ก", rows: [[1], [2]] },
        { name: "ข", rows: [[3]] },
      ],
    });
    const port = createExcelWorkbook();
    const heard: boolean[] = [];
    const before = excel.roundTrips();
    const stop = await port.hearChanges(({ isRemote }) => heard.push(isRemote));
    return { port, heard, stop, cost: () => excel.roundTrips() - before };
  }

  test("what cells hold, how they look, what is hidden and what sheets are called; it asks once and reads nothing", async () => {
    const { heard, stop, cost } = await hearing();
    await excel.typeIn("ข", "A1", 5);
    await delivered();
    expect(heard).toEqual([false]);
    const sheets = new WorksheetCollection(excel.host.context);
    const changes: readonly (() => void)[] = [
      () => void (sheets.getItem("ก").getRange("A1").numberFormat = [["0%"]]),
      () => void (sheets.getItem("ก").getRange("A2").rowHidden = true),
      () => void (sheets.getItem("ข").name = "ค"),
      () => void (sheets.getItem("ค").visibility = "Hidden"),
      () => void sheets.add("ง"),
      () => sheets.getItem("ง").delete(),
    ];
    for (const [i, change] of changes.entries()) {
      change();
      await excel.host.settled();
      await delivered();
      expect([i, heard.length]).toEqual([i, i + 2]);
    }
    expect(cost()).toBe(1);
    await stop();
    const last = heard.length;
    await excel.typeIn("ก", "A1", 7);
    await delivered();
    expect(heard).toHaveLength(last);
  });

  test("what others change elsewhere, said to be theirs", async () => {
    const { heard } = await hearing(PLATFORMS.web);
    await excel.typeInElsewhere("ก", "A1", 5);
    await delivered();
    expect(heard).toEqual([true]);
  });

  test("nothing of what the product writes itself, cells, sheets and looks", async () => {
    const { port, heard } = await hearing();
    const before = { value: 1, formula: null };
    const range = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    await port.apply({
      changes: [
        { kind: "set-cell", sheet: "ก", row: 0, column: 0, before, after: { value: 9 } },
        { kind: "add-sheet", sheet: "ใหม่" },
        { kind: "format-range", sheet: "ก", range, format: { bold: true } },
      ],
    });
    await delivered();
    expect(heard).toEqual([]);
  });

  test("an Excel before ExcelApi 1.9 says that it cannot tell", async () => {
    excel = await openEmbeddedExcel({
      requirements: { ExcelApi: "1.8" },
      workbook: [{ name: "ก", rows: [[1]] }],
    });
    await expect(createExcelWorkbook().hearChanges(() => undefined)).rejects.toMatchObject({
      problem: "missing-api",
    });
  });
});
