import { ErrorType } from "@univerjs/engine-formula";
import type { OpenWorkbook } from "../../engine/open-workbook";
import { valueOf } from "../../engine/cells";
import type { GridRange } from "../../model/host-state";
import { HostError } from "../../protocol/host-error";
import type { RangeBase } from "./range-base";

/** The area over which the formula of a cell spills, or null where it does not. */
export function spillOf(range: RangeBase): GridRange | null {
  const { book } = range.$context;
  const { startRow: row, startColumn: column } = cellOf(range);
  return areaOf(book, range.$sheetId, row, column);
}

/** The cell whose formula spills into this one, or null. */
export function spillParentOf(range: RangeBase): GridRange | null {
  const { book } = range.$context;
  const cell = cellOf(range);
  const areas = book.formulas.getArrayFormulaRange()[book.unitId]?.[range.$sheetId] ?? {};
  for (const [line, anchors] of Object.entries(areas)) {
    for (const at of Object.keys(anchors ?? {})) {
      const [row, column] = [Number(line), Number(at)];
      const area = areaOf(book, range.$sheetId, row, column);
      if (area && isWithin(cell, area)) {
        return { startRow: row, startColumn: column, endRow: row, endColumn: column };
      }
    }
  }
  return null;
}

function areaOf(book: OpenWorkbook, sheetId: string, row: number, column: number): GridRange | null {
  const area = book.formulas.getArrayFormulaRange()[book.unitId]?.[sheetId]?.[row]?.[column];
  const cell = book.sheetById(sheetId)?.getCellRaw(row, column);
  if (!area || valueOf(cell) === ErrorType.SPILL) return null;
  const { startRow, startColumn, endRow, endColumn } = area;
  return { startRow, startColumn, endRow, endColumn };
}

/** @throws HostError InvalidArgument for more than one cell. */
function cellOf({ $area, cellCount }: RangeBase): GridRange {
  if (cellCount !== 1) throw new HostError("InvalidArgument");
  return $area;
}

function isWithin({ startRow, startColumn }: GridRange, area: GridRange): boolean {
  return (
    startRow >= area.startRow &&
    startRow <= area.endRow &&
    startColumn >= area.startColumn &&
    startColumn <= area.endColumn
  );
}
