import { SheetReader } from "../../engine/cells";
import type { GridRange } from "../../model/host-state";
import { HostError } from "../../protocol/host-error";
import type { RangeBase } from "./range-base";
import { intersectRanges } from "../../model/range-address";

const VALUE_TYPES: Readonly<Record<string, readonly string[]>> = {
  All: ["String", "Double", "Boolean", "Error"],
  Errors: ["Error"],
  ErrorsLogical: ["Error", "Boolean"],
  ErrorsNumbers: ["Error", "Double"],
  ErrorsText: ["Error", "String"],
  ErrorsLogicalNumber: ["Error", "Boolean", "Double"],
  ErrorsLogicalText: ["Error", "Boolean", "String"],
  ErrorsNumberText: ["Error", "Double", "String"],
  Logical: ["Boolean"],
  LogicalNumbers: ["Boolean", "Double"],
  LogicalText: ["Boolean", "String"],
  LogicalNumbersText: ["Boolean", "Double", "String"],
  Numbers: ["Double"],
  NumbersText: ["Double", "String"],
  Text: ["String"],
};

/** The areas of the range whose cells are constants, formulas, blanks or visible; empty where there are none. */
export function specialCells(range: RangeBase, type: string, valueType: string): GridRange[] {
  const reader = new SheetReader(range.$context.book, range.$sheet);
  const used = reader.usedRange(false);
  const area = type === "Visible" ? clip(range) : used && intersectRanges(used, range.$area);
  if (!area) return [];
  const matches = matcher(range, reader, type, valueType);
  const areas: GridRange[] = [];
  for (let row = area.startRow; row <= area.endRow; row++) addRow(areas, row, area, matches);
  return areas;
}

function clip(range: RangeBase): GridRange | null {
  const sheet = range.$sheet;
  const grid = {
    startRow: 0,
    startColumn: 0,
    endRow: sheet.getRowCount() - 1,
    endColumn: sheet.getColumnCount() - 1,
  };
  return intersectRanges(range.$area, grid);
}

type Matches = (row: number, column: number) => boolean;

function matcher(range: RangeBase, reader: SheetReader, type: string, valueType: string): Matches {
  const sheet = range.$sheet;
  const wanted = VALUE_TYPES[valueType];
  if (!wanted) throw new HostError("InvalidArgument");
  const isWanted: Matches = (row, column) => wanted.includes(reader.valueType(row, column));
  switch (type) {
    case "Constants":
      return (row, column) => reader.formula(row, column) === null && isWanted(row, column);
    case "Formulas":
      return (row, column) => reader.formula(row, column) !== null && isWanted(row, column);
    case "Blanks":
      return (row, column) => reader.valueType(row, column) === "Empty";
    case "Visible":
      return (row, column) => sheet.getRowVisible(row) && sheet.getColVisible(column);
    default:
      throw new HostError("NotImplemented", `Special cells of type ${type} are not implemented.`);
  }
}

/** Joins neighbours of a row, and a row's stretch with an equal one right above. */
function addRow(areas: GridRange[], row: number, area: GridRange, matches: Matches): void {
  let start: number | null = null;
  for (let column = area.startColumn; column <= area.endColumn + 1; column++) {
    const isMatch = column <= area.endColumn && matches(row, column);
    if (isMatch) start ??= column;
    else if (start !== null) {
      const stretch = { startRow: row, endRow: row, startColumn: start, endColumn: column - 1 };
      const above = areas.find(
        (each) =>
          each.endRow === row - 1 &&
          each.startColumn === stretch.startColumn &&
          each.endColumn === stretch.endColumn,
      );
      if (above) above.endRow = row;
      else areas.push(stretch);
      start = null;
    }
  }
}
