import type { ICommandInfo, ICommandService, IDisposable } from "@univerjs/core";
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from "@univerjs/sheets";
import type { GridRange, HostState } from "../model/host-state";

/** The open workbook whose state moves. */
export interface ShiftedBook {
  readonly unitId: string;
  readonly commands: ICommandService;
  readonly state: HostState;
}

interface Axis {
  readonly start: "startRow" | "startColumn";
  readonly end: "endRow" | "endColumn";
}

const ROWS: Axis = { start: "startRow", end: "endRow" };
const COLUMNS: Axis = { start: "startColumn", end: "endColumn" };

const SHIFTS: Readonly<Record<string, { axis: Axis; isInsert: boolean }>> = {
  [InsertRowMutation.id]: { axis: ROWS, isInsert: true },
  [RemoveRowMutation.id]: { axis: ROWS, isInsert: false },
  [InsertColMutation.id]: { axis: COLUMNS, isInsert: true },
  [RemoveColMutation.id]: { axis: COLUMNS, isInsert: false },
};

/** Moves what HostState keeps by cell along with inserted and deleted rows and columns, as the grid moves its own. */
export function shiftStateWithGrid(book: ShiftedBook): IDisposable {
  return book.commands.onCommandExecuted((command) => {
    const shift = SHIFTS[command.id];
    if (shift) applyShift(book, command, shift);
  });
}

function applyShift(
  book: ShiftedBook,
  command: Readonly<ICommandInfo>,
  { axis, isInsert }: { axis: Axis; isInsert: boolean },
): void {
  const { unitId, subUnitId, range } = command.params as {
    unitId: string;
    subUnitId: string;
    range: GridRange;
  };
  if (unitId !== book.unitId) return;
  const first = range[axis.start];
  const count = range[axis.end] - first + 1;
  const move = (area: GridRange) => (isInsert ? inserted : removed)(area, axis, first, count);
  const { unlocked, charts, filters } = book.state;
  const moveAll = (areas: readonly GridRange[]) => areas.map(move).filter((area) => area !== null);
  const areas = unlocked.get(subUnitId);
  if (areas) unlocked.set(subUnitId, moveAll(areas));
  const filter = filters.get(subUnitId);
  const moved = filter && move(filter);
  if (moved) filters.set(subUnitId, moved);
  else filters.delete(subUnitId);
  shiftPageLayout(book.state, subUnitId, moveAll);
  for (const chart of charts) {
    if (chart.sourceSheetId === subUnitId) chart.source = move(chart.source) ?? chart.source;
  }
}

/** Print area and repeated rows and columns; what is removed altogether is not printed or repeated any more. */
function shiftPageLayout(
  { pageLayouts }: HostState,
  sheetId: string,
  moveAll: (areas: readonly GridRange[]) => GridRange[],
): void {
  const layout = pageLayouts.get(sheetId);
  if (!layout) return;
  const { printArea, titleRows, titleColumns, ...rest } = layout;
  const areas = printArea && moveAll(printArea);
  const [rows] = titleRows ? moveAll([wholeRows(titleRows)]) : [];
  const [columns] = titleColumns ? moveAll([wholeColumns(titleColumns)]) : [];
  pageLayouts.set(sheetId, {
    ...rest,
    ...(areas && areas.length > 0 ? { printArea: areas } : {}),
    ...(rows ? { titleRows: [rows.startRow, rows.endRow] as const } : {}),
    ...(columns ? { titleColumns: [columns.startColumn, columns.endColumn] as const } : {}),
  });
}

function wholeRows([startRow, endRow]: readonly [number, number]): GridRange {
  return { startRow, endRow, startColumn: 0, endColumn: 0 };
}

function wholeColumns([startColumn, endColumn]: readonly [number, number]): GridRange {
  return { startRow: 0, endRow: 0, startColumn, endColumn };
}

function inserted(area: GridRange, { start, end }: Axis, first: number, count: number): GridRange {
  return {
    ...area,
    [start]: area[start] >= first ? area[start] + count : area[start],
    [end]: area[end] >= first ? area[end] + count : area[end],
  };
}

/** Null where the whole area was removed. */
function removed(area: GridRange, { start, end }: Axis, first: number, count: number): GridRange | null {
  const last = first + count - 1;
  if (area[start] >= first && area[end] <= last) return null;
  const before = (index: number) => Math.max(0, Math.min(index, last + 1) - first);
  return { ...area, [start]: area[start] - before(area[start]), [end]: area[end] - before(area[end] + 1) };
}
