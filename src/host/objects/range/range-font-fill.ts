import { BooleanNumber, type IStyleData, TextDecoration } from "@univerjs/core";
import { HostObject } from "../../protocol/host-object";
import { formatColour, parseColour } from "./colours";
import type { RangeBase } from "./range-base";
import type { RangeContent } from "./range-content";
import { uniformStyle } from "./uniform-style";

const DEFAULT_FONT = { name: "Calibri", size: 11 } as const;

/** "#RRGGBB", white without a fill; null where cells differ. */
export function fillColour(range: RangeBase): string | null {
  return uniformStyle(range, (style) => formatColour(style.bg?.rgb, "#FFFFFF"));
}

/** "#RRGGBB", black where nobody chose one; null where cells differ. */
export function fontColour(range: RangeBase): string | null {
  return uniformStyle(range, (style) => formatColour(style.cl?.rgb, "#000000"));
}

abstract class StylePart extends HostObject {
  constructor(readonly $range: RangeContent) {
    super();
  }

  $get<T>(property: (style: IStyleData) => T): T | null {
    return uniformStyle(this.$range, property);
  }

  $set(style: IStyleData): void {
    this.$range.$writeStyles(() => style);
  }
}

export class RangeFill extends StylePart {
  override readonly $class = "RangeFill";

  /** Null where cells differ, "#FFFFFF" without a fill. */
  get color(): string | null {
    return fillColour(this.$range);
  }

  /** The empty text takes the fill away. */
  set color(colour: string) {
    this.$set({ bg: colour === "" ? null : { rgb: parseColour(colour) } });
  }

  clear(): void {
    this.$set({ bg: null });
  }
}

export class RangeFont extends StylePart {
  override readonly $class = "RangeFont";

  get bold(): boolean | null {
    return this.$get((style) => style.bl === BooleanNumber.TRUE);
  }

  set bold(on: boolean) {
    this.$set({ bl: flag(on) });
  }

  get italic(): boolean | null {
    return this.$get((style) => style.it === BooleanNumber.TRUE);
  }

  set italic(on: boolean) {
    this.$set({ it: flag(on) });
  }

  get strikethrough(): boolean | null {
    return this.$get((style) => style.st?.s === BooleanNumber.TRUE);
  }

  set strikethrough(on: boolean) {
    this.$set({ st: { s: flag(on) } });
  }

  get underline(): string | null {
    return this.$get((style) => {
      if (style.ul?.s !== BooleanNumber.TRUE) return "None";
      return style.ul.t === TextDecoration.DOUBLE ? "Double" : "Single";
    });
  }

  set underline(kind: string) {
    const isDouble = kind.startsWith("Double");
    if (kind === "None") this.$set({ ul: { s: BooleanNumber.FALSE } });
    else this.$set({ ul: { s: BooleanNumber.TRUE, ...(isDouble ? { t: TextDecoration.DOUBLE } : {}) } });
  }

  get color(): string | null {
    return fontColour(this.$range);
  }

  set color(colour: string) {
    this.$set({ cl: { rgb: parseColour(colour) } });
  }

  get name(): string | null {
    return this.$get((style) => style.ff ?? DEFAULT_FONT.name);
  }

  set name(name: string) {
    this.$set({ ff: name });
  }

  /** Points. */
  get size(): number | null {
    return this.$get((style) => style.fs ?? DEFAULT_FONT.size);
  }

  set size(points: number) {
    this.$set({ fs: points });
  }
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
