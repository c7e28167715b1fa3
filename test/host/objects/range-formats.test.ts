import { openEmbeddedExcel, type OpenedExcel, type SimpleSheet } from "../../support/embedded-excel";

let excel: OpenedExcel;

afterEach(() => excel.close());

async function open(...sheets: SimpleSheet[]) {
  excel = await openEmbeddedExcel({ workbook: sheets.length > 0 ? sheets : [{ name: "S" }] });
}

function onSheet<T>(run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = run(context.workbook.worksheets.getItem("S"), context);
    await context.sync();
    return result;
  });
}

test.each<[string, (format: Excel.RangeFormat) => void, string, unknown]>([
  ["fill", (format) => (format.fill.color = "#ffcc00"), "fill/color", { fill: { color: "#FFCC00" } }],
  ["named colour", (format) => (format.fill.color = "red"), "fill/color", { fill: { color: "#FF0000" } }],
  ["bold", (format) => (format.font.bold = true), "font/bold", { font: { bold: true } }],
  ["font size", (format) => (format.font.size = 14), "font/size", { font: { size: 14 } }],
  ["font name", (format) => (format.font.name = "Sarabun"), "font/name", { font: { name: "Sarabun" } }],
  ["font colour", (format) => (format.font.color = "#0000FF"), "font/color", { font: { color: "#0000FF" } }],
  [
    "underline",
    (format) => (format.font.underline = "Single"),
    "font/underline",
    { font: { underline: "Single" } },
  ],
  [
    "alignment",
    (format) => (format.horizontalAlignment = "Center"),
    "horizontalAlignment",
    { horizontalAlignment: "Center" },
  ],
  [
    "vertical alignment",
    (format) => (format.verticalAlignment = "Top"),
    "verticalAlignment",
    { verticalAlignment: "Top" },
  ],
  ["wrapping", (format) => (format.wrapText = true), "wrapText", { wrapText: true }],
  ["column width", (format) => (format.columnWidth = 120), "columnWidth", { columnWidth: 120 }],
  ["row height", (format) => (format.rowHeight = 36), "rowHeight", { rowHeight: 36 }],
])("%s is kept and read back", async (_, write, load, expected) => {
  await open();
  const format = await onSheet((sheet) => {
    write(sheet.getRange("B2:C3").format);
    return sheet.getRange("B2:C3").format.load(load);
  });
  expect(format.toJSON()).toMatchObject(expected as object);
});

test("a property that differs within the range is null", async () => {
  await open();
  const format = await onSheet((sheet) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.fill.color = "#112233";
    return sheet.getRange("A1:A2").format.load("font/bold,fill/color");
  });
  expect([format.font.bold, format.fill.color]).toEqual([null, null]);
});

test("formats leave contents alone, and contents formats", async () => {
  await open({ name: "S", rows: [[1]] });
  const range = await onSheet((sheet) => {
    const cell = sheet.getRange("A1");
    cell.format.fill.color = "#00FF00";
    cell.values = [[2]];
    return cell.load("values,format/fill/color");
  });
  expect([range.values, range.format.fill.color]).toEqual([[[2]], "#00FF00"]);
});

test("borders", async () => {
  await open();
  const [inner, outer, none] = await onSheet((sheet) => {
    const range = sheet.getRange("A1:C3");
    for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
      range.format.borders.getItem(side).style = "Continuous";
      range.format.borders.getItem(side).color = "#CC0000";
    }
    const border = (address: string, side: "EdgeTop" | "EdgeLeft") =>
      sheet.getRange(address).format.borders.getItem(side).load("style,color,weight");
    return [border("B2", "EdgeTop"), border("A1:A3", "EdgeLeft"), border("A1:C1", "EdgeLeft")];
  });
  expect(inner!.style).toBe("None");
  expect([outer!.style, outer!.color, outer!.weight]).toEqual(["Continuous", "#CC0000", "Thin"]);
  expect(none!.style).toBe("Continuous");
});

test("merging keeps the first content only, and shows which areas are merged", async () => {
  await open({
    name: "S",
    rows: [
      [null, "first"],
      ["second", 3],
    ],
  });
  const merged = await onSheet((sheet) => {
    sheet.getRange("A1:B2").merge(false);
    return sheet.getRange("A1:D4").getMergedAreasOrNullObject().load("address");
  });
  expect(merged.address).toBe("S!A1:B2");
  expect(excel.cells("S", "A1:B2")).toEqual([
    ["first", ""],
    ["", ""],
  ]);
  await onSheet((sheet) => sheet.getRange("A1").unmerge());
  const none = await onSheet((sheet) => sheet.getRange("A1:D4").getMergedAreasOrNullObject().load("address"));
  expect(none.isNullObject).toBe(true);
});

test("merging across makes one area of each row", async () => {
  await open();
  const merged = await onSheet((sheet) => {
    sheet.getRange("A1:B2").merge(true);
    return sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address");
  });
  expect(merged.address).toBe("S!A1:B1,S!A2:B2");
});

test("hidden rows and columns", async () => {
  await open();
  const [rows, some] = await onSheet((sheet) => {
    sheet.getRange("3:4").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    return [sheet.getRange("3:4").load("rowHidden"), sheet.getRange("A1:B4").load("rowHidden,columnHidden")];
  });
  expect(rows!.rowHidden).toBe(true);
  expect([some!.rowHidden, some!.columnHidden]).toEqual([null, null]);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["clearing formats", (sheet) => sheet.getRange("A1:C1").clear("Formats")],
  ["copying formats", (sheet) => sheet.getRange("B1").copyFrom("A1", "Formats")],
  ["a border", (sheet) => (sheet.getRange("B1").format.borders.getItem("EdgeTop").style = "Continuous")],
  ["a number format", (sheet) => (sheet.getRange("B1").numberFormat = [["0.00"]])],
])("%s leaves formulas as they are", async (_, write) => {
  await open({ name: "S", rows: [[1, "=A1*2"]] });
  await onSheet((sheet) => write(sheet));
  await onSheet((sheet) => (sheet.getRange("A1").values = [[5]]));
  await excel.waitForCalculation();
  expect(excel.cells("S", "A1:B1")).toEqual([[5, 10]]);
});

test("clear: contents, formats, or both", async () => {
  await open({ name: "S", rows: [[1, 2, 3]] });
  const ranges = await onSheet((sheet) => {
    sheet.getRange("A1:C1").format.fill.color = "#00FF00";
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    sheet.getRange("C1").clear();
    return ["A1", "B1", "C1"].map((address) => sheet.getRange(address).load("values,format/fill/color"));
  });
  expect(ranges.map((range) => [range.values[0]![0], range.format.fill.color])).toEqual([
    ["", "#00FF00"],
    [2, "#FFFFFF"],
    ["", "#FFFFFF"],
  ]);
});

describe("a protected sheet", () => {
  const sheet: SimpleSheet = { name: "S", rows: [["ล็อก", "เปิด"]], protected: true, unlocked: ["B1:B5"] };

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a locked cell", (each) => (each.getRange("A1").values = [["x"]])],
    ["a range that is locked in part", (each) => (each.getRange("A1:B1").values = [["x", "y"]])],
    ["a fill", (each) => (each.getRange("A1").format.fill.color = "#FFFFFF")],
    ["a width", (each) => (each.getRange("A1").format.columnWidth = 50)],
    ["a merge", (each) => each.getRange("B1:B2").merge()],
    ["a row", (each) => void each.getRange("1:1").insert("Down")],
    ["a chart", (each) => void each.charts.add("ColumnClustered", each.getRange("A1:B1"))],
    ["a lock", (each) => (each.getRange("B1").format.protection.locked = true)],
  ])("refuses %s", async (_, write) => {
    await open(sheet);
    await expect(onSheet((each) => write(each))).rejects.toMatchObject({ code: "AccessDenied" });
    expect(excel.cells("S", "A1:B1")).toEqual([["ล็อก", "เปิด"]]);
  });

  test("takes unlocked cells, and everything once it is unprotected", async () => {
    await open(sheet);
    await onSheet((each) => (each.getRange("B1:B5").values = [[1], [2], [3], [4], [5]]));
    const locked = await onSheet((each) => each.getRange("A1:B1").format.protection.load("locked"));
    expect(locked.locked).toBeNull();
    await onSheet((each) => {
      each.protection.unprotect();
      each.getRange("A1").values = [["x"]];
    });
    expect(excel.cells("S", "A1:B5").map((row) => row[1])).toEqual([1, 2, 3, 4, 5]);
    expect(excel.cells("S", "A1")).toEqual([["x"]]);
  });
});

describe("properties part by part", () => {
  const sheet: SimpleSheet = {
    name: "S",
    rows: [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    unlocked: ["B2:B3"],
  };

  test("tell of each row, column and cell what was asked for", async () => {
    await open(sheet);
    const [rows, columns, cells] = await onSheet((each) => {
      each.getRange("2:2").rowHidden = true;
      each.getRange("A:A").columnHidden = true;
      const range = each.getRange("A1:B3");
      return [
        range.getRowProperties({ rowHidden: true, rowIndex: true }),
        range.getColumnProperties({ columnHidden: true, format: { protection: true } }),
        each.getRange("A2:B2").getCellProperties({ address: true, format: { protection: true } }),
      ] as const;
    });
    expect(rows.value).toEqual([
      { rowHidden: false, rowIndex: 0 },
      { rowHidden: true, rowIndex: 1 },
      { rowHidden: false, rowIndex: 2 },
    ]);
    expect(columns.value).toEqual([
      { columnHidden: true, format: { protection: { locked: true } } },
      { columnHidden: false, format: { protection: { locked: null } } },
    ]);
    expect(cells.value).toEqual([
      [
        { address: "S!A2", format: { protection: { locked: true } } },
        { address: "S!B2", format: { protection: { locked: false } } },
      ],
    ]);
  });

  test("what the host cannot tell is named", async () => {
    await open(sheet);
    const asked = onSheet((each) =>
      each.getRange("A1").getCellProperties({ format: { font: { bold: true } } }),
    );
    await expect(asked).rejects.toMatchObject({
      code: "ApiNotImplementedByHost",
      debugInfo: { errorLocation: "Range.getCellProperties(format.font.bold)" },
    });
  });
});

test("a format leaves formulas as they are", async () => {
  const excel = await openEmbeddedExcel({ workbook: [{ name: "A", rows: [[1, "=A1*2"]] }] });
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("A").getRange("A1:B1");
    range.format.font.bold = true;
    range.numberFormat = [["0.00", "0.00"]];
    range.format.borders.getItem("EdgeTop").style = "Continuous";
    await context.sync();
    range.load("formulas");
    await context.sync();
    expect(range.formulas).toEqual([[1, "=A1*2"]]);
  });
  await excel.close();
});
