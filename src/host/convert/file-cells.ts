import type { ICellData, IRange, IStyleData, IWorkbookData, Nullable } from "@univerjs/core";
import type { CellStyle } from "hucre";
import { cellReference } from "../../xlsx/model/cell-reference";
import { shiftFormula } from "../../xlsx/formulas/shared-formula";
import type { XlsxCell, XlsxValue } from "../../xlsx/model/cells";
import type { XlsxSheet } from "../../xlsx/model/workbook";
import { toFileStyle } from "./file-style";
import { arrayFilledCells } from "./grid-cells";
import { CellType } from "./grid-terms";
import { isSame } from "./same";

/** Cells by row and column, as the grid keeps them. */
export type CellTable = Readonly<
  Record<number, Readonly<Record<number, Nullable<ICellData>>> | null | undefined>
>;

type Styles = IWorkbookData["styles"];

/** One side of the comparison: what the file became on the grid, or what stands there now. */
export interface CellsOnGrid {
  readonly cells: CellTable;
  readonly styles: Styles;
}

/** Results of array formulas on one sheet; the grid's engine holds them apart from the cells. */
export interface ArrayResults {
  readonly cells: CellTable;
  /** The area that the formula in a cell fills, by row and column of that cell. */
  readonly areas: Readonly<Record<number, Readonly<Record<number, Nullable<IRange>>> | null | undefined>>;
}

/** An engine that lacks a function says so; what Excel made of the formula is better than that. */
const UNKNOWN_FUNCTION = "#NAME?";
/** The engine rounds its results to 15 digits, so the last ones may differ without any edit. */
const RELATIVE_TOLERANCE = 1e-12;
/** What is left of a difference that is nothing (0.1+0.2-0.3): Excel and the engine round it each in their way. */
const ABSOLUTE_TOLERANCE = 1e-15;

const ERRORS = new Set(
  "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #SPILL! #CALC! #BUSY! #GETTING_DATA #FIELD! #BLOCKED! #CONNECT! #UNKNOWN!".split(
    " ",
  ),
);

/** Writes what changed on the grid into the cells of the file's sheet. Untouched cells stay the objects they are. */
export function writeCells(
  sheet: XlsxSheet,
  before: CellsOnGrid,
  after: CellsOnGrid,
  arrays: ArrayResults,
): void {
  const formulas = new FormulaTexts(after.cells);
  const filled = arrayFilledCells(sheet);
  for (const [row, column] of places(before.cells, after.cells, arrays.cells)) {
    const was = before.cells[row]?.[column] ?? null;
    const is = after.cells[row]?.[column] ?? null;
    const file = sheet.cells.get(row, column);
    const formula = formulas.at(row, column);
    const style = styleAfter(file?.style, was, is, before.styles, after.styles);
    const spilled = formula === null ? arrays.cells[row]?.[column] : null;
    const isFilled = filled.has(`${row},${column}`);
    const content = contentAfter(file, was, is, formula, { spilled, isFilled });
    const next = joined(file, content, style, formula, areaText(arrays.areas[row]?.[column]));
    if (next === null) sheet.cells.delete(row, column);
    else if (next !== file) sheet.cells.set(row, column, next);
  }
}

type Content = { value: XlsxValue; isEqual: boolean };

function contentAfter(
  file: XlsxCell | undefined,
  was: Nullable<ICellData>,
  is: Nullable<ICellData>,
  formula: string | null,
  array: { spilled: Nullable<ICellData>; isFilled: boolean },
): Content {
  const kept: Content = { value: file?.value ?? null, isEqual: true };
  if (array.spilled) return resultAfter(file, valueOf(array.spilled, true), file?.formula === null);
  if (formula !== null) return resultAfter(file, valueOf(is, true), file?.formula === formula);
  // The engine has not filled this cell again (a calculation that failed): the file's value is all there is.
  if (array.isFilled && isBlank(is)) return kept;
  const value = valueOf(is, false);
  const isEqual = isSame(value, valueOf(was, false)) && (file?.formula ?? null) === null;
  return isEqual ? kept : { value, isEqual: false };
}

/** A result that only the engine's precision or its missing functions tell from the file's is no change. */
function resultAfter(file: XlsxCell | undefined, value: XlsxValue, isSameFormula: boolean): Content {
  if (!isSameFormula || !file) return { value, isEqual: false };
  const cached = file.value;
  if (value === null && cached === "") return { value: cached, isEqual: true };
  const isUnknown = typeof value === "object" && value?.error === UNKNOWN_FUNCTION && cached !== null;
  if (isUnknown || isCloseTo(cached, value)) return { value: cached, isEqual: true };
  return { value, isEqual: false };
}

/** A text that reads like an error. */
export function isErrorText(value: XlsxValue): value is string {
  return typeof value === "string" && ERRORS.has(value);
}

/** Whether two results are the same but for the engine's precision. */
export function isCloseTo(left: XlsxValue, right: XlsxValue): boolean {
  if (typeof left !== "number" || typeof right !== "number") return isSame(asText(left), asText(right));
  const difference = Math.abs(left - right);
  return (
    difference <= ABSOLUTE_TOLERANCE ||
    difference <= RELATIVE_TOLERANCE * Math.max(Math.abs(left), Math.abs(right))
  );
}

/**
 * The engine does not tell an error from a text like it (`="#REF!"`), the file does. An empty text is not nothing:
 * a program calculates a cell that has no result anew, and shows an error where it lacks the function.
 */
function asText(value: XlsxValue): XlsxValue {
  return typeof value === "object" && value !== null ? value.error : value;
}

/** Null where nothing is left of the cell. */
function joined(
  file: XlsxCell | undefined,
  { value, isEqual }: Content,
  style: CellStyle | undefined,
  formula: string | null,
  area: string | null,
): XlsxCell | null {
  const isSameFormula = formula !== null && file?.formula === formula;
  // A formula that has not been calculated yet, or filled one cell so far, fills what the engine says.
  const isGrown = isSameFormula && file.arrayRange === undefined && area !== null;
  if (file && isEqual && style === file.style && !isGrown) return file;
  if (value === null && formula === null && !style) return null;
  const array =
    area !== null && (isGrown || !isSameFormula)
      ? { arrayRange: area, isDynamic: true }
      : { arrayRange: isSameFormula ? file.arrayRange : undefined, isDynamic: file?.isDynamic };
  return { value, formula, ...definedOnly(array), ...(style ? { style } : {}) };
}

function definedOnly<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value;
}

function styleAfter(
  style: CellStyle | undefined,
  was: Nullable<ICellData>,
  is: Nullable<ICellData>,
  before: Styles,
  after: Styles,
): CellStyle | undefined {
  // The very same entry of the dictionary cannot have changed: the grid adds entries, it never alters one.
  if (typeof was?.s === "string" && was.s === is?.s && was.s.startsWith("file-")) return style;
  const [from, to] = [resolveStyle(was?.s, before), resolveStyle(is?.s, after)];
  return toFileStyle(style, from, to);
}

export function resolveStyle(style: ICellData["s"], styles: Styles): IStyleData {
  if (!style) return {};
  return (typeof style === "string" ? styles[style] : style) ?? {};
}

/** A cell's value as a file has it. A text is an error only where a formula gave it or the grid cannot type it. */
export function valueOf(cell: Nullable<ICellData>, isResult: boolean): XlsxValue {
  if (!cell) return null;
  const text = cell.p?.body?.dataStream;
  if (text !== undefined) return text.replace(/\r?\n?$/, "").replace(/\r/g, "\n");
  const { v, t } = cell;
  if (v === undefined || v === null) return null;
  if (t === CellType.boolean || typeof v === "boolean") return v === 1 || v === true || v === "TRUE";
  if (typeof v === "number") return v;
  if (t === CellType.number && v.trim() !== "" && !isNaN(Number(v))) return Number(v);
  if (t !== CellType.forcedText && ERRORS.has(v)) return { error: v };
  return v === "" && !isResult ? null : v;
}

function isBlank(cell: Nullable<ICellData>): boolean {
  return valueOf(cell, true) === null;
}

/** Null for a formula that fills its own cell only. */
function areaText(area: Nullable<IRange>): string | null {
  if (!area || (area.startRow === area.endRow && area.startColumn === area.endColumn)) return null;
  return `${cellReference(area.startRow, area.startColumn)}:${cellReference(area.endRow, area.endColumn)}`;
}

/** Formulas by cell; the grid keeps a filled-down formula once, under an id that its other cells name. */
class FormulaTexts {
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();

  constructor(private readonly cells: CellTable) {
    for (const [row, column] of places(cells)) {
      const cell = cells[row]?.[column];
      if (cell?.f && cell.si) this.shared.set(cell.si, { formula: cell.f, row, column });
    }
  }

  /** With "=", or null for a constant. */
  at(row: number, column: number): string | null {
    const cell = this.cells[row]?.[column];
    if (cell?.f) return cell.f;
    const origin = cell?.si ? this.shared.get(cell.si) : undefined;
    return origin ? shiftFormula(origin.formula, row - origin.row, column - origin.column) : null;
  }
}

/** Every place that one of the tables knows, by row and column. */
function* places(...tables: readonly CellTable[]): Iterable<[number, number]> {
  const rows = new Set(tables.flatMap((table) => Object.keys(table).map(Number)));
  for (const row of [...rows].sort((a, b) => a - b)) {
    const columns = new Set(tables.flatMap((table) => Object.keys(table[row] ?? {}).map(Number)));
    for (const column of [...columns].sort((a, b) => a - b)) yield [row, column];
  }
}
