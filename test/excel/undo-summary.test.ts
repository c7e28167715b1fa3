import { IUndoRedoService, IUniverInstanceService, RedoCommand, UndoCommand } from "@univerjs/core";
import { readFileSync } from "node:fs";
import path from "node:path";
import { applySummary, planSummary } from "../../src/app/summarise-workbook";
import { bringBackSummary, takeBackSummary } from "../../src/app/take-back-summary";
import { SUMMARY_SHEET } from "../../src/domain/summary/plan-summary";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import type { FunctionsFile } from "../../src/host/functions/metadata";
import { workbookFile } from "../../src/workbench/workbook-file";
import { openXlsx } from "../../src/xlsx/reading/open";
import type { OpenedExcel } from "../support/embedded-excel";
import { FUNCTIONS_METADATA } from "../support/functions-metadata";
import { openPramoen } from "../support/pramoen-excel";

const SAMPLE = readFileSync(path.join(__dirname, "../../assets/samples/etda-2565.xlsx"));
const FUNCTIONS = FUNCTIONS_METADATA.en as FunctionsFile;

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openPramoen(SAMPLE);
  const { book } = excel.host;
  // Undo is of the workbook in focus.
  book.injector.get(IUniverInstanceService).focusUnit(book.unitId);
});
afterEach(() => excel.close());

async function summarise() {
  const port = createExcelWorkbook();
  const plan = await planSummary(port);
  await applySummary(port, plan);
  return plan.step!;
}

/** Everything that a file keeps of the workbook: cells, formats, charts, sizes, how it prints. */
async function state() {
  await excel.waitForCalculation();
  const { book } = excel.host;
  const file = await openXlsx(await workbookFile(book.univerAPI, SAMPLE, book.state, FUNCTIONS));
  return file.sheets.map(
    ({ name, cells, charts, merges, columns, rowDefs, pageSetup, headerFooter, conditionalRules }) => ({
      name,
      cells: [...cells.entries()],
      charts: [...charts].sort((a, b) => a.name.localeCompare(b.name)),
      sizes: [columns, [...(rowDefs ?? [])].sort(([a], [b]) => a - b)],
      others: [merges, pageSetup, headerFooter, conditionalRules],
    }),
  );
}

const undo = () => excel.host.book.commands.executeCommand(UndoCommand.id);
const redo = () => excel.host.book.commands.executeCommand(RedoCommand.id);
const steps = () => excel.host.book.injector.get(IUndoRedoService).pitchTopUndoElement();

test("one undo of the host takes a new summary away with its sheet and charts, and redo brings it back to the byte", async () => {
  const before = await state();
  const room = () => excel.host.book.sheetByName(SUMMARY_SHEET)!.getRowCount();
  await summarise();
  const [after, rows] = [await state(), room()];
  for (let i = 0; i < 2; i++) {
    await undo();
    expect(await state()).toEqual(before);
    expect(steps()).toBeNull();
    await redo();
    expect(await state()).toEqual(after);
    expect(room()).toBe(rows);
  }
});

test("one undo gives a refreshed summary back as it was", async () => {
  await summarise();
  await excel.typeIn("ส่วนที่ 1", "G8", "");
  const before = await state();
  await summarise();
  const after = await state();
  await undo();
  expect(await state()).toEqual(before);
  await redo();
  expect(await state()).toEqual(after);
});

test("the product's own undo takes the sheet away; Excel cannot bring back a sheet that was deleted, nor what was before", async () => {
  const before = await state();
  const step = await summarise();
  const after = await state();
  expect(await takeBackSummary(createExcelWorkbook(), step)).toBeNull();
  expect(await state()).toEqual(before);
  expect(steps()).toBeNull();
  await bringBackSummary(createExcelWorkbook(), step);
  expect(await state()).toEqual(after);
  await undo();
  expect(await state()).toEqual(before);
});

test("what somebody has written onto the sheet keeps it there, in one look at that sheet", async () => {
  const step = await summarise();
  await excel.typeIn(SUMMARY_SHEET, "H6", "ผอ. รับทราบ");
  const [before, trips] = [await state(), excel.roundTrips()];
  expect(await takeBackSummary(createExcelWorkbook(), step)).toEqual({ cells: ["H6"], charts: [] });
  expect(excel.roundTrips() - trips).toBeLessThanOrEqual(3);
  expect(await state()).toEqual(before);
});

test("a refreshed summary is taken back and brought again by the product, too", async () => {
  await summarise();
  await excel.typeIn("ส่วนที่ 1", "G8", "");
  const before = await state();
  const step = await summarise();
  const after = await state();
  expect(await takeBackSummary(createExcelWorkbook(), step)).toBeNull();
  expect(await state()).toEqual(before);
  await bringBackSummary(createExcelWorkbook(), step);
  expect(await state()).toEqual(after);
});
