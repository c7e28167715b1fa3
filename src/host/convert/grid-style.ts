import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import type { BorderSide, CellStyle, FillStyle, FontStyle } from "hucre";
import { resolveColour } from "../../xlsx/model/colour";
import { Baseline, BorderLine, HorizontalAlign, VerticalAlign, Wrap } from "./grid-terms";

/** Pixels that one step of indentation takes. */
export const INDENT_PIXELS = 9;

type Edge = "top" | "right" | "bottom" | "left";
export const EDGES = { top: "t", right: "r", bottom: "b", left: "l" } as const satisfies Record<Edge, string>;

/** A cell's style as the grid draws it; `theme` as in XlsxWorkbook.themeColours. */
export function toGridStyle(style: CellStyle, theme: readonly string[]): IStyleData {
  const grid: IStyleData = { ...fontStyle(style.font, theme) };
  const background = fillColour(style.fill, theme);
  if (background !== null) grid.bg = { rgb: background };
  const borders = borderStyle(style, theme);
  if (borders) grid.bd = borders;
  if (style.numFmt !== undefined && style.numFmt !== "General") {
    grid.n = { pattern: gridNumberFormat(style.numFmt) };
  }
  return Object.assign(grid, alignment(style));
}

export function fontStyle(font: FontStyle | undefined, theme: readonly string[]): IStyleData {
  if (!font) return {};
  const grid: IStyleData = {};
  if (font.name !== undefined) grid.ff = font.name;
  if (font.size !== undefined) grid.fs = font.size;
  if (font.bold) grid.bl = 1;
  if (font.italic) grid.it = 1;
  if (font.underline) grid.ul = { s: 1 };
  if (font.strikethrough) grid.st = { s: 1 };
  if (font.vertAlign) grid.va = Baseline[font.vertAlign];
  const colour = resolveColour(font.color, theme);
  if (colour !== null) grid.cl = { rgb: colour };
  return grid;
}

/** The grid knows no patterns and gradients: a pattern shows its foreground, a gradient its first colour. */
export function fillColour(fill: FillStyle | undefined, theme: readonly string[]): string | null {
  if (!fill) return null;
  if (fill.type === "gradient") return resolveColour(fill.stops[0]?.color, theme);
  if (fill.pattern === "none") return null;
  return resolveColour(fill.fgColor, theme) ?? resolveColour(fill.bgColor, theme);
}

function borderStyle(style: CellStyle, theme: readonly string[]): IStyleData["bd"] | null {
  const borders: Record<string, IBorderStyleData> = {};
  for (const edge of Object.keys(EDGES) as Edge[]) {
    const side = style.border?.[edge];
    if (side) borders[EDGES[edge]] = borderLine(side, theme);
  }
  const diagonal = style.border?.diagonal;
  if (diagonal && style.border?.diagonalDown) borders.tl_br = borderLine(diagonal, theme);
  if (diagonal && style.border?.diagonalUp) borders.bl_tr = borderLine(diagonal, theme);
  return Object.keys(borders).length > 0 ? borders : null;
}

function borderLine(side: BorderSide, theme: readonly string[]): IBorderStyleData {
  return { s: BorderLine[side.style], cl: { rgb: resolveColour(side.color, theme) ?? "#000000" } };
}

function alignment(style: CellStyle): IStyleData {
  const from = style.alignment;
  if (!from) return {};
  const grid: IStyleData = {};
  const horizontal = from.horizontal === "centerContinuous" ? "center" : from.horizontal;
  if (horizontal !== undefined && horizontal !== "general") grid.ht = HorizontalAlign[horizontal];
  if (from.vertical !== undefined) grid.vt = VerticalAlign[verticalAlign(from.vertical)];
  if (from.wrapText) grid.tb = Wrap.wrap;
  if (from.textRotation) grid.tr = rotation(from.textRotation);
  if (from.indent) grid.pd = { [horizontal === "right" ? "r" : "l"]: from.indent * INDENT_PIXELS + 2 };
  return grid;
}

function verticalAlign(value: "top" | "center" | "bottom" | "justify" | "distributed") {
  return value === "justify" || value === "distributed" ? "top" : value;
}

/** Excel turns upwards by 1–90 and downwards by 91–180, 255 stacks the letters; the grid turns downwards. */
function rotation(degrees: number): { a: number; v?: 0 | 1 } {
  if (degrees === 255) return { a: 0, v: 1 };
  return { a: degrees > 90 ? degrees - 90 : -degrees };
}

/** The grid's formatter does not know the numeral code after the Thai locale ("[$-th-TH,107]"). */
export function gridNumberFormat(format: string): string {
  return format.replace(/\[\$-th-TH,[0-9A-F]+\]/gi, "[$-th-TH]");
}
