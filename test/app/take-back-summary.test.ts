import { rememberLastWrite } from "../../src/app/last-write";
import { applySummary, planSummary } from "../../src/app/summarise-workbook";
import { bringBackSummary, takeBackSummary } from "../../src/app/take-back-summary";
import { WorkbookError } from "../../src/app/workbook-port";
import { SUMMARY_SHEET } from "../../src/domain/summary/plan-summary";
import type { SummaryStep } from "../../src/domain/summary/take-back";
import type { CellContent } from "../../src/domain/workbook/change-set";
import { formWith } from "../support/form";
import { MemoryPort } from "../support/memory-port";

const FORM = "ส่วนที่ 1";

async function summarise(port: MemoryPort): Promise<SummaryStep> {
  const plan = await planSummary(port);
  await applySummary(port, plan);
  return plan.step!;
}

async function type(port: MemoryPort, sheet: string, row: number, column: number, after: CellContent) {
  const before = port.snapshot.sheets.find(({ name }) => name === sheet)?.cells.at(row, column) ?? null;
  await port.apply({ changes: [{ kind: "set-cell", sheet, row, column, before, after }] });
}

const names = ({ snapshot }: MemoryPort) => snapshot.sheets.map(({ name }) => name);

test("a first summary goes with its sheet, comes back, and goes again", async () => {
  const port = new MemoryPort(formWith({ H12: null, H13: null }));
  const step = await summarise(port);
  const written = port.snapshot;
  for (let i = 0; i < 2; i++) {
    expect(await takeBackSummary(port, step)).toBeNull();
    expect(names(port)).toEqual([FORM]);
    expect(port.snapshot.sheets[0]!.cells.at(11, 7)).toBeUndefined();
    await bringBackSummary(port, step);
    expect(names(port)).toEqual([FORM, SUMMARY_SHEET]);
    expect(port.snapshot.sheets[1]!.cells.size).toBe(written.sheets[1]!.cells.size);
  }
  expect(port.selected).toEqual(Array.from({ length: 3 }, () => [SUMMARY_SHEET, null]));
});

test("a refreshed sheet stays, with what it said before, and is shown", async () => {
  const port = new MemoryPort(formWith());
  await summarise(port);
  await type(port, FORM, 7, 6, { value: null });
  const before = port.snapshot;
  const step = await summarise(port);
  expect(step.isNewSheet).toBe(false);
  const reads = port.reads;
  expect(await takeBackSummary(port, step)).toBeNull();
  expect([port.reads, port.selected.at(-1)]).toEqual([reads, [SUMMARY_SHEET, null]]);
  expect(port.snapshot.sheets[1]!.cells.value(4, 0)).toEqual(before.sheets[1]!.cells.value(4, 0));
});

test("what somebody has written onto the new sheet is told, and nothing is written", async () => {
  const port = new MemoryPort(formWith({ H12: null }));
  const step = await summarise(port);
  await type(port, SUMMARY_SHEET, 5, 7, { value: "ผอ. รับทราบ" });
  const before = port.snapshot;
  const reads = port.reads;
  expect(await takeBackSummary(port, step)).toEqual({ cells: ["H6"], charts: [] });
  expect([port.snapshot, port.reads]).toEqual([before, reads + 1]);
});

test.each<[string, (port: MemoryPort) => Promise<void>, string]>([
  ["an edited closing cell", (port) => type(port, FORM, 11, 7, { value: 7 }), "changed-meanwhile"],
  [
    "a sheet that is gone",
    async (port) => {
      port.snapshot = { ...port.snapshot, sheets: port.snapshot.sheets.slice(0, 1) };
    },
    "sheet-missing",
  ],
])("%s is refused, and nothing is written", async (_, edit, problem) => {
  const port = new MemoryPort(formWith({ H12: null }));
  const step = await summarise(port);
  await edit(port);
  const before = port.snapshot;
  await expect(takeBackSummary(port, step)).rejects.toMatchObject({ problem });
  expect(port.snapshot).toBe(before);
});

test("a workbook knows what was written last: what was refused was not, what failed midway was", async () => {
  const port = new MemoryPort(formWith());
  let failure: WorkbookError | null = null;
  const workbook = rememberLastWrite({
    readWorkbook: (control, options) => port.readWorkbook(control, options),
    readSelection: async () => ({ sheet: FORM, address: "A1" }),
    onChange: async () => async () => undefined,
    hearChanges: async () => async () => undefined,
    select: async () => undefined,
    apply: async ({ changes }) => {
      if (failure) throw failure;
      return { written: changes.length };
    },
  });
  const change = { kind: "add-sheet", sheet: "ใหม่" } as const;
  expect(workbook.isUnfinished("ใหม่")).toBe(false);
  const [first, second, third, empty] = [[change], [change], [change], []].map((changes) => ({ changes }));
  await workbook.apply(first!);
  await workbook.apply(empty!);
  expect([workbook.isLastWrite(first!), workbook.isLastWrite(empty!)]).toEqual([true, false]);
  failure = new WorkbookError("changed-meanwhile", "A1");
  await expect(workbook.apply(second!)).rejects.toBe(failure);
  expect(workbook.isLastWrite(first!)).toBe(true);
  failure = new WorkbookError("host-failure", "", ["A1"]);
  await expect(workbook.apply(third!)).rejects.toBe(failure);
  expect([workbook.isLastWrite(first!), workbook.isLastWrite(third!)]).toEqual([false, true]);
  expect([workbook.isUnfinished("ใหม่"), workbook.isUnfinished("อื่น")]).toEqual([true, false]);
  failure = null;
  await workbook.apply(first!);
  expect(workbook.isUnfinished("ใหม่")).toBe(false);
});

test("a locked total stops a summary; with its sheet open for that long it is written, and taken back the same way", async () => {
  const { sheets, ...book } = formWith({ H12: 99 });
  const port = new MemoryPort({ ...book, sheets: sheets.map((sheet) => ({ ...sheet, isProtected: true })) });
  const plan = await planSummary(port);
  expect(plan.stoppedBy).toEqual([FORM]);
  await expect(applySummary(port, plan)).rejects.toMatchObject({ problem: "protected-sheet" });
  const lifted = plan.lifted!;
  expect(lifted.stoppedBy).toEqual([]);
  await applySummary(port, lifted);
  const total = () => port.snapshot.sheets[0]!.cells.at(11, 7);
  expect(total()?.formula).toContain("KPITOTAL");
  expect(await takeBackSummary(port, lifted.step!)).toBeNull();
  expect(total()).toEqual({ value: 99, formula: null });
  await bringBackSummary(port, lifted.step!);
  expect(total()?.formula).toContain("KPITOTAL");
  expect(port.snapshot.sheets[0]).toMatchObject({ isProtected: true });
});
