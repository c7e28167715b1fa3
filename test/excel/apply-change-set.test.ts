import type { Change, SetCell } from "../../src/domain/workbook/change-set";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { openEmbeddedExcel, type OpenedExcel, type SimpleSheet } from "../support/embedded-excel";

let excel: OpenedExcel;
afterEach(() => excel.close());

async function open(...sheets: SimpleSheet[]): Promise<OpenedExcel> {
  excel = await openEmbeddedExcel({ workbook: sheets });
  await excel.waitForCalculation();
  return excel;
}

const set = (
  row: number,
  column: number,
  after: SetCell["after"],
  before: SetCell["before"] = null,
): SetCell => ({
  kind: "set-cell",
  sheet: "A",
  row,
  column,
  before,
  after,
});
const apply = (...changes: Change[]) => createExcelWorkbook().apply({ changes });

test("writes values, formulas and empties in two round trips", async () => {
  await open({
    name: "A",
    rows: [
      ["เก่า", 1],
      [2, null],
    ],
  });
  const before = excel.roundTrips();
  const outcome = await apply(
    set(0, 0, { value: "ใหม่" }, { value: "เก่า", formula: null }),
    set(0, 1, { value: null }, { value: 1, formula: null }),
    set(1, 1, { formula: "=A2*21" }),
  );
  await excel.waitForCalculation();
  expect(outcome.written).toBe(3);
  expect(excel.cells("A", "A1:B2")).toEqual([
    ["ใหม่", ""],
    [2, 42],
  ]);
  // Look, write, and the host's own clearing up.
  expect(excel.roundTrips() - before).toBeLessThanOrEqual(3);
});

test.each([
  "=1+1",
  "+66 2 123",
  "-",
  "@งาน",
  "007",
  "3-4",
  "5 ม.ค. 65",
  "1,000",
  "TRUE",
  "12:30",
  "'คำ",
  "<b>x</b>",
])("the text %j stays that text", async (text) => {
  await open({ name: "A" });
  await apply(set(0, 0, { value: text }));
  await excel.waitForCalculation();
  expect(excel.cells("A", "A1")).toEqual([[text]]);
});

test("a cell that changed since it was read stops everything", async () => {
  await open({ name: "A", rows: [[1, 2]] });
  await expect(
    apply(
      set(0, 0, { value: 9 }, { value: 5, formula: null }),
      set(0, 1, { value: 9 }, { value: 2, formula: null }),
    ),
  ).rejects.toMatchObject({ problem: "changed-meanwhile", detail: "'A'!A1", written: [] });
  expect(excel.cells("A", "A1:B1")).toEqual([[1, 2]]);
});

test("a formula that merely shows another value is unchanged, another formula is not", async () => {
  await open({ name: "A", rows: [[1, "=A1+1"]] });
  await apply(set(0, 1, { value: 3 }, { value: 99, formula: "=A1+1" }));
  expect(excel.cells("A", "B1")).toEqual([[3]]);
  await expect(apply(set(0, 1, { value: 4 }, { value: 3, formula: "=A1+2" }))).rejects.toMatchObject({
    problem: "changed-meanwhile",
  });
});

test("locked cells of a protected sheet are never written, unlocked ones are", async () => {
  await open({ name: "A", rows: [[1, 2]], protected: true, unlocked: ["B1"] });
  await apply(set(0, 1, { value: 3 }, { value: 2, formula: null }));
  expect(excel.cells("A", "A1:B1")).toEqual([[1, 3]]);
  await expect(apply(set(0, 0, { value: 9 }, { value: 1, formula: null }))).rejects.toMatchObject({
    problem: "protected-sheet",
    detail: "'A'!A1",
    written: [],
  });
  expect(excel.cells("A", "A1:B1")).toEqual([[1, 3]]);
});

test("a number into an unlocked cell that is formatted as text is refused whole on a protected sheet", async () => {
  const sheet = {
    name: "A",
    rows: [["x", "y"]],
    formats: [["@", "@"]],
    protected: true,
    unlocked: ["A1:B1"],
  };
  await open(sheet);
  const text = (value: string) => ({ value, formula: null });
  await expect(
    apply(set(0, 0, { value: 3 }, text("x")), set(0, 1, { value: "z" }, text("y"))),
  ).rejects.toMatchObject({
    problem: "protected-sheet",
    detail: "'A'!A1",
    written: [],
  });
  expect(excel.cells("A", "A1:B1")).toEqual([["x", "y"]]);
  await apply(set(0, 1, { value: "z" }, text("y")));
  expect(excel.cells("A", "A1:B1")).toEqual([["x", "z"]]);
});

test("a new sheet with format, sizes and a chart; the chart is updated and never doubled", async () => {
  await open({ name: "A" });
  const chart: Change = {
    kind: "put-chart",
    sheet: "ใหม่",
    name: "PramoenComponents",
    type: "column-clustered",
    title: "คะแนน",
    source: { row: 0, column: 0, rowCount: 2, columnCount: 2 },
    place: { row: 3, column: 0, rowCount: 10, columnCount: 4 },
  };
  await apply(
    { kind: "add-sheet", sheet: "ใหม่" },
    { ...set(0, 0, { value: "องค์ประกอบ" }), sheet: "ใหม่" },
    { ...set(0, 1, { value: "คะแนน" }), sheet: "ใหม่" },
    {
      kind: "format-range",
      sheet: "ใหม่",
      range: { row: 0, column: 0, rowCount: 1, columnCount: 2 },
      format: {
        bold: true,
        fill: "#DDEEFF",
        numberFormat: "0.00",
        horizontal: "center",
        wrap: true,
        border: "#808080",
      },
    },
    { kind: "size-columns", sheet: "ใหม่", column: 0, width: 120 },
    { kind: "size-rows", sheet: "ใหม่", row: 0, rowCount: 1, height: 30 },
    chart,
  );
  await apply({ ...chart, title: "คะแนนใหม่" });
  const seen = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("ใหม่");
    const range = sheet.getRange("A1:B1");
    range.load("format/font/bold,format/fill/color,format/wrapText,numberFormat");
    sheet.charts.load("items/name,items/title/text");
    await context.sync();
    return {
      bold: range.format.font.bold,
      fill: range.format.fill.color,
      wrap: range.format.wrapText,
      numberFormat: range.numberFormat,
      charts: sheet.charts.items.map((item) => [item.name, item.title.text]),
    };
  });
  expect(seen).toEqual({
    bold: true,
    fill: "#DDEEFF",
    wrap: true,
    numberFormat: [["0.00", "0.00"]],
    charts: [["PramoenComponents", "คะแนนใหม่"]],
  });
});

test.each<[string, Change, string]>([
  ["a name that is taken", { kind: "add-sheet", sheet: "a" }, "name-taken"],
  ["a sheet that is gone", { ...set(0, 0, { value: 1 }), sheet: "ไม่มี" }, "sheet-missing"],
])("%s stops everything", async (_, change, problem) => {
  await open({ name: "A" });
  await expect(apply(set(5, 5, { value: 1 }), change)).rejects.toMatchObject({ problem, written: [] });
  expect(excel.cells("A", "F6")).toEqual([[""]]);
});

test("nothing to write is no round trip", async () => {
  await open({ name: "A" });
  const before = excel.roundTrips();
  expect(await apply()).toEqual({ written: 0 });
  expect(excel.roundTrips()).toBe(before);
});

test("a cancel before writing leaves the workbook as it was", async () => {
  await open({ name: "A" });
  const control = { signal: { aborted: true } };
  await expect(
    createExcelWorkbook().apply({ changes: [set(0, 0, { value: 1 })] }, control),
  ).rejects.toMatchObject({ name: "CancelledError" });
  expect(excel.cells("A", "A1")).toEqual([[""]]);
});
