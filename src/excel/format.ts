import { formatRectangle, type Rectangle } from "../domain/workbook/address";
import type { CellFormat, Change } from "../domain/workbook/change-set";

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

/** Queues a change of looks; changes of content and charts are not its business. */
export function applyFormat(sheet: Excel.Worksheet, change: Change): void {
  switch (change.kind) {
    case "format-range":
      formatRange(sheet.getRange(formatRectangle(change.range)), change.range, change.format);
      break;
    case "merge-range":
      sheet.getRange(formatRectangle(change.range)).merge(false);
      break;
    case "size-columns":
      sheet.getCell(0, change.column).getEntireColumn().format.columnWidth = change.width;
      break;
    case "size-rows":
      sheet.getRangeByIndexes(change.row, 0, change.rowCount, 1).format.rowHeight = change.height;
      break;
  }
}

function formatRange(range: Excel.Range, rectangle: Rectangle, wanted: CellFormat): void {
  const { format } = range;
  if (wanted.bold !== undefined) format.font.bold = wanted.bold;
  if (wanted.fontName !== undefined) format.font.name = wanted.fontName;
  if (wanted.fontSize !== undefined) format.font.size = wanted.fontSize;
  if (wanted.fontColour !== undefined) format.font.color = wanted.fontColour;
  if (wanted.fill !== undefined) format.fill.color = wanted.fill;
  // A single value stands for the whole range.
  if (wanted.numberFormat !== undefined) range.numberFormat = wanted.numberFormat as unknown as string[][];
  if (wanted.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[wanted.horizontal];
  if (wanted.vertical !== undefined) format.verticalAlignment = VERTICAL[wanted.vertical];
  if (wanted.wrap !== undefined) format.wrapText = wanted.wrap;
  if (wanted.border !== undefined) {
    for (const edge of edgesOf(rectangle)) {
      const border = format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = wanted.border;
    }
  }
}

/** A range of one row has no inside line between rows; asking for it is an error in some versions. */
function edgesOf({ rowCount, columnCount }: Rectangle): Excel.BorderIndex[] {
  const inside = [rowCount > 1 && "InsideHorizontal", columnCount > 1 && "InsideVertical"];
  return [...EDGES, ...inside.filter((edge) => edge !== false)] as Excel.BorderIndex[];
}
