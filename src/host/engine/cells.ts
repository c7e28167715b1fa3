import { CellValueType, type ICellData, type Nullable, type Worksheet } from "@univerjs/core";
import type { GridRange } from "../model/host-state";
import { columnCountOf, parseReference, rowCountOf } from "../model/range-address";
import { formatNumber } from "./number-formats";
import type { OpenWorkbook } from "./open-workbook";

/** A value as Office.js hands it out: "" is an empty cell, an error its code. */
export type PlainValue = string | number | boolean;

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

const ERRORS: ReadonlySet<string> = new Set([
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
]);

export function isErrorCode(text: string): boolean {
  return ERRORS.has(text);
}

/** The value of one cell's data. */
export function valueOf(cell: Nullable<ICellData>): PlainValue {
  if (!cell) return "";
  const { v } = cell;
  if (v === null || v === undefined) return cell.p ? richText(cell) : "";
  if (cell.t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "TRUE";
  if (cell.t === CellValueType.NUMBER && typeof v === "string") return Number(v);
  return v;
}

export function valueTypeOf(cell: Nullable<ICellData>): ValueType {
  const value = valueOf(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (cell?.t !== CellValueType.FORCE_STRING && isErrorCode(value)) return "Error";
  const hasContent = cell?.v !== undefined && cell.v !== null;
  return value === "" && !(hasContent && cell.f) ? "Empty" : "String";
}

function richText(cell: ICellData): string {
  return (cell.p?.body?.dataStream ?? "").replace(/\r?\n?$/, "").replace(/\r/g, "\n");
}

/** Reads the cells of one sheet straight from the grid's matrix, spilled values included. */
export class SheetReader {
  readonly #sheet: Worksheet;
  readonly #book: OpenWorkbook;
  readonly #rows: Record<number, Record<number, Nullable<ICellData>> | undefined>;
  readonly #spilled: Record<number, Record<number, Nullable<ICellData>> | undefined>;
  readonly #patterns = new Map<string, string>();

  constructor(book: OpenWorkbook, sheet: Worksheet) {
    book.settleStyles();
    this.#book = book;
    this.#sheet = sheet;
    this.#rows = sheet.getCellMatrix().getMatrix();
    this.#spilled = book.formulas.getArrayFormulaCellData()[book.unitId]?.[sheet.getSheetId()] ?? {};
  }

  /** What the cell shows: its own content, else a neighbour's spill. */
  cell(row: number, column: number): Nullable<ICellData> {
    const own = this.#rows[row]?.[column];
    if (own && own.v !== undefined && own.v !== null) return own;
    if (own?.f || own?.si) return own;
    return this.#spilled[row]?.[column] ?? own;
  }

  /** Whether the cell is in the area of a formula that spills, its own cell included. */
  isSpilled(row: number, column: number): boolean {
    const cell = this.#spilled[row]?.[column];
    return cell !== undefined && cell !== null && cell.v !== "#SPILL!";
  }

  ownCell(row: number, column: number): Nullable<ICellData> {
    return this.#rows[row]?.[column];
  }

  value(row: number, column: number): PlainValue {
    return valueOf(this.cell(row, column));
  }

  valueType(row: number, column: number): ValueType {
    return valueTypeOf(this.cell(row, column));
  }

  /** The formula with its "=", or null for a constant. */
  formula(row: number, column: number): string | null {
    const cell = this.#rows[row]?.[column];
    if (!cell) return null;
    if (cell.f) return cell.f;
    if (!cell.si) return null;
    return (
      this.#book.formulas.getFormulaStringByCell(row, column, this.#sheet.getSheetId(), this.#book.unitId) ??
      null
    );
  }

  numberFormat(row: number, column: number): string {
    const cell = this.#rows[row]?.[column];
    const key = typeof cell?.s === "string" ? cell.s : null;
    const own = key === null ? undefined : this.#patterns.get(key);
    if (own !== undefined) return own;
    const style = this.#sheet.getComposedCellStyle(row, column);
    const pattern = style.n?.pattern ?? "General";
    // A style id that names a pattern decides alone; otherwise row and column styles may differ by cell.
    if (key !== null && this.#book.workbook.getStyles().get(key)?.n?.pattern)
      this.#patterns.set(key, pattern);
    return pattern;
  }

  /** The text as the cell displays it, apart from "####" in narrow columns. */
  text(row: number, column: number): string {
    const cell = this.cell(row, column);
    const value = valueOf(cell);
    if (value === "" || valueTypeOf(cell) === "Error") return String(value);
    return formatValue(this.numberFormat(row, column), value);
  }

  /** Areas of array formulas that came with the file and do not spill by themselves: nobody may change a part of one. */
  fixedArrays(): GridRange[] {
    const areas: GridRange[] = [];
    for (const [row, column, cell] of entries(this.#rows)) {
      const { arrayRange, isFixed } = (cell?.custom ?? {}) as { arrayRange?: string; isFixed?: boolean };
      const filed = arrayRange && isFixed && cell?.f ? parseReference(arrayRange) : null;
      if (!filed) continue;
      const [endRow, endColumn] = [row + rowCountOf(filed) - 1, column + columnCountOf(filed) - 1];
      areas.push({ startRow: row, startColumn: column, endRow, endColumn });
    }
    return areas;
  }

  /** Whether any cell of an area has content. */
  holdsContent(area: GridRange): boolean {
    for (const [row, column, cell] of entries(this.#rows)) {
      if (row < area.startRow || row > area.endRow) continue;
      if (column < area.startColumn || column > area.endColumn) continue;
      if (!isBlank(cell)) return true;
    }
    return false;
  }

  /** The smallest area that holds every used cell; mere formatting counts unless `valuesOnly`. */
  usedRange(valuesOnly: boolean): GridRange | null {
    const area = new Extent();
    for (const [row, column, cell] of entries(this.#rows)) {
      const hasContent = !isBlank(cell);
      if (hasContent || (!valuesOnly && cell?.s)) area.add(row, column);
    }
    for (const [row, column] of entries(this.#spilled)) area.add(row, column);
    return area.range;
  }
}

export function formatValue(pattern: string, value: PlainValue): string {
  try {
    return formatNumber(pattern, value);
  } catch {
    return String(value);
  }
}

export function isBlank(cell: Nullable<ICellData>): boolean {
  if (!cell) return true;
  if (cell.f || cell.si || cell.p) return false;
  return cell.v === undefined || cell.v === null || cell.v === "";
}

function* entries(
  rows: Record<number, Record<number, Nullable<ICellData>> | undefined>,
): Iterable<[number, number, Nullable<ICellData>]> {
  for (const [row, cells] of Object.entries(rows)) {
    for (const [column, cell] of Object.entries(cells ?? {})) yield [Number(row), Number(column), cell];
  }
}

class Extent {
  #range: GridRange | null = null;

  add(row: number, column: number): void {
    const range = this.#range;
    if (!range) {
      this.#range = { startRow: row, startColumn: column, endRow: row, endColumn: column };
      return;
    }
    range.startRow = Math.min(range.startRow, row);
    range.startColumn = Math.min(range.startColumn, column);
    range.endRow = Math.max(range.endRow, row);
    range.endColumn = Math.max(range.endColumn, column);
  }

  get range(): GridRange | null {
    return this.#range;
  }
}
