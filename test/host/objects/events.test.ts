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
