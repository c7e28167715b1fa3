import { openEmbeddedExcel, type OpenedExcel, type OpenOptions } from "../../support/embedded-excel";

let excel: OpenedExcel;

afterEach(() => excel.close());

async function open(rows: OpenOptions["workbook"] | (string | number | boolean | null)[][] = []) {
  const isRows = Array.isArray(rows) && (rows.length === 0 || Array.isArray(rows[0]));
  const workbook = isRows
    ? [{ name: "S", rows: rows as (string | number | boolean | null)[][] }]
    : (rows as OpenOptions["workbook"]);
  excel = await openEmbeddedExcel({ workbook: workbook! });
}

/** Runs a batch on the sheet "S" and hands back what the range holds after it. */
function onSheet<T>(run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = run(context.workbook.worksheets.getItem("S"), context);
    await context.sync();
    return result;
  });
}

describe("reading", () => {
  test("values, formulas, texts and types of every kind of cell", async () => {
    await open([[1.5, "ข้อความ", true, null, "=1/0", '=""', "=A1*2", "50%", "#N/A"]]);
    const range = await onSheet((sheet) =>
      sheet.getRange("A1:I1").load("values,formulas,text,valueTypes,numberFormat"),
    );
    expect(range.values).toEqual([[1.5, "ข้อความ", true, "", "#DIV/0!", "", 3, 0.5, "#N/A"]]);
    expect(range.formulas).toEqual([[1.5, "ข้อความ", true, "", "=1/0", '=""', "=A1*2", 0.5, "#N/A"]]);
    expect(range.text).toEqual([["1.5", "ข้อความ", "TRUE", "", "#DIV/0!", "", "3", "50%", "#N/A"]]);
    expect(range.valueTypes).toEqual([
      ["Double", "String", "Boolean", "Empty", "Error", "String", "Double", "Double", "Error"],
    ]);
    expect(range.numberFormat[0]!.slice(6)).toEqual(["General", "0%", "General"]);
  });

  test("values are exact, not as displayed", async () => {
    await open([["=1/3", "=2/3"]]);
    const range = await onSheet((sheet) => {
      const cells = sheet.getRange("A1:B1");
      cells.numberFormat = [["0.00", "0.00"]];
      return cells.load("values,text");
    });
    expect(range.values).toEqual([[1 / 3, 2 / 3]]);
    expect(range.text).toEqual([["0.33", "0.67"]]);
  });

  test("spilled cells have values and no formulas", async () => {
    await open([["=SEQUENCE(2,2)"]]);
    const range = await onSheet((sheet) => sheet.getRange("A1:B2").load("values,formulas"));
    expect(range.values).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(range.formulas).toEqual([
      ["=SEQUENCE(2,2)", 2],
      [3, 4],
    ]);
  });

  test("whole columns have no cell-level properties", async () => {
    await open([[1]]);
    const range = await onSheet((sheet) => sheet.getRange("A:A").load("values,address,rowCount"));
    expect(range.values).toBeNull();
    expect([range.address, range.rowCount]).toEqual(["S!A:A", 1_048_576]);
  });
});

describe("writing", () => {
  test.each([
    [12, 12],
    ["12", 12],
    [" 12 ", 12],
    ["1,234", 1234],
    ["'12", "12"],
    ["'=1+1", "=1+1"],
    ["true", true],
    ["#n/a", "#N/A"],
    ["=1+1", 2],
    ["=", "="],
    ["-", "-"],
    ["ไม่มี", "ไม่มี"],
    ["๑๒", "๑๒"],
    ["31/12/2567", "31/12/2567"],
    ["", ""],
  ])("%p becomes %p", async (input, expected) => {
    await open([["before"]]);
    const range = await onSheet((sheet) => {
      const cell = sheet.getRange("A1");
      cell.values = [[input]];
      return cell.load("values");
    });
    expect(range.values).toEqual([[expected]]);
  });

  test("in a cell formatted as text everything stays text", async () => {
    await open();
    const range = await onSheet((sheet) => {
      const cells = sheet.getRange("A1:C1");
      cells.numberFormat = [["@", "@", "@"]];
      cells.values = [["007", "=1+1", "TRUE"]];
      return cells.load("values,valueTypes,formulas");
    });
    expect(range.values).toEqual([["007", "=1+1", "TRUE"]]);
    expect(range.valueTypes).toEqual([["String", "String", "String"]]);
  });

  test("a percentage brings its format, unless the cell has one", async () => {
    await open();
    const range = await onSheet((sheet) => {
      sheet.getRange("B1").numberFormat = [["0.000"]];
      const cells = sheet.getRange("A1:B1");
      cells.values = [["15%", "15%"]];
      return cells.load("values,numberFormat");
    });
    expect(range.values).toEqual([[0.15, 0.15]]);
    expect(range.numberFormat).toEqual([["0%", "0.000"]]);
  });

  test("null leaves a cell as it is, an empty text clears it", async () => {
    await open([[1, 2, "=A1"]]);
    await onSheet((sheet) => {
      sheet.getRange("A1:C1").formulas = [[null, "", null]];
    });
    expect(excel.cells("S", "A1:C1")).toEqual([[1, "", 1]]);
  });

  test("a single value fills the range", async () => {
    await open();
    await onSheet((sheet) => {
      sheet.getRange("A1:B2").values = 7 as unknown as number[][];
    });
    expect(excel.cells("S", "A1:B2")).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test.each([
    ["too few rows", [[1, 2]]],
    ["a short row", [[1, 2], [3]]],
    [
      "an open bracket",
      [
        ["=SUM(A1", 2],
        [3, 4],
      ],
    ],
  ])("%s: InvalidArgument, and nothing of it is written", async (_, values) => {
    await open([["kept"]]);
    const written = onSheet((sheet) => {
      sheet.getRange("A1:B2").values = values as unknown[][];
    });
    await expect(written).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(excel.cells("S", "A1:B2")).toEqual([
      ["kept", ""],
      ["", ""],
    ]);
  });

  test("whole columns take no values", async () => {
    await open();
    const written = onSheet((sheet) => {
      sheet.getRange("A:A").values = 1 as unknown as number[][];
    });
    await expect(written).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("a batch that fails midway keeps what was done before", async () => {
    await open();
    const written = onSheet((sheet) => {
      sheet.getRange("A1").values = [["done"]];
      sheet.getRange("not a range").values = [[1]];
      sheet.getRange("A2").values = [["never"]];
    });
    await expect(written).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(excel.cells("S", "A1:A2")).toEqual([["done"], [""]]);
  });

  test("what one action writes the next one reads, recalculated", async () => {
    await open([[1, "=A1*10"]]);
    const range = await onSheet((sheet) => {
      sheet.getRange("A1").values = [[5]];
      return sheet.getRange("B1").load("values");
    });
    expect(range.values).toEqual([[50]]);
  });

  test("ten thousand cells arrive in slices and whole", async () => {
    await open();
    const rows = Array.from({ length: 2500 }, (_, i) => [i, `ก${i}`, i % 2 === 0, i + 0.5]);
    await onSheet((sheet) => {
      sheet.getRange("A1:D2500").values = rows;
    });
    expect(excel.cells("S", "A1:D2500")).toEqual(rows);
  });

  test("a write beyond the grid's edge makes the sheet grow", async () => {
    await open();
    await onSheet((sheet) => {
      sheet.getRange("AZ5000").values = [["far"]];
    });
    expect(excel.cells("S", "AZ5000")).toEqual([["far"]]);
  });
});

describe("used range", () => {
  test("formats count unless only values are asked for", async () => {
    await open([[null], [null, 5]]);
    const [all, values] = await onSheet((sheet) => {
      sheet.getRange("D9").format.fill.color = "#FFFF00";
      return [sheet.getUsedRange().load("address"), sheet.getUsedRange(true).load("address")] as const;
    });
    expect([all.address, values.address]).toEqual(["S!B2:D9", "S!B2"]);
  });

  test("an empty sheet has none", async () => {
    await open();
    const range = await onSheet((sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
    expect(range.isNullObject).toBe(true);
  });
});
