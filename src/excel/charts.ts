import { formatRectangle } from "../domain/workbook/address";
import type { PutChart } from "../domain/workbook/change-set";

const CHART_TYPES = { "column-clustered": "ColumnClustered", "bar-clustered": "BarClustered" } as const;

/** Queues a chart, or what is new about the one that was found. */
export function putChart(sheet: Excel.Worksheet, put: PutChart, found: Excel.Chart | undefined): void {
  const source = sheet.getRange(formatRectangle(put.source));
  const chart = found ?? sheet.charts.add(CHART_TYPES[put.type], source, "Columns");
  if (found) {
    // Where a user has moved it, it stays.
    chart.setData(source, "Columns");
  } else {
    chart.name = put.name;
    const { row, column, rowCount, columnCount } = put.place;
    chart.setPosition(
      sheet.getCell(row, column),
      sheet.getCell(row + rowCount - 1, column + columnCount - 1),
    );
  }
  chart.title.text = put.title;
}
