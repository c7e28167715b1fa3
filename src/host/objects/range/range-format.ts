import { BooleanNumber, HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { INDENT_PIXELS } from "../../convert/grid-style";
import { HostObject } from "../../protocol/host-object";
import type { RangeContent } from "./range-content";
import { RangeBorderCollection } from "./range-borders";
import { RangeFill, RangeFont } from "./range-font-fill";
import { FormatProtection } from "./format-protection";
import { autofitColumns, autofitRows } from "./autofit";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "./sizes";
import { uniformStyle } from "./uniform-style";

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Fill: HorizontalAlign.LEFT,
} as const;

const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
} as const;

export type HorizontalAlignment = keyof typeof HORIZONTAL;
export type VerticalAlignment = keyof typeof VERTICAL;

/** The angle by which Excel means letters that stand one above the other. */
const VERTICAL_TEXT = 180;

export class RangeFormat extends HostObject {
  override readonly $class = "RangeFormat";
  static override readonly $navigation = ["fill", "font", "borders", "protection"];

  constructor(readonly $range: RangeContent) {
    super();
  }

  get fill(): RangeFill {
    return new RangeFill(this.$range);
  }

  get font(): RangeFont {
    return new RangeFont(this.$range);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.$range);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.$range);
  }

  get horizontalAlignment(): string | null {
    const name = uniformStyle(this.$range, (style) => nameOf(HORIZONTAL, style.ht) ?? "General");
    return name;
  }

  set horizontalAlignment(name: HorizontalAlignment) {
    const ht = HORIZONTAL[name];
    this.$set({ ht: ht === HorizontalAlign.UNSPECIFIED ? null : ht });
  }

  get verticalAlignment(): string | null {
    return uniformStyle(this.$range, (style) => nameOf(VERTICAL, style.vt) ?? "Bottom");
  }

  set verticalAlignment(name: VerticalAlignment) {
    this.$set({ vt: VERTICAL[name] });
  }

  get wrapText(): boolean | null {
    return uniformStyle(this.$range, (style) => style.tb === WrapStrategy.WRAP);
  }

  set wrapText(wrap: boolean) {
    this.$set({ tb: wrap ? WrapStrategy.WRAP : null });
  }

  get indentLevel(): number | null {
    return uniformStyle(this.$range, (style) => indentOf(style));
  }

  /** From the side that the cell is aligned to; one that is aligned to none goes to the left. */
  set indentLevel(level: number) {
    const sheet = this.$range.$sheet;
    const { book } = this.$range.$context;
    this.$range.$writeStyles((row, column) => {
      const { ht } = book.styleAt(sheet, row, column);
      const isRight = ht === HorizontalAlign.RIGHT;
      const pd = level === 0 ? null : { [isRight ? "r" : "l"]: level * INDENT_PIXELS + 2 };
      return { pd, ...(ht || level === 0 ? {} : { ht: HorizontalAlign.LEFT }) };
    });
  }

  get textOrientation(): number | null {
    return uniformStyle(this.$range, (style) => {
      if (style.tr?.v === BooleanNumber.TRUE) return VERTICAL_TEXT;
      const angle = style.tr?.a ?? 0;
      return angle === 0 ? 0 : -angle;
    });
  }

  set textOrientation(angle: number) {
    if (angle === VERTICAL_TEXT) this.$set({ tr: { a: 0, v: BooleanNumber.TRUE } });
    else this.$set({ tr: angle === 0 ? null : { a: -angle } });
  }

  /** Points; null where the columns differ. */
  get columnWidth(): number | null {
    return columnWidth(this.$range);
  }

  set columnWidth(points: number) {
    setColumnWidth(this.$range, points);
  }

  /** Points; null where the rows differ. */
  get rowHeight(): number | null {
    return rowHeight(this.$range);
  }

  set rowHeight(points: number) {
    setRowHeight(this.$range, points);
  }

  autofitColumns(): void {
    autofitColumns(this.$range);
  }

  autofitRows(): void {
    autofitRows(this.$range);
  }

  $set(style: IStyleData): void {
    this.$range.$writeStyles(() => style);
  }
}

/** The grid has no indent; it is shown as padding. */
function indentOf({ pd }: IStyleData): number {
  const pixels = pd?.l ?? pd?.r ?? 0;
  return Math.max(0, Math.round((pixels - 2) / INDENT_PIXELS));
}

function nameOf<T>(table: Readonly<Record<string, T>>, value: unknown): string | undefined {
  return Object.keys(table).find((name) => table[name] === value);
}
