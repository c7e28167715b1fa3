import { PacedWork } from "../app/paced-work";
import type { JobControl, ReadOptions } from "../app/workbook-port";
import {
  SheetCells,
  type SheetSnapshot,
  type SheetVisibility,
  type WorkbookSnapshot,
} from "../domain/workbook/snapshot";
import { answered } from "./answers";
import { LayoutReading } from "./layout-reading";
import { LooksReading } from "./looks-reading";
import { readChunks, type OpenSheet } from "./read-chunks";
import { CELLS_PER_SHEET, type Chunk } from "./read-plan";
import { StoredReading } from "./stored-content";

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

interface FoundSheet extends OpenSheet {
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
}

/**
 * Reads the whole workbook in two round trips and one more for every 20,000 used cells, whatever the number of sheets.
 * A row or column of a sheet that hides some of them counts as one more cell, a cell of a protected sheet that locks
 * some of them as two, each cell as two where its looks are asked for. Parts and names that are asked for come along.
 * Merged areas are not asked for: Excel drops the user's undo history when they are.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  control: JobControl = {},
  options: ReadOptions = {},
): Promise<WorkbookSnapshot> {
  const stored = new StoredReading(context, options);
  const sheets = await openSheets(context, stored, control, options);
  const ranges = sheets.flatMap((sheet, i) => planSheet(sheet, i));
  await readChunks(context, sheets, ranges, control);
  const { application, name } = context.workbook;
  return {
    name,
    ...stored.result(),
    ...(application.calculationMode === "Manual" && { isCalculatedByHand: true }),
    sheets: sheets.map(toSnapshot),
  };
}

async function openSheets(
  context: Excel.RequestContext,
  stored: StoredReading,
  control: JobControl,
  { sheets: wanted, looks }: ReadOptions,
): Promise<FoundSheet[]> {
  const { workbook } = context;
  workbook.load("name");
  workbook.application.load("calculationMode");
  workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
  // For hundreds of sheets, office.js taking an answer and what follows would together be one long task.
  const work = new PacedWork(control);
  await answered(context.sync(), control);
  stored.askForContent();
  const isLookedAt = LooksReading.isTold() && (looks === true || (looks && stored.has(looks.ifStored)));
  const handles = [];
  for (const worksheet of workbook.worksheets.items) {
    await work.rest();
    if (wanted?.includes(worksheet.name) ?? true)
      handles.push({
        ...askForSheet(worksheet),
        looks: isLookedAt ? new LooksReading(worksheet) : null,
      });
  }
  await work.rest();
  await answered(context.sync(), control);
  await work.rest();
  return handles.map((handle) => ({
    ...handle,
    cells: new SheetCells(),
    layout: new LayoutReading(handle.used, handle.worksheet.protection.protected),
    unread: null,
  }));
}

function askForSheet(worksheet: Excel.Worksheet): Pick<FoundSheet, "worksheet" | "used" | "charts"> {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  if (worksheet.protection.protected) used.load("format/protection/locked");
  const { charts } = worksheet;
  charts.load("items/name");
  return { worksheet, used, charts };
}

function planSheet(sheet: FoundSheet, index: number): Chunk[] {
  const { used } = sheet;
  if (used.isNullObject) return [];
  if (used.rowCount * used.columnCount > CELLS_PER_SHEET) {
    sheet.unread = "too-large";
    return [];
  }
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
  return [
    { content: "cells", sheet: index, row, column, rowCount, columnCount },
    ...sheet.layout.plan(index),
    ...(sheet.looks?.plan(index, { row, column, rowCount, columnCount }) ?? []),
  ];
}

function toSnapshot({ worksheet, cells, layout, looks, charts, unread }: FoundSheet): SheetSnapshot {
  return {
    name: worksheet.name,
    visibility: VISIBILITY[worksheet.visibility] ?? "visible",
    isProtected: worksheet.protection.protected,
    cells,
    merges: null,
    charts: charts.items.map((chart) => chart.name),
    ...layout.result(),
    ...(looks && { looks: looks.result() }),
    unread,
  };
}
