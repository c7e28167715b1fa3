import type { ICommandInfo, IDisposable } from "@univerjs/core";
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from "@univerjs/sheets";
import type { GridRange } from "../host-state";
import type { OpenWorkbook } from "./open-workbook";

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
export function shiftStateWithGrid(book: OpenWorkbook): IDisposable {
  return book.commands.onCommandExecuted((command) => {
    const shift = SHIFTS[command.id];
    if (shift) applyShift(book, command, shift);
  });
}

function applyShift(
  book: OpenWorkbook,
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
  const { unlocked, charts } = book.state;
  const areas = unlocked.get(subUnitId);
  if (areas)
    unlocked.set(
      subUnitId,
      areas.map(move).filter((area) => area !== null),
    );
  for (const chart of charts) {
    if (chart.sourceSheetId === subUnitId) chart.source = move(chart.source) ?? chart.source;
  }
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
