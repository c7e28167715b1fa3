import { thaiNumberFormat, type Digits } from "../../thai/digits";
import { rowHeight } from "../../thai/text-height";
import type { CellFormat, Change } from "../../workbook/change-set";
import { HEAD_PLACES, HEAD_ROWS, LINES } from "./head-places";
import type { LaidOutRow, LaidOutSheet, RowMark } from "./lay-out-sheet";
import { columnNumber, SECTION_IDS, SECTION_SHAPES, type RowKind } from "./section";
import { COLUMNS, type Column } from "./sheet-cell";
import { PROVISIONAL } from "./words";

const FONT = "TH SarabunPSK";
const WIDTHS: Readonly<Record<Column, number>> = { A: 288, B: 62, C: 86, D: 78, E: 96, F: 92 };
const SHEET_WIDTH = Object.values(WIDTHS).reduce((sum, width) => sum + width, 0);
const INK = "#1F2937";
const MUTED = "#4B5563";
const LINE = "#9AA5B1";
const WHITE = "#FFFFFF";
const HEADING_FILL = "#DCE6F1";
const FACT_FILL = "#F3F6FA";
const SIZE = 14;
const SMALL = 12;
/** A line of this size takes about as many points of height. */
const LINE_POINTS = 24;
/** So high is a chart, in points. */
const CHART_POINTS = 180;

const base: CellFormat = {
  fontName: FONT,
  fontSize: SIZE,
  fontColour: INK,
  bold: false,
  italic: false,
  vertical: "center",
  horizontal: "left",
  wrap: false,
  fill: WHITE,
  numberFormat: "General",
};

/** How a row looks, by what it is; formats of its columns go on top. */
const ROW_LOOKS: Readonly<Record<RowKind, CellFormat>> = {
  title: { ...base, bold: true, fontSize: 16 },
  columns: { ...base, bold: true, wrap: true, horizontal: "center", fill: HEADING_FILL, border: LINE },
  row: { ...base, wrap: true, border: LINE },
  sum: { ...base, wrap: true, bold: true, fill: FACT_FILL, border: LINE },
  chart: { ...base, fontSize: SMALL, fontColour: MUTED, wrap: true, vertical: "top" },
  gap: base,
};

const LINE_LOOKS: Readonly<Record<(typeof LINES)[number], CellFormat>> = {
  title: { ...base, bold: true, fontSize: 20 },
  identity: { ...base, bold: true, fontSize: 16 },
  made: { ...base, fontSize: SMALL, fontColour: MUTED, wrap: true },
  basis: { ...base, fontSize: SMALL, fontColour: MUTED, wrap: true },
  status: { ...base, bold: true, wrap: true, border: LINE },
};

/** The line about the status says most where much is missing. */
const STATUS_LINES = 2;

const FACTS_FROM = LINES.length;
const FACTS_TO = HEAD_ROWS - 2;
const CONDITION = "summary-provisional";

/** How a new sheet looks, whatever it says. */
export function sheetLooks(sheet: string): Change[] {
  const merged = (row: number, column: number, columnCount: number): Change => ({
    kind: "merge-range",
    sheet,
    range: { row, column, rowCount: 1, columnCount },
  });
  const factRows = Array.from({ length: FACTS_TO - FACTS_FROM + 1 }, (_, i) => FACTS_FROM + i);
  return [
    ...LINES.map((_, row) => merged(row, 0, COLUMNS.length)),
    ...factRows.flatMap((row) => [merged(row, columnNumber("B"), 2), merged(row, columnNumber("D"), 2)]),
    ...COLUMNS.map((column): Change => {
      return { kind: "size-columns", sheet, column: columnNumber(column), width: WIDTHS[column] };
    }),
    // Cleared first, so that writing can be one step to undo.
    { kind: "clear-conditions", sheet, prefix: CONDITION },
    {
      kind: "format-condition",
      sheet,
      range: { row: LINES.indexOf("status"), column: 0, rowCount: 1, columnCount: COLUMNS.length },
      id: CONDITION,
      formula: `=LEFT($${HEAD_PLACES.status.replace(/(\d)/, "$$$1")},${PROVISIONAL.length})="${PROVISIONAL}"`,
      format: { fill: "#FFF4CE", fontColour: "#6B4300", bold: true },
    },
  ];
}

/** How the sheet prints: upright on A4, nothing cut, each page numbered. */
export function printLooks(sheet: string, { rows, indicatorHeadings }: LaidOutSheet, footer: string): Change {
  return {
    kind: "set-up-page",
    sheet,
    orientation: "portrait",
    fitToWidth: true,
    ...(indicatorHeadings !== null && { titleRows: [indicatorHeadings, indicatorHeadings] }),
    footer,
    area: { row: 0, column: 0, rowCount: rows.length, columnCount: COLUMNS.length },
  };
}

/** How so many rows of one mark look, from the given one on. Lines that were there stay until formats are cleared. */
export function rowLooks(
  sheet: string,
  row: number,
  rowCount: number,
  { mark, columnCount }: Pick<LaidOutRow, "mark" | "columnCount">,
  digits: Digits,
): Change[] {
  const format = (look: CellFormat, column: Column = "A", columnCount: number = COLUMNS.length): Change => ({
    kind: "format-range",
    sheet,
    range: { row, column: columnNumber(column), rowCount, columnCount },
    format: withDigits(look, digits),
  });
  const kind = sectionKind(mark);
  if (kind !== null) {
    const look = ROW_LOOKS[kind];
    const isFigures = kind === "row" || kind === "sum";
    const isTable = isFigures || kind === "columns";
    const columns = isTable ? columnCount : COLUMNS.length;
    return [
      ...(columns < COLUMNS.length ? [format(base)] : []),
      format(look, "A", columns),
      ...(isFigures ? columnLooks(look, formatsOf(mark), columns, format) : []),
    ];
  }
  if (mark === "head.fact" || mark === "head.large") return factLooks(mark === "head.large", format);
  const line = LINES.find((each) => mark === `head.${each}`);
  if (line) return [format(LINE_LOOKS[line])];
  return [format(mark === "end" ? { ...base, fontSize: SMALL, fontColour: MUTED } : base)];
}

/** Number formats of the columns of a section's rows. */
function formatsOf(mark: RowMark): Readonly<Partial<Record<Column, string>>> {
  const id = SECTION_IDS.find((each) => mark.startsWith(`${each}.`));
  return id ? SECTION_SHAPES[id].formats : {};
}

function withDigits(look: CellFormat, digits: Digits): CellFormat {
  const { numberFormat } = look;
  if (digits === "arabic" || numberFormat === undefined) return look;
  return { ...look, numberFormat: thaiNumberFormat(numberFormat) };
}

function columnLooks(
  look: CellFormat,
  formats: Readonly<Partial<Record<Column, string>>>,
  columns: number,
  format: (look: CellFormat, column: Column, columnCount: number) => Change,
): Change[] {
  const figures = COLUMNS.slice(1, Math.min(columns, COLUMNS.length - 1)).map((column) => {
    const numberFormat = formats[column] ?? "General";
    return format({ ...look, horizontal: "center", numberFormat }, column, 1);
  });
  return columns < COLUMNS.length ? figures : [...figures, format({ ...look, fontSize: SMALL }, "F", 1)];
}

function factLooks(
  isLarge: boolean,
  format: (look: CellFormat, column?: Column, columnCount?: number) => Change,
): Change[] {
  const look: CellFormat = { ...base, border: LINE };
  return [
    format(look),
    format({ ...look, fill: FACT_FILL }, "A", 1),
    format(
      { ...look, bold: true, horizontal: "center", numberFormat: "#,##0.00", fontSize: isLarge ? 20 : SIZE },
      "B",
      2,
    ),
    format({ ...look, fontSize: SMALL }, "F", 1),
  ];
}

/** Whether the cells of such a row have lines round them. */
export function isLined(mark: RowMark | undefined): boolean {
  if (mark === undefined) return false;
  const kind = sectionKind(mark);
  return kind === null
    ? ["head.status", "head.large", "head.fact"].includes(mark)
    : "border" in ROW_LOOKS[kind];
}

/** The height in points that a row needs. */
export function heightOf({ mark, cells }: LaidOutRow): number {
  const kind = sectionKind(mark);
  const told = (column: Column, width: number, size: number) => {
    const cell = cells[column];
    const value = cell?.kind === "text" ? cell.text : cell?.kind === "figure" ? cell.value : "";
    // A number takes one line, however many digits it has.
    return { text: typeof value === "string" ? value : "", width, size };
  };
  if (kind === "title") return 30;
  if (kind === "columns") return 46;
  if (kind === "chart") return CHART_POINTS;
  if (kind === "gap") return 14;
  if (kind === "row" || kind === "sum")
    return rowHeight(COLUMNS.map((column) => told(column, WIDTHS[column], column === "F" ? SMALL : SIZE)));
  if (mark === "head.title") return 36;
  if (mark === "head.status") return LINE_POINTS * STATUS_LINES + 6;
  if (mark === "head.made" || mark === "head.basis") return rowHeight([told("A", SHEET_WIDTH, SMALL)]);
  if (mark === "head.large") return 34;
  return LINE_POINTS;
}

export function sectionKind(mark: RowMark): RowKind | null {
  const kind = mark.startsWith("head.") ? "" : (mark.split(".")[1] ?? "");
  return kind in ROW_LOOKS ? (kind as RowKind) : null;
}
