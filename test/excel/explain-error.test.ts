import { explainActiveCell, watchErrors, type ErrorReason } from "../../src/app/explain-error";
import type { Timer } from "../../src/app/live-validation";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { explainedAnswer } from "../../src/functions/explained-answer";
import type { OpenedExcel } from "../support/embedded-excel";
import { openPramoen } from "../support/pramoen-excel";

let excel: OpenedExcel;
afterEach(() => excel.close());

const ROWS = [
  ["ผล", "ขั้นต่ำ", "มาตรฐาน", "ขั้นสูง", "คะแนน"],
  ["207/166", 95, 96, 97, null],
  [96, 95, 97, 96, null],
  [96, 95, 96, 97, null],
];

async function open(formula: string): Promise<void> {
  excel = await openPramoen(null, {
    workbook: [
      { name: "ก", rows: ROWS },
      { name: "ข", rows: [["ตามแผน"]] },
    ],
  });
  await excel.typeIn("ก", "E2", formula);
  await excel.waitForCalculation();
}

const select = (address: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("ก").getRange(address).select();
    await context.sync();
  });

test.each<[string, string, RegExp | null, number]>([
  ["a call over cells", "=KPISCORE(A2,B2,C2,D2)", /The result must be one number, but is “207\/166”/, 2],
  ["targets out of order", "=KPISCORE(A3,B3,C3,D3)", /targets/i, 2],
  [
    "a value in the formula, nothing to read",
    '=KPISCORE("ตามแผน",95,96,97)',
    /The result must be a number, but is “ตามแผน”/,
    1,
  ],
  ["another sheet", "=KPISCORE(ข!A1,B2,C2,D2)", /The result must be a number, but is “ตามแผน”/, 2],
  ["a branch that is taken", '=IF(A2="","",KPISCORE(A2,B2,C2,D2))', /must be one number/, 2],
  ["a call within a call", "=KPIWEIGHTED(KPISCORE(A2,B2,C2,D2),10)", /must be one number/, 2],
  ["a call within what only Excel calculates", '=TEXT(KPISCORE(A2,B2,C2,D2),"0")', /must be one number/, 2],
  ["a branch that is not taken", "=IF(A4=96,KPISCORE(A3,B3,C3,D3),KPISCORE(A2,B2,C2,D2))", /neither rise/, 2],
  ["an error beside a call that answers", "=KPISCORE(A4,B4,C4,D4)/0", null, 2],
  ["an error of another cell", "=KPISCORE(1/0,95,96,97)", /The result is the error #DIV\/0!/, 1],
  ["a word that is none", '=KPISCORE(A4,B4,C4,D4,"up")', /direction/, 2],
  ["a call that answers", "=KPISCORE(A4,B4,C4,D4)", null, 1],
  ["an error that is not ours", "=1/0", null, 1],
  ["what cannot be followed", '=KPISCORE(INDIRECT("A2"),95,96,97)', null, 1],
  ["no formula", "#N/A", null, 1],
])("%s", async (_, formula, reason, trips) => {
  await open(formula);
  await select("E2");
  const before = excel.roundTrips();
  const explained = await explainActiveCell(createExcelWorkbook(), explainedAnswer as never);
  expect(excel.roundTrips() - before).toBe(trips);
  if (reason === null) {
    expect(explained).toBeNull();
    return;
  }
  const error = excel.cells("ก", "E2")[0]![0];
  expect(explained).toMatchObject({ at: { sheet: "ก", row: 1, column: 4 }, error });
  expect(explained!.reason.en).toMatch(reason);
  expect(explained!.reason.th).not.toBe("");
});

describe("while somebody selects cells", () => {
  /** A timer that fires when it is told to. */
  function heldTimer() {
    let due: (() => void) | null = null;
    const timer: Timer = { set: (call) => (due = call), clear: () => (due = null) };
    const fire = () => {
      const call = due;
      due = null;
      call?.();
    };
    return { timer, fire, isSet: () => due !== null };
  }

  async function delivered() {
    for (let i = 0; i < 60; i++) await new Promise((resolve) => setImmediate(resolve));
  }

  test("the last selection is looked at once it rests, none while a job runs, none after the end", async () => {
    await open("=KPISCORE(A2,B2,C2,D2)");
    const { timer, fire, isSet } = heldTimer();
    const told: (ErrorReason | null)[] = [];
    let isBusy = false;
    const stop = await watchErrors(createExcelWorkbook(), {
      timer,
      callOwn: explainedAnswer as never,
      isBusy: () => isBusy,
      onReason: (reason) => told.push(reason),
    });
    const trips = excel.roundTrips();
    await select("A1");
    await select("E2");
    await delivered();
    expect(isSet()).toBe(true);
    // The selections themselves alone.
    expect(excel.roundTrips() - trips).toBe(2);
    isBusy = true;
    fire();
    await delivered();
    expect([told, isSet(), excel.roundTrips() - trips]).toEqual([[], true, 2]);
    isBusy = false;
    fire();
    await delivered();
    expect(told).toMatchObject([{ error: "#VALUE!" }]);
    await select("A1");
    await delivered();
    fire();
    await delivered();
    expect(told).toHaveLength(2);
    expect(told[1]).toBeNull();
    await stop();
    await select("E2");
    await delivered();
    expect(isSet()).toBe(false);
  });

  test("a look that comes to another selection tells nothing of the one before", async () => {
    await open("=KPISCORE(A2,B2,C2,D2)");
    const { timer, fire } = heldTimer();
    const told: unknown[] = [];
    await watchErrors(createExcelWorkbook(), {
      timer,
      callOwn: explainedAnswer as never,
      isBusy: () => false,
      onReason: (reason) => told.push(reason),
    });
    await select("E2");
    await delivered();
    fire();
    await select("A1");
    await delivered();
    expect(told).toEqual([]);
  });

  test("a pane that opens while a cell is edited listens once that is done", async () => {
    await open("=KPISCORE(A2,B2,C2,D2)");
    const { timer, fire, isSet } = heldTimer();
    const told: unknown[] = [];
    excel.host.cellEdit.begin();
    const watching = watchErrors(createExcelWorkbook(), {
      timer,
      callOwn: explainedAnswer as never,
      isBusy: () => false,
      onReason: (reason) => told.push(reason),
    });
    await delivered();
    expect(isSet()).toBe(true);
    excel.host.cellEdit.end();
    fire();
    await watching;
    await select("E2");
    await delivered();
    fire();
    await delivered();
    expect(told).toMatchObject([{ error: "#VALUE!" }]);
  });
});
