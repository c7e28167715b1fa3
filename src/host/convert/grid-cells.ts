import type { ICellData, IStyleData } from "@univerjs/core";
import type { CellStyle } from "hucre";
import { parseArea } from "../../xlsx/model/cell-reference";
import type { XlsxCell, XlsxValue } from "../../xlsx/model/cells";
import type { XlsxSheet } from "../../xlsx/model/workbook";
import { CellType } from "./grid-terms";
import { toGridStyle } from "./grid-style";

export type GridCells = Record<number, Record<number, ICellData>>;

/** The grid's dictionary of styles; a file's style objects are shared between cells, so each comes once. */
export class StyleBook {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<CellStyle, string>();

  constructor(
    readonly theme: readonly string[],
    private readonly defaultFont: { readonly name: string; readonly size: number },
  ) {}

  idOf(style: CellStyle): string {
    let id = this.ids.get(style);
    if (id === undefined) {
      id = `file-${this.ids.size + 1}`;
      this.ids.set(style, id);
      // The grid's cells take nothing from the workbook's default font unless they have no style at all.
      this.styles[id] = toGridStyle({ ...style, font: { ...this.defaultFont, ...style.font } }, this.theme);
    }
    return id;
  }
}

/** The cells of one sheet. What an array formula fills is left out: the grid's engine fills it again. */
export function toGridCells(sheet: XlsxSheet, book: StyleBook): GridCells {
  const filled = arrayFilledCells(sheet);
  const cells: GridCells = {};
  for (const { row, column, cell } of sheet.cells.entries()) {
    const grid = toGridCell(cell, book, filled.has(`${row},${column}`));
    (cells[row] ??= {})[column] = grid;
  }
  return cells;
}

/** Cells, by "row,column", that show a result of an array formula standing in another cell. */
export function arrayFilledCells(sheet: XlsxSheet): Set<string> {
  const filled = new Set<string>();
  for (const { row, column, cell } of sheet.cells.entries()) {
    const area = cell.arrayRange === undefined ? null : parseArea(cell.arrayRange);
    if (!area) continue;
    for (let r = area.startRow; r <= area.endRow; r++) {
      for (let c = area.startColumn; c <= area.endColumn; c++) {
        if (r !== row || c !== column) filled.add(`${r},${c}`);
      }
    }
  }
  return filled;
}

function toGridCell(cell: XlsxCell, book: StyleBook, isFilled: boolean): ICellData {
  const grid: ICellData = {};
  if (cell.style) grid.s = book.idOf(cell.style);
  if (isFilled && cell.formula === null) return grid;
  if (cell.formula !== null) grid.f = cell.formula;
  if (cell.arrayRange !== undefined)
    grid.custom = { arrayRange: cell.arrayRange, ...(cell.isDynamic ? {} : { isFixed: true }) };
  return Object.assign(grid, toGridValue(cell.value, cell.formula !== null));
}

/** A value with the grid's type. Text that the grid could take for something else is marked as text. */
export function toGridValue(value: XlsxValue, isResult: boolean): Pick<ICellData, "v" | "t"> {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: CellType.number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellType.boolean };
  if (typeof value === "object") return { v: value.error, t: CellType.string };
  const isMistakable =
    !isResult && (/^[=+@'-]/.test(value) || (value.trim() !== "" && !isNaN(Number(value))));
  return { v: value, t: isMistakable ? CellType.forcedText : CellType.string };
}
