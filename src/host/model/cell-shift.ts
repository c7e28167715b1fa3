import type { GridRange } from "./host-state";
import { COLUMN_LIMIT, intersectRanges, ROW_LIMIT, subtract } from "./range-address";

/** Cells that are inserted or deleted, and which way the others go: along rows (down, up) or columns. */
export interface CellShift {
  readonly sheetId: string;
  /** The new or the removed cells; whole rows reach over all columns, whole columns over all rows. */
  readonly area: GridRange;
  readonly axis: ShiftAxis;
  readonly isInsert: boolean;
}

export type ShiftAxis = "rows" | "columns";

/** A part of an area that is still there afterwards, and where it is then; both have the same first cell. */
export interface MovedPart {
  readonly from: GridRange;
  readonly to: GridRange;
}

interface Keys {
  readonly start: "startRow" | "startColumn";
  readonly end: "endRow" | "endColumn";
  readonly limit: number;
}

const ALONG: Readonly<Record<ShiftAxis, Keys>> = {
  rows: { start: "startRow", end: "endRow", limit: ROW_LIMIT },
  columns: { start: "startColumn", end: "endColumn", limit: COLUMN_LIMIT },
};

const ACROSS: Readonly<Record<ShiftAxis, Keys>> = { rows: ALONG.columns, columns: ALONG.rows };

/** How many rows or columns everything goes. */
export function shiftLength({ area, axis }: CellShift): number {
  return area[ALONG[axis].end] - area[ALONG[axis].start] + 1;
}

/** Whether whole rows or columns are meant, not single cells. */
export function isWhole({ area, axis }: CellShift): boolean {
  const { start, end, limit } = ACROSS[axis];
  return area[start] === 0 && area[end] === limit - 1;
}

/** What takes a shift back. */
export function inverseShift(shift: CellShift): CellShift {
  return { ...shift, isInsert: !shift.isInsert };
}

/** The cells that change their place or go: from the shifted area to the sheet's end. */
export function shiftZone({ area, axis }: CellShift): GridRange {
  const { end, limit } = ALONG[axis];
  return { ...area, [end]: limit - 1 };
}

/**
 * An area as a reference to it reads afterwards: it moves, grows and shrinks as a whole, and stays where only some
 * of its rows or columns would move. Null where nothing of it is left.
 */
export function shiftedArea(area: GridRange, shift: CellShift): GridRange | null {
  const { start, end } = ACROSS[shift.axis];
  const isInBand = area[start] >= shift.area[start] && area[end] <= shift.area[end];
  return isInBand ? shiftedAlong(area, shift) : area;
}

/** An area whose cells carry something, such as a rule: cells that move take it along, the others keep it. */
export function shiftedParts(area: GridRange, shift: CellShift): MovedPart[] {
  const { start, end } = ACROSS[shift.axis];
  const { start: first, end: last, limit } = ALONG[shift.axis];
  const band = { ...shift.area, [first]: 0, [last]: limit - 1 };
  const inside = intersectRanges(area, band);
  if (!inside || inside[last] < shift.area[first]) return [{ from: area, to: area }];
  const outside = subtract(area, band).map((part) => ({ from: part, to: part }));
  const to = shiftedAlong(inside, shift);
  const moved = to ? [{ from: survivor(inside, shift), to }] : [];
  const parts = [...outside, ...moved];
  return parts.sort(
    (a, b) => a.to[first] - b.to[first] || a.to[start] - b.to[start] || a.to[end] - b.to[end],
  );
}

function shiftedAlong(area: GridRange, shift: CellShift): GridRange | null {
  const keys = ALONG[shift.axis];
  const isAllAlong = area[keys.start] === 0 && area[keys.end] === keys.limit - 1;
  if (isAllAlong) return area;
  return shift.isInsert ? inserted(area, keys, shift) : removed(area, keys, shift);
}

/** Null where everything went beyond the sheet's end. */
function inserted(area: GridRange, { start, end, limit }: Keys, shift: CellShift): GridRange | null {
  const first = shift.area[start];
  const count = shiftLength(shift);
  const from = area[start] >= first ? area[start] + count : area[start];
  const to = area[end] >= first ? area[end] + count : area[end];
  return from >= limit ? null : { ...area, [start]: from, [end]: Math.min(to, limit - 1) };
}

/** Null where the whole area was removed. */
function removed(area: GridRange, { start, end }: Keys, shift: CellShift): GridRange | null {
  const first = shift.area[start];
  const last = shift.area[end];
  if (area[start] >= first && area[end] <= last) return null;
  const before = (index: number) => Math.max(0, Math.min(index, last + 1) - first);
  return { ...area, [start]: area[start] - before(area[start]), [end]: area[end] - before(area[end] + 1) };
}

/** What is left of an area of which first rows or columns may be removed. */
function survivor(area: GridRange, shift: CellShift): GridRange {
  const { start, end } = ALONG[shift.axis];
  const isFirstRemoved =
    !shift.isInsert && area[start] >= shift.area[start] && area[start] <= shift.area[end];
  return isFirstRemoved ? { ...area, [start]: shift.area[end] + 1 } : area;
}
