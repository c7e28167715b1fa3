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
import { lookChanges, unknownLooks, type FormerLooks } from "./look-changes";
import { sectionKind, sheetLooks } from "./looks";
import { formerLayout, oldMarks } from "./old-sheet";
import { columnsOf, COLUMNS, contentOf, placeText, type FigureMode, type SummaryCell } from "./sheet-cell";
import { CHART_BEGINS, FINAL, PROVISIONAL, ROW_WORDS } from "./words";

export interface SheetChanges {
  readonly changes: readonly Change[];
  /** Those of the changes that write over what a person typed. */
  readonly overwritten: readonly FormChange[];
}

/**
 * What gives a sheet its former looks back once it was refreshed as laid out: rows, charts and print set-up follow from
 * what the cells say that stood there.
 */
export function formerLooks(own: SheetSnapshot, laidOut: LaidOutSheet, footer: string): Change[] {
  const former = formerLayout(own.cells);
  const there = own.charts ?? [];
  const charts = former.charts.filter(({ name }) => there.includes(name));
  const now: FormerLooks = {
    marks: laidOut.rows.map(({ mark }) => mark),
    charts: laidOut.charts.map(({ name }) => name),
    digits: laidOut.digits,
  };
  return lookChanges(own.name, now, { ...former, charts }, footer);
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
    ...lookChanges(sheet, { marks: [], charts: [], digits: laidOut.digits }, laidOut, footer),
  ];
}

/**
 * What changes on the sheet that is there: its own cells, the looks of rows that have become others, charts that are
 * gone or whose rows have moved. A day alone is no change. Where the last write was not finished, all of its looks.
 */
export function refreshChanges(
  own: SheetSnapshot,
  laidOut: LaidOutSheet,
  mode: FigureMode,
  { footer, isUnfinished }: { readonly footer: string; readonly isUnfinished: boolean },
): SheetChanges {
  const old = oldMarks(own.cells);
  const cells = cellChanges(own, laidOut.rows, old, mode);
  const written = cells.every(({ change }) => isDayAlone(change)) ? [] : cells;
  const charts = own.charts ?? [];
  const former: FormerLooks = { marks: old, charts, digits: digitsOn(own.cells) };
  const looks = isUnfinished
    ? [
        ...unknownLooks(own.name, Math.max(old.length, laidOut.rows.length)),
        ...lookChanges(own.name, { ...former, marks: [] }, laidOut, footer),
      ]
    : lookChanges(own.name, former, laidOut, footer);
  return {
    changes: [...written.map(({ change }) => change), ...looks],
    overwritten: written.filter(({ isPersons }) => isPersons),
  };
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
