import { formatRectangle } from "../domain/workbook/address";
import type { PutChart, RemoveChart } from "../domain/workbook/change-set";
import { sheetKey } from "../domain/workbook/sheet-name";

const CHART_TYPES = {
  "column-clustered": "ColumnClustered",
  "bar-clustered": "BarClustered",
  line: "LineMarkers",
} as const satisfies Record<PutChart["type"], string>;

/** The names of charts, by their sheet's key. */
export type ChartNames = ReadonlyMap<string, ReadonlySet<string>>;

/** The charts on the sheets where some are put. */
export interface ChartPlaces {
  /** Those that are there, and those that will be. */
  names(): ChartNames;
  /**
   * What is there already, by change: the chart of that name, or one that a run which was refused has made and not
   * come to name. `earlier` are the names that it knew of; null where this is the first run.
   */
  found(earlier: ChartNames | null): ReadonlyMap<ChartChange, FoundChart>;
}

export type ChartChange = PutChart | RemoveChart;

export interface FoundChart {
  readonly chart: Excel.Chart;
  /** Whether it stands where it was put last, which is told by {@link PutChart.movedFrom}. */
  readonly isWhereLeft: boolean;
}

/** Points; places of cells and charts are rounded differently. */
const SAME_PLACE = 2;

/** Asks, with the next sync, for charts on sheets that are there. */
export function findCharts(
  changes: readonly ChartChange[],
  sheetOf: (name: string) => Excel.Worksheet,
): ChartPlaces {
  const named = new Map(
    changes.map((change) => {
      const chart = sheetOf(change.sheet).charts.getItemOrNullObject(change.name);
      chart.load("name,top,left");
      const place = change.kind === "put-chart" ? change.movedFrom : undefined;
      const left = place && sheetOf(change.sheet).getRange(formatRectangle(place));
      left?.load("top,left");
      return [change, { chart, left }];
    }),
  );
  const all = new Map(changes.map(({ sheet }) => [sheetKey(sheet), sheetOf(sheet).charts]));
  for (const charts of all.values()) charts.load("items/name");
  const there = (key: string) => all.get(key)?.items ?? [];
  return {
    names: () => new Map([...all.keys()].map((key) => [key, new Set(there(key).map(({ name }) => name))])),
    found(earlier) {
      const found = changes.flatMap((change) => {
        const { chart, left } = named.get(change)!;
        if (!chart.isNullObject)
          return [[change, { chart, isWhereLeft: left !== undefined && isAt(chart, left) }] as const];
        if (change.kind === "remove-chart") return [];
        const key = sheetKey(change.sheet);
        const last = there(key).at(-1);
        const isHalfMade = earlier !== null && last !== undefined && !earlier.get(key)?.has(last.name);
        return isHalfMade ? [[change, { chart: last, isWhereLeft: false }] as const] : [];
      });
      return new Map(found);
    },
  };
}

function isAt(chart: Excel.Chart, { top, left }: Excel.Range): boolean {
  return Math.abs(chart.top - top) <= SAME_PLACE && Math.abs(chart.left - left) <= SAME_PLACE;
}

/** Queues a chart, or what is new about the one that was found. */
export function putChart(sheet: Excel.Worksheet, put: PutChart, found: FoundChart | undefined): void {
  const source = sheet.getRange(formatRectangle(put.source));
  const chart = found?.chart ?? sheet.charts.add(CHART_TYPES[put.type], source, "Columns");
  if (found) chart.setData(source, "Columns");
  const isNew = found?.chart.name !== put.name;
  if (isNew) chart.name = put.name;
  // Where a user has moved it, it stays.
  if (isNew || found.isWhereLeft) {
    const { row, column, rowCount, columnCount } = put.place;
    chart.setPosition(
      sheet.getCell(row, column),
      sheet.getCell(row + rowCount - 1, column + columnCount - 1),
    );
  }
  chart.title.text = put.title;
  // What a user has coloured stays as well.
  if (!found) colourSeries(chart, put);
}

function colourSeries(chart: Excel.Chart, { type, colours = [] }: PutChart): void {
  colours.forEach((colour, index) => {
    const { fill, line } = chart.series.getItemAt(index).format;
    if (type === "line") line.color = colour;
    else fill.setSolidColor(colour);
  });
}
