import { IUniverInstanceService } from "@univerjs/core";
import { DEFAULT_REQUIREMENTS } from "../../../src/host/protocol/app-context";
import { openEmbeddedExcel, type OpenedExcel, type OpenOptions } from "../../support/embedded-excel";

let excel: OpenedExcel;

afterEach(() => excel.close());

async function open(options: OpenOptions = {}) {
  excel = await openEmbeddedExcel(options);
}

function readA1() {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    return range.values[0]![0] as unknown;
  });
}

/** Resolves once office.js had several turns to deliver messages. */
async function messagesDelivered() {
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
}

describe("the context that the add-in sees", () => {
  test("host, platform, language and document", async () => {
    await open({ language: "th-TH", documentName: "แบบประเมิน.xlsx" });
    const { context } = Office;
    expect(context.host).toBe("Excel");
    expect(context.platform).toBe("OfficeOnline");
    expect(context.displayLanguage).toBe("th-TH");
    const name = await Excel.run(async (request) => {
      request.workbook.load("name");
      await request.sync();
      return request.workbook.name;
    });
    expect(name).toBe("แบบประเมิน.xlsx");
  });

  test("API sets are those of the played Excel", async () => {
    await open({ requirements: { ...DEFAULT_REQUIREMENTS, ExcelApi: "1.9" } });
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  });
});

describe("an older Excel", () => {
  test.each([
    ["1.8", "ApiNotFound"],
    ["1.9", null],
  ])("with ExcelApi %s, getRanges (1.9) gives %s", async (version, code) => {
    await open({ requirements: { ...DEFAULT_REQUIREMENTS, ExcelApi: version } });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRanges("A1,B2").load("address");
      await context.sync();
    });
    if (code) await expect(run).rejects.toMatchObject({ code });
    else await expect(run).resolves.toBeUndefined();
  });
});

test("a member that the host lacks is named, and noted", async () => {
  await open();
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().pivotTables.load("items");
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: "ApiNotImplementedByHost",
    debugInfo: { errorLocation: "Worksheet.pivotTables" },
  });
  expect([...excel.host.unimplemented]).toEqual(["Worksheet.pivotTables"]);
});

test.each(["$sheet", "$context", "constructor", "toString", "hasOwnProperty", "$context/book"])(
  "the member %s cannot be reached from the wire",
  async (member) => {
    await open();
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().load(member);
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: "ApiNotImplementedByHost" });
  },
);

describe("payload limit", () => {
  test("a request that is too large is refused whole", async () => {
    await open({ payloadLimit: 5000 });
    const written = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["ก".repeat(2000)]];
      await context.sync();
    });
    await expect(written).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(excel.cells("Sheet1", "A1")).toEqual([[""]]);
  });

  test("so is an answer; a smaller one passes", async () => {
    const rows = Array.from({ length: 300 }, (_, i) => [`${i} ${"ก".repeat(10)}`]);
    await open({ workbook: [{ name: "S", rows }], payloadLimit: 5000 });
    const read = (address: string) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("S").getRange(address).load("values");
        await context.sync();
        return range.values.length;
      });
    await expect(read("A1:A300")).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    await expect(read("A1:A30")).resolves.toBe(30);
  });
});

describe("while a cell is being edited", () => {
  test("a batch is refused", async () => {
    await open();
    excel.host.cellEdit.begin();
    await expect(readA1()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    excel.host.cellEdit.end();
    await expect(readA1()).resolves.toBe("");
  });

  test("one with delayForCellEdit waits for the end", async () => {
    await open();
    excel.host.cellEdit.begin();
    let isDone = false;
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["later"]];
      await context.sync();
      isDone = true;
    });
    await messagesDelivered();
    expect([isDone, excel.cells("Sheet1", "A1")]).toEqual([false, [[""]]]);
    excel.host.cellEdit.end();
    await run;
    expect(excel.cells("Sheet1", "A1")).toEqual([["later"]]);
  });

  test("what concerns the page around the workbook is taken all the same", async () => {
    await open();
    excel.host.cellEdit.begin();
    // office.js itself sends such a request as soon as it is ready, and listens to no refusal.
    await expect(Office.ribbon.requestUpdate({ tabs: [] })).resolves.toBeUndefined();
    await expect(readA1()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });
});

describe("ranges used again after a sync", () => {
  test("keep their place", async () => {
    await open();
    const address = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("B2:C3");
      await context.sync();
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!B2:C3");
    expect(excel.cells("Sheet1", "B2:C3")).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test("are invalid once their sheet is gone", async () => {
    await open({ workbook: [{ name: "A" }, { name: "B" }] });
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("B").getRange("A1");
      context.trackedObjects.add(range);
      await context.sync();
      context.workbook.worksheets.getItem("B").delete();
      await context.sync();
      range.load("values");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidReference" });
  });
});

test("a ribbon command runs the add-in's function and reports its end", async () => {
  await open();
  const pressed: string[] = [];
  Office.actions.associate("validateWorkbook", (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  expect(excel.host.xdm.invokeCommand("ValidateButton", "validateWorkbook")).toBe(true);
  // office.js hands it on in timers of its own.
  for (let i = 0; i < 200 && excel.host.completedCommands.length === 0; i++)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(pressed).toEqual(["ValidateButton"]);
  expect(excel.host.completedCommands).toEqual([{ id: "ValidateButton", status: 0 }]);
});

test("Office.context.document.settings and workbook.settings are one store", async () => {
  await open();
  const { settings } = Office.context.document;
  settings.set("language", { pane: "th" });
  await new Promise((resolve) => settings.saveAsync(resolve));
  const value = await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem("language").load("value");
    context.workbook.settings.add("second", 2);
    await context.sync();
    return setting.value as unknown;
  });
  expect(value).toEqual({ pane: "th" });
  await new Promise((resolve) => settings.refreshAsync(resolve));
  expect(settings.get("second")).toBe(2);
});

test("Office.addin hides and shows the pane", async () => {
  await open();
  await Office.addin.hide();
  expect(excel.host.visibility.current).toBe("Background");
  await Office.addin.showAsTaskpane();
  expect(excel.host.visibility.current).toBe("Visible");
});

test("a pane that the user closes and opens again is told to the add-in", async () => {
  await open();
  const told: string[] = [];
  const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    told.push(visibilityMode);
  });
  excel.host.showPane(false);
  excel.host.showPane(false);
  excel.host.showPane(true);
  await messagesDelivered();
  expect(told).toEqual(["Hidden", "Taskpane"]);
  await stop();
});

test("round trips count the add-in's batches only", async () => {
  await open();
  const before = excel.roundTrips();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1").load("values");
    await context.sync();
    range.values = [[1]];
    await context.sync();
  });
  await messagesDelivered();
  expect(excel.roundTrips() - before).toBe(2);
});

test("what a batch wrote is one step for undo", async () => {
  await open({ workbook: [{ name: "S", rows: [["before", "=A1"]] }] });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("S");
    sheet.getRange("A1").values = [["after"]];
    sheet.getRange("A2:B2").values = [[1, 2]];
    sheet.getRange("A1").format.fill.color = "#FF0000";
    await context.sync();
  });
  const { book } = excel.host;
  book.injector.get(IUniverInstanceService).focusUnit(book.unitId);
  await book.commands.executeCommand("univer.command.undo");
  await excel.waitForCalculation();
  expect(excel.cells("S", "A1:B2")).toEqual([
    ["before", "before"],
    ["", ""],
  ]);
});
