import { quoteSheet } from "../domain/workbook/address";
import type { Rectangle } from "../domain/workbook/address";
import type { PutChart } from "../domain/workbook/change-set";
import type { XlsxChart, XlsxSeries } from "../xlsx/model/chart";
import type { XlsxSheet } from "../xlsx/model/workbook";
import { absolute } from "./write-layout";

/** One of that name gets title and data anew and stays where a user has moved it; unless they are the same. */
export function putChart(sheet: XlsxSheet, put: PutChart): void {
  const series = seriesOf(sheet.name, put);
  const found = sheet.charts.find((chart) => chart.name === put.name);
  if (!found) {
    sheet.charts = [...sheet.charts, newChart(put, series)];
  } else if (isOther(found, put, series) || isWhereLeft(found, put)) {
    // A chart of another kind can only be drawn anew as what was asked for.
    const type = found.type === "other" ? put.type : found.type;
    const coloured = series.map((one, i) => withColour(one, found.series[i]?.colour));
    const place = isWhereLeft(found, put) ? cornersOf(put.place) : {};
    const drawn = { ...found, type, title: put.title, series: coloured, ...described(put), ...place };
    sheet.charts = sheet.charts.map((chart) => (chart === found ? drawn : chart));
  }
}

function newChart(put: PutChart, series: readonly XlsxSeries[]): XlsxChart {
  const { name, type, title } = put;
  return {
    name,
    type,
    title,
    hasLegend: series.length > 1,
    series,
    ...cornersOf(put.place),
    ...described(put),
  };
}

function cornersOf({ row, column, rowCount, columnCount }: Rectangle): Pick<XlsxChart, "from" | "to"> {
  return { from: { row, column }, to: { row: row + rowCount, column: column + columnCount } };
}

/** Whether it covers the cells that it was put on, and they are others by now. */
function isWhereLeft({ from, to }: XlsxChart, { movedFrom }: PutChart): boolean {
  if (!movedFrom) return false;
  const left = cornersOf(movedFrom);
  const isSame = (a: XlsxChart["from"], b: XlsxChart["from"]) => a.row === b.row && a.column === b.column;
  return isSame(from, left.from) && isSame(to, left.to);
}

/** Whether the chart that is there says something else; colours may be a user's. */
function isOther(found: XlsxChart, put: PutChart, series: readonly XlsxSeries[]): boolean {
  const said = (list: readonly XlsxSeries[]) =>
    JSON.stringify(list.map(({ name, categories, values }) => [name, categories, values]));
  return (
    found.title !== put.title ||
    (put.description !== undefined && found.description !== put.description) ||
    said(found.series) !== said(series)
  );
}

/** What a user has coloured stays. */
function withColour(series: XlsxSeries, colour: string | undefined): XlsxSeries {
  return colour === undefined ? series : { ...series, colour };
}

function described({ description }: PutChart): Pick<XlsxChart, "description"> {
  return description === undefined ? {} : { description };
}

/** Headings in the first row, categories in the first column. */
function seriesOf(sheet: string, { source, colours = [] }: PutChart): XlsxSeries[] {
  const reference = (row: number, column: number, rowCount: number) =>
    `${quoteSheet(sheet)}!${absolute({ row, column, rowCount, columnCount: 1 })}`;
  const rows = source.rowCount - 1;
  const categories = reference(source.row + 1, source.column, rows);
  return Array.from({ length: source.columnCount - 1 }, (_, index) => {
    const column = source.column + 1 + index;
    return {
      name: reference(source.row, column, 1),
      categories,
      values: reference(source.row + 1, column, rows),
      ...(colours[index] !== undefined && { colour: colours[index] }),
    };
  });
}
