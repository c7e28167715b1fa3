import type { XlsxSeries } from "../../xlsx/model/chart";
import { parseReference, seriesOf, type FileSeries } from "../../host/convert/charts";
import { isSame } from "../../host/convert/same";
import { toPixels } from "../../host/convert/sizes";
import type { ChartState, GridRange } from "../../host/model/host-state";

export interface ChartSeries {
  readonly name: string;
  /** Null where the cell holds no number. */
  readonly values: readonly (number | null)[];
}

/** A chart ready to be drawn: no references any more. */
export interface ChartModel {
  readonly id: string;
  /** `other`: a kind that only Excel shows. */
  readonly kind: "column" | "bar" | "line" | "other";
  readonly title: string | null;
  readonly hasLegend: boolean;
  /** Pixels at 100 %. */
  readonly width: number;
  readonly height: number;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** One cell as the grid has it now; null for a cell, or a sheet, that is not there. */
export interface CellReader {
  value(sheet: string, row: number, column: number): string | number | boolean | null;
  text(sheet: string, row: number, column: number): string;
}

/** `file` is what came with a file's chart; it holds as long as the chart's source is the same. */
export function buildChartModel(
  state: ChartState,
  file: FileSeries | undefined,
  sourceSheetName: string,
  cells: CellReader,
): ChartModel {
  const isFromFile = file !== undefined && isSame(file.source, state.source);
  const references = isFromFile ? file.series : seriesOf(state.source, sourceSheetName, state.seriesBy);
  const categories = references[0]?.categories ?? null;
  return {
    id: state.id,
    kind: kindOf(state.type),
    title: state.hasTitle ? state.title : null,
    hasLegend: state.hasLegend,
    width: Math.round(toPixels(state.width)),
    height: Math.round(toPixels(state.height)),
    categories: categories === null ? numbers(references) : read(categories, cells.text.bind(cells)),
    series: references.map(({ name, values }) => ({
      name: name === null ? "" : (read(name, cells.text.bind(cells))[0] ?? ""),
      values: read(values, cells.value.bind(cells)).map((value) =>
        typeof value === "number" ? value : null,
      ),
    })),
  };
}

function kindOf(type: string): ChartModel["kind"] {
  if (/^Column/.test(type)) return "column";
  if (/^Line/.test(type)) return "line";
  return /^Bar/.test(type) ? "bar" : "other";
}

/** Without categories Excel counts. */
function numbers(references: readonly XlsxSeries[]): string[] {
  const area = parseReference(references[0]?.values ?? "")?.area;
  return area ? cellsOf(area).map((_, index) => String(index + 1)) : [];
}

function read<Value>(
  reference: string,
  cell: (sheet: string, row: number, column: number) => Value,
): Value[] {
  const parsed = parseReference(reference);
  return parsed ? cellsOf(parsed.area).map(([row, column]) => cell(parsed.sheet, row, column)) : [];
}

function cellsOf(area: GridRange): [number, number][] {
  const cells: [number, number][] = [];
  for (let row = area.startRow; row <= area.endRow; row++) {
    for (let column = area.startColumn; column <= area.endColumn; column++) cells.push([row, column]);
  }
  return cells;
}
