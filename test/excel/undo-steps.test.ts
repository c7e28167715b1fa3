import { WorkbookError, type JobControl } from "../../src/app/workbook-port";
import { NOTE_HEADING, type Change } from "../../src/domain/workbook/change-set";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { PLATFORMS, type PlatformProfile } from "../../src/host/protocol/platforms";
import { ActionType } from "../../src/host/protocol/wire-types";
import { openEmbeddedExcel, type OpenedExcel } from "../support/embedded-excel";

/** office.js's number for a host that failed without saying at what. */
const INTERNAL = 5001;

let excel: OpenedExcel;
afterEach(() => excel.close());

const { web, windows } = PLATFORMS;

async function open(
  profile: PlatformProfile,
  onTheWay: (json: string) => string = (json) => json,
): Promise<void> {
  const workbook = [{ name: "A", rows: [["หัว", 1, 2]] }, { name: "B" }];
  excel = await openEmbeddedExcel({ workbook, profile, onTheWay });
  await excel.waitForCalculation();
}

const range = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});
const set = (sheet: string, row: number, after: Extract<Change, { kind: "set-cell" }>["after"]): Change => ({
  kind: "set-cell",
  sheet,
  row,
  column: 0,
  before: null,
  after,
});
const condition = (id: string): Change => ({
  kind: "format-condition",
  sheet: "A",
  range: range(0, 0),
  id,
  formula: "=TRUE",
  format: { bold: true },
});
const clear = (prefix: string, sheet = "A"): Change => ({ kind: "clear-conditions", sheet, prefix });
const protect: Change = { kind: "protect-sheet", sheet: "A" };
const remove: Change = { kind: "remove-sheet", sheet: "A", title: "หัว" };
const part: Change = { kind: "put-part", namespace: "urn:x", before: null, content: '<x xmlns="urn:x"/>' };
const name = (before: string | null, formula: string): Change => ({
  kind: "put-name",
  name: "ชื่อ",
  before,
  formula,
});
const chart: Change = {
  kind: "put-chart",
  sheet: "C",
  name: "PramoenChart",
  type: "column-clustered",
  title: "คะแนน",
  source: range(0, 0, 2, 2),
  place: range(3, 0, 5, 3),
};

/** Everything that may be one step to undo, in the order in which it is written; the last is what gets refused. */
const ALL: readonly Change[] = [
  name(null, "=A!$A$1"),
  { kind: "add-sheet", sheet: "C" },
  set("C", 0, { value: "ก" }),
  set("C", 1, { formula: "=1+1" }),
  set("A", 1, { formula: "=B1+C1" }),
  set("A", 2, { value: 7 }),
  clear("mark-"),
  condition("mark-1"),
  { kind: "format-range", sheet: "C", range: range(0, 0), format: { bold: true, numberFormat: "0.00" } },
  { kind: "merge-range", sheet: "C", range: range(8, 0, 1, 3) },
  { kind: "size-columns", sheet: "C", column: 0, width: 90 },
  chart,
  { kind: "validate-range", sheet: "A", range: range(4, 0), allow: { kind: "list", values: ["a"] } },
  { kind: "put-note", sheet: "A", row: 0, column: 1, text: `${NOTE_HEADING}\nดู` },
  { kind: "filter-range", sheet: "A", range: range(0, 0, 2, 3) },
  { kind: "set-up-page", sheet: "C", orientation: "landscape", fitToWidth: true },
  { kind: "freeze-panes", sheet: "C", rows: 1, columns: 0 },
];

const apply = (changes: readonly Change[], control?: JobControl) =>
  createExcelWorkbook().apply({ changes }, control);

async function failure(changes: readonly Change[], control?: JobControl): Promise<WorkbookError> {
  const error: unknown = await apply(changes, control).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(WorkbookError);
  return error as WorkbookError;
}

const mergedBatches = () => excel.host.batches.filter(({ isMerged }) => isMerged).length;

/** What was done in all batches, by its name on the wire: methods, and properties that were set. */
function countDone(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { request, response } of excel.host.batches) {
    const actions = request.Actions.slice(0, response.Error?.ActionIndex ?? Infinity);
    for (const { ActionType: type, Name: done, ObjectPathId } of actions) {
      const made = request.ObjectPaths[ObjectPathId]?.Name ?? "";
      if (type === ActionType.SetProperty) counts[done] = (counts[done] ?? 0) + 1;
      if (type === ActionType.Instantiate && made === "Add") counts[made] = (counts[made] ?? 0) + 1;
    }
  }
  return counts;
}

/** What all of {@link ALL} leaves behind. */
async function standing() {
  return excel.Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name,items/formula");
    const [a, c] = [worksheets.getItem("A"), worksheets.getItem("C")];
    const conditions = a.getRange().conditionalFormats.getCount();
    const charts = c.charts;
    charts.load("items/name,items/title/text");
    const notes = a.notes;
    notes.load("items/content");
    a.autoFilter.load("enabled");
    const frozen = c.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    await context.sync();
    return {
      sheets: worksheets.items.map((sheet) => sheet.name),
      names: names.items.map((item) => [item.name, item.formula]),
      conditions: conditions.value,
      charts: charts.items.map((item) => [item.name, item.title.text]),
      notes: notes.items.map(({ content }) => content),
      isFiltered: a.autoFilter.enabled,
      frozen: frozen.isNullObject ? null : frozen.address,
      cells: [excel.cells("A", "A1:C3"), excel.cells("C", "A1:A2")],
    };
  });
}

const WHOLE = {
  sheets: ["A", "B", "C"],
  names: [["ชื่อ", "=A!$A$1"]],
  conditions: 1,
  charts: [["PramoenChart", "คะแนน"]],
  notes: [`${NOTE_HEADING}\nดู`],
  isFiltered: true,
  frozen: "'C'!1:1",
  cells: [
    [
      ["หัว", 1, 2],
      [3, "", ""],
      [7, "", ""],
    ],
    [["ก"], [2]],
  ],
};

describe.each(["web", "windows", "mac"] as const)("on %s", (platform) => {
  test.each<[string, readonly Change[], boolean]>([
    ["cells", [set("A", 1, { value: 1 })], true],
    ["all that can be taken back", ALL, true],
    ["a name", [name(null, "=A!$A$1")], true],
    ["conditions that are cleared first", [clear("mark-"), condition("mark-1")], true],
    ["conditions alone", [condition("mark-1")], false],
    ["conditions beside others that are cleared", [clear("other-"), condition("mark-1")], false],
    ["conditions of another sheet are cleared", [clear("mark-", "B"), condition("mark-1")], false],
    ["protection", [set("A", 1, { value: 1 }), protect], false],
    ["removal", [remove], false],
    ["a sheet in place of another", [remove, { kind: "add-sheet", sheet: "A" }], false],
    ["a part", [part], false],
  ])("%s: one step to undo where that can be, written at the first try", async (_, changes, isMerged) => {
    await open(PLATFORMS[platform]);
    const before = excel.roundTrips();
    expect(await apply(changes)).toEqual({ written: changes.length });
    expect(mergedBatches() > 0).toBe(isMerged);
    // One looks, one writes.
    expect(excel.roundTrips() - before).toBe(2);
    expect(excel.host.batches.filter(({ response }) => response.Error)).toEqual([]);
  });
});

test.each(["ltsc-2021", "ltsc-2024"] as const)("%s is not asked for steps to undo", async (platform) => {
  await open(PLATFORMS[platform]);
  await apply([set("A", 1, { value: 1 })]);
  expect(mergedBatches()).toBe(0);
});

test("the host refuses what cannot be undone, as documented: a run that asks for one step must not hold it", async () => {
  await open(windows);
  const merged = excel.Excel.run({ mergeUndoGroup: true }, async (context) => {
    context.workbook.worksheets.getItem("A").protection.protect();
    await context.sync();
  });
  await expect(merged).rejects.toMatchObject({
    code: "UndoNotSupported",
    debugInfo: { errorLocation: "WorksheetProtection.protect" },
  });
});

describe("a run that is refused as one step to undo goes once more without", () => {
  const refusing = (profile: Partial<PlatformProfile>): PlatformProfile => ({ ...web, ...profile });
  const WITHOUT_FREEZE = new Set([...web.withoutUndo, "WorksheetFreezePanes.freezeRows"]);
  const WITHOUT_CHART_NAME = new Set([...web.withoutUndo, "Chart.name"]);
  const WITHOUT_RULE = new Set([...web.withoutUndo, "ConditionalFormatRule.formula"]);
  const WITHOUT_CHART = new Set([...web.withoutUndo, "ChartCollection.add"]);

  /** Sheet, name, chart, note and condition; a condition that was written goes again, after it has been cleared. */
  test.each<[string, PlatformProfile, roundTrips: number, additions: number]>([
    ["altogether, at the first request", refusing({ mergedRuns: "refused" }), 3, 5],
    ["altogether, at the first write", refusing({ mergedRuns: "refused-at-write" }), 5, 5],
    ["at formulas, with sheets and names written", refusing({ formulasInMergedRun: 0 }), 5, 5],
    ["at a chart, with formats and merges written", refusing({ withoutUndo: WITHOUT_CHART }), 5, 6],
    ["at a chart's name, with the chart made", refusing({ withoutUndo: WITHOUT_CHART_NAME }), 5, 6],
    ["at a condition's rule, with it made", refusing({ withoutUndo: WITHOUT_RULE }), 5, 6],
    ["at the last change, with all others written", refusing({ withoutUndo: WITHOUT_FREEZE }), 5, 6],
  ])("%s: all is there, nothing twice", async (_, profile, roundTrips, additions) => {
    await open(profile);
    const before = excel.roundTrips();
    expect(await apply(ALL)).toEqual({ written: ALL.length });
    // A look and a write, a look how far it came, and both again; one fewer where the first look was refused.
    expect(excel.roundTrips() - before).toBe(roundTrips);
    const done = countDone();
    expect(await standing()).toEqual(WHOLE);
    expect(done).toMatchObject({ Add: additions, Formulas: 2, ColumnWidth: 1, Orientation: 1 });
  });

  test("where Excel does not say how far it came, what stands there tells", async () => {
    let isWritten = false;
    await open(windows, (json) => {
      if (isWritten || !json.includes('TraceIds\\":[') || json.includes('TraceIds\\":[]')) return json;
      isWritten = true;
      const message = JSON.parse(json) as { _data: { Data: [number, unknown[], string] } };
      const error = {
        Code: "UndoNotSupported",
        Message: "",
        Location: "",
        HttpStatusCode: 400,
        ActionIndex: 0,
      };
      message._data.Data[2] = JSON.stringify({ Results: [], TraceIds: [], Error: error });
      return JSON.stringify(message);
    });
    expect(await apply(ALL)).toEqual({ written: ALL.length });
    expect(isWritten).toBe(true);
    expect(countDone().Formulas).toBe(2);
    expect(await standing()).toEqual(WHOLE);
  });

  test("a lost answer is no reason to give up either, a lost connection is", async () => {
    let from = Infinity;
    let isForGood = false;
    const onTheWay = (json: string) => {
      const message = JSON.parse(json) as { _data: { Data?: unknown } | null };
      if (message._data?.Data === undefined || excel.roundTrips() < from) return json;
      if (!isForGood) from = Infinity;
      return JSON.stringify({ ...message, _data: { Version: 1, Error: INTERNAL } });
    };
    excel = { roundTrips: () => 0 } as OpenedExcel;
    await open(windows, onTheWay);
    // The look arrives, the answer to the write does not.
    from = excel.roundTrips() + 2;
    expect(await apply(ALL)).toEqual({ written: ALL.length });
    expect(countDone().Formulas).toBe(2);
    expect(await standing()).toEqual(WHOLE);

    isForGood = true;
    from = excel.roundTrips() + 2;
    const error = await failure([set("B", 0, { value: 1 }), set("B", 1, { value: 2 })]);
    expect(error).toMatchObject({ problem: "host-failure", written: ["'B'!A1:A2"], isUnsure: true });
  });

  test("an update of a name and its end are known for done as well", async () => {
    await open(refusing({ withoutUndo: WITHOUT_FREEZE }));
    await apply([name(null, "=A!$A$1")]);
    const freeze: Change = { kind: "freeze-panes", sheet: "A", rows: 1, columns: 0 };
    const other = { ...name("=A!$A$1", "=A!$B$1"), name: "ชื่อ" } as Change;
    expect(await apply([other, set("A", 1, { value: 1 }), freeze])).toEqual({ written: 3 });
    const gone: Change = { kind: "put-name", name: "ชื่อ", before: "=A!$B$1", formula: null };
    expect(await apply([gone, set("A", 2, { value: 1 }), freeze])).toEqual({ written: 3 });
  });

  /** Does something as soon as the second run begins. */
  const atSecondRun = (act: () => void): JobControl["onProgress"] => {
    let runs = 0;
    return ({ done }) => {
      if (done === 0 && ++runs === 2) act();
    };
  };

  test("a failure of the second run names what the first has written", async () => {
    await open(refusing({ formulasInMergedRun: 0 }));
    const onProgress = atSecondRun(() => {
      const { book } = excel.host;
      book.state.protectedSheets.add(book.sheetByName("B")!.getSheetId());
    });
    const changes = [set("A", 1, { value: 1 }), set("B", 0, { formula: "=1" })];
    const error = await failure(changes, { onProgress });
    expect(error).toMatchObject({ problem: "protected-sheet", detail: "'B'!A1", written: ["'A'!A2"] });
    expect(error.suppressed).toEqual([expect.objectContaining({ detail: "UndoNotSupported" })]);
  });

  test("a cancel does not leave half of it, and is heard where nothing was written yet", async () => {
    const changes = [set("A", 1, { value: 1 }), set("B", 0, { formula: "=1" })];
    const signal = { aborted: false };
    const onProgress = atSecondRun(() => (signal.aborted = true));
    await open(refusing({ formulasInMergedRun: 0 }));
    expect(await apply(changes, { signal, onProgress })).toEqual({ written: 2 });

    const unheard = { aborted: false };
    await open(refusing({ mergedRuns: "refused" }));
    const cancelled = apply(changes, {
      signal: unheard,
      onProgress: atSecondRun(() => (unheard.aborted = true)),
    });
    await expect(cancelled).rejects.toMatchObject({ name: "CancelledError" });
    expect(excel.cells("A", "A2")).toEqual([[""]]);
  });

  test("what somebody else changes before anything is written is left alone", async () => {
    await open(refusing({ mergedRuns: "refused" }));
    const onProgress = atSecondRun(() => void excel.typeInElsewhere("A", "A2", 9));
    const error = await failure([set("A", 1, { value: 1 }), name(null, "=A!$A$1")], { onProgress });
    expect(error).toMatchObject({ problem: "changed-meanwhile", detail: "'A'!A2", written: [] });
    expect(excel.cells("A", "A2")).toEqual([[9]]);
  });
});

test("what Pramoen refuses, and what a user can mend, is not tried again", async () => {
  await open(windows);
  const before = excel.roundTrips();
  const changed = { ...set("A", 0, { value: 1 }), before: { value: 5, formula: null } } as Change;
  expect(await failure([changed])).toMatchObject({ problem: "changed-meanwhile" });
  expect(excel.roundTrips() - before).toBe(1);

  excel.host.cellEdit.begin();
  expect(await failure([set("A", 1, { value: 1 })])).toMatchObject({ problem: "cell-edit-mode" });
});

test("a failure that has nothing to do with undoing is told once it has come again", async () => {
  await open({ ...windows, refused: new Set(["Range.merge"]) });
  const merge: Change = { kind: "merge-range", sheet: "A", range: range(5, 0, 1, 2) };
  const alone = await failure([merge]);
  expect(alone).toMatchObject({ problem: "host-failure", detail: "NotImplemented", written: [] });
  const after = await failure([set("A", 1, { value: 1 }), merge]);
  expect(after).toMatchObject({ problem: "host-failure", detail: "NotImplemented", written: ["'A'!A2"] });
});
