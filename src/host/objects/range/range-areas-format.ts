import { HostObject } from "../../protocol/host-object";
import type { Range } from "./range";
import { RangeFill, RangeFont } from "./range-font-fill";
import { type HorizontalAlignment, RangeFormat, type VerticalAlignment } from "./range-format";

/** Formats of several areas at once: a value that all share, or null. */
export class RangeAreasFormat extends HostObject {
  override readonly $class = "RangeFormat";
  static override readonly $navigation = ["fill", "font"];

  constructor(readonly $ranges: readonly Range[]) {
    super();
  }

  get fill(): AreasFill {
    return new AreasFill(this.$ranges);
  }

  get font(): AreasFont {
    return new AreasFont(this.$ranges);
  }

  get horizontalAlignment(): string | null {
    return shared(this.$ranges, (range) => new RangeFormat(range).horizontalAlignment);
  }

  set horizontalAlignment(name: HorizontalAlignment) {
    for (const range of this.$ranges) new RangeFormat(range).horizontalAlignment = name;
  }

  get verticalAlignment(): string | null {
    return shared(this.$ranges, (range) => new RangeFormat(range).verticalAlignment);
  }

  set verticalAlignment(name: VerticalAlignment) {
    for (const range of this.$ranges) new RangeFormat(range).verticalAlignment = name;
  }

  get wrapText(): boolean | null {
    return shared(this.$ranges, (range) => new RangeFormat(range).wrapText);
  }

  set wrapText(wrap: boolean) {
    for (const range of this.$ranges) new RangeFormat(range).wrapText = wrap;
  }

  get columnWidth(): number | null {
    return shared(this.$ranges, (range) => new RangeFormat(range).columnWidth);
  }

  set columnWidth(points: number) {
    for (const range of this.$ranges) new RangeFormat(range).columnWidth = points;
  }

  get rowHeight(): number | null {
    return shared(this.$ranges, (range) => new RangeFormat(range).rowHeight);
  }

  set rowHeight(points: number) {
    for (const range of this.$ranges) new RangeFormat(range).rowHeight = points;
  }
}

class AreasFill extends HostObject {
  override readonly $class = "RangeFill";

  constructor(readonly $ranges: readonly Range[]) {
    super();
  }

  get color(): string | null {
    return shared(this.$ranges, (range) => new RangeFill(range).color);
  }

  set color(colour: string) {
    for (const range of this.$ranges) new RangeFill(range).color = colour;
  }

  clear(): void {
    for (const range of this.$ranges) new RangeFill(range).clear();
  }
}

class AreasFont extends HostObject {
  override readonly $class = "RangeFont";

  constructor(readonly $ranges: readonly Range[]) {
    super();
  }

  get bold(): boolean | null {
    return shared(this.$ranges, (range) => new RangeFont(range).bold);
  }

  set bold(on: boolean) {
    for (const range of this.$ranges) new RangeFont(range).bold = on;
  }

  get italic(): boolean | null {
    return shared(this.$ranges, (range) => new RangeFont(range).italic);
  }

  set italic(on: boolean) {
    for (const range of this.$ranges) new RangeFont(range).italic = on;
  }

  get color(): string | null {
    return shared(this.$ranges, (range) => new RangeFont(range).color);
  }

  set color(colour: string) {
    for (const range of this.$ranges) new RangeFont(range).color = colour;
  }

  get name(): string | null {
    return shared(this.$ranges, (range) => new RangeFont(range).name);
  }

  set name(name: string) {
    for (const range of this.$ranges) new RangeFont(range).name = name;
  }

  get size(): number | null {
    return shared(this.$ranges, (range) => new RangeFont(range).size);
  }

  set size(points: number) {
    for (const range of this.$ranges) new RangeFont(range).size = points;
  }
}

function shared<T>(ranges: readonly Range[], property: (range: Range) => T): T | null {
  const values = ranges.map(property);
  return values.every((value) => value === values[0]) ? values[0]! : null;
}
