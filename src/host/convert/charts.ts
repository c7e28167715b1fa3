import type { IWorksheetData } from "@univerjs/core";
import { cellReference, parseArea } from "../../xlsx/model/cell-reference";
import type { ChartCorner, XlsxChart, XlsxSeries } from "../../xlsx/model/chart";
import type { ChartState, GridRange } from "../model/host-state";
import { EMU_PER_POINT, heightOf, indexAt, offsetOf, toPixels, toPoints, widthOf } from "./sizes";

/** The file's words and Office.js's; `Invalid` is Office.js's own for a chart it has no word for. */
const TYPES = {
  "column-clustered": "ColumnClustered",
  "bar-clustered": "BarClustered",
  line: "LineMarkers",
  other: "Invalid",
} as const satisfies Record<XlsxChart["type"], string>;

/** Where the series of a file's chart stand, with the source it was given for them. */
export interface FileSeries {
  readonly source: GridRange;
  readonly series: readonly XlsxSeries[];
}

export interface SheetOnGrid {
  readonly id: string;
  readonly name: string;
  readonly data: Partial<IWorksheetData>;
}

export function toChartState(
  chart: XlsxChart,
  id: string,
  sheet: SheetOnGrid,
  sheetIds: ReadonlyMap<string, string>,
): { state: ChartState; file: FileSeries } {
  const place = placeOf(chart, sheet.data);
  const { source, sheetName } = sourceOf(chart.series);
  const state: ChartState = {
    id,
    sheetId: sheet.id,
    name: chart.name,
    type: TYPES[chart.type],
    title: chart.title ?? "",
    hasTitle: chart.title !== null,
    hasLegend: chart.hasLegend,
    ...(chart.description !== undefined && { description: chart.description }),
    ...(chart.series.some(({ colour }) => colour !== undefined) && {
      colours: chart.series.map(({ colour }) => colour ?? null),
    }),
    source,
    sourceSheetId: sheetIds.get(sheetName) ?? sheet.id,
    ...place,
    isOwn: false,
  };
  return { state, file: { source, series: chart.series } };
}

/** A chart as the file has it, from its state now; `before` keeps what the state cannot say. */
export function toFileChart(
  state: ChartState,
  sheet: Partial<IWorksheetData>,
  sourceSheetName: string,
  before: readonly XlsxSeries[] | null,
): XlsxChart {
  const corner = (left: number, top: number) => cornerAt(sheet, left, top);
  return {
    name: state.name,
    type: fileType(state.type),
    title: state.hasTitle ? state.title : null,
    ...(state.description !== undefined && { description: state.description }),
    hasLegend: state.hasLegend,
    series: (before ?? seriesOf(state.source, sourceSheetName, state.seriesBy)).map((series, index) => {
      const colour = state.colours?.[index];
      return colour ? { ...series, colour } : series;
    }),
    from: corner(state.left, state.top),
    to: corner(state.left + state.width, state.top + state.height),
  };
}

/** Kinds that a file is not written with become columns. */
function fileType(type: string): XlsxChart["type"] {
  if (type.startsWith("Bar")) return "bar-clustered";
  return type.startsWith("Line") ? "line" : "column-clustered";
}

/**
 * Series of a rectangle: one for each column but the first, which holds the categories, under the names of the
 * first row. By rows it is the other way round.
 */
export function seriesOf(
  source: GridRange,
  sheetName: string,
  seriesBy: ChartState["seriesBy"] = "Columns",
): XlsxSeries[] {
  const { startRow, startColumn, endRow, endColumn } = source;
  const area = (row: number, column: number, lastRow = row, lastColumn = column) => {
    const [first, last] = [absolute(row, column), absolute(lastRow, lastColumn)];
    return `${quoteSheet(sheetName)}!${first === last ? first : `${first}:${last}`}`;
  };
  if (seriesBy === "Rows") {
    return range(startRow + 1, endRow).map((row) => ({
      name: area(row, startColumn),
      categories: area(startRow, startColumn + 1, startRow, endColumn),
      values: area(row, startColumn + 1, row, endColumn),
    }));
  }
  return range(startColumn + 1, endColumn).map((column) => ({
    name: area(startRow, column),
    categories: area(startRow + 1, startColumn, endRow, startColumn),
    values: area(startRow + 1, column, endRow, column),
  }));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function absolute(row: number, column: number): string {
  return cellReference(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

/** A sheet's name as it stands in a reference. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** Reads `'ส่วนที่ 1'!$B$4:$B$8`; null for names and anything else that is no plain area. */
export function parseReference(reference: string): { sheet: string; area: GridRange } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference.trim());
  const area = match && parseArea(match[3]!);
  return area ? { sheet: (match[1] ?? match[2] ?? "").replace(/''/g, "'"), area } : null;
}

/** The rectangle round everything that the series refer to on the sheet of their values. */
function sourceOf(series: readonly XlsxSeries[]): { source: GridRange; sheetName: string } {
  const sheetName = parseReference(series[0]?.values ?? "")?.sheet ?? "";
  const areas = series
    .flatMap(({ name, categories, values }) => [name, categories, values])
    .flatMap((reference) => (reference === null ? [] : (parseReference(reference) ?? [])))
    .filter(({ sheet }) => sheet === sheetName)
    .map(({ area }) => area);
  const least = (pick: (area: GridRange) => number) => Math.min(...areas.map(pick));
  const most = (pick: (area: GridRange) => number) => Math.max(...areas.map(pick));
  const nothing: GridRange = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
  if (areas.length === 0) return { source: nothing, sheetName };
  const source: GridRange = {
    startRow: least((area) => area.startRow),
    startColumn: least((area) => area.startColumn),
    endRow: most((area) => area.endRow),
    endColumn: most((area) => area.endColumn),
  };
  return { source, sheetName };
}

type Place = Pick<ChartState, "left" | "top" | "width" | "height">;

function placeOf({ from, to }: XlsxChart, sheet: Partial<IWorksheetData>): Place {
  const x = ({ column, columnOffset = 0 }: ChartCorner) =>
    toPoints(offsetOf(sheet, column, widthOf)) + columnOffset / EMU_PER_POINT;
  const y = ({ row, rowOffset = 0 }: ChartCorner) =>
    toPoints(offsetOf(sheet, row, heightOf)) + rowOffset / EMU_PER_POINT;
  const [left, top] = [x(from), y(from)];
  return { left, top, width: Math.max(1, x(to) - left), height: Math.max(1, y(to) - top) };
}

function cornerAt(sheet: Partial<IWorksheetData>, left: number, top: number): ChartCorner {
  const column = indexAt(sheet, toPixels(left), widthOf, 16_383);
  const row = indexAt(sheet, toPixels(top), heightOf, 1_048_575);
  const emu = (pixels: number) => Math.round(toPoints(pixels) * EMU_PER_POINT);
  return {
    row: row.index,
    column: column.index,
    rowOffset: emu(row.rest),
    columnOffset: emu(column.rest),
  };
}
