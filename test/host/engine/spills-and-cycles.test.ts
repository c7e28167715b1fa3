import { openEmbeddedExcel, type OpenedExcel, type SimpleSheet } from "../../support/embedded-excel";

let excel: OpenedExcel;

afterEach(() => excel.close());

async function open(rows: SimpleSheet["rows"], merges: string[] = []): Promise<void> {
  excel = await openEmbeddedExcel({ workbook: [{ name: "S", rows: rows!, merges }] });
}

function read<T>(run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => run(context.workbook.worksheets.getItem("S"), context));
}

async function values(address: string): Promise<unknown[][]> {
  return read(async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

describe("an array spills", () => {
  test.each<[string, string[], (string | number | null)[], unknown[]]>([
    ["over blank cells", [], [null], [1, 2]],
    ["not over a filled cell", [], [7], ["#SPILL!", 7]],
    ["not over merged cells", ["B1:C1"], [null], ["#SPILL!", ""]],
    ["beside merged cells", ["C1:D1"], [null], [1, 2]],
  ])("%s", async (_, merges, beside, expected) => {
    await open([["=SEQUENCE(1,2)", ...beside]], merges);
    expect(await values("A1:B1")).toEqual([expected]);
  });

  test("until a cell of it is filled, and again when that is empty", async () => {
    await open([["=SEQUENCE(2,2)"]]);
    await excel.typeIn("S", "B2", 9);
    expect(await values("A1:B2")).toEqual([
      ["#SPILL!", ""],
      ["", 9],
    ]);
    await excel.typeIn("S", "B2", "");
    expect(await values("A1:B2")).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
});

describe("of spills", () => {
  const ROWS = [["=SEQUENCE(2,2)", null, "=SEQUENCE(1,2)", 7, 5]];

  test.each([
    ["A1", true],
    ["B2", true],
    ["A1:B2", true],
    ["B1:C1", null],
    ["C1", false],
    ["E1", false],
  ])("%s hasSpill: %p", async (address, expected) => {
    await open(ROWS);
    const range = await read(async (sheet, context) => {
      const found = sheet.getRange(address).load("hasSpill");
      await context.sync();
      return found;
    });
    expect(range.hasSpill).toBe(expected);
  });

  test.each([
    ["A1", "S!A1:B2", "S!A1"],
    ["B2", null, "S!A1"],
    ["C1", null, null],
    ["E1", null, null],
  ])("%s spills to %p and belongs to %p", async (address, area, parent) => {
    await open(ROWS);
    const found = await read(async (sheet, context) => {
      const cell = sheet.getRange(address);
      const ranges = [cell.getSpillingToRangeOrNullObject(), cell.getSpillParentOrNullObject()];
      for (const range of ranges) range.load("address");
      await context.sync();
      return ranges.map((range) => (range.isNullObject ? null : range.address));
    });
    expect(found).toEqual([area, parent]);
  });
});

describe("the area of a spill", () => {
  test.each<[string, unknown]>([
    ["=SUM(A1#)", 10],
    ["=SUM(S!A1#)*2", 20],
    ["=ROWS($A$1#)&COLUMNS(A1#)", "22"],
    ["=INDEX(A1#,2,1)", 3],
    ["=B1#", "#REF!"],
    ["=SUM(D1#)", "#SPILL!"],
    ['=LEN("A1#")', 3],
    ["=IF(D1=1,2,#REF!)", "#SPILL!"],
  ])("%s is %p", async (formula, expected) => {
    await open([["=SEQUENCE(2,2)", null, null, "=SEQUENCE(1,2)", 7, formula]]);
    expect(await values("F1")).toEqual([[expected]]);
  });

  test("grows with it", async () => {
    await open([["=SEQUENCE(G1)", null, null, null, null, "=SUM(A1#)", 2]]);
    await excel.typeIn("S", "G1", 4);
    expect(await values("F1")).toEqual([[10]]);
  });
});

describe("a formula that refers to itself", () => {
  test.each<[string, (string | number)[], unknown[]]>([
    ["directly", ["=A1+1", "=A1+5"], [0, 5]],
    ["through another", ["=B1+1", "=A1+1", "=B1+2"], [0, 0, 2]],
    ["through a range", ["=SUM(B1:C1)", 3, "=A1"], [0, 3, 0]],
    ["not at all", [1, "=A1+1", "=B1+1"], [1, 2, 3]],
  ])("is 0: %s", async (_, row, expected) => {
    await open([row]);
    expect(await values("A1:C1")).toEqual([[...expected, "", ""].slice(0, 3)]);
  });

  test("is calculated once it does so no more", async () => {
    await open([["=B1+1", "=A1+1"]]);
    await excel.typeIn("S", "B1", 4);
    expect(await values("A1:B1")).toEqual([[5, 4]]);
  });

  test("so do thousands in a row, in a moment", async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => [row === 0 ? "=A3000" : `=A${row}+1`]);
    await open(rows);
    expect((await values("A2999:A3000")).flat()).toEqual([0, 0]);
  });
});
