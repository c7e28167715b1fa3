import { FORM_HEADINGS } from "../support/form-headings";
import { readEvaluation } from "../../src/domain/form/read-evaluation";
import { PUBLIC_ORGANISATION_2565 } from "../../src/domain/framework/frameworks";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import {
  openEmbeddedExcel,
  type OpenedExcel,
  type OpenOptions,
  type SimpleSheet,
} from "../support/embedded-excel";

let excel: OpenedExcel;
afterEach(() => excel.close());

function formSheet(name: string, indicators = 4): SimpleSheet {
  const weight = 100 / indicators;
  const rows = Array.from({ length: indicators }, (_, i) => [
    `1.${i + 1} ตัวชี้วัดที่ ${i + 1}`,
    weight,
    80,
    90,
    100,
    95,
    87.5,
    `=B${i + 2}*G${i + 2}/100`,
  ]);
  return { name, rows: [FORM_HEADINGS, ...rows] };
}

test("reads values, formulas and errors of every sheet with its visibility and protection", async () => {
  excel = await openEmbeddedExcel({
    workbook: [
      {
        name: "ส่วนที่ 1",
        rows: [
          ["ตัวชี้วัด", 15, true, null, "=B1*2"],
          [null, "=1/0", "'=A1"],
        ],
      },
      { name: "ซ่อน", hidden: true, rows: [["ลับ"]] },
      { name: "ล็อก", protected: true },
    ],
  });
  await excel.waitForCalculation();
  const snapshot = await createExcelWorkbook().readWorkbook();
  expect(snapshot.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.isProtected])).toEqual([
    ["ส่วนที่ 1", "visible", false],
    ["ซ่อน", "hidden", false],
    ["ล็อก", "visible", true],
  ]);
  const { cells } = snapshot.sheets[0]!;
  expect(cells.at(0, 0)).toEqual({ value: "ตัวชี้วัด", formula: null });
  expect(cells.at(0, 1)).toEqual({ value: 15, formula: null });
  expect(cells.at(0, 2)).toEqual({ value: true, formula: null });
  expect(cells.at(0, 3)).toBeUndefined();
  expect(cells.at(0, 4)).toEqual({ value: 30, formula: "=B1*2" });
  expect(cells.at(1, 1)).toEqual({ value: { error: "#DIV/0!" }, formula: "=1/0" });
  expect(cells.at(1, 2)).toEqual({ value: "=A1", formula: null });
  expect(snapshot.sheets[2]!.cells.size).toBe(0);
});

describe("round trips", () => {
  async function tripsFor(sheets: SimpleSheet[]): Promise<number> {
    excel = await openEmbeddedExcel({ workbook: sheets });
    const before = excel.roundTrips();
    const snapshot = await createExcelWorkbook().readWorkbook();
    const trips = excel.roundTrips() - before;
    const { tables } = readEvaluation(snapshot, PUBLIC_ORGANISATION_2565);
    expect(tables).toHaveLength(sheets.length);
    return trips;
  }

  test("are two, and one for every 20,000 cells, whatever the number of sheets", async () => {
    expect(await tripsFor([formSheet("แผ่น 1")])).toBe(3);
    // 30 sheets of 201 rows of 8 cells, and one of as many cells.
    const cells = 30 * 201 * 8;
    const trips = 2 + Math.ceil(cells / 20_000);
    expect(await tripsFor(Array.from({ length: 30 }, (_, i) => formSheet(`แผ่น ${i + 1}`, 200)))).toBe(trips);
    expect(await tripsFor([formSheet("แผ่น 1", 30 * 201 - 1)])).toBe(trips);
  });
});

describe("hidden rows and columns, unlocked cells", () => {
  const rows = Array.from({ length: 60 }, (_, i) => [i, `แถวที่ ${i}`, null, i * 2]);

  /** Hides B and rows 3–4 and 50, and unlocks D2:D60 and B5. */
  async function openMixed(options: OpenOptions = {}): Promise<void> {
    const sheet = { name: "S", rows, protected: true, unlocked: ["D2:D60", "B5"] };
    excel = await openEmbeddedExcel({ workbook: [sheet, { name: "ปกติ", rows }], ...options });
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem("S");
      worksheet.protection.unprotect();
      for (const address of ["3:4", "50:50"]) worksheet.getRange(address).rowHidden = true;
      worksheet.getRange("B:B").columnHidden = true;
      worksheet.protection.protect();
      await context.sync();
    });
  }

  const MIXED = {
    hiddenRows: [
      { first: 2, last: 3 },
      { first: 49, last: 49 },
    ],
    hiddenColumns: [{ first: 1, last: 1 }],
    unlocked: [
      { row: 1, column: 3, rowCount: 59, columnCount: 1 },
      { row: 4, column: 1, rowCount: 1, columnCount: 1 },
    ],
  };

  test("come with the cells, in no further round trip", async () => {
    await openMixed();
    const before = excel.roundTrips();
    const { sheets } = await createExcelWorkbook().readWorkbook();
    expect(excel.roundTrips() - before).toBe(3);
    expect(sheets[0]).toMatchObject(MIXED);
    expect(sheets[1]).toMatchObject({ hiddenRows: [], hiddenColumns: [] });
    expect(sheets[1]).not.toHaveProperty("unlocked");
  });

  test("are complete where the host takes only smaller pieces", async () => {
    await openMixed({ payloadLimit: 4_000 });
    const { sheets } = await createExcelWorkbook().readWorkbook();
    expect(sheets[0]).toMatchObject({ ...MIXED, unread: null });
    expect(sheets[0]!.cells.size).toBe(180);
  });

  test("an Excel before 1.9 leaves out what it cannot tell, and no more", async () => {
    await openMixed({ requirements: { ExcelApi: "1.8" } });
    const { sheets } = await createExcelWorkbook().readWorkbook();
    expect(sheets[0]).not.toHaveProperty("hiddenRows");
    expect(sheets[0]).toMatchObject({ isProtected: true, unread: null });
    expect(sheets[0]).not.toHaveProperty("unlocked");
    expect(sheets[1]).toMatchObject({ hiddenRows: [], hiddenColumns: [] });
  });
});

test("an empty workbook and a range that is only formatted cost nothing", async () => {
  excel = await openEmbeddedExcel({ workbook: [{ name: "ว่าง" }, { name: "จัดรูปแบบ" }] });
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("จัดรูปแบบ").getRange("A1:H1000").format.fill.color = "#FFEE00";
    await context.sync();
  });
  const snapshot = await createExcelWorkbook().readWorkbook();
  expect(snapshot.sheets.map((sheet) => [sheet.cells.size, sheet.unread])).toEqual([
    [0, null],
    [0, null],
  ]);
});

test("a response that is too large is asked for again in halves, and nothing is lost", async () => {
  const rows = Array.from({ length: 400 }, (_, i) => [`แถวที่ ${i + 1} ${"ข้อความ".repeat(10)}`, i]);
  excel = await openEmbeddedExcel({ workbook: [{ name: "ยาว", rows }], payloadLimit: 60_000 });
  const snapshot = await createExcelWorkbook().readWorkbook();
  const sheet = snapshot.sheets[0]!;
  expect(sheet.unread).toBeNull();
  expect(sheet.cells.size).toBe(800);
  expect(sheet.cells.value(399, 1)).toBe(399);
});

test("a single row above the limit is said to be refused, the other sheets are read", async () => {
  excel = await openEmbeddedExcel({
    workbook: [
      { name: "โต", rows: [["ก".repeat(30_000)]] },
      { name: "ปกติ", rows: [["ข้อความ"]] },
    ],
    payloadLimit: 30_000,
  });
  const snapshot = await createExcelWorkbook().readWorkbook();
  expect(snapshot.sheets.map((sheet) => sheet.unread)).toEqual(["refused", null]);
  expect(snapshot.sheets[1]!.cells.size).toBe(1);
});

test("a used range beyond what a form can be is not read", async () => {
  excel = await openEmbeddedExcel({ workbook: [{ name: "ไกล", rows: [["เริ่ม"]] }] });
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("ไกล").getRange("ALL6000").values = [["สุดท้าย"]];
    await context.sync();
  });
  const snapshot = await createExcelWorkbook().readWorkbook();
  expect(snapshot.sheets[0]!.unread).toBe("too-large");
});

test("progress is reported and a cancel stops between two reads", async () => {
  excel = await openEmbeddedExcel({ workbook: [formSheet("แผ่น 1")] });
  const seen: string[] = [];
  await createExcelWorkbook().readWorkbook({
    onProgress: ({ phase, done, total }) => seen.push(`${phase} ${done}/${total}`),
  });
  expect(seen).toEqual(["reading 0/5"]);
  await expect(createExcelWorkbook().readWorkbook({ signal: { aborted: true } })).rejects.toMatchObject({
    name: "CancelledError",
  });
});

test("a cancel is heard while Excel has yet to answer", async () => {
  excel = await openEmbeddedExcel({ workbook: [formSheet("แผ่น 1")] });
  const abort = new AbortController();
  const reading = createExcelWorkbook().readWorkbook({ signal: abort.signal });
  abort.abort();
  await expect(reading).rejects.toMatchObject({ name: "CancelledError" });
  // The host answers what it was asked, and the next job starts as if nothing had been.
  const snapshot = await createExcelWorkbook().readWorkbook();
  expect(snapshot.sheets[0]!.cells.size).toBe(5 * 8);
});

test("an Excel that is too old is told apart from every other failure", async () => {
  excel = await openEmbeddedExcel({ requirements: { ExcelApi: "1.6" } });
  await expect(createExcelWorkbook().readWorkbook()).rejects.toMatchObject({
    name: "WorkbookError",
    problem: "missing-api",
    detail: "ExcelApi 1.7",
  });
});
