import type { IMutationInfo, Worksheet } from "@univerjs/core";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { type CellShift, shiftedArea } from "../../model/cell-shift";
import type { GridRange } from "../../model/host-state";

/** The grid's own answers for merged areas, which these replace: it knows those of sheets that were shown only. */
export const MERGE_MUTATIONS: ReadonlySet<string> = new Set([
  AddWorksheetMergeMutation.id,
  RemoveWorksheetMergeMutation.id,
]);

/** Before the cells move, and after they have: each in the order in which it runs. */
interface MergeMutations {
  readonly preRedos: IMutationInfo[];
  readonly redos: IMutationInfo[];
  readonly preUndos: IMutationInfo[];
  readonly undos: IMutationInfo[];
}

/** How merged areas follow a shift; they are away while the cells move, since the grid moves some of them by itself. */
export function mergeShift(sheet: Worksheet, unitId: string, shift: CellShift): MergeMutations {
  const before = sheet.getMergeData().map((merge) => plain(merge));
  const after = before
    .map((merge) => shiftedArea(merge, shift))
    .filter((area) => area !== null && !isOneCell(area));
  const target = { unitId, subUnitId: sheet.getSheetId() };
  const remove = (ranges: readonly (GridRange | null)[]): IMutationInfo[] =>
    ranges.length === 0 ? [] : [{ id: RemoveWorksheetMergeMutation.id, params: { ...target, ranges } }];
  const add = (ranges: readonly (GridRange | null)[]): IMutationInfo[] =>
    ranges.length === 0 ? [] : [{ id: AddWorksheetMergeMutation.id, params: { ...target, ranges } }];
  return { preRedos: remove(before), redos: add(after), preUndos: remove(after), undos: add(before) };
}

function plain({ startRow, startColumn, endRow, endColumn }: GridRange): GridRange {
  return { startRow, startColumn, endRow, endColumn };
}

function isOneCell({ startRow, startColumn, endRow, endColumn }: GridRange): boolean {
  return startRow === endRow && startColumn === endColumn;
}
