import type { XlsxCell } from "./workbook";

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
