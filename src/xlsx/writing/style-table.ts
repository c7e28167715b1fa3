import { stableText } from "../reading/stable-text";
import type { CellStyle } from "hucre";

/** Which cell format a style is: one of the file's, or one that saving adds behind them. */
export class StyleTable {
  private readonly byReference = new Map<CellStyle, number>();
  private byContent: Map<string, number> | null = null;
  readonly added: CellStyle[] = [];

  private readonly existing: readonly (CellStyle | undefined)[];

  /** `formats` are the file's; a file without any gets a plain one first, as every workbook has. */
  constructor(formats: readonly (CellStyle | undefined)[]) {
    this.existing = formats.length === 0 ? [undefined] : formats;
    for (const [index, style] of this.existing.entries()) {
      if (style && !this.byReference.has(style)) this.byReference.set(style, index);
    }
  }

  /** `preferred` is the format that the cell has: it is kept where it looks the same. */
  indexOf(style: CellStyle | undefined, preferred: number): number {
    if (this.existing[preferred] === style) return preferred;
    if (style === undefined) return 0;
    const known = this.byReference.get(style);
    if (known !== undefined) return known;
    this.byContent ??= this.contents();
    const key = stableText(style);
    let index = this.byContent.get(key);
    if (index === undefined) {
      index = this.existing.length + this.added.length;
      this.added.push(style);
      this.byContent.set(key, index);
    }
    this.byReference.set(style, index);
    return index;
  }

  /** Whether the file's format of that number shows nothing at all. */
  isPlain(index: number): boolean {
    return this.existing[index] === undefined;
  }

  private contents(): Map<string, number> {
    const contents = new Map<string, number>();
    for (const [index, style] of this.existing.entries()) {
      if (!style) continue;
      const key = stableText(style);
      if (!contents.has(key)) contents.set(key, index);
    }
    return contents;
  }
}
