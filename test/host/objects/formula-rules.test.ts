import { openEmbeddedExcel, type OpenedExcel } from "../../support/embedded-excel";

let excel: OpenedExcel;

beforeAll(async () => {
  excel = await openEmbeddedExcel({ workbook: [{ name: "S", rows: [] }] });
});

afterAll(() => excel.close());

/** "accepted", or the code of the error. */
async function outcome(
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<string> {
  return Excel.run(async (context) => {
    run(context.workbook.worksheets.getItem("S"), context);
    return context.sync().then(
      () => "accepted",
      (error: OfficeExtension.Error) => error.code,
    );
  });
}

const nested = (levels: number) => `=${"ABS(".repeat(levels)}1${")".repeat(levels)}`;
const ofLength = (length: number) => `=${"1+".repeat((length - 2) / 2)}1`;
const withArguments = (count: number) => `=SUM(${Array.from({ length: count }, () => "1").join()})`;
const withText = (length: number) => `=LEN("${"ก".repeat(length)}")`;

const ACCEPTED = [
  "=1+1",
  "= 1 +\n1 ",
  "=-A1%",
  "=SUM(,)",
  "=SUM (1,2)",
  "=IF(1,2)",
  "=IF(1,2,3)",
  "=IF(,,)",
  "=TODAY()",
  "=A1:B2 B1:C3",
  "=SUM((A1,B2))",
  "={1,2;3,4}",
  "=A1#",
  "=@A1",
  "=LET(x,1,x+1)",
  "=LAMBDA(x,x+1)(2)",
  "=_xlfn.XLOOKUP(1,A:A,B:B)",
  "=A1:INDEX(B:B,3)",
  "=#REF!+S!#REF!",
  "='S'!#REF!",
  "=ชื่อ+\\x+\\",
  "='อีก ชีต'!$A$1",
  "=[Book1.xlsx]S!A1",
  "=NO.SUCH(1,2,3)",
  "=FUNCRES.XLAM!_xldudf_ADD(1,A1)+'my book.xlsm'!ADD(1)",
  '=CELL("row")',
  nested(64),
  ofLength(8192),
  withArguments(255),
  withText(255),
];

const REFUSED = [
  "=1+",
  "=*3",
  "=1 2",
  "=SUM(1;2)",
  "=SUM(,)=)",
  "=SUM(",
  "=A1 B1 C)",
  "=()",
  "=1A",
  "=A1$",
  '="a',
  "='S!A1",
  "={1,2;3}",
  "={A1}",
  "=1><2",
  "=IF()",
  "=IF(1)",
  "=IF(1,2,3,4)",
  "=TODAY(1)",
  "=LEFT()",
  '=CELL("row",A1,A2)',
  "=_xlfn.XLOOKUP(1,A:A)",
  "=NO.SUCH(1,",
  "=FUNCRES.XLAM!",
  "=1+ROUND(SUM(1,2))",
  nested(65),
  nested(3000),
  `=${"(".repeat(4000)}1`,
  `=${"-".repeat(8000)}`,
  ofLength(8194),
  withArguments(256),
  withText(256),
];

const short = (formula: string) =>
  formula.length > 40 ? `${formula.slice(0, 20)}… (${formula.length})` : formula;
const CASES = [
  ...ACCEPTED.map((formula) => [short(formula), formula, "accepted"] as const),
  ...REFUSED.map((formula) => [short(formula), formula, "InvalidArgument"] as const),
];

describe.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext, formula: string) => void]>([
  ["Range.formulas", (sheet, _, formula) => (sheet.getRange("J9").formulas = [[formula]])],
  ["Range.values", (sheet, _, formula) => (sheet.getRange("J9").values = [[formula]])],
  [
    "NamedItem.formula",
    (sheet, context, formula) => {
      context.workbook.names.getItemOrNullObject("given").delete();
      context.workbook.names.add("given", sheet.getRange("A1")).formula = formula;
    },
  ],
])("%s", (_, write) => {
  test.each(CASES)("%s", async (_name, formula, expected) => {
    expect(await outcome((sheet, context) => write(sheet, context, formula))).toBe(expected);
  });
});

const NO_CRITERIA = ["=A1:B2 B1:C3", "=SUM((A1,B2))", "=OR(A1={1,2})"];
const CRITERIA: readonly (readonly [string, string])[] = [
  ["=$A1>1", "accepted"],
  ["=COUNTIF($A$1:$A$9,A1)>1", "accepted"],
  ["=1+", "InvalidArgument"],
  ["=IF(1,2,3,4)", "InvalidArgument"],
  ["A1>1", "InvalidArgument"],
  ...NO_CRITERIA.map((formula) => [formula, "InvalidArgument"] as const),
];

test.each(CRITERIA)("a condition by %s is %s", async (formula, expected) => {
  const adding = outcome((sheet) => {
    sheet.getRange("B1").conditionalFormats.add("Custom").custom.rule.formula = formula;
  });
  expect(await adding).toBe(expected);
});

test.each(CRITERIA)("an entry rule by %s is %s", async (formula, expected) => {
  const ruling = outcome((sheet) => (sheet.getRange("B1").dataValidation.rule = { custom: { formula } }));
  expect(await ruling).toBe(expected);
});

test.each([
  [{ list: { inCellDropDown: true, source: "=S!$A$1:$A$3" } }, "accepted"],
  [{ list: { inCellDropDown: true, source: "=S!$A$1:$A$3+" } }, "InvalidArgument"],
  [{ list: { inCellDropDown: true, source: "yes,no" } }, "accepted"],
  [{ wholeNumber: { formula1: "=A1", formula2: "=A1*2", operator: "Between" as const } }, "accepted"],
  [{ wholeNumber: { formula1: "=A1", formula2: "=A1*", operator: "Between" as const } }, "InvalidArgument"],
])("the entry rule %j is %s", async (rule: Excel.DataValidationRule, expected) => {
  expect(await outcome((sheet) => (sheet.getRange("B1").dataValidation.rule = rule))).toBe(expected);
});

test.each([
  ["x_1", "=1+2", "accepted"],
  ["x_2", "=1+", "InvalidArgument"],
  ["x_3", "hello world (", "InvalidArgument"],
  ["x_4", '="hello world ("', "accepted"],
  ["_xlnm.Print_Area", "=S!$A$1", "InvalidArgument"],
  ["_XLNM._FilterDatabase", "=S!$A$1", "InvalidArgument"],
  ["_xlnmPrint_Area", "=S!$A$1", "accepted"],
])("the name %s for %s is %s", async (name, formula, expected) => {
  expect(await outcome((_, context) => void context.workbook.names.add(name, formula))).toBe(expected);
});

test.each([
  ["=NOSUCH(1)", "#NAME?"],
  ["=ISEMAIL(1)", "#NAME?"],
  ["=nosuch", "#NAME?"],
  ["=Nope!A1", "#REF!"],
  ["=Nope!K20", "#REF!"],
  ["=Nope!K20:K21", "#REF!"],
  ["=SUM(Nope!A1:B2)", "#REF!"],
  ["=IFERROR(Nope!A1,5)", 5],
  ["=S!A1+1", 1],
])("%s gives %s", async (formula, expected) => {
  const values = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("S").getRange("K20");
    cell.formulas = [[formula]];
    cell.load("values");
    await context.sync();
    return cell.values;
  });
  expect(values).toEqual([[expected]]);
});

describe("texts", () => {
  test.each([
    [32_767, "accepted"],
    [32_768, "InvalidArgument"],
  ])(
    "of %i characters are %s in a cell, with an apostrophe too, and in a comment",
    async (length, expected) => {
      const text = "ก".repeat(length);
      expect(await outcome((sheet) => (sheet.getRange("C1").values = [[text]]))).toBe(expected);
      expect(await outcome((sheet) => (sheet.getRange("C1").values = [[`'${text}`]]))).toBe(expected);
      expect(await outcome((sheet) => void sheet.comments.add("S!C1", text))).toBe(expected);
      await outcome((sheet) => sheet.comments.getItemByCell("S!C1").delete());
    },
  );
});

test.each([
  ["=5", 5, "Double"],
  ["=1+2", 3, "Double"],
  ['="a""b"', 'a"b', "String"],
  ["=TRUE", true, "Boolean"],
  ["=1>2", false, "Boolean"],
  ["=SUM(S!$X$1:$X$2)*2", 14, "Double"],
  ["=S!$X$1+1", 4, "Double"],
  ["=1/0", "#DIV/0!", "Error"],
  ["=nosuch", "#NAME?", "Error"],
])("a name for %s has the value %p, a %s", async (formula, value, type) => {
  const item = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("X1:X2").values = [[3], [4]];
    context.workbook.names.getItemOrNullObject("valued").delete();
    context.workbook.names.add("valued", formula);
    const found = context.workbook.names.getItem("valued").load("value,type");
    await context.sync();
    return found;
  });
  expect([item.value, item.type]).toEqual([value, type]);
});
