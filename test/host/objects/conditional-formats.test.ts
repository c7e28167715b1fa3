import { openEmbeddedExcel, type OpenedExcel } from "../../support/embedded-excel";

let excel: OpenedExcel;
afterEach(() => excel.close());
beforeEach(async () => {
  excel = await openEmbeddedExcel({
    workbook: [{ name: "S", rows: [[1], [5], ["ผ่าน"], [null]] }, { name: "T" }],
  });
});

type Sheet = Excel.Worksheet;

async function on<T>(work: (sheet: Sheet) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem("S"));
    await context.sync();
    return result;
  });
}
const code = (work: (sheet: Sheet) => unknown) =>
  on(work).then(
    () => null,
    (error: { code: string }) => error.code,
  );

const first = (sheet: Sheet) => sheet.getRange("A1:A4").conditionalFormats.getItemAt(0);
const add = (sheet: Sheet, type: string) => sheet.getRange("A1:A4").conditionalFormats.add(type as "Custom");

describe("a condition is added, set and read again", () => {
  test.each<[string, (format: Excel.ConditionalFormat) => void, string, unknown]>([
    [
      "CellValue",
      (format) => (format.cellValue.rule = { operator: "GreaterThan", formula1: "=3" }),
      "cellValue/rule",
      { operator: "GreaterThan", formula1: "=3" },
    ],
    [
      "CellValue",
      (format) => (format.cellValue.rule = { operator: "Between", formula1: "1", formula2: "=2.5" }),
      "cellValue/rule",
      { operator: "Between", formula1: "=1", formula2: "=2.5" },
    ],
    [
      "ContainsText",
      (format) => (format.textComparison.rule = { operator: "BeginsWith", text: "ผ่าน" }),
      "textComparison/rule",
      { operator: "BeginsWith", text: "ผ่าน" },
    ],
    [
      "PresetCriteria",
      (format) => (format.preset.rule = { criterion: "NonBlanks" }),
      "preset/rule",
      { criterion: "NonBlanks" },
    ],
    [
      "PresetCriteria",
      (format) => (format.preset.rule = { criterion: "DuplicateValues" }),
      "preset/rule",
      { criterion: "DuplicateValues" },
    ],
    [
      "ColorScale",
      (format) =>
        (format.colorScale.criteria = {
          minimum: { type: "LowestValue", color: "white" },
          maximum: { type: "Number", formula: "100", color: "#00ff00" },
        }),
      "colorScale/criteria",
      {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        maximum: { type: "Number", formula: "100", color: "#00FF00" },
      },
    ],
    [
      "DataBar",
      (format) => (format.dataBar.lowerBoundRule = { type: "Percent", formula: "10" }),
      "dataBar/lowerBoundRule",
      { type: "Percent", formula: "10" },
    ],
  ])("%s", async (type, set, path, expected) => {
    await on((sheet) => set(add(sheet, type)));
    const read = await on((sheet) => first(sheet).load(`type,${path}`));
    const [part, property] = path.split("/") as [keyof Excel.ConditionalFormat, string];
    expect([read.type, (read[part] as unknown as Record<string, unknown>)[property]]).toEqual([
      type,
      expected,
    ]);
  });

  test("a new colour scale has three colours, a data bar its colour", async () => {
    await on((sheet) => add(sheet, "ColorScale"));
    const scale = await on((sheet) => first(sheet).load("colorScale/threeColorScale"));
    expect(scale.colorScale.threeColorScale).toBe(true);
    await on((sheet) => (add(sheet, "DataBar").dataBar.positiveFormat.fillColor = "pink"));
    const bar = await on((sheet) => first(sheet).load("dataBar/positiveFormat/fillColor"));
    expect(bar.dataBar.positiveFormat.fillColor).toBe("#FFC0CB");
  });

  test("its format is set and taken away", async () => {
    await on((sheet) => {
      const { format } = add(sheet, "CellValue").cellValue;
      format.fill.color = "pink";
      format.font.color = "red";
    });
    const colours = async () => {
      const read = await on((sheet) =>
        first(sheet).load("cellValue/format/fill/color,cellValue/format/font/color"),
      );
      return [read.cellValue.format.fill.color, read.cellValue.format.font.color];
    };
    expect(await colours()).toEqual(["#FFC0CB", "#FF0000"]);
    await on((sheet) => {
      first(sheet).cellValue.format.fill.color = "";
      first(sheet).cellValue.format.font.color = "";
    });
    expect(await colours()).toEqual(["", ""]);
  });
});

test.each<[string, (sheet: Sheet) => unknown, string | null]>([
  ["an icon set, which a file could not keep", (sheet) => add(sheet, "IconSet"), "ApiNotImplementedByHost"],
  ["the highest values, likewise", (sheet) => add(sheet, "TopBottom"), "ApiNotImplementedByHost"],
  [
    "a preset of dates, likewise",
    (sheet) => (add(sheet, "PresetCriteria").preset.rule = { criterion: "Today" }),
    "ApiNotImplementedByHost",
  ],
  [
    "a bound that is a cell",
    (sheet) => (add(sheet, "CellValue").cellValue.rule = { operator: "EqualTo", formula1: "=B1" }),
    "ApiNotImplementedByHost",
  ],
  [
    "one bound where two are asked for",
    (sheet) => (add(sheet, "CellValue").cellValue.rule = { operator: "Between", formula1: "=1" }),
    "InvalidArgument",
  ],
  [
    "a colour scale's number that is none",
    (sheet) =>
      (add(sheet, "ColorScale").colorScale.criteria = {
        minimum: { type: "Number", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#FF0000" },
      }),
    "InvalidArgument",
  ],
  ["a broken formula", (sheet) => (add(sheet, "Custom").custom.rule.formula = "=SUM("), "InvalidArgument"],
  ["a whole formula", (sheet) => (add(sheet, "Custom").custom.rule.formula = "=SUM(A1)>1"), null],
  ["the rule of another type", (sheet) => add(sheet, "Custom").cellValue.load("rule"), "InvalidOperation"],
  ["or none", (sheet) => add(sheet, "Custom").cellValueOrNullObject.load("rule"), null],
])("%s: %s", async (_, work, expected) => {
  expect(await code(work)).toBe(expected);
});

describe("comments by address", () => {
  test.each<[string, (sheet: Sheet) => unknown, string | null]>([
    ["with its sheet", ({ comments }) => comments.add("S!A1", "x"), null],
    ["without one", ({ comments }) => comments.add("A1", "x"), "InvalidArgument"],
    ["of another sheet", ({ comments }) => comments.add("T!A1", "x"), "InvalidArgument"],
    ["of several cells", ({ comments }) => comments.add("S!A1:A2", "x"), "InvalidArgument"],
    [
      "looked for without a sheet",
      ({ comments }) => comments.getItemByCell("A1").load("content"),
      "InvalidArgument",
    ],
    [
      "that mentions people",
      ({ comments }) => comments.add("S!A1", "x", Excel.ContentType.mention),
      "ApiNotImplementedByHost",
    ],
  ])("%s", async (_, work, expected) => {
    expect(await code(work)).toBe(expected);
  });
});
