import { CancelFrozenCommand, SetFrozenCommand } from "@univerjs/sheets";
import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";
import type { HostContext } from "../context/host-context";
import { Range, rangeOf } from "../range/range";
import { COLUMN_LIMIT, ROW_LIMIT } from "../../model/range-address";

export class WorksheetFreezePanes extends HostObject {
  override readonly $class = "WorksheetFreezePanes";

  constructor(
    readonly $context: HostContext,
    readonly $sheetId: string,
  ) {
    super();
  }

  /** Freezes everything above and left of the range's end. */
  freezeAt(range: Range | string): void {
    const { $area: area } = range instanceof Range ? range : rangeOf(this.$context, this.$sheetId, range);
    this.$freeze(
      area.endRow === ROW_LIMIT - 1 ? 0 : area.endRow + 1,
      area.endColumn === COLUMN_LIMIT - 1 ? 0 : area.endColumn + 1,
    );
  }

  freezeRows(count: number | null): void {
    this.$freeze(count ?? 1, 0);
  }

  freezeColumns(count: number | null): void {
    this.$freeze(0, count ?? 1);
  }

  unfreeze(): void {
    this.$context.book.execute(CancelFrozenCommand.id, this.$context.book.target(this.$sheet));
  }

  getLocation(): Range {
    const location = this.$location();
    if (!location) throw new HostError("ItemNotFound");
    return location;
  }

  getLocationOrNullObject(): Range | null {
    return this.$location();
  }

  $location(): Range | null {
    const { xSplit, ySplit } = this.$sheet.getFreeze();
    if (xSplit <= 0 && ySplit <= 0) return null;
    return new Range(this.$context, this.$sheetId, {
      startRow: 0,
      startColumn: 0,
      endRow: ySplit > 0 ? ySplit - 1 : ROW_LIMIT - 1,
      endColumn: xSplit > 0 ? xSplit - 1 : COLUMN_LIMIT - 1,
    });
  }

  get $sheet() {
    const sheet = this.$context.book.sheetById(this.$sheetId);
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }

  $freeze(rows: number, columns: number): void {
    const { book } = this.$context;
    book.ensureSize(this.$sheet, rows + 1, columns + 1);
    book.execute(SetFrozenCommand.id, {
      ...book.target(this.$sheet),
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }
}
