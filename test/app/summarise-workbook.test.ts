import { applySummary, planSummary } from "../../src/app/summarise-workbook";
import { SUMMARY_SHEET } from "../../src/domain/summary/plan-summary";
import { CancelledError, type Progress } from "../../src/app/workbook-port";
import { CLEAN_FORM, formWith, sheetOf, workbookOf } from "../support/form";
import { MemoryPort } from "../support/memory-port";

test("nothing is summed up while functions have not answered", async () => {
  const cells = Object.fromEntries(
    [8, 9, 11].map((row) => [`G${row}`, [`=KPISCORE(F${row},C${row}:E${row})`, "#VALUE!"] as const]),
  );
  const port = new MemoryPort(formWith(cells));
  await expect(planSummary(port)).rejects.toMatchObject({
    problem: "functions-silent",
    detail: "'ส่วนที่ 1'!G8",
  });
  expect(port.applied).toBe(0);
});

test.each([true, undefined] as const)(
  "a workbook that is calculated by hand (%s) may show old figures",
  async (byHand) => {
    const port = new MemoryPort({ ...formWith({}), ...(byHand && { isCalculatedByHand: byHand }) });
    const plan = await planSummary(port);
    expect(plan.mayBeStale).toBe(byHand);
    expect((await applySummary(port, plan)).mayBeStale).toBe(byHand);
  },
);

test("plans without writing, writes the plan, and has nothing left to do", async () => {
  const port = new MemoryPort(formWith({ H12: null, H13: null }));
  const plan = await planSummary(port);
  expect(port.applied).toBe(0);
  const report = await applySummary(port, plan);
  expect(report).toEqual({
    basis: plan.basis,
    summary: plan.summary,
    style: { mode: "formulas", digits: "arabic" },
    sheet: SUMMARY_SHEET,
    earlierSheet: null,
    written: plan.changeSet.changes.length,
    agreedCells: 2,
  });
  expect(port.snapshot.sheets.map(({ name }) => name)).toEqual(["ส่วนที่ 1", SUMMARY_SHEET]);
  expect(port.selected).toEqual([[SUMMARY_SHEET, null]]);
  expect(port.reads).toBe(1);
  // The formulas that were written show what they come to.
  const [form, summary] = port.snapshot.sheets;
  expect([form!.cells.at(11, 7), form!.cells.at(12, 7)]).toEqual([
    { value: 85, formula: expect.stringContaining("=") },
    { value: "ดี", formula: expect.stringContaining("=") },
  ]);
  const shown = summary!.cells.rowIndices().flatMap((row) => summary!.cells.inRow(row));
  const figures = shown.filter(({ cell }) => cell.formula !== null).map(({ cell }) => cell.value);
  expect(figures).not.toContain(null);
  expect(figures).toEqual(expect.arrayContaining([85, 55, 30]));

  const again = await applySummary(port, await planSummary(port));
  expect(again.written).toBe(0);
  expect(port.applied).toBe(1);
});

test.each([
  { name: "no form", sheets: [sheetOf({ A1: "บันทึก" })], problem: "no-form", detail: "" },
  { name: "no sheets", sheets: [], problem: "no-form", detail: "" },
  {
    name: "headings without indicators",
    sheets: [sheetOf({ A1: "ตัวชี้วัด", B1: "น้ำหนัก", C1: "ผลการดำเนินงาน", D1: "คะแนน" })],
    problem: "no-form",
    detail: "",
  },
  {
    name: "two forms",
    sheets: [sheetOf(CLEAN_FORM, "รอบ 6 เดือน"), sheetOf(CLEAN_FORM, "รอบ 12 เดือน")],
    problem: "several-forms",
    detail: "รอบ 6 เดือน, รอบ 12 เดือน",
  },
])("refuses a workbook with $name", async ({ sheets, problem, detail }) => {
  const port = new MemoryPort(workbookOf(...sheets));
  await expect(planSummary(port)).rejects.toMatchObject({ name: "WorkbookError", problem, detail });
  expect(port.applied).toBe(0);
});

test("an empty form beside a filled one is no second form", async () => {
  const empty = sheetOf({ A1: "ตัวชี้วัด", B1: "น้ำหนัก", C1: "ผลการดำเนินงาน", D1: "คะแนน" }, "แบบเปล่า");
  await expect(planSummary(new MemoryPort(workbookOf(empty, sheetOf(CLEAN_FORM))))).resolves.toMatchObject({
    sheet: SUMMARY_SHEET,
  });
});

describe("cancelling", () => {
  const control = { signal: { aborted: true } };

  test("before planning", async () => {
    const port = new MemoryPort(formWith());
    await expect(planSummary(port, { control })).rejects.toThrow(CancelledError);
  });

  test("while reading", async () => {
    const signal = { aborted: false };
    const onProgress = () => (signal.aborted = true);
    await expect(
      planSummary(new MemoryPort(formWith()), { control: { signal, onProgress } }),
    ).rejects.toThrow(CancelledError);
  });

  test("before writing leaves the workbook as it was", async () => {
    const port = new MemoryPort(formWith());
    const before = port.snapshot;
    const plan = await planSummary(port);
    await expect(applySummary(port, plan, { control })).rejects.toThrow(CancelledError);
    expect(port.applied).toBe(0);
    expect(port.snapshot).toBe(before);
  });
});

test("a cell changed between plan and write is not written over", async () => {
  const port = new MemoryPort(formWith({ H12: null }));
  const plan = await planSummary(port);
  port.snapshot = formWith({ H12: 12 });
  await expect(applySummary(port, plan)).rejects.toThrow("changed");
  expect(port.snapshot.sheets).toHaveLength(1);
});

test("progress of reading and writing comes from the workbook", async () => {
  const seen: Progress["phase"][] = [];
  const control = { onProgress: ({ phase }: Progress) => seen.push(phase) };
  const port = new MemoryPort(formWith());
  await applySummary(port, await planSummary(port, { control }), { control });
  expect([...new Set(seen)]).toEqual(["reading", "deciding", "writing"]);
});

test("what is found in the same reading makes the summary provisional", async () => {
  // 80 reaches the minimum target alone: 50, not 87.5.
  const port = new MemoryPort(formWith({ F8: "ร้อยละ 80" }));
  const { summary } = await planSummary(port);
  expect(port.reads).toBe(1);
  expect(summary).toMatchObject({ total: 85, rating: null, provisional: { missingWeight: 0 } });
  expect(summary.provisional?.reasons).toMatchObject([
    { kind: "open-error", at: { sheet: "ส่วนที่ 1", row: 7, column: 6 } },
  ]);
  // The score of 40 of 100 parts may end anywhere; the rest gives 50.
  expect(summary.provisional?.range).toMatchObject({ low: 50, high: 90 });
});

test("a file has nobody to show the sheet to", async () => {
  const port = new MemoryPort(formWith());
  const plan = await planSummary(port);
  await applySummary({ apply: port.apply.bind(port) }, plan);
  expect(port.selected).toEqual([]);
});
