import type { Quantity } from "../thai/quantity";
import type { SheetSnapshot } from "../workbook/snapshot";
import { BLANK, valueOf, withReading, type Field } from "./field";
import { numberedName, type PartTable } from "./part-table";
import type { PartWords } from "./part-words";
import type {
  ImpactIndicator,
  ImpactTargets,
  MonitoredIndicator,
  MonitoredYear,
  MonitoringTable,
} from "./parts";
import { rowNumber } from "./read-part-lists";
import type { YearColumn, YearRole } from "./year-headings";

interface NamedRow {
  readonly row: number;
  readonly no: number | null;
  readonly name: Field<string>;
}

/** Part 3: targets by year and, below them, the text that reports the results. */
export function readImpactTargets(table: PartTable, sheet: SheetSnapshot, words: PartWords): ImpactTargets {
  const targets = table.block.years.filter(
    ({ role, year }) => year !== null && (role === "target" || role === null),
  );
  const result = table.block.years.find(({ role }) => role === "result");
  const indicators: ImpactIndicator[] = [];
  let report: Field<string> | null = null;
  for (const { row, no, name } of namedRows(table)) {
    report = resultText(table, sheet, words, row);
    if (report) {
      table.take(report.at.row);
      break;
    }
    if (name.reading.kind === "blank") continue;
    table.take(row);
    indicators.push({
      no,
      name,
      targets: Object.fromEntries(
        targets.map(({ year, column }) => [year, table.fields.quantity(row, column)] as const),
      ),
      result: table.optionalText(row, result?.column),
    });
  }
  return { area: table.area(), years: yearsOf(targets), indicators, result: report };
}

/** The table over several years. */
export function readMonitoringTable(table: PartTable): MonitoringTable {
  const { years } = table.block;
  const columnOf = (role: YearRole, year: number | null) =>
    years.find((column) => column.role === role && column.year === year)?.column;
  // A column of a target or result without a year of its own sums the years up.
  const totalTarget = columnOf("totalTarget", null) ?? columnOf("target", null);
  const totalResult = columnOf("totalResult", null) ?? columnOf("result", null);
  const indicators: MonitoredIndicator[] = [];
  for (const { row, no, name } of namedRows(table)) {
    if (name.reading.kind === "blank") continue;
    table.take(row);
    const quantity = (column: number | undefined): Field<Quantity> | null =>
      column === undefined ? null : table.fields.quantity(row, column);
    const byYear = yearsOf(years).map((year): [number, MonitoredYear] => [
      year,
      {
        target: quantity(columnOf("target", year)),
        result: table.optionalText(row, columnOf("result", year)),
      },
    ]);
    indicators.push({
      no,
      name,
      years: Object.fromEntries(byYear),
      totalTarget: quantity(totalTarget),
      totalResult: table.optionalText(row, totalResult),
    });
  }
  return { area: table.area(), years: yearsOf(years), indicators };
}

/** Rows that name an indicator with figures beside it, and rows between that may hold the report. */
function* namedRows(table: PartTable): Iterable<NamedRow> {
  const { no } = table.block.columns;
  const indicator = table.column("indicator");
  for (const row of table.rows()) {
    const named = numberedName(table.fields.text(row, indicator));
    const text = valueOf(named.name);
    const hasFigures = table.block.years.some(({ column }) => table.has(row, column));
    const isEntry = text !== null && (hasFigures || table.isOpenEntry(row, text));
    const name: Field<string> =
      isEntry || named.name.cell === null ? named.name : withReading(named.name, BLANK);
    yield { row, no: named.no ?? rowNumber(table, row, no), name };
  }
}

function yearsOf(columns: readonly YearColumn[]): number[] {
  return [...new Set(columns.flatMap(({ year }) => year ?? []))];
}

/** "ผลการดำเนินงานปี 2565" with the text behind it, or in the next cell of the row, or below. */
function resultText(
  table: PartTable,
  sheet: SheetSnapshot,
  words: PartWords,
  row: number,
): Field<string> | null {
  for (const { column, text } of sheet.cells.textsInRow(row)) {
    if (!words.isResultOfYear(text)) continue;
    if (words.find(text).length === 0) return table.fields.text(row, column);
    const beside = sheet.cells.inRow(row).find((next) => next.column > column);
    if (beside) return table.fields.text(row, beside.column);
    return table.fields.text(table.has(row + 1, column) ? row + 1 : row, column);
  }
  return null;
}
