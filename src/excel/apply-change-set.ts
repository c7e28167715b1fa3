import { throwIfCancelled, WorkbookError, type ApplyOutcome, type JobControl } from "../app/workbook-port";
import { formatAddress, formatRectangle } from "../domain/workbook/address";
import type { CellContent, ChangeSet, PutChart, SetCell, SheetChange } from "../domain/workbook/change-set";
import { isSheetChange, needsTextMark } from "../domain/workbook/change-set";
import { isCellError, type Cell } from "../domain/workbook/snapshot";
import { joinIntoBlocks, type CellBlock } from "./cell-blocks";
import { toWorkbookError } from "./errors";
import { applyFormat } from "./format";
import { cellValue, formulaOf } from "./read-workbook";
import { findStored, isStoredChange, putStored } from "./stored-content";

/**
 * Writes a change set in two round trips: one looks at every place that will be written, one writes.
 * Nothing is written unless all of it can be: cells changed since they were read, locked cells of protected sheets
 * and taken sheet names stop it before. If Excel fails midway, the error lists what had been written by then.
 */
export async function applyChangeSet(
  context: Excel.RequestContext,
  { changes }: ChangeSet,
  control: JobControl = {},
): Promise<ApplyOutcome> {
  if (changes.length === 0) return { written: 0 };
  throwIfCancelled(control.signal);
  control.onProgress?.({ phase: "writing", done: 0, total: changes.length });
  const blocks = joinIntoBlocks(changes.filter((change) => change.kind === "set-cell"));
  const stored = findStored(context, changes.filter(isStoredChange));
  const charts = await checkPlaces(context, changes.filter(isSheetChange), blocks);
  stored.check();
  throwIfCancelled(control.signal);
  const firstCell = changes.findIndex((change) => change.kind === "set-cell");
  putStored(context, stored, changes.slice(0, Math.max(firstCell, 0)));
  write(context, changes.filter(isSheetChange), blocks, charts);
  putStored(context, stored, changes.slice(Math.max(firstCell, 0)));
  try {
    await context.sync();
  } catch (error) {
    throw toWorkbookError(error, await findWritten(context, blocks));
  }
  control.onProgress?.({ phase: "writing", done: changes.length, total: changes.length });
  return { written: changes.length };
}

/** The charts that are there already, by change. */
type FoundCharts = ReadonlyMap<PutChart, Excel.Chart>;

async function checkPlaces(
  context: Excel.RequestContext,
  changes: readonly SheetChange[],
  blocks: readonly CellBlock[],
): Promise<FoundCharts> {
  const { workbook } = context;
  const added = new Set(changes.flatMap((change) => (change.kind === "add-sheet" ? [change.sheet] : [])));
  const names = new Set(changes.map((change) => change.sheet));
  const sheets = new Map([...names].map((name) => [name, workbook.worksheets.getItemOrNullObject(name)]));
  for (const sheet of sheets.values()) sheet.load("name,protection/protected");
  if (added.size > 0) workbook.protection.load("protected");
  const existing = blocks.filter((block) => !added.has(block.sheet));
  const ranges = existing.map((block) => {
    const sheet = sheets.get(block.sheet)!;
    const range = sheet.getRangeByIndexes(block.row, block.column, block.rows.length, block.rows[0]!.length);
    range.load("values,formulas,format/protection/locked");
    return { block, sheet, range };
  });
  const charts = changes
    .filter((change) => change.kind === "put-chart" && !added.has(change.sheet))
    .map((change) => {
      const put = change as PutChart;
      return [put, sheets.get(put.sheet)!.charts.getItemOrNullObject(put.name)] as const;
    });
  for (const [, chart] of charts) chart.load("name");
  await context.sync();

  for (const [name, sheet] of sheets) {
    if (added.has(name) && !sheet.isNullObject) throw new WorkbookError("name-taken", name);
    if (!added.has(name) && sheet.isNullObject) throw new WorkbookError("sheet-missing", name);
  }
  if (added.size > 0 && workbook.protection.protected) throw new WorkbookError("protected-sheet", "");
  const locked: string[] = [];
  for (const { block, sheet, range } of ranges) {
    // `locked` is null where a block has locked and unlocked cells: it counts as locked.
    if (sheet.protection.protected && range.format.protection.locked !== false)
      locked.push(blockAddress(block));
  }
  for (const change of changes) {
    const sheet = sheets.get(change.sheet)!;
    const isLayout = change.kind !== "set-cell" && change.kind !== "add-sheet";
    if (isLayout && !sheet.isNullObject && sheet.protection.protected) locked.push(change.sheet);
  }
  if (locked.length > 0) throw new WorkbookError("protected-sheet", [...new Set(locked)].join(", "));
  for (const { block, range } of ranges) checkUnchanged(block, range.values, range.formulas);
  return new Map(charts.filter(([, chart]) => !chart.isNullObject));
}

function checkUnchanged(block: CellBlock, values: unknown[][], formulas: unknown[][]): void {
  const changed = block.rows.flatMap((row, i) =>
    row.filter((cell, j) => !isSameCell(cell.before, values[i]![j], formulas[i]![j])),
  );
  if (changed.length > 0) throw new WorkbookError("changed-meanwhile", changed.map(formatAddress).join(", "));
}

function isSameCell(before: Cell | null, value: unknown, formula: unknown): boolean {
  const formulaNow = formulaOf(formula, value);
  // The value of a formula may have been recalculated since; what a person typed is the formula.
  if (formulaNow !== null || (before?.formula ?? null) !== null)
    return formulaNow === (before?.formula ?? null);
  const now = value === "" ? null : cellValue(value);
  const then = before?.value ?? null;
  if (then !== null && now !== null && isCellError(then) && isCellError(now)) return then.error === now.error;
  return then === now;
}

function write(
  context: Excel.RequestContext,
  changes: readonly SheetChange[],
  blocks: readonly CellBlock[],
  charts: FoundCharts,
): void {
  const { worksheets } = context.workbook;
  for (const change of changes) if (change.kind === "add-sheet") worksheets.add(change.sheet);
  for (const block of blocks) {
    const range = worksheets
      .getItem(block.sheet)
      .getRangeByIndexes(block.row, block.column, block.rows.length, block.rows[0]!.length);
    range.formulas = block.rows.map((row) => row.map((cell) => input(cell.after)));
  }
  for (const change of changes) {
    const sheet = worksheets.getItem(change.sheet);
    if (change.kind === "put-chart") putChart(sheet, change, charts.get(change));
    else applyFormat(sheet, change);
  }
}

/** What a person would type to get this content. */
function input(content: CellContent): string | number | boolean {
  if ("formula" in content) return content.formula;
  const { value } = content;
  if (value === null) return "";
  return typeof value === "string" && needsTextMark(value) ? `'${value}` : value;
}

const CHART_TYPES = { "column-clustered": "ColumnClustered", "bar-clustered": "BarClustered" } as const;

function putChart(sheet: Excel.Worksheet, put: PutChart, found: Excel.Chart | undefined): void {
  const source = sheet.getRange(formatRectangle(put.source));
  const chart = found ?? sheet.charts.add(CHART_TYPES[put.type], source, "Columns");
  if (found) {
    // Where a user has moved it, it stays.
    chart.setData(source, "Columns");
  } else {
    chart.name = put.name;
    const { row, column, rowCount, columnCount } = put.place;
    chart.setPosition(
      sheet.getCell(row, column),
      sheet.getCell(row + rowCount - 1, column + columnCount - 1),
    );
  }
  chart.title.text = put.title;
}

function blockAddress(block: CellBlock): string {
  const rectangle = {
    row: block.row,
    column: block.column,
    rowCount: block.rows.length,
    columnCount: block.rows[0]!.length,
  };
  return `'${block.sheet}'!${formatRectangle(rectangle)}`;
}

/** After a failure: which of the cells hold what was to be written. An empty list means the workbook is as it was. */
async function findWritten(context: Excel.RequestContext, blocks: readonly CellBlock[]): Promise<string[]> {
  const sheets = new Map(
    [...new Set(blocks.map((block) => block.sheet))].map((name) => [
      name,
      context.workbook.worksheets.getItemOrNullObject(name),
    ]),
  );
  const ranges = blocks.map((block) => {
    const sheet = sheets.get(block.sheet)!;
    sheet.load("name");
    const range = sheet.getRangeByIndexes(block.row, block.column, block.rows.length, block.rows[0]!.length);
    range.load("values,formulas");
    return { block, sheet, range };
  });
  await context.sync();
  return ranges
    .filter(({ sheet, block, range }) => !sheet.isNullObject && holdsBlock(block, range))
    .map(({ block }) => blockAddress(block));
}

function holdsBlock(block: CellBlock, range: Excel.Range): boolean {
  return block.rows.some((row, i) =>
    row.some((cell, j) => isWritten(cell, range.values[i]![j], range.formulas[i]![j])),
  );
}

function isWritten(cell: SetCell, value: unknown, formula: unknown): boolean {
  const { after } = cell;
  const expected: Cell =
    "formula" in after ? { value: null, formula: after.formula } : { value: after.value, formula: null };
  return isSameCell(expected, value, formula) && !isSameCell(cell.before, value, formula);
}
