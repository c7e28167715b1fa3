import type { Digits } from "../../thai/digits";
import type { Rectangle } from "../../workbook/address";
import type { Change } from "../../workbook/change-set";
import type { LaidOutChart, LaidOutRow, LaidOutSheet, RowMark } from "./lay-out-sheet";
import { heightOf, isLined, printLooks, rowLooks, sheetLooks } from "./looks";
import { SECTION_SHAPES } from "./section";
import { COLUMNS } from "./sheet-cell";

/** How a sheet looked: what each of its rows was, and the charts on it by their names. */
export interface FormerLooks {
  readonly marks: readonly RowMark[];
  readonly charts: readonly string[];
  readonly digits: Digits;
}

const CHART_NAMES = Object.values(SECTION_SHAPES).flatMap(({ chart }) => chart?.name ?? []);

/**
 * What changes in the looks of a sheet: rows that have become others, charts that are gone, new or moved, how it prints.
 * A row looks as its mark says, whatever it was before.
 */
export function lookChanges(
  sheet: string,
  former: FormerLooks,
  laidOut: LaidOutSheet,
  footer: string,
): Change[] {
  const looks = [...looksOf(sheet, laidOut, former), ...looksBelow(sheet, laidOut.rows, former.marks)];
  const hasMoved = looks.length > 0;
  const wanted = laidOut.charts.map(({ name }) => name);
  const gone = CHART_NAMES.filter((name) => former.charts.includes(name) && !wanted.includes(name));
  const put = laidOut.charts.filter(({ name }) => hasMoved || !former.charts.includes(name));
  return [
    ...looks,
    ...gone.map((name): Change => ({ kind: "remove-chart", sheet, name })),
    ...put.map((chart): Change => ({
      kind: "put-chart",
      sheet,
      ...chart,
      ...movedFrom(chart, laidOut.rows, former.marks),
    })),
    ...(hasMoved ? [printLooks(sheet, laidOut, footer)] : []),
  ];
}

/** Rows of which nobody knows how they look, and the sheet with them, made ready for looks of their own. */
export function unknownLooks(sheet: string, rowCount: number): Change[] {
  return [plain(sheet, 0, rowCount), ...sheetLooks(sheet)];
}

/** Where the chart of the same section stood. */
function movedFrom(
  { place }: LaidOutChart,
  rows: readonly LaidOutRow[],
  old: readonly RowMark[],
): { readonly movedFrom?: Rectangle } {
  const mark = rows[place.row]?.mark;
  const row = mark === undefined ? -1 : old.indexOf(mark);
  return row < 0 || row === place.row ? {} : { movedFrom: { ...place, row } };
}

/** The looks of every run of rows that are something else than they were; other digits are another look of every row. */
function looksOf(sheet: string, { rows, digits }: LaidOutSheet, former: FormerLooks): Change[] {
  const old = former.marks;
  const isOther = (row: number) => rows[row]?.mark !== old[row];
  const isNew = (row: number) => isOther(row) || former.digits !== digits;
  const changes: Change[] = [];
  let from = 0;
  while (from < rows.length) {
    const first = rows[from];
    if (!first) break;
    let to = from + 1;
    while (
      to < rows.length &&
      rows[to]?.mark === first.mark &&
      isOther(to) === isOther(from) &&
      isLined(old[to]) === isLined(old[from])
    )
      to += 1;
    if (isOther(from) && isLined(old[from])) changes.push(plain(sheet, from, to - from));
    if (isNew(from))
      changes.push(...rowLooks(sheet, from, to - from, first, digits), ...heights(sheet, rows, from, to));
    from = to;
  }
  return changes;
}

/** Rows that were the product's and lie below its last one now; nothing where nobody knows how far it went. */
function looksBelow(sheet: string, rows: readonly LaidOutRow[], old: readonly RowMark[]): Change[] {
  const rowCount = old.length - rows.length;
  if (rowCount <= 0 || old.at(-1) !== "end") return [];
  return [
    plain(sheet, rows.length, rowCount),
    { kind: "size-rows", sheet, row: rows.length, rowCount, height: null },
  ];
}

/** Lines that a row has no longer go before any row gets its own, so that neighbours keep theirs. */
function plain(sheet: string, row: number, rowCount: number): Change {
  return { kind: "clear-formats", sheet, range: { row, column: 0, rowCount, columnCount: COLUMNS.length } };
}

/** Neighbours of one height are sized together. */
function heights(sheet: string, rows: readonly LaidOutRow[], from: number, to: number): Change[] {
  const changes: Change[] = [];
  for (let row = from; row < to;) {
    const own = rows[row];
    if (!own) break;
    const height = heightOf(own);
    let end = row + 1;
    for (let next = rows[end]; end < to && next && heightOf(next) === height; next = rows[end]) end += 1;
    changes.push({ kind: "size-rows", sheet, row, rowCount: end - row, height });
    row = end;
  }
  return changes;
}
