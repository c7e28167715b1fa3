import { isNonEmpty, lastOf } from "../non-empty";
import { COLUMN_LIMIT, type Rectangle } from "./address";
import type { NumberFormat } from "./number-format";
import { plainFormula } from "./plain-formula";

/** An error value of a cell, such as `#N/A`; told apart from a text that merely looks like one where the source can. */
export interface CellError {
  readonly error: string;
}

/** What a cell shows, exact and unformatted. `null` is an empty cell; a date is its serial number. */
export type CellValue = string | number | boolean | CellError | null;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** Error values that Excel can show; anything else beginning with "#" is text. */
export const ERROR_CODES: readonly string[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
];

export interface Cell {
  readonly value: CellValue;
  /** The formula with its leading "=", in English A1 notation and without file prefixes; null for a constant. An "@" that says nothing is taken off. */
  readonly formula: string | null;
  /** What its number format means; absent for General. */
  readonly format?: NumberFormat | undefined;
}

/** A cell and where in its row it stands, counted from 0. */
export interface PlacedCell {
  readonly column: number;
  readonly cell: Cell;
}

/** A text that a cell shows, and where in its row. */
export interface PlacedText {
  readonly column: number;
  readonly text: string;
}

/** Where the cells of a row lie in the sheet's lists. */
interface RowStore {
  /** Column indices, ascending. The rows of a table share one list, which may go on behind the last cell of a row. */
  columns: number[];
  start: number;
  count: number;
}

const NOTHING: readonly PlacedCell[] = [];

/**
 * The used cells of one sheet, sparse: a row or cell that holds nothing costs nothing,
 * however far the formatted range reaches.
 * Kept as lists of values and formulas, since an object for each of a million cells takes more than twice as much.
 */
export class SheetCells {
  private readonly rows = new Map<number, RowStore>();
  private readonly values: CellValue[] = [];
  /** As far as the last cell that has one: a sheet of plain figures has no list. */
  private readonly formulas: (string | null)[] = [];
  private readonly formats = new FormatList();
  /** Of empty cells that show per cent, by row and column. */
  private readonly blanks = new Map<number, NumberFormat>();
  /** The row that came last: the next one most likely has the same columns. */
  private last: RowStore | null = null;
  private sortedRows: number[] | null = null;
  private count = 0;
  private errors = 0;
  private formulaCount = 0;

  /** Adds one cell; an empty value without a formula is not kept. Fill rows in any order, columns ascending. */
  add(
    row: number,
    column: number,
    value: CellValue,
    formula: string | null = null,
    format: NumberFormat | null = null,
  ): void {
    if (formula === null && (value === null || value === "")) return;
    const store = this.openRow(row);
    const { columns, count } = store;
    if (columns.length === count) columns.push(column);
    else if (columns[count] !== column) store.columns = [...columns.slice(0, count), column];
    if (format !== null) this.formats.set(this.values.length, format);
    if (formula !== null) this.putFormula(this.values.length, plainFormula(formula));
    this.values.push(value === "" ? null : value);
    store.count += 1;
    this.count += 1;
    if (isCellError(value)) this.errors += 1;
    if (formula !== null) this.formulaCount += 1;
  }

  /**
   * Notes the format of an empty cell. It is kept where it shows per cent and its row holds something by now: formatted
   * rows may go on to the end of the sheet.
   */
  addBlank(row: number, column: number, format: NumberFormat): void {
    const isKept = format.kind === "percent" && this.rows.has(row) && !this.has(row, column);
    if (isKept) this.blanks.set(blankKey(row, column), format);
  }

  /** What an empty cell will show a number as, where that is per cent; undefined for every other place. */
  blankFormat(row: number, column: number): NumberFormat | undefined {
    return this.blanks.size === 0 ? undefined : this.blanks.get(blankKey(row, column));
  }

  /** The empty cells that show per cent. */
  *blankCells(): Iterable<{ row: number; column: number; format: NumberFormat }> {
    for (const [key, format] of this.blanks)
      yield { row: Math.floor(key / COLUMN_LIMIT), column: key % COLUMN_LIMIT, format };
  }

  /** The cell, or undefined where it is empty. */
  at(row: number, column: number): Cell | undefined {
    const index = this.indexOf(row, column);
    return index < 0 ? undefined : this.cell(index);
  }

  /** Whether the place holds a value or formula. */
  has(row: number, column: number): boolean {
    return this.indexOf(row, column) >= 0;
  }

  value(row: number, column: number): CellValue {
    const index = this.indexOf(row, column);
    return index < 0 ? null : (this.values[index] ?? null);
  }

  /** Rows that hold at least one cell, ascending. */
  rowIndices(): readonly number[] {
    this.sortedRows ??= [...this.rows.keys()].sort((a, b) => a - b);
    return this.sortedRows;
  }

  /** Used rows from the given one on, ascending. */
  *rowsFrom(row: number): Iterable<number> {
    const rows = this.rowIndices();
    let i = lowerBound(rows, row, rows.length);
    for (let next = rows[i]; next !== undefined; next = rows[++i]) yield next;
  }

  /** The used cells of a row, by ascending column. */
  inRow(row: number): readonly PlacedCell[] {
    const store = this.rows.get(row);
    if (!store) return NOTHING;
    const { columns, start, count } = store;
    const cells: PlacedCell[] = [];
    for (let i = 0; i < count; i++) cells.push({ column: columns[i] ?? 0, cell: this.cell(start + i) });
    return cells;
  }

  /** The texts that stand in a row, by ascending column. */
  textsInRow(row: number): readonly PlacedText[] {
    const texts: PlacedText[] = [];
    const store = this.rows.get(row);
    if (!store) return texts;
    const { columns, start, count } = store;
    for (let i = 0; i < count; i++) {
      const text = this.values[start + i];
      if (typeof text === "string") texts.push({ column: columns[i] ?? 0, text });
    }
    return texts;
  }

  /** The smallest rectangle around every cell that holds something, or null. */
  extent(): Rectangle | null {
    const rows = this.rowIndices();
    if (!isNonEmpty(rows)) return null;
    let first = Infinity;
    let last = 0;
    for (const { columns, count } of this.rows.values()) {
      first = Math.min(first, columns[0] ?? first);
      last = Math.max(last, columns[count - 1] ?? last);
    }
    const [row] = rows;
    return { row, column: first, rowCount: lastOf(rows) - row + 1, columnCount: last - first + 1 };
  }

  /** How many cells hold something. */
  get size(): number {
    return this.count;
  }

  /** Whether a cell shows an error value. */
  get hasErrors(): boolean {
    return this.errors > 0;
  }

  get hasFormulas(): boolean {
    return this.formulaCount > 0;
  }

  /** The row with its cells at the end of the lists, where another one can follow. */
  private openRow(row: number): RowStore {
    const end = this.values.length;
    const store = this.rows.get(row);
    if (!store) {
      const columns = this.last?.columns ?? [];
      this.last = { columns, start: end, count: 0 };
      this.rows.set(row, this.last);
      this.sortedRows = null;
      return this.last;
    }
    if (store.start + store.count < end) {
      const [from, to] = [store.start, store.start + store.count];
      store.start = end;
      this.formats.repeat(from, to, end);
      for (const value of this.values.slice(from, to)) this.values.push(value);
      for (const [i, formula] of this.formulas.slice(from, to).entries()) this.putFormula(end + i, formula);
    }
    return store;
  }

  private putFormula(index: number, formula: string | null): void {
    if (formula === null) return;
    while (this.formulas.length < index) this.formulas.push(null);
    this.formulas.push(formula);
  }

  /** Where the cell lies in the lists, or -1. */
  private indexOf(row: number, column: number): number {
    const store = this.rows.get(row);
    if (!store) return -1;
    const { columns, start, count } = store;
    const index = lowerBound(columns, column, count);
    return index < count && columns[index] === column ? start + index : -1;
  }

  private cell(index: number): Cell {
    return {
      value: this.values[index] ?? null,
      formula: this.formulas[index] ?? null,
      format: this.formats.at(index),
    };
  }
}

/** The formats of a list of cells, in two bytes each: a workbook has few formats and many cells. */
class FormatList {
  /** By number; 0 is General. */
  private readonly formats: (NumberFormat | undefined)[] = [undefined];
  private readonly numbers = new Map<NumberFormat, number>();
  /** The numbers by cell, as far as the last cell that has a format reaches. */
  private byCell = new Uint16Array(0);
  private latest = 0;

  at(index: number): NumberFormat | undefined {
    return this.formats[this.byCell[index] ?? 0];
  }

  set(index: number, format: NumberFormat): void {
    // Neighbours are mostly formatted alike.
    if (format !== this.formats[this.latest]) this.latest = this.numberOf(format);
    this.reserve(index);
    this.byCell[index] = this.latest;
  }

  private numberOf(format: NumberFormat): number {
    let number = this.numbers.get(format);
    if (number === undefined) {
      number = this.formats.push(format) - 1;
      this.numbers.set(format, number);
    }
    return number;
  }

  /** Gives the cells from `to` on the formats of those between two others. */
  repeat(from: number, end: number, to: number): void {
    if (from >= this.byCell.length) return;
    this.reserve(to + end - from);
    this.byCell.copyWithin(to, from, end);
  }

  private reserve(index: number): void {
    if (index < this.byCell.length) return;
    const longer = new Uint16Array(Math.max(64, index + 1, this.byCell.length * 2));
    longer.set(this.byCell);
    this.byCell = longer;
  }
}

function blankKey(row: number, column: number): number {
  return row * COLUMN_LIMIT + column;
}

/** The index of the first of `count` entries that is not less than `wanted`. */
function lowerBound(sorted: readonly number[], wanted: number, count: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows or columns from `first` to `last`, ends included, counted from 0. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** What an eye sees of a sheet, or misses, besides what its cells hold and what is hidden. */
export interface SheetLooks {
  /** Used cells whose text has the colour of their own ground; what a condition colours does not count. */
  readonly inkless: readonly Rectangle[];
  /** Rows and columns of the used area that are shown, but too narrow for a character; ascending. */
  readonly thinRows: readonly Span[];
  readonly thinColumns: readonly Span[];
  /** Texts of the notes on its cells, in no order; absent where the source does not tell notes. */
  readonly notes?: readonly string[];
}

const READABLE_POINTS = 5;
const READABLE_PIXELS = 11;

/** Whether a row of so many points is shown and yet too low for a line of text; one of none at all is hidden. */
export function isThinRow(points: number): boolean {
  return points > 0 && points < READABLE_POINTS;
}

/** Whether a column of so many pixels at 100 % is shown and yet too narrow for a character. */
export function isThinColumn(pixels: number): boolean {
  return pixels > 0 && pixels < READABLE_PIXELS;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Protected against changes: nothing may be written to its locked cells. */
  readonly isProtected: boolean;
  /** The protection asks for a password; absent where it does not, and where the source cannot tell. */
  readonly hasPassword?: true;
  readonly cells: SheetCells;
  /** Merged areas where the source tells them; null where it cannot without a side effect. */
  readonly merges: readonly Rectangle[] | null;
  /** Names of its charts, where the source tells them. */
  readonly charts?: readonly string[];
  /** Hidden rows and columns of the used area, ascending; absent where the source did not tell. */
  readonly hiddenRows?: readonly Span[];
  readonly hiddenColumns?: readonly Span[];
  /** Absent where nobody asked for it, and where the source cannot tell. */
  readonly looks?: SheetLooks;
  /** On a protected sheet: the areas that take entries all the same, as far as cells are used; absent where not told. */
  readonly unlocked?: readonly Rectangle[];
  /** Why the sheet could not be read in full, or null. */
  readonly unread: UnreadReason | null;
}

/** `too-large`: more used cells than one evaluation can hold. `refused`: the host did not hand the cells out. */
export type UnreadReason = "too-large" | "refused";

/** What stood in the workbook at one moment. Plain, read-only, complete: no decision looks anywhere else. */
export interface WorkbookSnapshot {
  /** The file's name where known. */
  readonly name: string | null;
  readonly sheets: readonly SheetSnapshot[];
  /** Custom XML parts of ours, where they were asked for: at most one of each namespace. */
  readonly parts?: readonly StoredPart[];
  /** Names of the whole workbook, where they were asked for. */
  readonly names?: readonly DefinedName[];
  /** Excel calculates it only on request, so that formulas may show old values; absent where it does so by itself. */
  readonly isCalculatedByHand?: true;
}

/** A custom XML part: kept inside the workbook, seen by no user. */
export interface StoredPart {
  readonly namespace: string;
  /** Its XML; `REPEATED_PART` where several parts have the namespace. */
  readonly content: string;
}

/**
 * In place of the content of parts that share a namespace: which one is meant cannot be told, so that whoever reads it
 * finds it damaged.
 */
export const REPEATED_PART = "";

/** A defined name with its formula, "=" included. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}
