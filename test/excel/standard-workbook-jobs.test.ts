import { applyWorkbook, planWorkbook, type WorkbookPlan } from "../../src/app/create-workbook";
import { findInsertion, insertFormula } from "../../src/app/insert-function";
import { markFindings, removeReport, writeFindingsSheet } from "../../src/app/report-in-workbook";
import { applyScoring, planScoring } from "../../src/app/score-sheet";
import { applySummary, planSummary } from "../../src/app/summarise-workbook";
import { takeBackSummary } from "../../src/app/take-back-summary";
import { validateWorkbook } from "../../src/app/validate-workbook";
import { PUBLIC_ORGANISATION_2565 as framework } from "../../src/domain/framework/frameworks";
import { formatCell, parseRectangle } from "../../src/domain/workbook/address";
import { NOTE_HEADING, type Change } from "../../src/domain/workbook/change-set";
import { liftedSheets } from "../../src/domain/workbook/lift-protection";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { SAMPLE_TEMPLATE as template } from "../domain/template/sample-template";
import type { OpenedExcel } from "../support/embedded-excel";
import { openPramoen } from "../support/pramoen-excel";

/** What stands in the way of every job on a workbook that the product itself has made and protected. */
const PART1 = "ส่วนที่ 1";
const AT = { year: 2026, month: 1, day: 5, hour: 16, minute: 0 };

let excel: OpenedExcel;
let guarded: string[];
let options: unknown;
beforeAll(async () => {
  excel = await openPramoen(null);
  const port = createExcelWorkbook();
  const inserted = await planWorkbook(port, { framework, template, form: "functions" });
  await applyWorkbook(port, inserted as Extract<WorkbookPlan, { kind: "plan" }>);
  await excel.waitForCalculation();
  guarded = (await port.readWorkbook()).sheets.flatMap(({ name, isProtected }) => (isProtected ? name : []));
  options = await protection();
});
afterEach(async () => expect(await protection()).toEqual(options));
afterAll(() => excel.close());

/** What the protection of each sheet allows. */
function protection() {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const all = guarded.map((name) => worksheets.getItem(name).protection);
    for (const each of all) each.load("protected,options");
    await context.sync();
    return all.map((each) => [each.protected, each.options]);
  });
}

/** Protects a sheet as its owner would, with something allowed that the product does not. */
function protect(sheet: string) {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect({ allowSort: true });
    await context.sync();
  });
}

/** Whether a sheet is protected just as by {@link protect}. */
function isProtectedAsBefore(sheet: string) {
  return Excel.run(async (context) => {
    const { protection: now } = context.workbook.worksheets.getItem(sheet);
    now.load("protected,options");
    await context.sync();
    return now.protected && now.options.allowSort && !now.options.allowFormatRows;
  });
}

test("the sheets are protected, and the form stands on one of them", () => {
  expect(guarded).toContain(PART1);
});

test("score formulas come back into locked cells once that is agreed to, and are left alone before", async () => {
  const port = createExcelWorkbook();
  await port.select(PART1, "A1");
  const right = await planScoring(port);
  expect(right).toMatchObject({ formulas: [], lifted: null });
  const [place] = (await cellsWith("KPITOTAL")) as [string];
  await typeOver(place, 12);
  const plan = await planScoring(port);
  expect(plan.formulas).toEqual([]);
  expect(plan.skipped.filter(({ isLocked }) => isLocked).map(({ at }) => formatCell(at))).toEqual([place]);
  expect(liftedSheets(plan.lifted!.changeSet)).toEqual([PART1]);
  await applyScoring(port, plan.lifted!);
  await excel.waitForCalculation();
  expect((await planScoring(port)).lifted).toBeNull();
});

test("a function goes into a locked cell with its sheet open for that long, and else not", async () => {
  const port = createExcelWorkbook();
  await port.select(PART1, "A1");
  const point = await findInsertion(port);
  expect(point.lock).toBe("no-password");
  await expect(insertFormula(port, point, "=KPISCORE(1,1,2,3)")).rejects.toMatchObject({
    problem: "protected-sheet",
    written: [],
  });
  expect(await insertFormula(port, point, "=KPISCORE(1,1,2,3)", { isLifted: true })).toEqual({ written: 2 });
  await excel.waitForCalculation();
  expect(excel.cells(PART1, "A1")).toEqual([[50]]);
  const written = { value: 50, formula: "=KPISCORE(1,1,2,3)" };
  const back = { ...point, before: written };
  await insertFormula(port, back, '="แบบรายงาน"', { isLifted: true });
});

test("marks and notes come onto protected sheets that were agreed to, and go again; others are named", async () => {
  const port = createExcelWorkbook();
  const { guarded: shown, findings } = await validateWorkbook(port);
  expect(shown).toEqual(guarded);
  const marked = new Set(
    findings.flatMap(({ sheet, address, accepted }) => (sheet && address && !accepted ? [sheet] : [])),
  );
  const left = await markFindings(port, { notes: true });
  expect(new Set(left.closed)).toEqual(marked);
  expect(await notesOn(PART1)).toBe(0);

  const done = await markFindings(port, { notes: true }, { agreed: guarded });
  expect(done.closed).toEqual([]);
  expect(await notesOn(PART1)).toBeGreaterThan(0);
  // Without agreeing they stay, and stay known.
  expect((await removeReport(port)).closed).not.toEqual([]);
  expect(await notesOn(PART1)).toBeGreaterThan(0);
  expect((await removeReport(port, { agreed: guarded })).closed).toEqual([]);
  expect(await notesOn(PART1)).toBe(0);
});

/** How many comments of a finding's wording a sheet has; those of the template are notes on headings. */
function notesOn(sheet: string) {
  return Excel.run(async (context) => {
    const { comments } = context.workbook.worksheets.getItem(sheet);
    comments.load("items/content");
    await context.sync();
    return comments.items.filter(({ content }) => content.startsWith(NOTE_HEADING)).length - own;
  });
}
let own = 0;
beforeAll(async () => {
  own = await notesOn(PART1);
});

test("a findings sheet that somebody protected is written anew with its protection lifted, and goes", async () => {
  const port = createExcelWorkbook();
  await writeFindingsSheet(port, AT);
  const sheet = "ผลการตรวจ (Pramoen)";
  await protect(sheet);
  const later = { ...AT, minute: 30 };
  await expect(writeFindingsSheet(port, later)).rejects.toMatchObject({
    problem: "protected-sheet",
    written: [],
  });
  await writeFindingsSheet(port, later, { agreed: [sheet] });
  expect(await isProtectedAsBefore(sheet)).toBe(true);
  await removeReport(port, { agreed: [sheet] });
  expect((await port.readWorkbook()).sheets.map(({ name }) => name)).not.toContain(sheet);
});

test("a summary sheet that somebody protected is renewed once that is agreed to, and taken back the same way", async () => {
  const port = createExcelWorkbook();
  const first = await planSummary(port);
  expect(first).toMatchObject({ stoppedBy: [], lifted: null });
  await applySummary(port, first);
  await protect(first.sheet);
  await excel.waitForCalculation();
  const plan = await planSummary(port, { mode: "values" });
  expect(plan.stoppedBy).toEqual([first.sheet]);
  await expect(applySummary(port, plan)).rejects.toMatchObject({ problem: "protected-sheet", written: [] });
  const lifted = plan.lifted!;
  expect(liftedSheets(lifted.changeSet)).toEqual([first.sheet]);
  expect((await applySummary(port, lifted)).written).toBeGreaterThan(0);
  await excel.waitForCalculation();
  expect((await planSummary(port, { mode: "values" })).changeSet.changes).toEqual([]);
  expect(await isProtectedAsBefore(first.sheet)).toBe(true);
  expect(await takeBackSummary(port, lifted.step!)).toBeNull();
  expect(await isProtectedAsBefore(first.sheet)).toBe(true);
});

/** Types a figure over a locked cell of part 1, as somebody who lifts its protection. */
async function typeOver(address: string, value: number) {
  const port = createExcelWorkbook();
  const { cells } = (await port.readWorkbook()).sheets.find(({ name }) => name === PART1)!;
  const { row, column } = parseRectangle(address)!;
  const before = cells.at(row, column) ?? null;
  const typed: Change = { kind: "set-cell", sheet: PART1, row, column, before, after: { value } };
  await port.apply({ changes: [{ kind: "lift-protection", sheet: PART1 }, typed] });
  await excel.waitForCalculation();
}

/** The cells of part 1 whose formula holds a word. */
async function cellsWith(word: string): Promise<string[]> {
  const { cells } = (await createExcelWorkbook().readWorkbook()).sheets.find(({ name }) => name === PART1)!;
  return cells
    .rowIndices()
    .flatMap((row) => cells.inRow(row).map(({ column, cell }) => ({ row, column, cell })))
    .filter(({ cell }) => cell.formula?.includes(word))
    .map((place) => formatCell(place));
}
