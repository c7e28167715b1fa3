import type { ICellData, Worksheet as GridSheet } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { type PlainValue, SheetReader, type ValueType, valueOf, valueTypeOf } from "../../engine/cells";
import type { OpenWorkbook } from "../../engine/open-workbook";
import type { GridRange } from "../../model/host-state";
import { boundingRange, formatReference } from "../../model/range-address";

/** What a write is about to change, as it was before. */
export interface BeforeChange {
  readonly sheetId: string;
  /** The area whose content changes and what its first cell held; null where only formats do. */
  readonly content: {
    readonly range: GridRange;
    readonly value: PlainValue;
    readonly valueType: ValueType;
  } | null;
  /** The area whose formats change. */
  readonly formats: GridRange | null;
  /** Formulas of the cells whose content changes, as far as someone asks; "" for none. */
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
}

/** What single cells held, by {@link cellKey}. */
export type CellsBefore = ReadonlyMap<string, CellBefore>;

interface CellBefore {
  readonly value: PlainValue;
  readonly valueType: ValueType;
  readonly formula: string;
}

/** Excel.FormulaChangedEventDetail. */
export interface FormulaDetail {
  readonly cellAddress: string;
  readonly previousFormula: string;
}

const CONTENT_KEYS = ["v", "f", "si", "p"] as const;

/** What the cells of a write hold; for the grid's own write of formulas, which goes ahead of the one it belongs to. */
export function cellsBefore(book: OpenWorkbook, params: ISetRangeValuesMutationParams): CellsBefore {
  const cells = new Map<string, CellBefore>();
  const sheet = book.sheetById(params.subUnitId);
  if (!sheet || params.unitId !== book.unitId || !params.cellValue) return cells;
  const reader = new SheetReader(book, sheet);
  new ObjectMatrix(params.cellValue).forValue((row, column) => {
    cells.set(cellKey(row, column), cellBefore(reader, sheet, row, column));
  });
  return cells;
}

function cellBefore(reader: SheetReader, sheet: GridSheet, row: number, column: number): CellBefore {
  const cell = sheet.getCellMatrix().getValue(row, column);
  return { value: valueOf(cell), valueType: valueTypeOf(cell), formula: reader.formula(row, column) ?? "" };
}

function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** Null for a write of another workbook, or one that writes nothing. */
export function beforeChange(
  book: OpenWorkbook,
  params: ISetRangeValuesMutationParams,
  withFormulas: boolean,
  ahead: CellsBefore,
): BeforeChange | null {
  const sheet = book.sheetById(params.subUnitId);
  if (!sheet || params.unitId !== book.unitId || !params.cellValue) return null;
  const reader = new SheetReader(book, sheet);
  const was = (row: number, column: number) =>
    ahead.get(cellKey(row, column)) ?? cellBefore(reader, sheet, row, column);
  const areas: { content: GridRange | null; formats: GridRange | null } = { content: null, formats: null };
  const formulas: BeforeChange["formulas"][number][] = [];
  new ObjectMatrix(params.cellValue).forValue((row, column, cell) => {
    const at = { startRow: row, startColumn: column, endRow: row, endColumn: column };
    if (cell && "s" in cell) areas.formats = areas.formats ? boundingRange(areas.formats, at) : at;
    if (!changesContent(cell)) return;
    areas.content = areas.content ? boundingRange(areas.content, at) : at;
    if (withFormulas) formulas.push({ row, column, formula: was(row, column).formula });
  });
  const { content, formats } = areas;
  const first = content && { range: content, ...was(content.startRow, content.startColumn) };
  return { sheetId: params.subUnitId, content: first, formats, formulas };
}

function changesContent(cell: ICellData | null | undefined | void): boolean {
  return !cell || CONTENT_KEYS.some((key) => key in cell);
}

/** The cells whose formulas are others now. */
export function changedFormulas(book: OpenWorkbook, sheet: GridSheet, before: BeforeChange): FormulaDetail[] {
  const reader = new SheetReader(book, sheet);
  return before.formulas
    .filter(({ row, column, formula }) => (reader.formula(row, column) ?? "") !== formula)
    .map(({ row, column, formula }) => ({
      cellAddress: formatReference({ startRow: row, startColumn: column, endRow: row, endColumn: column }),
      previousFormula: formula,
    }));
}

/** The area that a write touches. */
export function writtenArea({ cellValue }: ISetRangeValuesMutationParams): GridRange | null {
  const areas: GridRange[] = [];
  new ObjectMatrix(cellValue ?? {}).forValue((row, column) => {
    areas[0] = boundingRange(areas[0] ?? at(row, column), at(row, column));
  });
  return areas[0] ?? null;
}

function at(row: number, column: number): GridRange {
  return { startRow: row, startColumn: column, endRow: row, endColumn: column };
}
