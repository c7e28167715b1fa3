import { WorkbookError, type JobControl } from "../../src/app/workbook-port";
import type { Change } from "../../src/domain/workbook/change-set";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { WriteStep } from "../../src/excel/write-steps";
import { writeSteps } from "../../src/excel/writing";
import { FaultyWire, type Mishap } from "../faults/faulty-wire";
import { openEmbeddedExcel, type OpenedExcel } from "../support/embedded-excel";

let excel: OpenedExcel;
afterEach(() => excel?.close());

/** office.js's number for a host that failed without saying at what; to the add-in a GeneralException. */
const INTERNAL = 5001;

/** Excel has done everything, and the answer does not arrive as it was. */
const MISHAPS = {
  refused: { kind: "refused", error: INTERNAL, reach: "all" },
  dropped: { kind: "silent", reach: "all" },
  "failed at the first step": { kind: "failed", code: "GeneralException", reach: "all" },
} as const satisfies Record<string, Mishap>;

/** Opens a workbook; answers to the add-in's own requests that `isLost` says of, from 1 on, do not arrive. */
async function open(
  isLost: (request: number) => boolean = () => false,
  how: keyof typeof MISHAPS = "refused",
): Promise<void> {
  const wire = new FaultyWire();
  excel = await openEmbeddedExcel({ workbook: [{ name: "A", rows: [[1]] }, { name: "B" }], wire });
  await excel.waitForCalculation();
  wire.arm(({ number }) => (isLost(number) ? MISHAPS[how] : null));
}

const set = (row: number, value: number, sheet = "A"): Change => ({
  kind: "set-cell",
  sheet,
  row,
  column: 0,
  before: sheet === "A" && row === 0 ? { value: 1, formula: null } : null,
  after: { value },
});
const format = (sheet: string): Change => ({
  kind: "format-range",
  sheet,
  range: { row: 0, column: 1, rowCount: 1, columnCount: 1 },
  format: { bold: true },
});

async function failure(
  changes: readonly Change[],
  betweenLookAndWrite: (() => void) | undefined = undefined,
  more: JobControl = {},
) {
  let asked = 0;
  const signal = {
    // It is asked before the look, when that is waited for, and again before the write.
    get aborted() {
      asked += 1;
      if (asked === 3) betweenLookAndWrite?.();
      return false;
    },
  };
  const error: unknown = await createExcelWorkbook()
    .apply({ changes }, { signal, ...more })
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(WorkbookError);
  return error as WorkbookError;
}

const sheetNames = () => excel.host.book.sheets().map((sheet) => sheet.getName());
const typeOn = (sheet: string, address: string) => {
  const workbook = excel.host.book.univerAPI.getActiveWorkbook()!;
  workbook.getSheetByName(sheet)!.getRange(address).setValue("ของคนอื่น");
};
const protect = (name: string) => () =>
  void excel.host.book.state.protectedSheets.add(excel.host.book.sheetByName(name)!.getSheetId());

test("a permission that went midway is told with what was written", async () => {
  await open();
  const error = await failure([set(0, 9), set(1, 2), set(0, 3, "B"), format("B")], protect("B"));
  expect(error).toMatchObject({ problem: "protected-sheet", written: ["'A'!A1:A2"], isUnsure: false });
  expect(error.suppressed).toEqual([]);
  expect(error.cause).toMatchObject({ code: "AccessDenied" });
  expect(excel.cells("A", "A1:A2")).toEqual([[9], [2]]);
});

test("and is told as itself where the look afterwards fails too", async () => {
  await open((request) => request > 2);
  const error = await failure([set(0, 9), set(1, 2), set(0, 3, "B"), format("B")], protect("B"));
  // Excel has said where it stopped: what comes after that was not written.
  expect(error).toMatchObject({
    problem: "protected-sheet",
    written: ["'A'!A1:A2", "'B'!A1"],
    isUnsure: true,
  });
  expect(error.cause).toMatchObject({ code: "AccessDenied" });
  expect(error.suppressed).toEqual([expect.objectContaining({ code: "GeneralException" })]);
});

test("an answer that is lost: cells are looked up, of everything else it is not sure", async () => {
  await open((request) => request === 2 || request > 3);
  const part: Change = { kind: "put-part", namespace: "urn:x", before: null, content: '<x xmlns="urn:x"/>' };
  const error = await failure([part, { kind: "add-sheet", sheet: "C" }, set(0, 9), format("B")]);
  expect(error).toMatchObject({
    problem: "host-failure",
    detail: "GeneralException",
    written: ["'A'!A1", "urn:x", "'C'", "'B'!B1"],
    isUnsure: true,
  });

  await open((request) => request === 2);
  const cells = await failure([set(0, 8), set(1, 2)]);
  expect(cells).toMatchObject({ written: ["'A'!A1:A2"], isUnsure: false });
});

test("a connection that is lost for good: everything may have been written", async () => {
  await open((request) => request > 1);
  const error = await failure([set(0, 9), set(0, 3, "B"), format("B")]);
  expect(error).toMatchObject({
    problem: "host-failure",
    detail: "GeneralException",
    written: ["'A'!A1", "'B'!A1", "'B'!B1"],
    isUnsure: true,
  });
  expect(error.suppressed).toHaveLength(1);
  // It had been written indeed.
  expect(excel.cells("B", "A1")).toEqual([[3]]);
});

test("an Excel that keeps silent while it is looked at: nothing is written, and the wait ends", async () => {
  await open((request) => request === 1, "dropped");
  const error = await failure([set(0, 9)], undefined, { silence: 50 });
  expect(error).toMatchObject({ problem: "no-answer", written: [], isUnsure: false });
  expect(excel.cells("A", "A1")).toEqual([[1]]);
});

test("an Excel that keeps silent while it is written: what is seen and what is not is told as not sure", async () => {
  await open((request) => request === 2, "dropped");
  const part: Change = { kind: "put-part", namespace: "urn:x", before: null, content: '<x xmlns="urn:x"/>' };
  const error = await failure([set(0, 9), part, format("B")], undefined, { silence: 50 });
  expect(error).toMatchObject({
    problem: "no-answer",
    written: ["'A'!A1", "urn:x", "'B'!B1"],
    isUnsure: true,
  });
});

test("an Excel that never answers again leaves nobody waiting", async () => {
  await open((request) => request > 1, "dropped");
  const error = await failure([set(0, 9), format("B")], undefined, { silence: 50 });
  expect(error).toMatchObject({ problem: "no-answer", written: ["'A'!A1", "'B'!B1"], isUnsure: true });
});

test("parts and names are looked up after a failure too, whatever Excel says of where it stopped; a sheet goes", async () => {
  await open((request) => request === 2, "failed at the first step");
  const part: Change = { kind: "put-part", namespace: "urn:x", before: null, content: '<x xmlns="urn:x"/>' };
  const name: Change = { kind: "put-name", name: "KPI_TEST", before: null, formula: "=1" };
  const error = await failure([part, name, { kind: "add-sheet", sheet: "C" }, set(0, 9)]);
  expect([...error.written].sort()).toEqual(["'A'!A1", "KPI_TEST", "urn:x"]);
  expect(sheetNames()).toEqual(["A", "B"]);
});

describe("sheets that a failed write has added", () => {
  const added: Change[] = [
    { kind: "add-sheet", sheet: "C" },
    { kind: "set-cell", sheet: "C", row: 0, column: 0, before: null, after: { value: "หัว" } },
    { kind: "set-cell", sheet: "C", row: 1, column: 1, before: null, after: { formula: "=1+1" } },
    { kind: "protect-sheet", sheet: "C" },
    format("B"),
  ];

  test("go again, protected or not: where nothing else was written the workbook is as before", async () => {
    await open();
    const error = await failure(added, protect("B"));
    expect(error).toMatchObject({ problem: "protected-sheet", written: [], isUnsure: false });
    expect(sheetNames()).toEqual(["A", "B"]);
  });

  test("go with the names that lead to them; other names stay and are told", async () => {
    await open();
    const named = (name: string, formula: string): Change => {
      return { kind: "put-name", name, before: null, formula };
    };
    const names = [named("TO_C", "='C'!$A$1"), named("TO_B", "='B'!$A$1")];
    const last: Change = { kind: "put-part", namespace: "urn:x", before: null, content: "no part" };
    const error = await failure([...added.slice(0, 3), ...names, last]);
    expect(error.written).toContain("TO_B");
    expect(error.written).not.toContain("TO_C");
    const { names: there } = await createExcelWorkbook().readWorkbook({}, { names: true });
    expect(there!.map(({ name }) => name)).toEqual(["TO_B"]);
    expect(sheetNames()).toEqual(["A", "B"]);
  });

  test("may be gone or not where Excel does not say: then nobody is sure", async () => {
    await open((request) => request === 5);
    const error = await failure(added, protect("B"));
    expect(error).toMatchObject({ problem: "protected-sheet", isUnsure: true });
    expect(error.written).toContain("'C'");
    expect(error.suppressed).toEqual([expect.objectContaining({ problem: "host-failure" })]);
  });

  test("stay where somebody has written onto them", async () => {
    await open((request) => {
      // Between the look how far it came and the one whether the sheet may go.
      if (request === 4) typeOn("C", "D4");
      return false;
    });
    const error = await failure(added, protect("B"));
    expect([...error.written].sort()).toEqual(["'C'", "'C'!A1", "'C'!B2"]);
    expect(sheetNames()).toEqual(["A", "B", "C"]);
  });
});

test("a cell that is being edited refuses a request whole: nothing is said to be written", async () => {
  await open();
  const error = await failure([set(0, 9), format("B")], () => excel.host.cellEdit.begin());
  expect(error).toMatchObject({ problem: "cell-edit-mode", written: [], isUnsure: false });
  expect(excel.cells("A", "A1")).toEqual([[1]]);
});

/** The order alone: what office.js sends and gets is tested above. */
test("the first failure is the error, the second its detail; what went before is among what is written", async () => {
  const thrown: unknown[] = [];
  const failing = {
    trace: () => undefined,
    sync: async () => {
      if (thrown.length === 0 && (syncs += 1) === 1) return;
      const error = Object.assign(new Error(`failure ${thrown.length + 1}`), {
        code: thrown.length === 0 ? "AccessDenied" : "Timeout",
        traceMessages: thrown.length === 0 ? ["0"] : [],
      });
      thrown.push(error);
      throw error;
    },
    workbook: { worksheets: { getItemOrNullObject: () => ({ load: () => undefined, getRange }) } },
  };
  let syncs = 0;
  const getRange = () => ({ load: () => undefined });
  const step = (place: string, bytes: number): WriteStep => ({
    place,
    changes: [],
    bytes,
    queue: () => undefined,
  });
  const steps = [step("first request", 4_000_000), step("passed", 1), step("stopped", 1), step("never", 1)];
  const error: unknown = await writeSteps(failing as never, steps, [], {}).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ problem: "protected-sheet", cause: thrown[0], isUnsure: true });
  expect(error).toMatchObject({ written: ["first request", "passed", "stopped"], suppressed: [thrown[1]] });
});
