import { caught } from "../../text/caught";
import { COLUMN_LIMIT, columnIndex, parseRectangle, ROW_LIMIT, type Rectangle } from "../../workbook/address";

/** The areas of a selection: "B2:C9", "B2,D4:D9", whole columns "F:G" and whole rows "3:9". Others are left out. */
export function parseAreas(address: string): Rectangle[] {
  return address.split(",").flatMap((area) => parseArea(area.trim()) ?? []);
}

function parseArea(area: string): Rectangle | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(area);
  if (columns) {
    const [, first, last] = caught<[first: string, last: string]>(columns);
    const [column, columnCount] = extent(columnIndex(first), columnIndex(last));
    if (column + columnCount > COLUMN_LIMIT) return null;
    return { row: 0, rowCount: ROW_LIMIT, column, columnCount };
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(area);
  if (!rows) return parseRectangle(area);
  const [row, rowCount] = extent(Number(rows[1]) - 1, Number(rows[2]) - 1);
  return row < 0 || row + rowCount > ROW_LIMIT
    ? null
    : { row, rowCount, column: 0, columnCount: COLUMN_LIMIT };
}

function extent(a: number, b: number): [first: number, count: number] {
  return [Math.min(a, b), Math.abs(a - b) + 1];
}
