import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { AlignmentStyle, BorderSide, BorderStyle, CellStyle, Color, FontStyle } from "hucre";
import { fileColour } from "./colour";
import { EDGES, INDENT_PIXELS } from "./grid-style";
import { Baseline, BorderLine, HorizontalAlign, VerticalAlign, Wrap, keyOf } from "./grid-terms";
import { isSame, without } from "./same";

type Part = (style: CellStyle, grid: IStyleData) => CellStyle;

/** Which part of a file's style follows from which properties of the grid's. */
const PARTS: readonly { properties: readonly (keyof IStyleData)[]; write: Part }[] = [
  { properties: ["ff", "fs", "bl", "it", "ul", "st", "va", "cl"], write: writeFont },
  { properties: ["bg"], write: writeFill },
  { properties: ["bd"], write: writeBorder },
  { properties: ["n"], write: (style, grid) => ({ ...style, numFmt: grid.n?.pattern ?? "General" }) },
  { properties: ["ht", "vt", "tb", "tr", "pd"], write: writeAlignment },
];

/**
 * The file's style after the grid's went from `before` to `after`. What the grid did not change stays as the
 * file has it: theme colours, patterns, protection and all else that the grid does not know.
 */
export function toFileStyle(
  style: CellStyle | undefined,
  before: IStyleData,
  after: IStyleData,
): CellStyle | undefined {
  return PARTS.reduce<CellStyle | undefined>((result, { properties, write }) => {
    const isEqual = properties.every((property) => isSame(before[property], after[property]));
    return isEqual ? result : write(result ?? {}, after);
  }, style);
}

/** A font as the grid has it, for a run of formatted text. */
export function toFileFont(grid: IStyleData): FontStyle {
  return writeFont({}, grid).font ?? {};
}

function writeFont(style: CellStyle, grid: IStyleData): CellStyle {
  const font: FontStyle = { ...style.font };
  assign(font, "name", grid.ff ?? font.name);
  assign(font, "size", grid.fs ?? font.size);
  assign(font, "bold", grid.bl === 1 || undefined);
  assign(font, "italic", grid.it === 1 || undefined);
  assign(font, "strikethrough", grid.st?.s === 1 || undefined);
  assign(font, "underline", grid.ul?.s === 1 ? font.underline || true : undefined);
  const baseline = keyOf(Baseline, grid.va);
  assign(font, "vertAlign", baseline === "normal" ? undefined : baseline);
  assign(font, "color", colourAfter(font.color, grid.cl?.rgb));
  return { ...style, font };
}

function writeFill(style: CellStyle, grid: IStyleData): CellStyle {
  const colour = fileColour(grid.bg?.rgb);
  if (!colour) return without(style, "fill");
  return { ...style, fill: { type: "pattern", pattern: "solid", fgColor: colour } };
}

function writeBorder(style: CellStyle, grid: IStyleData): CellStyle {
  const border: BorderStyle = { ...style.border };
  for (const [edge, key] of Object.entries(EDGES) as ["top", "t"][]) {
    assign(border, edge, borderSide(grid.bd?.[key]));
  }
  const down = borderSide(grid.bd?.tl_br);
  const up = borderSide(grid.bd?.bl_tr);
  assign(border, "diagonal", down ?? up);
  assign(border, "diagonalDown", down ? true : undefined);
  assign(border, "diagonalUp", up ? true : undefined);
  return { ...style, border };
}

function borderSide(line: Nullable<IBorderStyleData>): BorderSide | undefined {
  const style = line ? keyOf(BorderLine, line.s) : undefined;
  if (!line || !style) return undefined;
  const color = fileColour(line.cl?.rgb);
  return color ? { style, color } : { style };
}

function writeAlignment(style: CellStyle, grid: IStyleData): CellStyle {
  const alignment: AlignmentStyle = { ...style.alignment };
  assign(alignment, "horizontal", keyOf(HorizontalAlign, grid.ht));
  assign(alignment, "vertical", keyOf(VerticalAlign, grid.vt));
  assign(alignment, "wrapText", grid.tb === Wrap.wrap || undefined);
  assign(alignment, "textRotation", fileRotation(grid.tr));
  const padding = grid.pd?.l ?? grid.pd?.r;
  assign(alignment, "indent", padding ? Math.round((padding - 2) / INDENT_PIXELS) || undefined : undefined);
  return { ...style, alignment };
}

function fileRotation(turn: IStyleData["tr"]): number | undefined {
  if (turn?.v === 1) return 255;
  if (!turn?.a) return undefined;
  return turn.a < 0 ? -turn.a : 90 + turn.a;
}

function colourAfter(before: Color | undefined, css: Nullable<string>): Color | undefined {
  return css === undefined && before === undefined ? undefined : (fileColour(css) ?? undefined);
}

/** Sets a property, or takes it away: the library writes what is there, `undefined` too. */
function assign<Target extends object, Key extends keyof Target>(
  target: Target,
  key: Key,
  value: Target[Key] | undefined,
): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}
