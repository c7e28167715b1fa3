import { openEmbeddedExcel, type OpenedExcel } from "../../support/embedded-excel";

let excel: OpenedExcel;

beforeAll(async () => {
  excel = await openEmbeddedExcel({ workbook: [{ name: "S", rows: [] }] });
});

afterAll(() => excel.close());

function inCell<T>(run: (cell: Excel.Range, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => run(context.workbook.worksheets.getItem("S").getRange("A1"), context));
}

/** What the cell shows with the format, and what TEXT makes of the number. */
async function shown(value: number, format: string): Promise<[string, unknown]> {
  return inCell(async (cell, context) => {
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    const text = cell.getOffsetRange(0, 1);
    text.formulas = [[`=TEXT(A1,"${format.replace(/"/g, '""')}")`]];
    cell.load("text");
    text.load("values");
    await context.sync();
    return [cell.text[0]![0]!, text.values[0]![0]];
  });
}

test.each([
  [45000, "d mmmm yyyy", "15 March 2023"],
  [45000, "[$-41E]d mmmm yyyy", "15 มีนาคม 2023"],
  [45000, "[$-D07041E]d mmmm yyyy", "๑๕ มีนาคม ๒๕๖๖"],
  [45000, "[$-th-TH,D07]d mmmm yyyy", "๑๕ มีนาคม ๒๕๖๖"],
  [45000, "[$-107041E]d mmmm yyyy", "15 มีนาคม 2566"],
  [45000, "[$-107041E]d mmm yy", "15 มี.ค. 66"],
  [45000, '[$-107041E]d mmm yy "y"', "15 มี.ค. 66 y"],
  [45000, "[$-D07041E]dd/mm/yyyy;@", "๑๕/๐๓/๒๕๖๖"],
  [45000, "[$-1070000]d/mm/yyyy;@", "15/03/2566"],
  [45000, "[$-1010000]d/mm/yyyy;@", "15/03/2023"],
  [1234.5, "t#,##0.00", "๑,๒๓๔.๕๐"],
  [1234.5, '"t"#,##0.00', "t1,234.50"],
  [1234.5, "t0", "๑๒๓๕"],
  [1234.5, "[$-D000000]#,##0.00", "๑,๒๓๔.๕๐"],
  [1234.5, "[$฿-41E]#,##0.00", "฿1,234.50"],
  [1.005, "0.00", "1.01"],
  [-1.005, "0.00", "-1.01"],
  [1.0049999, "0.00", "1.00"],
  [0.285, "0.00", "0.29"],
  [1.005, '0.00 "บาท"', "1.01 บาท"],
  [0.2845, "0.0%", "28.5%"],
  [0, "d/m/yyyy", "0/1/1900"],
])("%d in %s is %s, in the cell and by TEXT", async (value, format, expected) => {
  expect(await shown(value, format)).toEqual([expected, expected]);
});

test("a day before the first is no date", async () => {
  expect(await shown(-1, "d/m/yyyy")).toEqual(["########", "#VALUE!"]);
});

test.each([
  ["0.00", true],
  ["0.00e+00", true],
  ["[ENG][$-409]d mmm yy;@", true],
  ["0 บาท", true],
  ["General", true],
  ["", true],
  ["[$-D07041E", false],
  ['0.00"', false],
  ["0;0;0;@;0", false],
  ["[Foo]0", false],
])("the number format %j can be set: %s", async (format, isAllowed) => {
  const setting = inCell(async (cell, context) => {
    cell.numberFormat = [[format]];
    await context.sync();
  });
  if (isAllowed) await expect(setting).resolves.toBeUndefined();
  else await expect(setting).rejects.toMatchObject({ code: "InvalidArgument" });
});

test.each([
  ["2023-03-15", 45000, "m/d/yyyy"],
  ["3/15/2023", 45000, "m/d/yyyy"],
  ["15-Mar-2023", 45000, "d-mmm-yy"],
  ["3/15/2023 12:00", 45000.5, "m/d/yyyy h:mm"],
  ["12:00", 0.5, "h:mm"],
  ["12:00:00", 0.5, "h:mm:ss"],
  ["12:00 PM", 0.5, "h:mm AM/PM"],
  ["36:00", 1.5, "[h]:mm:ss"],
  ["$5", 5, "$#,##0_);[Red]($#,##0)"],
  ["$5.25", 5.25, "$#,##0.00_);[Red]($#,##0.00)"],
  ["15%", 0.15, "0%"],
  ["1,234", 1234, "#,##0"],
  ["1e5", 100000, "0.00E+00"],
  ["1 1/2", 1.5, "# ?/?"],
  ["12345678901234567890", 12345678901234500000, "General"],
  ["123456789012345", 123456789012345, "General"],
  ["1 2", "1 2", "General"],
  ["15/3/2023", "15/3/2023", "General"],
])("%s is entered as %p in %s", async (input, value, format) => {
  const cell = await inCell(async (range, context) => {
    range.clear();
    range.values = [[input]];
    range.load("values,numberFormat");
    await context.sync();
    return range;
  });
  expect([cell.values, cell.numberFormat]).toEqual([[[value]], [[format]]]);
});

test("a day and a month are a date of this year", async () => {
  const cell = await inCell(async (range, context) => {
    range.clear();
    range.values = [["1/2"]];
    range.load("text,numberFormat");
    await context.sync();
    return range;
  });
  expect([cell.text, cell.numberFormat]).toEqual([[["2-Jan"]], [["d-mmm"]]]);
});
