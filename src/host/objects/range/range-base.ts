import type { Worksheet as GridSheet } from "@univerjs/core";
import type { GridRange } from "../../model/host-state";
import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";
import type { HostContext } from "../context/host-context";
import {
  columnCountOf,
  formatReference,
  isEntireColumn,
  isEntireRow,
  isInsideGrid,
  quoteSheetName,
  rowCountOf,
} from "../../model/range-address";

/** Excel counts cells of larger ranges as -1. */
const COUNTABLE_CELLS = 2 ** 31 - 1;

/** Where a range lies, without its content. */
export class RangeBase extends HostObject {
  override readonly $class = "Range";
  #known: GridRange | null;
  #since: number;

  /** @throws HostError InvalidArgument outside the grid. */
  constructor(
    readonly $context: HostContext,
    readonly $sheetId: string,
    area: GridRange,
  ) {
    super();
    if (!isInsideGrid(area)) throw new HostError("InvalidArgument");
    this.#known = area;
    this.#since = $context.book.shifts.length;
  }

  /**
   * Where the range is now: it follows its cells.
   *
   * @throws HostError InvalidReference once its cells were deleted
   */
  get $area(): GridRange {
    const { shifts } = this.$context.book;
    if (this.#known && this.#since < shifts.length) {
      this.#known = shifts.follow(this.#known, this.$sheetId, this.#since);
      this.#since = shifts.length;
    }
    if (!this.#known) throw new HostError("InvalidReference");
    return this.#known;
  }

  /** @throws HostError InvalidReference once the sheet is gone. */
  get $sheet(): GridSheet {
    const sheet = this.$context.book.sheetById(this.$sheetId);
    if (!sheet) throw new HostError("InvalidReference");
    return sheet;
  }

  /** Whole rows and columns have no cell-level properties. */
  get $isUnbounded(): boolean {
    return isEntireColumn(this.$area) || isEntireRow(this.$area);
  }

  get address(): string {
    return `${quoteSheetName(this.$sheet.getName())}!${formatReference(this.$area)}`;
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.$area.startRow;
  }

  get columnIndex(): number {
    return this.$area.startColumn;
  }

  get rowCount(): number {
    return rowCountOf(this.$area);
  }

  get columnCount(): number {
    return columnCountOf(this.$area);
  }

  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > COUNTABLE_CELLS ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return isEntireColumn(this.$area);
  }

  get isEntireRow(): boolean {
    return isEntireRow(this.$area);
  }
}
