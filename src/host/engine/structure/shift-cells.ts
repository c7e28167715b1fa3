import {
  type ICellData,
  type ICommandService,
  type IMutationInfo,
  type Injector,
  IUndoRedoService,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { type CellShift, isWhole, shiftLength } from "../../model/cell-shift";
import type { GridRange } from "../../model/host-state";
import type { Mutations } from "./mutations";
import { commandOfShift } from "./shift-command";

/** The open workbook, as far as it takes part. */
interface Book {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly unitId: string;
  target(sheet: Worksheet): { unitId: string; subUnitId: string };
  ensureSize(sheet: Worksheet, rows: number, columns: number): void;
}

/**
 * Inserts or deletes cells on any sheet, as one step to undo; everything that refers to cells follows. The grid's own
 * commands are not used: they work on the active sheet, move the selection and insert rows of their own.
 */
export function shiftCells(book: Book, sheet: Worksheet, shift: CellShift): void {
  const interceptors = book.injector.get(SheetInterceptorService);
  const command = commandOfShift(shift, book.unitId);
  if (shift.isInsert && !isWhole(shift)) makeRoom(book, sheet, shift);
  const { preRedos = [], preUndos = [], redos, undos } = interceptors.onCommandExecute(command);
  const cells = cellMutations(book, sheet, shift);
  const done = [...preRedos, ...cells.redos, ...redos];
  for (const { id, params } of done) book.commands.syncExecuteCommand(id, params);
  const after = interceptors.afterCommandExecute(command);
  for (const { id, params } of after.redos) book.commands.syncExecuteCommand(id, params);
  book.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: book.unitId,
    redoMutations: [...done, ...after.redos],
    undoMutations: [...preUndos, ...cells.undos, ...undos, ...after.undos],
  });
  if (!shift.isInsert) book.ensureSize(sheet, 1, 1);
}

/** The grid's sheets have an edge, beyond which cells would be lost. */
function makeRoom(book: Book, sheet: Worksheet, shift: CellShift): void {
  const used = sheet.getCellMatrix().getDataRange();
  const by = shiftLength(shift);
  if (shift.axis === "rows") book.ensureSize(sheet, used.endRow + 1 + by, 0);
  else book.ensureSize(sheet, 0, used.endColumn + 1 + by);
}

function cellMutations(book: Book, sheet: Worksheet, shift: CellShift): Mutations {
  const [rows, columns] = [sheet.getRowCount(), sheet.getColumnCount()];
  // Beyond the grid's edge there is nothing to move.
  if (shift.area.startRow >= rows || shift.area.startColumn >= columns) return { redos: [], undos: [] };
  const { area, isInsert } = shift;
  if (!isWhole(shift)) return movedCells(book, sheet, shift);
  const isRows = shift.axis === "rows";
  const range: GridRange = {
    startRow: area.startRow,
    startColumn: area.startColumn,
    endRow: isRows && isInsert ? area.endRow : Math.min(area.endRow, rows - 1),
    endColumn: !isRows && isInsert ? area.endColumn : Math.min(area.endColumn, columns - 1),
  };
  return isInsert ? insertedLines(book, sheet, range, isRows) : removedLines(book, sheet, range, isRows);
}

function insertedLines(book: Book, sheet: Worksheet, range: GridRange, isRows: boolean): Mutations {
  const params = { ...book.target(sheet), range };
  const sizes = isRows ? { rowInfo: heightAbove(sheet, range) } : { colInfo: widthBefore(sheet, range) };
  return {
    redos: [{ id: (isRows ? InsertRowMutation : InsertColMutation).id, params: { ...params, ...sizes } }],
    undos: [{ id: (isRows ? RemoveRowMutation : RemoveColMutation).id, params }],
  };
}

/** New rows are as high as the one above; undefined where that has no height of its own. */
function heightAbove(sheet: Worksheet, { startRow, endRow }: GridRange) {
  const h = sheet.getRowManager().getRow(startRow - 1)?.h;
  return h === undefined ? undefined : Array.from({ length: endRow - startRow + 1 }, () => ({ h }));
}

function widthBefore(sheet: Worksheet, { startColumn, endColumn }: GridRange) {
  const w = sheet.getColumnManager().getColumn(startColumn - 1)?.w;
  return w === undefined ? undefined : Array.from({ length: endColumn - startColumn + 1 }, () => ({ w }));
}

function removedLines(book: Book, sheet: Worksheet, range: GridRange, isRows: boolean): Mutations {
  const target = book.target(sheet);
  const params = { ...target, range };
  const sizes = isRows
    ? { rowInfo: sliced(sheet.getRowManager().getRowData(), range.startRow, range.endRow) }
    : { colInfo: sliced(sheet.getColumnManager().getColumnData(), range.startColumn, range.endColumn) };
  const cellValue: CellValues = {};
  for (const [row, column, cell] of cellsIn(sheet, range)) (cellValue[row] ??= {})[column] = { ...cell };
  return {
    redos: [{ id: (isRows ? RemoveRowMutation : RemoveColMutation).id, params }],
    undos: [
      { id: (isRows ? InsertRowMutation : InsertColMutation).id, params: { ...params, ...sizes } },
      { id: SetRangeValuesMutation.id, params: { ...target, cellValue } },
    ],
  };
}

/** Sizes of rows or columns, counted from the first of them. */
function sliced<T>(sizes: Record<number, T>, first: number, last: number): Record<number, T> {
  const part: Record<number, T> = {};
  for (let index = first; index <= last; index++) {
    const size = sizes[index];
    if (size !== undefined) part[index - first] = { ...size };
  }
  return part;
}

type CellValues = Record<number, Record<number, Nullable<ICellData>>>;

/** Single cells: those behind move over the removed ones, or make room for the new ones. */
function movedCells(book: Book, sheet: Worksheet, { area, axis, isInsert }: CellShift): Mutations {
  const by = shiftLength({ area, axis } as CellShift) * (isInsert ? 1 : -1);
  const [down, right] = axis === "rows" ? [by, 0] : [0, by];
  const zone: GridRange = axis === "rows" ? { ...area, endRow: Infinity } : { ...area, endColumn: Infinity };
  const before: CellValues = {};
  const after: CellValues = {};
  const had: CellValues = {};
  const rows = sheet.getCellMatrix().getMatrix() as CellValues;
  const set = (values: CellValues, row: number, column: number, cell: Nullable<ICellData>) => {
    (values[row] ??= {})[column] = cell;
  };
  for (const [row, column, cell] of cellsIn(sheet, zone)) {
    set(before, row, column, { ...cell });
    if (after[row]?.[column] === undefined) set(after, row, column, null);
    const isRemoved = !isInsert && row <= area.endRow && column <= area.endColumn;
    if (isRemoved) continue;
    const [toRow, toColumn] = [row + down, column + right];
    set(after, toRow, toColumn, { ...cell });
    const there = rows[toRow]?.[toColumn];
    set(had, toRow, toColumn, there ? { ...there } : null);
  }
  const move = (from: CellValues, to: CellValues): IMutationInfo => {
    const subUnitId = sheet.getSheetId();
    const params = {
      unitId: book.unitId,
      fromRange: area,
      toRange: area,
      from: { value: from, subUnitId },
      to: { value: to, subUnitId },
    };
    return { id: MoveRangeMutation.id, params };
  };
  return { redos: [move({}, after)], undos: [move(had, before)] };
}

function* cellsIn(sheet: Worksheet, zone: GridRange): Iterable<[number, number, ICellData]> {
  const rows = sheet.getCellMatrix().getMatrix();
  for (const key of Object.keys(rows)) {
    const row = Number(key);
    if (row < zone.startRow || row > zone.endRow) continue;
    for (const [column, cell] of Object.entries(rows[row] ?? {})) {
      const isInside = Number(column) >= zone.startColumn && Number(column) <= zone.endColumn;
      if (isInside && cell) yield [row, Number(column), cell];
    }
  }
}
