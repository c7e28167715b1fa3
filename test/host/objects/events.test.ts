import { DEFAULT_REQUIREMENTS } from "../../../src/host/protocol/app-context";
import { PLATFORMS } from "../../../src/host/protocol/platforms";
import { openEmbeddedExcel, type OpenedExcel } from "../../support/embedded-excel";

let excel: OpenedExcel;
let seen: unknown[];

beforeEach(() => {
  seen = [];
});

afterEach(() => excel.close());

async function messagesDelivered() {
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
}

async function open(listen: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void) {
  excel = await openEmbeddedExcel({ workbook: [{ name: "S", rows: [[1, "=A1*2"]] }, { name: "B" }] });
  await excel.waitForCalculation();
  await Excel.run(async (context) => {
    listen(context, context.workbook.worksheets.getItem("S"));
    await context.sync();
  });
}

const note = async (event: unknown) => void seen.push(event);

function write(address: string, values: unknown[][]) {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem("S").getRange(address).values = values;
    await context.sync();
  });
}

test("onChanged tells of the add-in's own write, with the value before and after", async () => {
  await open((_, sheet) => sheet.onChanged.add(note));
  await write("A1", [[5]]);
  await messagesDelivered();
  expect(seen).toEqual([
    expect.objectContaining({
      type: "WorksheetChanged",
      changeType: "RangeEdited",
      address: "A1",
      source: "Local",
      triggerSource: "ThisLocalAddin",
      details: { valueBefore: 1, valueAfter: 5, valueTypeBefore: "Double", valueTypeAfter: "Double" },
    }),
  ]);
});

test("so it does where a formula takes a value's place", async () => {
  await open((_, sheet) => sheet.onChanged.add(note));
  await write("A1", [["=3"]]);
  await messagesDelivered();
  expect(seen).toEqual([
    expect.objectContaining({
      details: expect.objectContaining({ valueBefore: 1, valueAfter: 3 }) as unknown,
    }),
  ]);
});

test("and of the user's, after the calculation", async () => {
  const results: unknown[] = [];
  await open((_, sheet) =>
    sheet.onChanged.add(async (event) => {
      seen.push([event.address, event.triggerSource]);
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(event.worksheetId).getRange("B1").load("values");
        await context.sync();
        results.push(range.values[0]![0]);
      });
    }),
  );
  await excel.typeIn("S", "A1", 21);
  await messagesDelivered();
  expect(seen).toEqual([["A1", "Unknown"]]);
  expect(results).toEqual([42]);
});

test("a block is one event without details; formats are none", async () => {
  await open((_, sheet) => sheet.onChanged.add(note));
  await write("C1:D2", [
    [1, 2],
    [3, 4],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("S").getRange("A1").format.fill.color = "#FF0000";
    await context.sync();
  });
  await messagesDelivered();
  expect(seen).toEqual([expect.objectContaining({ address: "C1:D2", details: undefined })]);
});

test("the collection hears of every sheet, a sheet only of itself", async () => {
  const ofB: unknown[] = [];
  await open((context) => {
    context.workbook.worksheets.onChanged.add(note);
    context.workbook.worksheets.getItem("B").onChanged.add(async (event) => void ofB.push(event));
  });
  await write("A1", [[2]]);
  await messagesDelivered();
  expect(seen).toEqual([expect.objectContaining({ address: "A1" })]);
  expect(ofB).toEqual([]);
});

test("the event's range can be asked for", async () => {
  await open((_, sheet) =>
    sheet.onChanged.add(async (event) => {
      await Excel.run(async (context) => {
        const range = event.getRange(context).load("address,values");
        await context.sync();
        seen.push([range.address, range.values]);
      });
    }),
  );
  await write("A1", [[7]]);
  await messagesDelivered();
  expect(seen).toEqual([["S!A1", [[7]]]]);
});

test("enableEvents switches them off, remove ends one", async () => {
  let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  await open((_, sheet) => {
    handler = sheet.onChanged.add(note);
  });
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem("S").getRange("A1").values = [[2]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await messagesDelivered();
  expect(seen).toEqual([]);
  await write("A1", [[3]]);
  await messagesDelivered();
  expect(seen).toHaveLength(1);
  handler!.remove();
  await handler!.context.sync();
  await write("A1", [[4]]);
  await messagesDelivered();
  expect(seen).toHaveLength(1);
});

test("sheets added, deleted, activated, and selections", async () => {
  await open((context, sheet) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onActivated.add(note);
    sheet.onSelectionChanged.add(note);
    context.workbook.onSelectionChanged.add(async () => void seen.push("selection"));
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("ใหม่").delete();
    context.workbook.worksheets.getItem("B").activate();
    context.workbook.worksheets.getItem("S").getRange("B2:C3").select();
    await context.sync();
  });
  await messagesDelivered();
  expect(seen.map((event) => (event === "selection" ? event : (event as { type: string }).type))).toEqual([
    "WorksheetAdded",
    "WorksheetDeleted",
    "WorksheetActivated",
    "WorksheetActivated",
    "WorksheetSelectionChanged",
    "selection",
  ]);
  expect(seen).toContainEqual(
    expect.objectContaining({ type: "WorksheetSelectionChanged", address: "B2:C3" }),
  );
});

describe("events of formats, formulas, rows and sheets", () => {
  const change = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem("S"), context);
      await context.sync();
    });

  type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;
  type Listen = (of: Excel.Worksheet | Excel.WorksheetCollection) => void;

  const listen: Readonly<Record<string, Listen>> = {
    onFormatChanged: (of) => of.onFormatChanged.add(note),
    onFormulaChanged: (of) => of.onFormulaChanged.add(note),
    onRowHiddenChanged: (of) => of.onRowHiddenChanged.add(note),
    onProtectionChanged: (of) => of.onProtectionChanged.add(note),
    onNameChanged: (of) => of.onNameChanged.add(note),
    onVisibilityChanged: (of) => of.onVisibilityChanged.add(note),
    onCalculated: (of) => of.onCalculated.add(note),
  };

  test.each<[event: string, of: string, work: Work, told: object[]]>([
    [
      "onFormatChanged",
      "a fill",
      (sheet) => (sheet.getRange("A1:B2").format.fill.color = "#FF0000"),
      [{ type: "WorksheetFormatChanged", address: "A1:B2", source: "Local" }],
    ],
    ["onFormatChanged", "a value, none", (sheet) => (sheet.getRange("A1").values = [[7]]), []],
    [
      "onFormatChanged",
      "a value that brings a format",
      (sheet) => (sheet.getRange("A1").values = [["7%"]]),
      [{ type: "WorksheetFormatChanged", address: "A1" }],
    ],
    [
      "onFormulaChanged",
      "formulas that come, change and go",
      (sheet) => (sheet.getRange("A1:C1").formulas = [["=1", "=A1*3", 5]]),
      [
        {
          type: "WorksheetFormulaChanged",
          source: "Local",
          formulaDetails: [
            { cellAddress: "A1", previousFormula: "" },
            { cellAddress: "B1", previousFormula: "=A1*2" },
          ],
        },
      ],
    ],
    [
      "onFormulaChanged",
      "the same formula, none",
      (sheet) => (sheet.getRange("B1").formulas = [["=A1*2"]]),
      [],
    ],
    ["onFormulaChanged", "another result, none", (sheet) => (sheet.getRange("A1").values = [[9]]), []],
    [
      "onRowHiddenChanged",
      "rows hidden and shown",
      (sheet) => {
        sheet.getRange("2:4").rowHidden = true;
        sheet.getRange("3:3").rowHidden = false;
      },
      [
        { type: "WorksheetRowHiddenChanged", address: "2:4", changeType: "Hidden", source: "Local" },
        { type: "WorksheetRowHiddenChanged", address: "3:3", changeType: "Unhidden" },
      ],
    ],
    ["onRowHiddenChanged", "columns, none", (sheet) => (sheet.getRange("B:B").columnHidden = true), []],
    [
      "onProtectionChanged",
      "protection",
      (sheet) => sheet.protection.protect(),
      [{ type: "WorksheetProtectionChanged", isProtected: true, source: "Local" }],
    ],
    ["onProtectionChanged", "none without protection", (sheet) => sheet.protection.unprotect(), []],
    [
      "onNameChanged",
      "a new name",
      (sheet) => (sheet.name = "ใหม่"),
      [{ type: "WorksheetNameChanged", nameBefore: "S", nameAfter: "ใหม่", source: "Local" }],
    ],
    ["onNameChanged", "the same name, none", (sheet) => (sheet.name = "S"), []],
    [
      "onVisibilityChanged",
      "a sheet that only code can show",
      (sheet) => (sheet.visibility = "VeryHidden"),
      [
        {
          type: "WorksheetVisibilityChanged",
          visibilityBefore: "Visible",
          visibilityAfter: "VeryHidden",
          source: "Local",
        },
      ],
    ],
    [
      "onVisibilityChanged",
      "one that is visible already, none",
      (sheet) => (sheet.visibility = "Visible"),
      [],
    ],
    [
      "onCalculated",
      "a result",
      (sheet) => (sheet.getRange("A1").values = [[4]]),
      [{ type: "WorksheetCalculated", address: "B1" }],
    ],
    [
      "onCalculated",
      "a value that no formula looks at, none",
      (sheet) => (sheet.getRange("D9").values = [[4]]),
      [],
    ],
  ])("%s: %s, on the sheet and on the collection", async (event, _, work, told) => {
    for (const isCollection of [false, true]) {
      seen = [];
      excel = await openEmbeddedExcel({
        profile: PLATFORMS.windows,
        workbook: [{ name: "S", rows: [[1, "=A1*2"]] }, { name: "B" }],
      });
      await excel.waitForCalculation();
      await change((sheet, { workbook }) => listen[event]!(isCollection ? workbook.worksheets : sheet));
      await change(work);
      await messagesDelivered();
      expect(seen).toEqual(told.map((each) => expect.objectContaining(each) as unknown));
      const id = excel.host.book.sheets()[0]!.getSheetId();
      expect(seen.map((each) => (each as { worksheetId: string }).worksheetId)).toEqual(told.map(() => id));
    }
  });

  test("a sheet that is moved, on the collection", async () => {
    excel = await openEmbeddedExcel({ profile: PLATFORMS.windows, workbook: [{ name: "S" }, { name: "B" }] });
    await change((_, { workbook }) => workbook.worksheets.onMoved.add(note));
    await change((sheet) => (sheet.position = 1));
    await messagesDelivered();
    expect(seen).toEqual([
      expect.objectContaining({ type: "WorksheetMoved", positionBefore: 0, positionAfter: 1 }),
    ]);
  });

  test.each([
    ["1.7", "onCalculated"],
    ["1.8", "onFormatChanged"],
    ["1.10", "onRowHiddenChanged"],
    ["1.12", "onFormulaChanged"],
    ["1.13", "onProtectionChanged"],
    ["1.16", "onNameChanged"],
    ["1.16", "onVisibilityChanged"],
  ])("with ExcelApi %s there is no %s; with the next version there is", async (version, event) => {
    const next = `1.${Number(version.slice(2)) + 1}`;
    for (const [ExcelApi, code] of [
      [version, "ApiNotFound"],
      [next, null],
    ] as const) {
      excel = await openEmbeddedExcel({
        requirements: { ...DEFAULT_REQUIREMENTS, ExcelApi },
        workbook: [{ name: "S" }],
      });
      const registered = change((sheet) => listen[event]!(sheet));
      if (code) await expect(registered).rejects.toMatchObject({ code });
      else await expect(registered).resolves.toBeUndefined();
    }
  });
});
