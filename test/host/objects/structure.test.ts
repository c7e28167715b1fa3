import { openEmbeddedExcel, type OpenedExcel, type SimpleSheet } from "../../support/embedded-excel";

let excel: OpenedExcel;

afterEach(() => excel.close());

async function open(...sheets: SimpleSheet[]) {
  excel = await openEmbeddedExcel({ workbook: sheets });
}

function onSheet<T>(run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = run(context.workbook.worksheets.getItem("S"), context);
    await context.sync();
    return result;
  });
}

const COUNTED: SimpleSheet = {
  name: "S",
  rows: [
    [1, "a"],
    [2, "b"],
    [3, "c"],
    ["=SUM(A1:A3)", "d"],
  ],
};

test.each<[string, (sheet: Excel.Worksheet) => void, unknown[][]]>([
  [
    "a row",
    (sheet) => void sheet.getRange("2:2").insert("Down"),
    [
      [1, "a"],
      ["", ""],
      [2, "b"],
      [3, "c"],
      [6, "d"],
    ],
  ],
  [
    "cells downwards",
    (sheet) => void sheet.getRange("B2").insert("Down"),
    [
      [1, "a"],
      [2, ""],
      [3, "b"],
      [6, "c"],
      ["", "d"],
    ],
  ],
])("inserting %s", async (_, insert, expected) => {
  await open(COUNTED);
  await onSheet((sheet) => insert(sheet));
  await excel.waitForCalculation();
  expect(excel.cells("S", "A1:B5")).toEqual(expected);
});

test("inserting and deleting in one batch, read in between", async () => {
  await open(COUNTED);
  const [after, restored] = await onSheet((sheet) => {
    sheet.getRange("A1").insert("Right");
    const first = sheet.getRange("A1:C1").load("values");
    sheet.getRange("A1").delete("Left");
    return [first, sheet.getRange("A1:C1").load("values")];
  });
  expect(after!.values).toEqual([["", 1, "a"]]);
  expect(restored!.values).toEqual([[1, "a", ""]]);
});

test("deleting a row that a formula refers to", async () => {
  await open(COUNTED);
  await onSheet((sheet) => sheet.getRange("2:2").delete("Up"));
  await excel.waitForCalculation();
  expect(excel.cells("S", "A1:B3")).toEqual([
    [1, "a"],
    [3, "c"],
    [4, "d"],
  ]);
});

test("unlocked areas and charts move along with the rows", async () => {
  await open({ ...COUNTED, unlocked: ["B3:B4"] });
  await onSheet((sheet) => void sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3")));
  await onSheet((sheet) => void sheet.getRange("1:2").insert("Down"));
  const locked = await onSheet((sheet) => sheet.getRange("B5:B6").format.protection.load("locked"));
  expect(locked.locked).toBe(false);
  expect(excel.host.book.state.charts[0]!.source).toEqual({
    startRow: 2,
    startColumn: 0,
    endRow: 4,
    endColumn: 1,
  });
});

test("copying moves references along, values do not", async () => {
  await open({ name: "S", rows: [[1, "=A1*10"], [2], [3]] });
  await onSheet((sheet) => {
    sheet.getRange("B2:B3").copyFrom("B1", "Formulas");
    sheet.getRange("C1").copyFrom("B1:B3", "Values");
  });
  await excel.waitForCalculation();
  expect(excel.cells("S", "B1:C3")).toEqual([
    [10, 10],
    [20, 20],
    [30, 30],
  ]);
});

test("special cells", async () => {
  await open({
    name: "S",
    rows: [
      [1, "=A1", "x"],
      [null, "=1/0", 2],
    ],
  });
  const areas = await onSheet((sheet) => {
    const range = sheet.getRange("A1:C2");
    return [
      range.getSpecialCellsOrNullObject("Constants").load("address"),
      range.getSpecialCellsOrNullObject("Formulas").load("address"),
      range.getSpecialCellsOrNullObject("Formulas", "Errors").load("address"),
      range.getSpecialCellsOrNullObject("Constants", "Errors").load("address"),
    ];
  });
  expect(areas.map((each) => (each.isNullObject ? null : each.address))).toEqual([
    "S!A1,S!C1:C2",
    "S!B1:B2",
    "S!B2",
    null,
  ]);
});

test("sheets: rename, move, hide, delete", async () => {
  await open({ name: "S", rows: [["=B!A1"]] }, { name: "B", rows: [[5]] }, { name: "C" });
  await Excel.run(async (context) => {
    const b = context.workbook.worksheets.getItem("B");
    b.name = "ข้อมูล 1";
    b.position = 0;
    context.workbook.worksheets.getItem("C").visibility = "VeryHidden";
    await context.sync();
  });
  await excel.waitForCalculation();
  const [sheets, formula] = await onSheet((sheet, context) => [
    context.workbook.worksheets.load("items/name,items/visibility"),
    sheet.getRange("A1").load("formulas,values"),
  ]);
  expect((sheets as Excel.WorksheetCollection).items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
    ["ข้อมูล 1", "Visible"],
    ["S", "Visible"],
    ["C", "VeryHidden"],
  ]);
  expect((formula as Excel.Range).formulas).toEqual([["='ข้อมูล 1'!A1"]]);
  await onSheet((sheet) => sheet.delete());
  expect(excel.host.book.sheets().map((sheet) => sheet.getName())).toEqual(["ข้อมูล 1", "C"]);
});

test("the last visible sheet can be neither hidden nor deleted", async () => {
  await open({ name: "S" }, { name: "H", hidden: true });
  await expect(onSheet((sheet) => sheet.delete())).rejects.toMatchObject({ code: "InvalidOperation" });
  await expect(onSheet((sheet) => (sheet.visibility = "Hidden"))).rejects.toMatchObject({
    code: "InvalidOperation",
  });
});

test("names of workbook and sheet", async () => {
  await open({ name: "S", rows: [[1], [2], ["=SUM(น้ำหนัก)"]] });
  const item = await onSheet((sheet, context) => {
    context.workbook.names.add("น้ำหนัก", sheet.getRange("A1:A2"), "หมายเหตุ");
    sheet.names.add("Local", "=5");
    return context.workbook.names.getItem("น้ำหนัก").load("name,formula,value,type,scope,comment");
  });
  expect(item.toJSON()).toMatchObject({
    name: "น้ำหนัก",
    formula: "=S!$A$1:$A$2",
    value: "S!$A$1:$A$2",
    type: "Range",
    scope: "Workbook",
    comment: "หมายเหตุ",
  });
  await excel.waitForCalculation();
  expect(excel.cells("S", "A3")).toEqual([[3]]);
  const [missing, local] = await onSheet((sheet, context) => [
    context.workbook.names.getItemOrNullObject("Local").load("name"),
    sheet.names.getItem("Local").load("value,type"),
  ]);
  expect(missing!.isNullObject).toBe(true);
  expect([local!.value, local!.type]).toEqual([5, "Double"]);
  await onSheet((_, context) => context.workbook.names.getItem("น้ำหนัก").delete());
  const gone = await onSheet((_, context) =>
    context.workbook.names.getItemOrNullObject("น้ำหนัก").load("name"),
  );
  expect(gone.isNullObject).toBe(true);
});

test.each(["A1", "KPI1", "1st", "two words", "R"])("%s is no name", async (name) => {
  await open({ name: "S" });
  const added = onSheet((sheet, context) => void context.workbook.names.add(name, sheet.getRange("A1")));
  await expect(added).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("series of a chart have a colour each, of their area or of their line", async () => {
  await open({
    name: "S",
    rows: [
      ["ปี", "ก", "ข"],
      ["2564", 1, 2],
      ["2565", 3, 4],
    ],
  });
  const colour = await onSheet((sheet) => {
    const chart = sheet.charts.add("LineMarkers", sheet.getRange("A1:C3"), "Columns");
    chart.series.getItemAt(0).format.fill.setSolidColor("#1f3a68");
    chart.series.getItemAt(1).format.line.color = "orange";
    return chart.series.getItemAt(1).format.line.load("color");
  });
  expect(colour.color).toBe("#FFA500");
  expect(excel.host.book.state.charts[0]!.colours).toHaveLength(2);
  await expect(
    onSheet((sheet) => void sheet.charts.getItemAt(0).series.getItemAt(2).format.fill.setSolidColor("red")),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("charts are made, placed over cells, changed and deleted", async () => {
  await open({
    name: "S",
    rows: [
      ["ตัวชี้วัด", "คะแนน"],
      ["ก", 80],
      ["ข", 90],
    ],
  });
  const chart = await onSheet((sheet) => {
    const added = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
    added.name = "KPI summary";
    added.title.text = "คะแนนรวม";
    added.legend.visible = false;
    added.setPosition("D2", "F6");
    return added.load("name,chartType,left,top,width,height,title/text,series/items/name,legend/visible");
  });
  const cell = await onSheet((sheet) => sheet.getRange("D2:F6").load("left,top,width,height"));
  expect([chart.left, chart.top, chart.width, chart.height]).toEqual([
    cell.left,
    cell.top,
    cell.width,
    cell.height,
  ]);
  expect(chart.toJSON()).toMatchObject({
    name: "KPI summary",
    chartType: "ColumnClustered",
    title: { text: "คะแนนรวม" },
    series: [{ name: "คะแนน" }],
    legend: { visible: false },
  });
  await onSheet((sheet) => sheet.charts.getItem("KPI summary").setData(sheet.getRange("A1:B2"), "Columns"));
  expect(excel.host.book.state.charts[0]!.source.endRow).toBe(1);
  await onSheet((sheet) => sheet.charts.getItem("KPI summary").delete());
  const gone = await onSheet((sheet) => sheet.charts.getItemOrNullObject("KPI summary").load("name"));
  expect(gone.isNullObject).toBe(true);
});

test("selection, across sheets", async () => {
  await open({ name: "S" }, { name: "ผล" });
  const [selected, active, cell] = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("ผล").getRange("C3:D4").select();
    const range = context.workbook.getSelectedRange().load("address");
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    const one = context.workbook.getActiveCell().load("address");
    await context.sync();
    return [range.address, sheet.name, one.address];
  });
  expect([selected, active, cell]).toEqual(["ผล!C3:D4", "ผล", "ผล!C3"]);
});

test("nothing is selected on a hidden sheet", async () => {
  await open({ name: "S" }, { name: "H", hidden: true });
  const selected = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("H").getRange("A1").select();
    await context.sync();
  });
  await expect(selected).rejects.toMatchObject({ code: "InvalidSelection" });
});

test("frozen panes", async () => {
  await open({ name: "S" });
  const [frozen, none] = await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem("S");
    freezePanes.freezeAt("A1:B2");
    const first = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    freezePanes.unfreeze();
    const second = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    return [first, second];
  });
  expect(frozen!.address).toBe("S!A1:B2");
  expect(none!.isNullObject).toBe(true);
});

test("custom XML parts and settings stay in the workbook", async () => {
  await open({ name: "S" });
  const xml = '<?xml version="1.0"?><p:template xmlns:p="urn:pramoen:template">ก</p:template>';
  const [read, count, value] = await Excel.run(async (context) => {
    const { customXmlParts, settings } = context.workbook;
    customXmlParts.add(xml);
    customXmlParts.add("<other/>");
    settings.add("key", { a: [1, "ก"] });
    await context.sync();
    const part = customXmlParts.getByNamespace("urn:pramoen:template").getOnlyItem();
    const text = part.getXml();
    const all = customXmlParts.getCount();
    const setting = settings.getItem("key").load("value");
    await context.sync();
    return [text.value, all.value, setting.value as unknown];
  });
  expect([read, count, value]).toEqual([xml, 2, { a: [1, "ก"] }]);
  expect(excel.host.book.state.customXmlParts[0]!.namespaceUri).toBe("urn:pramoen:template");
});
