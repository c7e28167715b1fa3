import type { GridRange } from "../../model/host-state";
import { HostError } from "../../protocol/host-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import type { HostContext } from "../context/host-context";
import { Range } from "./range";
import { formatReference, parseReference, quoteSheetName, splitAddress } from "../../model/range-address";
import { RangeAreasFormat } from "./range-areas-format";
import { selectRange } from "./selection";

/** Several areas of one sheet. */
export class RangeAreas extends HostObject {
  override readonly $class = "RangeAreas";
  static override readonly $navigation = ["areas", "format", "worksheet"];

  readonly $ranges: readonly Range[];

  constructor(
    readonly $context: HostContext,
    readonly $sheetId: string,
    areas: readonly GridRange[],
  ) {
    super();
    if (areas.length === 0) throw new HostError("InvalidArgument");
    this.$ranges = areas.map((area) => new Range($context, $sheetId, area));
  }

  /** Where they are now: each follows its cells. */
  get $areas(): GridRange[] {
    return this.$ranges.map((range) => range.$area);
  }

  get address(): string {
    const sheet = this.$context.book.sheetById(this.$sheetId);
    if (!sheet) throw new HostError("InvalidReference");
    const name = quoteSheetName(sheet.getName());
    return this.$areas.map((area) => `${name}!${formatReference(area)}`).join(",");
  }

  get areaCount(): number {
    return this.$areas.length;
  }

  get cellCount(): number {
    return this.$ranges.reduce(
      (sum, range) => (range.cellCount < 0 || sum < 0 ? -1 : sum + range.cellCount),
      0,
    );
  }

  get isEntireColumn(): boolean {
    return this.$ranges.every((range) => range.isEntireColumn);
  }

  get isEntireRow(): boolean {
    return this.$ranges.every((range) => range.isEntireRow);
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.$ranges);
  }

  get format(): RangeAreasFormat {
    return new RangeAreasFormat(this.$ranges);
  }

  get worksheet(): HostObject {
    return this.$context.make.worksheet(this.$sheetId);
  }

  clear(applyTo: string | null): void {
    for (const range of this.$ranges) range.clear(applyTo);
  }

  calculate(): void {
    this.$context.calculateAll();
  }

  select(): void {
    const sheet = this.$context.book.sheetById(this.$sheetId);
    if (!sheet) throw new HostError("InvalidReference");
    selectRange(this.$context, sheet, this.$areas);
  }
}

export class RangeCollection extends HostCollection<Range> {
  override readonly $class = "RangeCollection";

  constructor(readonly $ranges: readonly Range[]) {
    super();
  }

  $items(): readonly Range[] {
    return this.$ranges;
  }

  $find(key: unknown): Range | undefined {
    return this.$ranges[Number(key)];
  }
}

/** Areas from "A1:B2,D4", all on the given sheet. @throws HostError InvalidArgument */
export function areasOf(context: HostContext, sheetId: string, addresses: string): RangeAreas {
  const areas = addresses.split(",").map((address) => {
    const { sheet, reference } = splitAddress(address.trim());
    const area = parseReference(reference);
    const isElsewhere = sheet !== null && context.book.sheetByName(sheet)?.getSheetId() !== sheetId;
    if (!area || isElsewhere) throw new HostError("InvalidArgument");
    return area;
  });
  return new RangeAreas(context, sheetId, areas);
}
