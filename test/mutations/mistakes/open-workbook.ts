import { calculateNewSheets } from "../../../src/domain/formulas/calculating/calculate-new-sheets";
import type { Change, CellContent } from "../../../src/domain/workbook/change-set";
import type { CellAddress, Rectangle } from "../../../src/domain/workbook/address";
import { renameSheets } from "../../../src/domain/formulas/reading/moved-formula";
import { sheetKey } from "../../../src/domain/workbook/sheet-name";
import {
  SheetCells,
  isCellError,
  type Cell,
  type CellValue,
  type SheetSnapshot,
  type Span,
  type WorkbookSnapshot,
} from "../../../src/domain/workbook/snapshot";
import { functionTable } from "../../../src/functions/function-table";
import { movedFormula, type Move } from "./move-references";

type Row = Map<number, Cell>;

interface OpenSheet {
  name: string;
  readonly from: SheetSnapshot;
  rows: Map<number, Row>;
  merges: Rectangle[];
  visibility: SheetSnapshot["visibility"];
  hiddenRows: Span[];
  hiddenColumns: Span[];
}

/** A workbook as somebody has it open: what is done to it moves references and is calculated, as Excel does. */
export class OpenWorkbook {
  readonly sheets: OpenSheet[];
  private readonly calculatedByHand: boolean[] = [];

  constructor(private readonly from: WorkbookSnapshot) {
    this.sheets = from.sheets.map(opened);
  }

  sheet(name: string): OpenSheet {
    const sheet = this.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`No sheet is called ${name}`);
    return sheet;
  }

  cell({ sheet, row, column }: CellAddress): Cell | null {
    return this.sheet(sheet).rows.get(row)?.get(column) ?? null;
  }

  put({ sheet, row, column }: CellAddress, cell: Cell | null): void {
    const { rows } = this.sheet(sheet);
    if (cell === null) {
      rows.get(row)?.delete(column);
      return;
    }
    const cells = rows.get(row) ?? new Map<number, Cell>();
    cells.set(column, { format: cells.get(column)?.format, ...cell });
    rows.set(row, cells);
  }

  /** Inserts (`by` above 0) or deletes (below 0) rows or columns; references follow. */
  move(move: Move): void {
    const sheet = this.sheet(move.sheet);
    const { axis, at, by } = move;
    const place = (index: number) => (index < at ? index : by < 0 && index < at - by ? null : index + by);
    const moved = new Map<number, Row>();
    for (const [row, cells] of sheet.rows) {
      const to = axis === "rows" ? place(row) : row;
      if (to === null) continue;
      const kept: [number, Cell][] = [...cells].flatMap(([column, cell]) => {
        const beside = axis === "columns" ? place(column) : column;
        return beside === null ? [] : [[beside, cell]];
      });
      moved.set(to, new Map(kept));
    }
    sheet.rows = moved;
    sheet.merges = sheet.merges.flatMap((area) => movedArea(area, move));
    this.eachFormula((formula, own) => movedFormula(formula, own, move));
  }

  /** Columns change places with all that they hold; references follow only where `follow` says so. */
  swapColumns(name: string, one: number, other: number, rows: (row: number) => boolean): void {
    for (const [row, cells] of this.sheet(name).rows) {
      if (!rows(row)) continue;
      const [a, b] = [cells.get(one), cells.get(other)];
      cells.delete(one);
      cells.delete(other);
      if (a) cells.set(other, a);
      if (b) cells.set(one, b);
    }
  }

  deleteSheet(name: string): void {
    this.sheets.splice(this.sheets.indexOf(this.sheet(name)), 1);
    this.eachFormula((formula) =>
      formula
        .replaceAll(`'${name}'!`, "#REF!")
        .replace(/#REF!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/gu, "#REF!"),
    );
  }

  renameSheet(name: string, to: string): void {
    this.sheet(name).name = to;
    const names = new Map([[sheetKey(name), to]]);
    this.eachFormula((formula) => renameSheets(formula, names));
  }

  copySheet(name: string, to: string): void {
    const copy = opened(sheetOf(this.sheet(name)));
    copy.name = to;
    this.sheets.push(copy);
  }

  addSheet(name: string, rows: readonly (readonly CellValue[])[]): void {
    const cells = new SheetCells();
    rows.forEach((row, r) => row.forEach((value, c) => cells.add(r, c, value)));
    const from: SheetSnapshot = {
      name,
      visibility: "visible",
      isProtected: false,
      cells,
      merges: [],
      unread: null,
    };
    this.sheets.push(opened(from));
  }

  /** The workbook is no longer calculated by itself. */
  calculateByHand(): void {
    this.calculatedByHand.push(true);
  }

  eachCell(name: string, change: (cell: Cell, at: { row: number; column: number }) => Cell): void {
    for (const [row, cells] of this.sheet(name).rows)
      for (const [column, cell] of cells) cells.set(column, change(cell, { row, column }));
  }

  private eachFormula(change: (formula: string, sheet: string) => string): void {
    for (const { name } of this.sheets)
      this.eachCell(name, (cell) =>
        cell.formula === null ? cell : withFormula(cell, change(cell.formula, name)),
      );
  }

  /** As it is when it was calculated and saved. */
  saved(): WorkbookSnapshot {
    const isByHand = this.calculatedByHand.length > 0;
    if (!isByHand) this.calculate();
    return {
      ...this.from,
      sheets: this.sheets.map(sheetOf),
      ...(isByHand && { isCalculatedByHand: true as const }),
    };
  }

  /** Formulas that are not calculated here keep what they showed. */
  private calculate(): void {
    const changes: Change[] = this.sheets.map(({ name }) => ({ kind: "add-sheet", sheet: name }) as Change);
    for (const { name, rows } of this.sheets) {
      for (const [row, cells] of rows) {
        for (const [column, { formula, value }] of cells) {
          const after = (formula === null ? { value } : { formula }) as CellContent;
          changes.push({ kind: "set-cell", sheet: name, row, column, before: null, after });
        }
      }
    }
    const shown = calculateNewSheets({ changes }, (called, args) => functionTable[called](...args));
    for (const { name } of this.sheets) {
      this.eachCell(name, (cell, { row, column }) => {
        if (cell.formula === null) return cell;
        const value = shown(cell.formula, { sheet: name, row, column });
        return value === null ? cell : { ...cell, value: asShown(value) };
      });
    }
  }
}

/** The functions answer with an object of their own for an error. */
function asShown(value: CellValue): CellValue {
  return isCellError(value) || typeof value !== "object" ? value : { error: "#VALUE!" };
}

/** A formula that lost what it refers to shows so. */
function withFormula(cell: Cell, formula: string): Cell {
  if (formula === cell.formula) return cell;
  return formula.includes("#REF!") ? { ...cell, formula, value: { error: "#REF!" } } : { ...cell, formula };
}

function opened(from: SheetSnapshot): OpenSheet {
  const rows = new Map<number, Row>();
  for (const row of from.cells.rowIndices())
    rows.set(row, new Map(from.cells.inRow(row).map(({ column, cell }) => [column, cell])));
  return {
    name: from.name,
    from,
    rows,
    merges: [...(from.merges ?? [])],
    visibility: from.visibility,
    hiddenRows: [...(from.hiddenRows ?? [])],
    hiddenColumns: [...(from.hiddenColumns ?? [])],
  };
}

function sheetOf({
  name,
  from,
  rows,
  merges,
  visibility,
  hiddenRows,
  hiddenColumns,
}: OpenSheet): SheetSnapshot {
  const cells = new SheetCells();
  for (const [row, held] of [...rows].sort(([a], [b]) => a - b))
    for (const [column, { value, formula, format }] of [...held].sort(([a], [b]) => a - b))
      cells.add(row, column, value, formula, format ?? null);
  return { ...from, name, cells, merges, visibility, hiddenRows, hiddenColumns };
}

function movedArea(area: Rectangle, { axis, at, by }: Move): Rectangle[] {
  const [start, count] = axis === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];
  if (start + count <= at) return [area];
  const removed = by < 0 ? Math.max(0, Math.min(start + count, at - by) - Math.max(start, at)) : 0;
  const grown = by > 0 && start < at ? count + by : count - removed;
  if (grown <= 0) return [];
  const first = start < at ? start : by < 0 ? Math.max(at, start + by) : start + by;
  return [
    axis === "rows"
      ? { ...area, row: first, rowCount: grown }
      : { ...area, column: first, columnCount: grown },
  ];
}
