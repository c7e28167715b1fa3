import { throwIfCancelled, type JobControl, type ReadOptions } from "../app/workbook-port";
import {
  ERROR_CODES,
  SheetCells,
  type CellValue,
  type SheetSnapshot,
  type SheetVisibility,
  type UnreadReason,
  type WorkbookSnapshot,
} from "../domain/workbook/snapshot";
import { isPayloadLimit } from "./errors";
import { CELLS_PER_SHEET, cutIntoChunks, groupIntoBatches, halveBatch, type Chunk } from "./read-plan";
import { StoredReading } from "./stored-content";

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};
const ERRORS: ReadonlySet<string> = new Set(ERROR_CODES);

interface SheetHandle {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
}

interface OpenSheet extends SheetHandle {
  readonly cells: SheetCells;
  unread: UnreadReason | null;
}

/**
 * Reads the whole workbook in two round trips and one more for every 400,000 used cells, whatever the number of sheets.
 * Parts and names that are asked for come along with them.
 * Merged areas are not asked for: Excel drops the user's undo history when they are.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  control: JobControl = {},
  options: ReadOptions = {},
): Promise<WorkbookSnapshot> {
  const stored = new StoredReading(context, options);
  const sheets = await openSheets(context, stored);
  const chunks = sheets.flatMap((sheet, i) => planSheet(sheet, i));
  const progress = new ReadProgress(chunks, control);
  for (const batch of groupIntoBatches(chunks)) await readBatch(context, sheets, batch, progress);
  return {
    name: context.workbook.name,
    ...stored.result(),
    sheets: sheets.map((sheet): SheetSnapshot => ({
      name: sheet.worksheet.name,
      visibility: VISIBILITY[sheet.worksheet.visibility] ?? "visible",
      isProtected: sheet.worksheet.protection.protected,
      cells: sheet.cells,
      merges: null,
      charts: sheet.charts.items.map((chart) => chart.name),
      unread: sheet.unread,
    })),
  };
}

async function openSheets(context: Excel.RequestContext, stored: StoredReading): Promise<OpenSheet[]> {
  const { workbook } = context;
  workbook.load("name");
  workbook.worksheets.load("items/name,items/visibility");
  await context.sync();
  stored.askForContent();
  const handles = workbook.worksheets.items.map((worksheet): SheetHandle => {
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    worksheet.protection.load("protected");
    const { charts } = worksheet;
    charts.load("items/name");
    return { worksheet, used, charts };
  });
  await context.sync();
  return handles.map((handle) => ({ ...handle, cells: new SheetCells(), unread: null }));
}

function planSheet(sheet: OpenSheet, index: number): Chunk[] {
  const { used } = sheet;
  if (used.isNullObject) return [];
  if (used.rowCount * used.columnCount > CELLS_PER_SHEET) {
    sheet.unread = "too-large";
    return [];
  }
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
  return cutIntoChunks({ sheet: index, row, column, rowCount, columnCount });
}

class ReadProgress {
  private readonly total: number;
  private done = 0;

  constructor(
    chunks: readonly Chunk[],
    private readonly control: JobControl,
  ) {
    this.total = chunks.reduce((rows, chunk) => rows + chunk.rowCount, 0);
  }

  async check(): Promise<void> {
    await this.control.pause?.();
    throwIfCancelled(this.control.signal);
    this.control.onProgress?.({ phase: "reading", done: this.done, total: this.total });
  }

  advance(rows: number): void {
    this.done += rows;
  }
}

/** One round trip; where it asked for too much, two with half of it each. */
async function readBatch(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
  batch: readonly Chunk[],
  progress: ReadProgress,
): Promise<void> {
  await progress.check();
  const ranges = batch.map((chunk) => {
    const { row, column, rowCount, columnCount } = chunk;
    const range = sheets[chunk.sheet]!.worksheet.getRangeByIndexes(row, column, rowCount, columnCount);
    range.load("values,formulas");
    return { chunk, range };
  });
  const isRefused = await syncRefusesSize(context);
  // Excel may also hand out null without an error where a read is too large.
  if (isRefused || ranges.some(({ range }) => range.values === null || range.formulas === null)) {
    const halves = halveBatch(batch);
    if (!halves) {
      sheets[batch[0]!.sheet]!.unread = "refused";
      return;
    }
    await readBatch(context, sheets, halves[0], progress);
    await readBatch(context, sheets, halves[1], progress);
    return;
  }
  for (const { chunk, range } of ranges) {
    storeCells(sheets[chunk.sheet]!.cells, chunk, range.values, range.formulas);
    progress.advance(chunk.rowCount);
  }
}

async function syncRefusesSize(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return false;
  } catch (error) {
    if (isPayloadLimit(error)) return true;
    throw error;
  }
}

function storeCells(cells: SheetCells, chunk: Chunk, values: unknown[][], formulas: unknown[][]): void {
  for (let i = 0; i < chunk.rowCount; i++) {
    const rowValues = values[i]!;
    const rowFormulas = formulas[i]!;
    for (let j = 0; j < chunk.columnCount; j++) {
      const value = rowValues[j];
      const formula = formulaOf(rowFormulas[j], value);
      if (formula === null && (value === "" || value === null)) continue;
      cells.add(chunk.row + i, chunk.column + j, cellValue(value), formula);
    }
  }
}

/** For a constant Excel repeats the value in place of a formula, a text that begins with "=" included. */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

export function cellValue(value: unknown): CellValue {
  if (typeof value === "string") return ERRORS.has(value) ? { error: value } : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
