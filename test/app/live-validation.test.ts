import { startLiveValidation } from "../../src/app/live-validation";
import type { ValidationReport } from "../../src/app/reports";
import { WorkbookError, type ReadOptions, type WorkbookChange } from "../../src/app/workbook-port";
import { sheetsAffectedBy } from "../../src/domain/workbook/merge-sheets";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { CLEAN_FORM, sheetOf, workbookOf, type TestCells } from "../support/form";
import { MemoryPort } from "../support/memory-port";

class LiveMemoryPort extends MemoryPort {
  listener: ((change: WorkbookChange) => void) | null = null;
  readonly asked: (readonly string[] | undefined)[] = [];
  failure: Error | null = null;

  async onChange(listener: (change: WorkbookChange) => void) {
    this.listener = listener;
    return async () => void (this.listener = null);
  }

  override async readWorkbook(control = {}, options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    this.asked.push(options.sheets);
    if (this.failure) throw this.failure;
    return super.readWorkbook(control, options);
  }

  edit(sheet: string, cells: TestCells) {
    const sheets = this.snapshot.sheets.map((each) => (each.name === sheet ? sheetOf(cells, sheet) : each));
    this.snapshot = { ...this.snapshot, sheets };
    this.listener?.({ sheet, address: "A1" });
  }
}

const FORM = "ส่วนที่ 1";

async function live() {
  jest.useFakeTimers();
  const port = new LiveMemoryPort(workbookOf(sheetOf(CLEAN_FORM), sheetOf({ A1: 1 }, "อื่น")));
  const reports: ValidationReport[] = [];
  const problems: unknown[] = [];
  const validation = await startLiveValidation(port, {
    delay: 500,
    timer: {
      set: (call, milliseconds) => setTimeout(call, milliseconds),
      clear: (handle) => clearTimeout(handle as NodeJS.Timeout),
    },
    onReport: (report) => reports.push(report),
    onProblem: (problem) => problems.push(problem),
  });
  await jest.advanceTimersByTimeAsync(500);
  return { port, reports, problems, validation, errors: () => reports.map(({ counts }) => counts.error) };
}

afterEach(() => jest.useRealTimers());

test("validates once, then after each pause, reading only what was touched", async () => {
  const { port, errors } = await live();
  port.edit(FORM, { ...CLEAN_FORM, H12: 80 });
  await jest.advanceTimersByTimeAsync(499);
  port.edit(FORM, { ...CLEAN_FORM, H12: 81 });
  await jest.advanceTimersByTimeAsync(499);
  expect(errors()).toEqual([0]);
  await jest.advanceTimersByTimeAsync(1);
  expect(errors()).toEqual([0, 1]);
  port.edit("อื่น", { A1: "#REF!" });
  await jest.advanceTimersByTimeAsync(500);
  expect(errors()).toEqual([0, 1, 2]);
  expect(port.asked).toEqual([undefined, [FORM], ["อื่น"]]);
});

test("sheets that came, or went under a name, are read with all others", async () => {
  const { port, errors } = await live();
  port.snapshot = workbookOf(sheetOf({ ...CLEAN_FORM, H12: 1 }, "ชื่อใหม่"));
  port.listener!({ sheet: "ชื่อใหม่", address: "H12" });
  await jest.advanceTimersByTimeAsync(500);
  port.listener!({ sheet: null, address: null });
  await jest.advanceTimersByTimeAsync(500);
  expect(errors()).toEqual([0, 2, 2]);
  expect(port.asked).toEqual([undefined, undefined, undefined]);
});

test("a touched sheet that is gone by now has all of them read", async () => {
  const { port } = await live();
  port.snapshot = workbookOf(sheetOf(CLEAN_FORM));
  port.listener!({ sheet: "อื่น", address: "A1" });
  await jest.advanceTimersByTimeAsync(500);
  expect(port.asked).toEqual([undefined, ["อื่น"], undefined]);
});

test("after a failure nothing that was touched is forgotten", async () => {
  const { port, errors, problems } = await live();
  port.failure = new WorkbookError("cell-edit-mode", "");
  port.edit(FORM, { ...CLEAN_FORM, H12: 80 });
  await jest.advanceTimersByTimeAsync(500);
  expect(problems).toEqual([port.failure]);
  port.failure = null;
  port.edit("อื่น", { A1: 2 });
  await jest.advanceTimersByTimeAsync(500);
  expect(errors()).toEqual([0, 1]);
  expect(port.asked.at(-1)).toEqual([FORM, "อื่น"]);
});

test("stopped, it neither looks nor tells any more", async () => {
  const { port, reports, validation } = await live();
  port.edit(FORM, { ...CLEAN_FORM, H12: 80 });
  await validation.stop();
  await jest.advanceTimersByTimeAsync(5_000);
  expect(reports).toHaveLength(1);
  expect(port.listener).toBeNull();
});

test("sheets whose formulas refer to a touched one are read too, and those that refer to them", () => {
  const snapshot = workbookOf(
    sheetOf({ A1: 1 }, "it's"),
    sheetOf({ A1: ["='it''s'!A1", 1] }, "ข"),
    sheetOf({ A1: ["=SUM(ข!A1)", 1] }, "C"),
    sheetOf({ A1: ["=A2", 1], A3: "it's!" }, "D"),
  );
  expect(sheetsAffectedBy(new Set(["it's"]), snapshot)).toEqual(["it's", "ข", "C"]);
  expect(sheetsAffectedBy(new Set(["D"]), snapshot)).toEqual(["D"]);
});
