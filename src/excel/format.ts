import { formatRectangle, type Rectangle } from "../domain/workbook/address";
import type { ClearFormats, FormatRange, SizeRows } from "../domain/workbook/change-set";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Queues the looks of a range; `layout` where Excel offers indents. */
export function formatRange(sheet: Excel.Worksheet, change: FormatRange, layout: boolean): void {
  const range = sheet.getRange(formatRectangle(change.range));
  const { format } = range;
  const wanted = change.format;
  if (wanted.bold !== undefined) format.font.bold = wanted.bold;
  if (wanted.italic !== undefined) format.font.italic = wanted.italic;
  if (wanted.fontName !== undefined) format.font.name = wanted.fontName;
  if (wanted.fontSize !== undefined) format.font.size = wanted.fontSize;
  if (wanted.fontColour !== undefined) format.font.color = wanted.fontColour;
  if (wanted.fill !== undefined) format.fill.color = wanted.fill;
  // A single value stands for the whole range.
  if (wanted.numberFormat !== undefined) range.numberFormat = wanted.numberFormat as unknown as string[][];
  if (wanted.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[wanted.horizontal];
  if (wanted.vertical !== undefined) format.verticalAlignment = VERTICAL[wanted.vertical];
  if (wanted.wrap !== undefined) format.wrapText = wanted.wrap;
  // After the alignment: Excel turns an indented cell without one to the left.
  if (wanted.indent !== undefined && layout) format.indentLevel = wanted.indent;
  if (wanted.locked !== undefined) format.protection.locked = wanted.locked;
  if (wanted.border !== undefined) {
    for (const edge of edgesOf(change.range)) {
      const border = format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = wanted.border;
    }
  }
}

/** Queues a range's way back to the looks of a new sheet. */
export function clearFormats(sheet: Excel.Worksheet, { range }: ClearFormats): void {
  sheet.getRange(formatRectangle(range)).clear("Formats");
}

export function sizeRows(sheet: Excel.Worksheet, { row, rowCount, height }: SizeRows): void {
  const { format } = sheet.getRangeByIndexes(row, 0, rowCount, 1);
  if (height === null) format.autofitRows();
  else format.rowHeight = height;
}

/** A range of one row has no inside line between rows; asking for it is an error in some versions. */
function edgesOf({ rowCount, columnCount }: Rectangle): Excel.BorderIndex[] {
  const inside = [rowCount > 1 && "InsideHorizontal", columnCount > 1 && "InsideVertical"];
  return [...EDGES, ...inside.filter((edge) => edge !== false)] as Excel.BorderIndex[];
}
