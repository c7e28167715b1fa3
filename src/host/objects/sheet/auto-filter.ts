import { HostError } from "../../protocol/host-error";
import { HostObject } from "../../protocol/host-object";
import { assertUnprotected, type HostContext } from "../context/host-context";
import { Range, rangeOf } from "../range/range";

/** Filter buttons: HostState keeps their range. The grid draws none, and nothing is filtered here. */
export class AutoFilter extends HostObject {
  override readonly $class = "AutoFilter";

  constructor(
    readonly $context: HostContext,
    readonly $sheetId: string,
  ) {
    super();
  }

  get enabled(): boolean {
    return this.$context.book.state.filters.has(this.$sheetId);
  }

  get isDataFiltered(): boolean {
    return false;
  }

  /** @throws HostError ApiNotImplementedByHost for criteria */
  apply(range: Range | string, columnIndex: number | null, criteria: unknown): void {
    if (columnIndex !== null || criteria) throw new HostError("ApiNotImplementedByHost");
    const target = typeof range === "string" ? rangeOf(this.$context, this.$sheetId, range) : range;
    if (target.$sheetId !== this.$sheetId) throw new HostError("InvalidArgument");
    assertUnprotected(this.$context, target.$sheet);
    this.$context.book.setState("filters", this.$sheetId, target.$area);
  }

  remove(): void {
    const sheet = this.$context.book.sheetById(this.$sheetId);
    if (sheet) assertUnprotected(this.$context, sheet);
    this.$context.book.setState("filters", this.$sheetId, null);
  }

  getRange(): Range {
    return this.getRangeOrNullObject() ?? notFound();
  }

  getRangeOrNullObject(): Range | null {
    const area = this.$context.book.state.filters.get(this.$sheetId);
    return area ? new Range(this.$context, this.$sheetId, area) : null;
  }
}

function notFound(): never {
  throw new HostError("ItemNotFound");
}
