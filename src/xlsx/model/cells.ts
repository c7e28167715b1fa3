import type { CellStyle } from "hucre";

/**
 * A constant or a formula's result. A date is its serial number (1900 system, also where
 * the file keeps the one of 1904), an error is told apart from a text like it,
 * the formatted runs of a text are joined.
 */
export type XlsxValue = string | number | boolean | { readonly error: string } | null;

/** One cell. Never changed in place: put another one into {@link XlsxCells}. */
export interface XlsxCell {
  /** The constant, or the formula's cached result; null where there is none. */
  readonly value: XlsxValue;
  /** As a user types it, with "=" and without file prefixes; a shared formula is written out for each cell. */
  readonly formula: string | null;
  /**
   * The area that an array formula fills ("B2:B9"); stands on its first cell only. A formula that could spill and fills
   * nothing but its own cell has none.
   */
  readonly arrayRange?: string;
  /** The formula spills by itself; false or absent: a plain one, or entered with Ctrl+Shift+Enter. */
  readonly isDynamic?: boolean;
  /** Frozen and shared between cells: assign another object, never change this one. */
  readonly style?: CellStyle;
}

/** The cells of one sheet, sparse. Rows and columns count from 0. */
export class XlsxCells {
  private readonly rows = new Map<number, Map<number, XlsxCell>>();
  private count = 0;

  get(row: number, column: number): XlsxCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, cell: XlsxCell): void {
    let cells = this.rows.get(row);
    if (!cells) {
      cells = new Map();
      this.rows.set(row, cells);
    }
    if (!cells.has(column)) this.count += 1;
    cells.set(column, cell);
  }

  /** Takes the cell away with its style; false where there is none. */
  delete(row: number, column: number): boolean {
    const cells = this.rows.get(row);
    if (!cells?.delete(column)) return false;
    if (cells.size === 0) this.rows.delete(row);
    this.count -= 1;
    return true;
  }

  /** Cells with a content or a style. */
  get size(): number {
    return this.count;
  }

  /** Rows that hold a cell, ascending. */
  rowIndices(): number[] {
    return [...this.rows.keys()].sort((a, b) => a - b);
  }

  /** The cells of one row, by ascending column. */
  inRow(row: number): { column: number; cell: XlsxCell }[] {
    const cells = this.rows.get(row);
    if (!cells) return [];
    return [...cells].map(([column, cell]) => ({ column, cell })).sort((a, b) => a.column - b.column);
  }

  /** Every cell, by row and column. */
  *entries(): Iterable<{ row: number; column: number; cell: XlsxCell }> {
    for (const row of this.rowIndices()) {
      for (const { column, cell } of this.inRow(row)) yield { row, column, cell };
    }
  }
}
