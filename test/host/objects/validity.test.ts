import { openEmbeddedExcel, type OpenedExcel } from "../../support/embedded-excel";

let excel: OpenedExcel;
afterEach(() => excel.close());

type Rule = Excel.DataValidationRule;
const between = { formula1: 1, formula2: 5, operator: "Between" } as const;

/** `dataValidation.valid` of A1:A2 with two values. */
async function valid(
  values: readonly [unknown, unknown],
  rule: Rule,
  ignoreBlanks = true,
): Promise<boolean | null> {
  excel = await openEmbeddedExcel({
    workbook: [
      {
        name: "S",
        rows: [
          [null, "ก"],
          [null, 2],
        ],
      },
    ],
  });
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("S").getRange("A1:A2");
    range.values = values.map((value) => [value]);
    range.dataValidation.rule = rule;
    range.dataValidation.ignoreBlanks = ignoreBlanks;
    range.dataValidation.load("valid");
    await context.sync();
    return range.dataValidation.valid;
  });
}

test.each<[string, readonly [unknown, unknown], Rule, boolean | null]>([
  ["at both bounds", [1, 5], { wholeNumber: between }, true],
  ["beyond both bounds", [0, 6], { wholeNumber: between }, false],
  ["one within, one beyond", [5, 6], { wholeNumber: between }, null],
  ["no whole number", [1.5, 2.5], { wholeNumber: between }, false],
  ["a decimal", [1.5, 2.5], { decimal: between }, true],
  ["a text where a number is asked for", ["x", "3x"], { decimal: between }, false],
  ["a text of the length", ["x", "xxxxx"], { textLength: between }, true],
  ["a text that is too long", ["xxxxxx", "xxxxxxx"], { textLength: between }, false],
  [
    "a day",
    ["2023-03-15", "2023-03-16"],
    { date: { formula1: "2023-03-15", operator: "GreaterThanOrEqualTo" } },
    true,
  ],
  [
    "a day before",
    ["2023-03-14", "2023-03-13"],
    { date: { formula1: "2023-03-15", operator: "GreaterThanOrEqualTo" } },
    false,
  ],
  ["on a list", ["a", "b"], { list: { source: "a, b", inCellDropDown: true } }, true],
  ["not on a list", ["c", "a"], { list: { source: "a, b", inCellDropDown: true } }, null],
  ["on a list in cells", ["ก", 2], { list: { source: "=$B$1:$B$2", inCellDropDown: true } }, true],
  ["not on a list in cells", ["ข", 3], { list: { source: "=$B$1:$B$2", inCellDropDown: true } }, false],
])("%s", async (_, values, rule, expected) => {
  expect(await valid(values, rule)).toBe(expected);
});

test.each([
  [true, true],
  [false, false],
])("blank cells where ignoreBlanks is %s: %s", async (ignoreBlanks, expected) => {
  expect(await valid([null, null], { wholeNumber: between }, ignoreBlanks)).toBe(expected);
});

test("a rule by formula is not judged here", async () => {
  await expect(valid([1, 2], { custom: { formula: "=A1>0" } })).rejects.toMatchObject({
    code: "ApiNotImplementedByHost",
    debugInfo: { errorLocation: "DataValidation.valid" },
  });
});
