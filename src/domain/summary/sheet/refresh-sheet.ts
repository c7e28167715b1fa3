import type { Rectangle } from "../../workbook/address";
import type { CellContent, Change, SetCell } from "../../workbook/change-set";
import { inArabicDigits } from "../../thai/digits";
import { holdsContent } from "../../workbook/same-cell";
import type { Cell, CellValue, SheetSnapshot } from "../../workbook/snapshot";
import { formatFigure } from "../../scoring/figure-text";
import type { FormChange } from "../form-cells/form-change";
import { digitsOn } from "./digits";
import { withoutDay } from "./head";
import { LINES } from "./head-places";
import type { LaidOutRow, LaidOutSheet, RowMark } from "./lay-out-sheet";
import { heightOf, isLined, isWithoutLines, printLooks, rowLooks, sectionKind, sheetLooks } from "./looks";
import { oldMarks } from "./old-sheet";
import { columnsOf, COLUMNS, contentOf, placeText, type FigureMode, type SummaryCell } from "./sheet-cell";
import { CHART_BEGINS, FINAL, PROVISIONAL, ROW_WORDS } from "./words";

export interface SheetChanges {
  readonly changes: readonly Change[];
  /** Those of the changes that write over what a person typed. */
  readonly overwritten: readonly FormChange[];
}

/** A sheet of its own with everything on it. */
export function newSheetChanges(
  sheet: string,
  laidOut: LaidOutSheet,
  mode: FigureMode,
  footer: string,
): Change[] {
  const cells = laidOut.rows.flatMap(({ cells }, row) =>
    columnsOf(cells).flatMap((cell, column): Change[] => {
      const after = cell ? contentOf(cell, mode) : EMPTY;
      return isEmpty(after) ? [] : [{ kind: "set-cell", sheet, row, column, before: null, after }];
    }),
  );
  return [
    { kind: "add-sheet", sheet },
    ...cells,
    ...sheetLooks(sheet),
    ...looksOf(sheet, laidOut, []),
    ...laidOut.charts.map((chart): Change => ({ kind: "put-chart", sheet, ...chart })),
    printLooks(sheet, laidOut, footer),
  ];
}

/**
 * What changes on the sheet that is there: its own cells, the looks of rows that have become others, charts that are
 * gone or whose rows have moved. A day alone is no change.
 */
export function refreshChanges(
  own: SheetSnapshot,
  laidOut: LaidOutSheet,
  mode: FigureMode,
  footer: string,
): SheetChanges {
  const old = oldMarks(own.cells);
  const cells = cellChanges(own, laidOut.rows, old, mode);
  const written = cells.every(({ change }) => isDayAlone(change)) ? [] : cells;
  // Other digits are another look of every row.
  const looks = looksOf(own.name, laidOut, old, digitsOn(own.cells) !== laidOut.digits);
  const hasMoved = looks.length > 0;
  const charts = laidOut.charts.filter(({ name }) => hasMoved || !own.charts?.includes(name));
  return {
    changes: [
      ...written.map(({ change }) => change),
      ...looks,
      ...charts.map((chart): Change => ({
        kind: "put-chart",
        sheet: own.name,
        ...chart,
        ...movedFrom(chart, laidOut.rows, old),
      })),
      ...(hasMoved ? [printLooks(own.name, laidOut, footer)] : []),
    ],
    overwritten: written.filter(({ isPersons }) => isPersons),
  };
}

/** Where the chart of the same section stood. */
function movedFrom(
  { place }: LaidOutSheet["charts"][number],
  rows: readonly LaidOutRow[],
  old: readonly RowMark[],
): { readonly movedFrom?: Rectangle } {
  const mark = rows[place.row]?.mark;
  const row = mark === undefined ? -1 : old.indexOf(mark);
  return row < 0 || row === place.row ? {} : { movedFrom: { ...place, row } };
}

interface PlannedWrite extends FormChange {
  readonly isPersons: boolean;
}

function cellChanges(
  own: SheetSnapshot,
  rows: readonly LaidOutRow[],
  old: readonly RowMark[],
  mode: FigureMode,
): PlannedWrite[] {
  const known = knownContents(rows);
  const planned: PlannedWrite[] = [];
  for (let row = 0; row < Math.max(rows.length, old.length); row++) {
    const wanted = columnsOf(rows[row]?.cells ?? {});
    const mark = old[row];
    const isOwnRow = mark !== undefined && isWrittenByProduct(own, row, mark, known);
    for (const [column, cell] of COLUMNS.map((_, index) => [index, wanted[index]] as const)) {
      const before = own.cells.at(row, column) ?? null;
      const after = cell ? contentOf(cell, mode) : EMPTY;
      if (holdsContent(before, after)) continue;
      const isPersons = isFilled(before) && !(isOwnRow && isProducts(before, column, mark, cell, known));
      // What a person put where the product has nothing to say stays.
      if (isPersons && isEmpty(after)) continue;
      planned.push({
        change: { kind: "set-cell", sheet: own.name, row, column, before, after },
        shows: shownBy(cell),
        isPersons,
      });
    }
  }
  return planned;
}

/** What a cell of the sheet will show. */
function shownBy(cell: SummaryCell | undefined): string {
  switch (cell?.kind) {
    case "text":
      return cell.text;
    case "figure":
      return typeof cell.value === "number" ? formatFigure(cell.value) : (cell.value ?? "");
    case "link":
      return placeText(cell.to);
    case undefined:
      return "";
  }
}

/** The texts and figures that the sheet has to say, wherever: one of them was hardly typed by a person. */
function knownContents(rows: readonly LaidOutRow[]): ReadonlySet<string | number> {
  const known = new Set<string | number>();
  for (const { cells } of rows) {
    for (const cell of columnsOf(cells)) {
      if (cell?.kind === "text") known.add(inArabicDigits(cell.text));
      if (cell?.kind === "figure" && cell.value !== null)
        known.add(typeof cell.value === "string" ? inArabicDigits(cell.value) : cell.value);
    }
  }
  return known;
}

/** Whatever its digits. */
function isKnown(value: CellValue, known: ReadonlySet<string | number>): boolean {
  return typeof value === "string"
    ? known.has(inArabicDigits(value))
    : typeof value === "number" && known.has(value);
}

/** A row of a table that has a formula, or a word that only the product writes there, is the product's. */
function isWrittenByProduct(
  { cells }: SheetSnapshot,
  row: number,
  mark: RowMark,
  known: ReadonlySet<string | number>,
): boolean {
  if (sectionKind(mark) !== "row") return true;
  const placed = cells.inRow(row).filter(({ column }) => column < COLUMNS.length);
  return placed.some(
    ({ column, cell: { formula, value } }) =>
      (formula !== null && column > 0) ||
      (typeof value === "string" && (ROW_WORDS.has(value) || (column === 0 && isKnown(value, known)))),
  );
}

/** Whether what stands in a row of the product's may be written over unasked. */
function isProducts(
  { formula, value }: Cell,
  column: number,
  mark: RowMark | undefined,
  wanted: SummaryCell | undefined,
  known: ReadonlySet<string | number>,
): boolean {
  if (column === 0 && !isSpoken(mark)) return formula === null;
  if (formula !== null || isKnown(value, known)) return true;
  if (column === 0) return typeof value === "string" && SPOKEN.some((begin) => value.startsWith(begin));
  if (typeof value === "string" && ROW_WORDS.has(value)) return true;
  return wanted?.kind === "text" && typeof value === "string" && sectionKind(mark ?? "end") !== "row";
}

/** What the lines begin with that say in words what other cells hold. */
const SPOKEN = [PROVISIONAL, FINAL, CHART_BEGINS];

/** A row whose first column is a formula. */
function isSpoken(mark: RowMark | undefined): boolean {
  return mark === "head.status" || mark?.endsWith(".chart") === true;
}

/** The looks of every run of rows that are something else than they were, or of all. */
function looksOf(
  sheet: string,
  { rows, digits }: LaidOutSheet,
  old: readonly RowMark[],
  areAllNew = false,
): Change[] {
  const isNew = (row: number) => areAllNew || rows[row]?.mark !== old[row];
  const changes: Change[] = [];
  let from = 0;
  while (from < rows.length) {
    const first = rows[from];
    if (!first) break;
    let to = from + 1;
    while (
      to < rows.length &&
      rows[to]?.mark === first.mark &&
      isNew(to) === isNew(from) &&
      isLined(old[to]) === isLined(old[from])
    )
      to += 1;
    if (isNew(from)) {
      changes.push(
        ...rowLooks(sheet, from, to - from, first, { wereLined: isLined(old[from]), digits }),
        ...heights(sheet, rows, from, to),
      );
    }
    from = to;
  }
  // A row without lines would wipe out those of its neighbours.
  return [...changes.filter(isWithoutLines), ...changes.filter((change) => !isWithoutLines(change))];
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

function isDayAlone({ row, before, after }: SetCell): boolean {
  if (row !== LINES.indexOf("made") || !("value" in after)) return false;
  const [old, now] = [before?.value, after.value];
  return typeof old === "string" && typeof now === "string" && withoutDay(old) === withoutDay(now);
}

const EMPTY: CellContent = { value: null };

function isEmpty(content: CellContent): boolean {
  return "value" in content && content.value === null;
}

/** A formula that shows nothing is somebody's work too. */
function isFilled(cell: Cell | null): cell is Cell {
  return cell !== null && (cell.value !== null || cell.formula !== null);
}
