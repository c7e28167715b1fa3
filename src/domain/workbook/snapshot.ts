import type { Rectangle } from "./address";

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
  /** The formula with its leading "=", in English A1 notation and without file prefixes; null for a constant. */
  readonly formula: string | null;
}

interface RowStore {
  /** Column indices, ascending. */
  readonly columns: number[];
  readonly cells: Cell[];
}

/**
 * The used cells of one sheet, sparse: a row or cell that holds nothing costs nothing,
 * however far the formatted range reaches.
 */
export class SheetCells {
  private readonly rows = new Map<number, RowStore>();
  private sortedRows: number[] | null = null;
  private count = 0;

  /** Adds one cell; an empty value without a formula is not kept. Fill rows in any order, columns ascending. */
  add(row: number, column: number, value: CellValue, formula: string | null = null): void {
    if (formula === null && (value === null || value === "")) return;
    let store = this.rows.get(row);
    if (!store) {
      store = { columns: [], cells: [] };
      this.rows.set(row, store);
      this.sortedRows = null;
    }
    store.columns.push(column);
    store.cells.push({ value: value === "" ? null : value, formula });
    this.count += 1;
  }

  /** The cell, or undefined where it is empty. */
  at(row: number, column: number): Cell | undefined {
    const store = this.rows.get(row);
    if (!store) return undefined;
    const index = lowerBound(store.columns, column);
    return store.columns[index] === column ? store.cells[index] : undefined;
  }

  value(row: number, column: number): CellValue {
    return this.at(row, column)?.value ?? null;
  }

  /** Rows that hold at least one cell, ascending. */
  rowIndices(): readonly number[] {
    this.sortedRows ??= [...this.rows.keys()].sort((a, b) => a - b);
    return this.sortedRows;
  }

  /** Used rows from the given one on, ascending. */
  *rowsFrom(row: number): Iterable<number> {
    const rows = this.rowIndices();
    for (let i = lowerBound(rows, row); i < rows.length; i++) yield rows[i]!;
  }

  /** The used cells of a row, by ascending column. */
  *inRow(row: number): Iterable<{ readonly column: number; readonly cell: Cell }> {
    const store = this.rows.get(row);
    if (!store) return;
    for (let i = 0; i < store.columns.length; i++) {
      yield { column: store.columns[i]!, cell: store.cells[i]! };
    }
  }

  /** The smallest rectangle around every cell that holds something, or null. */
  extent(): Rectangle | null {
    const rows = this.rowIndices();
    if (rows.length === 0) return null;
    let first = Infinity;
    let last = 0;
    for (const { columns } of this.rows.values()) {
      first = Math.min(first, columns[0]!);
      last = Math.max(last, columns.at(-1)!);
    }
    const row = rows[0]!;
    return { row, column: first, rowCount: rows.at(-1)! - row + 1, columnCount: last - first + 1 };
  }

  /** How many cells hold something. */
  get size(): number {
    return this.count;
  }
}

/** The index of the first entry that is not less than `wanted`. */
function lowerBound(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
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

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Protected against changes: nothing may be written to its locked cells. */
  readonly isProtected: boolean;
  readonly cells: SheetCells;
  /** Merged areas where the source tells them; null where it cannot without a side effect. */
  readonly merges: readonly Rectangle[] | null;
  /** Names of its charts, where the source tells them. */
  readonly charts?: readonly string[];
  /** Hidden rows and columns of the used area, ascending; absent where the source did not tell. */
  readonly hiddenRows?: readonly Span[];
  readonly hiddenColumns?: readonly Span[];
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
}

/** A custom XML part: kept inside the workbook, seen by no user. */
export interface StoredPart {
  readonly namespace: string;
  /** Its XML. */
  readonly content: string;
}

/** A defined name with its formula, "=" included. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}
