import type { IndicatorTable } from "./evaluation";
import type { ColumnRole } from "../framework/framework";
import { shownValue } from "./shown-value";
import { isCellError, type SheetCells } from "../workbook/snapshot";

/** A row that has one of these is no row of text that ran on. */
const OWN_ROLES: readonly ColumnRole[] = ["code", "weight", "score", "weighted"];

/**
 * What is written in a column of one indicator, together with the text that ran over to the rows below it,
 * as printed forms have it at the end of a page.
 */
export class RunOnText {
  private readonly boundaries: readonly number[];

  constructor(
    private readonly table: IndicatorTable,
    private readonly cells: SheetCells,
  ) {
    const { indicators, groups, parents, components, headings, total, rating } = table;
    const named = [...indicators, ...groups, ...parents, ...components].map(({ at }) => at.row);
    const closing = [total, rating].flatMap((field) => (field ? [field.at.row] : []));
    this.boundaries = [
      ...named,
      ...closing,
      ...headings.map(({ firstRow }) => firstRow),
      table.lastRow + 1,
    ].sort((a, b) => a - b);
  }

  /** The cell's own value where nothing ran on; null where neither the cell nor a row below holds anything. */
  read(row: number, role: ColumnRole): string | number | null {
    const own = this.plain(row, this.columnOf(row, role));
    const more = this.rowsBelow(row).flatMap((below) => {
      const text = this.plain(below, this.columnOf(below, role));
      return text === null ? [] : [String(text)];
    });
    if (more.length === 0) return own;
    return [...(own === null ? [] : [String(own)]), ...more].join(" ");
  }

  private rowsBelow(row: number): number[] {
    const rows: number[] = [];
    // Headings repeated on the next page stand between a text and its rest.
    for (let below = row + 1; below <= this.table.lastRow; below++) {
      const heading = this.table.headings.find((block) => below >= block.firstRow && below <= block.lastRow);
      if (heading) continue;
      if (this.boundaries.includes(below) || this.isOwnRow(below)) break;
      rows.push(below);
    }
    return rows;
  }

  private isOwnRow(row: number): boolean {
    return OWN_ROLES.some((role) => this.plain(row, this.columnOf(row, role)) !== null);
  }

  private columnOf(row: number, role: ColumnRole): number | undefined {
    return this.table.headings.filter((block) => block.lastRow < row).at(-1)?.columns[role];
  }

  private plain(row: number, column: number | undefined): string | number | null {
    const value = column === undefined ? null : shownValue(this.cells.at(row, column));
    if (value === null || isCellError(value) || typeof value === "boolean") return null;
    return typeof value === "string" ? value.trim() || null : value;
  }
}
