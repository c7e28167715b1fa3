import type { IWorkbookData } from "@univerjs/core";
import type { XlsxChart, XlsxSeries } from "../../xlsx/model/chart";
import type { XlsxSheet } from "../../xlsx/model/workbook";
import type { ChartState, HostState } from "../model/host-state";
import { parseReference, quoteSheet, toFileChart } from "./charts";
import { isSame } from "./same";
import type { OpenedGrid } from "./to-grid";

/**
 * Charts of one sheet. One that came with the file and is as it was stays the entry it is; one that changed
 * is written anew, and so is every chart made since.
 */
export function writeCharts(
  sheet: XlsxSheet,
  id: string,
  opened: OpenedGrid,
  snapshot: IWorkbookData,
  state: HostState,
  sheetNames: ReadonlyMap<string, string>,
): void {
  const data = snapshot.sheets[id] ?? {};
  const before = new Map(opened.state.charts.map((chart) => [chart.id, chart]));
  const originals = new Map(sheet.charts.map((chart, number) => [`${id}-chart-${number}`, chart]));
  const renamed = renamedSheets(opened.snapshot, sheetNames);
  const charts = state.charts
    .filter((chart) => chart.sheetId === id)
    .map((chart): XlsxChart => {
      const original = originals.get(chart.id);
      const was = before.get(chart.id);
      // A kind of chart that cannot be written anew is better kept as it was than lost.
      if (original && was && (isSame(essence(was), essence(chart)) || original.type === "other")) {
        const series = original.series.map((one) => withNewNames(one, renamed));
        return isSame(series, original.series) || original.type === "other"
          ? original
          : { ...original, series };
      }
      const isSameData = was && isSame(was.source, chart.source) && was.sourceSheetId === chart.sourceSheetId;
      const series = isSameData ? (original?.series ?? null) : null;
      const kept = series?.map((one) => withNewNames(one, renamed)) ?? null;
      return toFileChart(chart, data, sheetNames.get(chart.sourceSheetId) ?? "", kept);
    });
  const isEqual =
    charts.length === sheet.charts.length && charts.every((chart, i) => chart === sheet.charts[i]);
  if (!isEqual) sheet.charts = charts;
}

/** New names by the names that sheets had when the file was opened. */
function renamedSheets(opened: IWorkbookData, now: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...now].flatMap(([id, name]): [string, string][] => {
      const was = opened.sheets[id]?.name;
      return was === undefined || was === name ? [] : [[was, name]];
    }),
  );
}

function withNewNames(series: XlsxSeries, renamed: ReadonlyMap<string, string>): XlsxSeries {
  const rename = (reference: string) => {
    const name = renamed.get(parseReference(reference)?.sheet ?? "");
    return name === undefined ? reference : quoteSheet(name) + reference.slice(reference.lastIndexOf("!"));
  };
  return {
    ...series,
    name: series.name === null ? null : rename(series.name),
    categories: series.categories === null ? null : rename(series.categories),
    values: rename(series.values),
  };
}

/** What a user or code can change about a chart. */
function essence(chart: ChartState) {
  const {
    name,
    type,
    title,
    hasTitle,
    hasLegend,
    source,
    sourceSheetId,
    seriesBy = "Columns",
    colours = null,
  } = chart;
  const place = [chart.left, chart.top, chart.width, chart.height].map((points) => Math.round(points * 10));
  return {
    name,
    type,
    title: hasTitle ? title : "",
    hasTitle,
    hasLegend,
    source,
    sourceSheetId,
    seriesBy,
    colours,
    place,
  };
}
