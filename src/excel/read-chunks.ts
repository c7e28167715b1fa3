import { answered } from "./answers";
import { throwIfCancelled, type JobControl } from "../app/workbook-port";
import { NumberFormats } from "../domain/workbook/number-format";
import {
  ERROR_CODES,
  type Cell,
  type CellValue,
  type SheetCells,
  type UnreadReason,
} from "../domain/workbook/snapshot";
import { isPayloadLimit } from "./errors";
import type { LayoutReading } from "./layout-reading";
import { COLOURS, COLUMN_WIDTH, ROW_HEIGHT, type LooksReading } from "./looks-reading";
import { halveBatch, planBatches, type Chunk } from "./read-plan";

const ERRORS: ReadonlySet<string> = new Set(ERROR_CODES);

/** A sheet that is being read. */
export interface OpenSheet {
  readonly worksheet: Excel.Worksheet;
  readonly cells: SheetCells;
  readonly layout: LayoutReading;
  /** Null where nobody asks for it, or this Excel does not tell. */
  readonly looks: LooksReading | null;
  unread: UnreadReason | null;
}

/** A chunk that was asked for: `take` keeps what came, and is false where nothing did. */
interface Request {
  readonly chunk: Chunk;
  readonly take: () => boolean;
}

/** Reads ranges into their sheets, as much in one round trip as its size allows. */
export async function readChunks(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
  ranges: readonly Chunk[],
  control: JobControl,
): Promise<void> {
  const progress = new ReadProgress(ranges, control);
  const formats = new NumberFormats();
  for (const batch of planBatches(ranges)) await readBatch(context, sheets, formats, batch, progress);
}

class ReadProgress {
  private readonly total: number;
  private done = 0;

  constructor(
    ranges: readonly Chunk[],
    private readonly control: JobControl,
  ) {
    this.total = ranges.reduce((rows, range) => rows + range.rowCount, 0);
  }

  get patience(): JobControl {
    return this.control;
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
  formats: NumberFormats,
  batch: readonly Chunk[],
  progress: ReadProgress,
): Promise<void> {
  await progress.check();
  const requests = batch.map((chunk) => ask(sheets[chunk.sheet]!, formats, chunk));
  const isRefused = await syncRefusesSize(context, progress.patience);
  if (isRefused) return readHalves(context, sheets, formats, batch, progress);
  for (const { chunk, take } of requests) {
    // Excel may also hand out null without an error where a read is too large.
    if (take()) progress.advance(chunk.rowCount);
    else await readHalves(context, sheets, formats, [chunk], progress);
  }
}

async function readHalves(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
  formats: NumberFormats,
  batch: readonly Chunk[],
  progress: ReadProgress,
): Promise<void> {
  const halves = halveBatch(batch);
  if (!halves) {
    sheets[batch[0]!.sheet]!.unread = "refused";
    return;
  }
  await readBatch(context, sheets, formats, halves[0], progress);
  await readBatch(context, sheets, formats, halves[1], progress);
}

/** What Excel tells of the cells of a range, by row and column. */
interface CellMatrices {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  /** Codes as in English Excel. */
  readonly numberFormat: unknown[][];
}

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null };

function ask({ worksheet, cells, layout, looks }: OpenSheet, formats: NumberFormats, chunk: Chunk): Request {
  const { row, column, rowCount, columnCount } = chunk;
  const range = worksheet.getRangeByIndexes(row, column, rowCount, columnCount);
  switch (chunk.content) {
    case "cells":
      range.load("values,formulas,numberFormat");
      return {
        chunk,
        take() {
          const { values, formulas, numberFormat } = range as Nullable<CellMatrices>;
          if (!values || !formulas || !numberFormat) return false;
          storeCells(cells, chunk, { values, formulas, numberFormat }, formats);
          return true;
        },
      };
    case "hidden-rows":
      return asked(chunk, range.getRowProperties({ rowHidden: true }), (found) =>
        layout.addRows(chunk, found),
      );
    case "hidden-columns":
      return asked(chunk, range.getColumnProperties({ columnHidden: true }), (found) =>
        layout.addColumns(chunk, found),
      );
    case "locks":
      return asked(chunk, range.getCellProperties({ format: { protection: true } }), (found) =>
        layout.addLocks(chunk, found),
      );
    case "colours":
      return asked(chunk, range.getCellProperties(COLOURS), (found) =>
        looks?.addColours(chunk, found, cells),
      );
    case "heights":
      return asked(chunk, range.getRowProperties(ROW_HEIGHT), (found) => looks?.addHeights(chunk, found));
    case "widths":
      return asked(chunk, range.getColumnProperties(COLUMN_WIDTH), (found) => looks?.addWidths(chunk, found));
  }
}

function asked<T>(chunk: Chunk, answer: OfficeExtension.ClientResult<T>, keep: (found: T) => void): Request {
  return {
    chunk,
    take() {
      const found = answer.value as T | null;
      if (found === null) return false;
      keep(found);
      return true;
    },
  };
}

async function syncRefusesSize(context: Excel.RequestContext, patience: JobControl): Promise<boolean> {
  try {
    await answered(context.sync(), patience);
    return false;
  } catch (error) {
    if (isPayloadLimit(error)) return true;
    throw error;
  }
}

function storeCells(
  cells: SheetCells,
  chunk: Chunk,
  { values, formulas, numberFormat }: CellMatrices,
  formats: NumberFormats,
): void {
  for (let i = 0; i < chunk.rowCount; i++) {
    const rowValues = values[i]!;
    const rowFormulas = formulas[i]!;
    const rowFormats = numberFormat[i]!;
    const blanks: number[] = [];
    for (let j = 0; j < chunk.columnCount; j++) {
      const value = rowValues[j];
      const formula = formulaOf(rowFormulas[j], value);
      const format = formats.of(String(rowFormats[j]));
      if (formula === null && (value === "" || value === null)) {
        if (format?.kind === "percent") blanks.push(j);
        continue;
      }
      cells.add(chunk.row + i, chunk.column + j, cellValue(value), formula, format);
    }
    for (const j of blanks) {
      const format = formats.of(String(rowFormats[j]));
      if (format) cells.addBlank(chunk.row + i, chunk.column + j, format);
    }
  }
}

/** A cell as a snapshot has it. */
export function cellOf(value: unknown, formula: unknown): Cell {
  return { value: value === "" ? null : cellValue(value), formula: formulaOf(formula, value) };
}

/** For a constant Excel repeats the value in place of a formula, a text that begins with "=" included. */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

function cellValue(value: unknown): CellValue {
  if (typeof value === "string") return ERRORS.has(value) ? { error: value } : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
