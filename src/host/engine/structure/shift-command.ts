import type { ICommandInfo } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowCommand,
  RemoveColCommand,
  RemoveRowCommand,
} from "@univerjs/sheets";
import { type CellShift, isWhole, type ShiftAxis } from "../../model/cell-shift";
import type { GridRange } from "../../model/host-state";
import { COLUMN_LIMIT, ROW_LIMIT } from "../../model/range-address";

interface Kind {
  readonly id: string;
  readonly axis: ShiftAxis;
  readonly isInsert: boolean;
  /** Of whole rows or columns. */
  readonly isWhole: boolean;
}

/** The grid's commands that insert and delete cells. */
const KINDS: readonly Kind[] = [
  { id: InsertRowCommand.id, axis: "rows", isInsert: true, isWhole: true },
  { id: RemoveRowCommand.id, axis: "rows", isInsert: false, isWhole: true },
  { id: InsertColCommand.id, axis: "columns", isInsert: true, isWhole: true },
  { id: RemoveColCommand.id, axis: "columns", isInsert: false, isWhole: true },
  { id: InsertRangeMoveDownCommand.id, axis: "rows", isInsert: true, isWhole: false },
  { id: DeleteRangeMoveUpCommand.id, axis: "rows", isInsert: false, isWhole: false },
  { id: InsertRangeMoveRightCommand.id, axis: "columns", isInsert: true, isWhole: false },
  { id: DeleteRangeMoveLeftCommand.id, axis: "columns", isInsert: false, isWhole: false },
];

/** What a command of the grid inserts or deletes; null for any other command. The sheet may go without saying. */
export function shiftOfCommand({ id, params }: ICommandInfo, activeSheetId: string): CellShift | null {
  const kind = KINDS.find((known) => known.id === id);
  const { range, subUnitId } = (params ?? {}) as { range?: GridRange; subUnitId?: string };
  if (!kind || !range) return null;
  const { startRow, startColumn, endRow, endColumn } = range;
  const area = { startRow, startColumn, endRow, endColumn };
  const whole = kind.axis === "rows" ? ALL_COLUMNS : ALL_ROWS;
  const { axis, isInsert } = kind;
  return {
    sheetId: subUnitId ?? activeSheetId,
    area: kind.isWhole ? { ...area, ...whole } : area,
    axis,
    isInsert,
  };
}

/** The command by which the grid's features know a shift. */
export function commandOfShift(shift: CellShift, unitId: string): ICommandInfo {
  const kind = KINDS.find(
    (known) =>
      known.axis === shift.axis && known.isInsert === shift.isInsert && known.isWhole === isWhole(shift),
  );
  return { id: kind!.id, params: { unitId, subUnitId: shift.sheetId, range: { ...shift.area } } };
}

const ALL_COLUMNS = { startColumn: 0, endColumn: COLUMN_LIMIT - 1 };
const ALL_ROWS = { startRow: 0, endRow: ROW_LIMIT - 1 };
