import type { Rectangle } from "../domain/workbook/address";
import { AreaJoiner, spansOf } from "../domain/workbook/areas";
import type { SheetSnapshot, Span } from "../domain/workbook/snapshot";
import { offers, PROPERTIES_API } from "./requirements";
import type { Chunk } from "./read-plan";

type Layout = Pick<SheetSnapshot, "hiddenRows" | "hiddenColumns" | "unlocked">;

/**
 * Hidden rows and columns of a sheet and, where it is protected, its unlocked cells. The used range as a whole answers
 * for most sheets; details are asked for only where it answers null, that is where rows, columns or cells differ.
 */
export class LayoutReading {
  private readonly area: Rectangle | null;
  private readonly rowHidden: boolean | null;
  private readonly columnHidden: boolean | null;
  /** Undefined for a sheet that is not protected. */
  private readonly locked: boolean | null | undefined;
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];
  private readonly open = new AreaJoiner();
  private hasDetails = false;

  /**
   * `used` is loaded with its place, `rowHidden` and `columnHidden`, on a protected sheet with
   * `format/protection/locked` too; it may be a null object.
   */
  constructor(used: Excel.Range, isProtected: boolean) {
    const isEmpty = used.isNullObject;
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = isEmpty ? NO_RANGE : used;
    this.area = isEmpty ? null : { row, column, rowCount, columnCount };
    this.rowHidden = isEmpty ? false : used.rowHidden;
    this.columnHidden = isEmpty ? false : used.columnHidden;
    if (isProtected) this.locked = isEmpty ? true : used.format.protection.locked;
  }

  /** The ranges that have to be asked for in detail; nothing where this Excel cannot tell. */
  plan(sheet: number): Chunk[] {
    if (!this.area || !offers(PROPERTIES_API)) return [];
    this.hasDetails = true;
    const { area } = this;
    const asked = [
      { content: "hidden-rows", isMixed: this.rowHidden === null, part: { ...area, columnCount: 1 } },
      { content: "hidden-columns", isMixed: this.columnHidden === null, part: { ...area, rowCount: 1 } },
      { content: "locks", isMixed: this.locked === null, part: area },
    ] as const;
    return asked.flatMap(({ content, isMixed, part }) => (isMixed ? [{ content, sheet, ...part }] : []));
  }

  addRows({ row }: Chunk, properties: readonly Excel.RowProperties[]): void {
    properties.forEach(({ rowHidden }, i) => rowHidden && this.rows.push(row + i));
  }

  addColumns({ column }: Chunk, properties: readonly Excel.ColumnProperties[]): void {
    properties.forEach(({ columnHidden }, i) => columnHidden && this.columns.push(column + i));
  }

  addLocks({ row, column }: Chunk, properties: readonly (readonly Excel.CellProperties[])[]): void {
    properties.forEach((cells, i) => {
      const open = cells.flatMap(({ format }, j) =>
        format?.protection?.locked === false ? [column + j] : [],
      );
      this.open.addRow(row + i, spansOf(open));
    });
  }

  /** Without what the source did not tell. */
  result(): Layout {
    const { area } = this;
    const rows = area ? [{ first: area.row, last: area.row + area.rowCount - 1 }] : [];
    const columns = area ? [{ first: area.column, last: area.column + area.columnCount - 1 }] : [];
    const hiddenRows = this.spans(this.rowHidden, rows, this.rows);
    const hiddenColumns = this.spans(this.columnHidden, columns, this.columns);
    const unlocked = this.unlocked();
    return {
      ...(hiddenRows && { hiddenRows }),
      ...(hiddenColumns && { hiddenColumns }),
      ...(unlocked && { unlocked }),
    };
  }

  private spans(hidden: boolean | null, all: Span[], some: readonly number[]): Span[] | null {
    if (hidden !== null) return hidden ? all : [];
    return this.hasDetails ? spansOf(some) : null;
  }

  private unlocked(): Rectangle[] | null {
    if (this.locked === undefined) return null;
    if (this.locked !== null) return this.locked || !this.area ? [] : [this.area];
    return this.hasDetails ? this.open.rectangles() : null;
  }
}

const NO_RANGE = { rowIndex: 0, columnIndex: 0, rowCount: 0, columnCount: 0 };
