import { execFileSync } from "node:child_process";
import path from "node:path";
import { LIMITS } from "../../../src/host/protocol/argument-limits";
import { OFFICE_CLASSES, OFFICE_ENUMS, OFFICE_OPTIONS } from "../../../src/host/protocol/argument-types";
import { openEmbeddedExcel, type OpenedExcel } from "../../support/embedded-excel";
import { hostClasses, isSettable } from "../../support/host-classes";

const root = path.resolve(__dirname, "../../..");

test("the types are those of Microsoft's definitions", () => {
  execFileSync(process.execPath, [path.join(root, "scripts/generate-office-types.mjs"), "--check"], {
    cwd: root,
    stdio: "pipe",
  });
});

/** Everything that a member of the host takes, by place: `Class.member`, `Class.method(parameter)`. */
function takenByHost(): [place: string, type: string][] {
  return hostClasses().flatMap(([name, members]) => {
    const { settable = {}, methods = {} } = OFFICE_CLASSES[name] ?? {};
    return members.flatMap((member): [string, string][] => {
      if (settable[member] !== undefined) return [[`${name}.${member}`, settable[member]]];
      if (/^getItem(OrNullObject)?$/.test(member)) return [];
      return Object.entries(methods[member] ?? {}).map(([parameter, type]) => [
        `${name}.${member}(${parameter})`,
        type,
      ]);
    });
  });
}

/** The same with the members of the objects of options in it. */
function withOptions(taken: readonly [string, string][]): [string, string][] {
  return taken.flatMap(([place, type]) => {
    const options = type
      .replace("?", "")
      .split("|")
      .find((each) => OFFICE_OPTIONS[each]);
    const inner = Object.entries(OFFICE_OPTIONS[options ?? ""] ?? {});
    return [[place, type], ...withOptions(inner.map(([name, each]) => [`${options}.${name}`, each]))];
  });
}

/** A criteria of a filter is refused as a whole, so is a comment that mentions people. */
const REFUSED_AS_A_WHOLE = /^(FilterCriteria|Icon|CommentRichContent|CommentMention)\./;

test("every number and text that a member of the host takes has its limits, and no limit is for nothing", () => {
  const limited = withOptions(takenByHost()).filter(
    ([place, type]) =>
      /^(string|number)\b/.test(type) && !/Range/.test(type) && !REFUSED_AS_A_WHOLE.test(place),
  );
  const places = [...new Set(limited.map(([place]) => place))];
  const generic = /\.getItemAt\(index\)$|^Chart\.seriesNameLevel$|^ChartSeries\.name$/;
  expect(places.filter((place) => !generic.test(place) && !(place in LIMITS))).toEqual([]);
  const all = new Set(withOptions(takenByHost()).map(([place]) => place));
  expect(Object.keys(LIMITS).filter((place) => !all.has(place))).toEqual([]);
});

let excel: OpenedExcel;
afterAll(() => excel.close());

type Context = Excel.RequestContext;
const sheetOf = ({ workbook }: Context) => workbook.worksheets.getItem("S");
const rangeOf = (context: Context) => sheetOf(context).getRange("A1:B2");
const chartOf = (context: Context) => sheetOf(context).charts.getItemAt(0);
/** A condition stands on each of these cells. */
const CONDITIONS = {
  D1: "Custom",
  D2: "CellValue",
  D3: "ContainsText",
  D4: "PresetCriteria",
  D5: "ColorScale",
  D6: "DataBar",
} as const;
const conditionOf = (context: Context, address: keyof typeof CONDITIONS = "D1") =>
  sheetOf(context).getRange(address).conditionalFormats.getItemAt(0);

/** How an add-in comes to an object of each class that has something to set. */
const OBJECTS: Readonly<Record<string, (context: Context) => object>> = {
  Application: ({ application }) => application,
  CellValueConditionalFormat: (context) => conditionOf(context, "D2").cellValue,
  Chart: chartOf,
  ChartLegend: (context) => chartOf(context).legend,
  ChartTitle: (context) => chartOf(context).title,
  ColorScaleConditionalFormat: (context) => conditionOf(context, "D5").colorScale,
  Comment: ({ workbook }) => workbook.comments.getItemAt(0),
  ConditionalDataBarPositiveFormat: (context) => conditionOf(context, "D6").dataBar.positiveFormat,
  ConditionalFormat: (context) => conditionOf(context),
  ConditionalFormatRule: (context) => conditionOf(context).custom.rule,
  ConditionalRangeFill: (context) => conditionOf(context).custom.format.fill,
  ConditionalRangeFont: (context) => conditionOf(context).custom.format.font,
  DataBarConditionalFormat: (context) => conditionOf(context, "D6").dataBar,
  DataValidation: (context) => rangeOf(context).dataValidation,
  FormatProtection: (context) => rangeOf(context).format.protection,
  HeaderFooter: (context) => sheetOf(context).pageLayout.headersFooters.defaultForAllPages,
  NamedItem: ({ workbook }) => workbook.names.getItem("ชื่อ"),
  Note: ({ workbook }) => workbook.notes.getItemAt(0),
  PageLayout: (context) => sheetOf(context).pageLayout,
  PresetCriteriaConditionalFormat: (context) => conditionOf(context, "D4").preset,
  Range: rangeOf,
  RangeBorder: (context) => rangeOf(context).format.borders.getItem("EdgeTop"),
  RangeFill: (context) => rangeOf(context).format.fill,
  RangeFont: (context) => rangeOf(context).format.font,
  RangeFormat: (context) => rangeOf(context).format,
  Runtime: ({ runtime }) => runtime,
  Setting: ({ workbook }) => workbook.settings.getItem("key"),
  TextConditionalFormat: (context) => conditionOf(context, "D3").textComparison,
  Worksheet: sheetOf,
};

beforeAll(async () => {
  const { PLATFORMS } = await import("../../../src/host/protocol/platforms");
  excel = await openEmbeddedExcel({
    profile: PLATFORMS.windows,
    workbook: [{ name: "S", rows: [[1, 2]] }, { name: "T" }],
  });
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.charts.add("Line", sheet.getRange("A1:B2"));
    for (const [address, type] of Object.entries(CONDITIONS))
      sheet.getRange(address).conditionalFormats.add(type);
    context.workbook.comments.add("S!E1", "ความเห็น");
    context.workbook.notes.add("S!E2", "โน้ต");
    context.workbook.names.add("ชื่อ", sheet.getRange("A1"));
    context.workbook.settings.add("key", 1);
    await context.sync();
  });
});

/** Values that are none of a type, by the type's name. */
function wrongFor(type: string): unknown[] {
  if (type === "boolean") return ["yes", 1, null, {}];
  if (type === "number") return ["5", true, null, {}];
  if (type === "string") return [5, true, null, {}, ["x"]];
  if (type === "any[][]") return [null, [["x"]]];
  if (OFFICE_ENUMS[type])
    return ["Banana", "", OFFICE_ENUMS[type].find((name) => name !== "")!.toLowerCase(), 1, null];
  if (OFFICE_OPTIONS[type]) return ["x", 1, null, [], { banana: true }];
  return [];
}

const SETTABLE = hostClasses().flatMap(([name, members]) =>
  members.flatMap((member): [string, string, string][] => {
    const type = OFFICE_CLASSES[name]?.settable[member];
    return type !== undefined && isSettable(name, member) ? [[name, member, type]] : [];
  }),
);

async function outcome(work: (context: Context) => void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
    return "done";
  } catch (error) {
    const { code, debugInfo } = error as { code: string; debugInfo?: { errorLocation?: string } };
    return `${code} at ${debugInfo?.errorLocation}`;
  }
}

test("the walk comes to every class that has something to set", () => {
  expect(SETTABLE.length).toBeGreaterThan(60);
  expect(Object.keys(OBJECTS).sort()).toEqual([...new Set(SETTABLE.map(([name]) => name))].sort());
  expect(
    SETTABLE.filter(([, , type]) => wrongFor(type).length === 0).map(([name, member]) => `${name}.${member}`),
  ).toEqual([
    // They take anything.
    "NamedItem.formula",
    "Setting.value",
  ]);
});

test.each(SETTABLE.filter(([, , type]) => wrongFor(type).length > 0))(
  "%s.%s takes nothing but a %s",
  async (name, member, type) => {
    for (const wrong of wrongFor(type)) {
      const set = await outcome((context) => {
        (OBJECTS[name]!(context) as Record<string, unknown>)[member] = wrong;
      });
      expect([wrong, set]).toEqual([wrong, `InvalidArgument at ${name}.${member}`]);
    }
  },
);

type Work = (context: Context) => void;
const font = (context: Context) => rangeOf(context).format.font;

describe("limits", () => {
  test.each<[string, Work, Work]>([
    ["a font's size, from below", (c) => (font(c).size = 1), (c) => (font(c).size = 0.5)],
    ["a font's size, from above", (c) => (font(c).size = 409), (c) => (font(c).size = 410)],
    ["a font's name", (c) => (font(c).name = "x".repeat(31)), (c) => (font(c).name = "x".repeat(32))],
    [
      "a row's height, from below",
      (c) => (rangeOf(c).format.rowHeight = 0),
      (c) => (rangeOf(c).format.rowHeight = -1),
    ],
    [
      "a row's height",
      (c) => (rangeOf(c).format.rowHeight = 409.5),
      (c) => (rangeOf(c).format.rowHeight = 410),
    ],
    [
      "a column's width",
      (c) => (rangeOf(c).format.columnWidth = 0),
      (c) => (rangeOf(c).format.columnWidth = -1),
    ],
    ["an indent", (c) => (rangeOf(c).format.indentLevel = 250), (c) => (rangeOf(c).format.indentLevel = 251)],
    [
      "a whole indent",
      (c) => (rangeOf(c).format.indentLevel = 1),
      (c) => (rangeOf(c).format.indentLevel = 1.5),
    ],
    [
      "an angle",
      (c) => (rangeOf(c).format.textOrientation = 90),
      (c) => (rangeOf(c).format.textOrientation = 91),
    ],
    [
      "vertical text",
      (c) => (rangeOf(c).format.textOrientation = 180),
      (c) => (rangeOf(c).format.textOrientation = 255),
    ],
    ["a colour by name", (c) => (font(c).color = "PeachPuff"), (c) => (font(c).color = "banana")],
    ["a colour by digits", (c) => (font(c).color = "12abEF"), (c) => (font(c).color = "#12abE")],
    ["no colour of a font", (c) => (font(c).color = "#000000"), (c) => (font(c).color = "")],
    ["a tab's colour", (c) => (sheetOf(c).tabColor = "pink"), (c) => (sheetOf(c).tabColor = "banana")],
    [
      "a chart's title",
      (c) => (chartOf(c).title.text = "x".repeat(255)),
      (c) => (chartOf(c).title.text = "x".repeat(256)),
    ],
    ["a chart's width", (c) => (chartOf(c).width = 0), (c) => (chartOf(c).width = -0.5)],
    ["a chart's type", (c) => (chartOf(c).chartType = "Sunburst"), (c) => (chartOf(c).chartType = "Invalid")],
    [
      "a comment",
      (c) => (c.workbook.comments.getItemAt(0).content = "x".repeat(32767)),
      (c) => (c.workbook.comments.getItemAt(0).content = "x".repeat(32768)),
    ],
    [
      "a name's comment",
      (c) => (c.workbook.names.getItem("ชื่อ").comment = "x".repeat(255)),
      (c) => (c.workbook.names.getItem("ชื่อ").comment = "x".repeat(256)),
    ],
    ["a setting's key", (c) => c.workbook.settings.add("x", 1), (c) => c.workbook.settings.add("", 1)],
    [
      "a cell's place",
      (c) => sheetOf(c).getCell(0, 0).load("address"),
      (c) => sheetOf(c).getCell(-1, 0).load("address"),
    ],
    [
      "a whole place",
      (c) => rangeOf(c).getCell(1, 0).load("address"),
      (c) => rangeOf(c).getCell(1.5, 0).load("address"),
    ],
    [
      "rows and columns",
      (c) => sheetOf(c).getRangeByIndexes(0, 0, 1, 1).load("address"),
      (c) => sheetOf(c).getRangeByIndexes(0, 0, 0, 1).load("address"),
    ],
    [
      "an item's place",
      (c) => sheetOf(c).charts.getItemAt(0).load("name"),
      (c) => sheetOf(c).charts.getItemAt(-1).load("name"),
    ],
    [
      "frozen rows",
      (c) => sheetOf(c).freezePanes.freezeRows(1),
      (c) => sheetOf(c).freezePanes.freezeRows(-1),
    ],
    [
      "pages across",
      (c) => (sheetOf(c).pageLayout.zoom = { horizontalFitToPages: 1 }),
      (c) => (sheetOf(c).pageLayout.zoom = { horizontalFitToPages: 1.5 }),
    ],
    [
      "per cent, from below",
      (c) => (sheetOf(c).pageLayout.zoom = { scale: 10 }),
      (c) => (sheetOf(c).pageLayout.zoom = { scale: 9 }),
    ],
    [
      "per cent, from above",
      (c) => (sheetOf(c).pageLayout.zoom = { scale: 400 }),
      (c) => (sheetOf(c).pageLayout.zoom = { scale: 401 }),
    ],
    [
      "a range of the sheet",
      (c) => sheetOf(c).getRange("S!A1").load("address"),
      (c) => sheetOf(c).getRange("T!A1").load("address"),
    ],
    [
      "what a name means",
      (c) => c.workbook.names.add("สูตร", "=1+1"),
      (c) => c.workbook.names.add("ข้อความ", "some text"),
    ],
    [
      "a name that is Excel's own",
      (c) => c.workbook.names.add("_xlnmx", "=1"),
      (c) => c.workbook.names.add("_xlnm.Print_Area", "=1"),
    ],
  ])("%s", async (_, within, beyond) => {
    expect(await outcome(within)).toBe("done");
    expect(await outcome(beyond)).toMatch(/^InvalidArgument at /);
  });

  test("the empty text takes a fill and a tab's colour away", async () => {
    await outcome((context) => {
      rangeOf(context).format.fill.color = "pink";
      sheetOf(context).tabColor = "pink";
    });
    const read = () =>
      Excel.run(async (context) => {
        const range = rangeOf(context).load("format/fill/color");
        const sheet = sheetOf(context).load("tabColor");
        await context.sync();
        return [range.format.fill.color, sheet.tabColor];
      });
    expect(await read()).toEqual(["#FFC0CB", "#FFC0CB"]);
    await outcome((context) => {
      rangeOf(context).format.fill.color = "";
      sheetOf(context).tabColor = "";
    });
    expect(await read()).toEqual(["#FFFFFF", ""]);
  });
});

test("grid lines are hidden and shown", async () => {
  const shown = async (show: boolean) => {
    await outcome((context) => (sheetOf(context).showGridlines = show));
    return Excel.run(async (context) => {
      const sheet = sheetOf(context).load("showGridlines");
      await context.sync();
      return sheet.showGridlines;
    });
  };
  expect([await shown(false), await shown(true)]).toEqual([false, true]);
});

describe("arguments of methods", () => {
  test.each<[string, Work, string]>([
    ["what is cleared", (c) => rangeOf(c).clear("Banana" as "All"), "Range.clear"],
    ["what is copied", (c) => rangeOf(c).copyFrom("A1", "Banana" as "All"), "Range.copyFrom"],
    ["whether blanks are skipped", (c) => rangeOf(c).copyFrom("A1", "All", "yes" as never), "Range.copyFrom"],
    ["where cells move", (c) => rangeOf(c).insert("Up" as "Down"), "Range.insert"],
    ["where cells move back", (c) => rangeOf(c).delete("Down" as "Up"), "Range.delete"],
    ["how it is calculated", (c) => c.application.calculate("Banana" as "Full"), "Application.calculate"],
    ["a chart's type", (c) => sheetOf(c).charts.add("Banana" as "Line", rangeOf(c)), "ChartCollection.add"],
    ["a chart's source", (c) => chartOf(c).setData("A1" as never), "Chart.setData"],
    [
      "a chart's series",
      (c) => sheetOf(c).charts.add("Line", rangeOf(c), "Banana" as "Auto"),
      "ChartCollection.add",
    ],
    [
      "a kind of condition",
      (c) => rangeOf(c).conditionalFormats.add("Banana" as "Custom"),
      "ConditionalFormatCollection.add",
    ],
    [
      "a kind of cell",
      (c) =>
        rangeOf(c)
          .getSpecialCells("Banana" as "Blanks")
          .load("address"),
      "Range.getSpecialCells",
    ],
    [
      "a side",
      (c) =>
        rangeOf(c)
          .format.borders.getItem("Banana" as "EdgeTop")
          .load("style"),
      "RangeBorderCollection.getItem",
    ],
    ["a switch", (c) => rangeOf(c).merge("yes" as never), "Range.merge"],
  ])("%s is refused", async (_, work, place) => {
    expect(await outcome(work)).toBe(`InvalidArgument at ${place}`);
  });
});

describe("options that nobody knows", () => {
  test.each<[string, Work, string]>([
    [
      "protection",
      (c) => sheetOf(c).protection.protect({ allowBanana: true } as object),
      'no option "allowBanana"',
    ],
    ["a rule", (c) => (rangeOf(c).dataValidation.rule = { banana: {} } as object), 'no option "banana"'],
    [
      "a rule's part",
      (c) =>
        (rangeOf(c).dataValidation.rule = {
          list: { source: "a", inCellDropDown: true, banana: 1 } as never,
        }),
      'no option "banana"',
    ],
    ["zoom", (c) => (sheetOf(c).pageLayout.zoom = { scale: 50, banana: 1 } as object), 'no option "banana"'],
    [
      "properties of cells",
      (c) => rangeOf(c).getCellProperties({ banana: true } as object),
      'no option "banana"',
    ],
    [
      "a search",
      (c) =>
        rangeOf(c)
          .find("x", { bad: 1 } as object)
          .load("address"),
      "lacks Range.find",
    ],
  ])("%s: the error names it", async (_, work, said) => {
    const run = Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ message: expect.stringContaining(said) as string });
  });

  test("a property that nobody knows is passed over where it is loaded; one that the host lacks is named", async () => {
    const sheet = await Excel.run(async (context) => {
      const loaded = sheetOf(context).load("name,NoPropertiesNeeded");
      await context.sync();
      return loaded.toJSON();
    });
    expect(sheet).toMatchObject({ name: "S" });
    expect(await outcome((c) => sheetOf(c).load("enableCalculation"))).toBe(
      "ApiNotImplementedByHost at Worksheet.enableCalculation",
    );
  });
});
