import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { AlignmentStyle, BorderSide, BorderStyle, CellStyle, FontStyle } from "hucre";
import { fileColour } from "./file-colour";
import { EDGES, INDENT_PIXELS } from "./grid-style";
import { Baseline, BorderLine, HorizontalAlign, VerticalAlign, Wrap, keyOf } from "./grid-terms";
import { isSame, without } from "./same";

/** `changed` tells which properties of the grid's style differ from before. */
type Part = (style: CellStyle, grid: IStyleData, changed: Changed) => CellStyle;
type Changed = (property: keyof IStyleData) => boolean;

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
  const changed: Changed = (property) => !isSame(before[property], after[property]);
  return PARTS.reduce<CellStyle | undefined>(
    (result, { properties, write }) =>
      properties.some(changed) ? write(result ?? {}, after, changed) : result,
    style,
  );
}

/** A font as the grid has it, for a rule's highlight. */
export function toFileFont(grid: IStyleData): FontStyle {
  return writeFont({}, grid, () => true).font ?? {};
}

function writeFont(style: CellStyle, grid: IStyleData, changed: Changed): CellStyle {
  const font: FontStyle = { ...style.font };
  if (changed("ff")) assign(font, "name", grid.ff ?? undefined);
  if (changed("fs")) assign(font, "size", grid.fs ?? undefined);
  if (changed("bl")) assign(font, "bold", grid.bl === 1 || undefined);
  if (changed("it")) assign(font, "italic", grid.it === 1 || undefined);
  if (changed("st")) assign(font, "strikethrough", grid.st?.s === 1 || undefined);
  if (changed("ul")) assign(font, "underline", grid.ul?.s === 1 || undefined);
  if (changed("cl")) assign(font, "color", fileColour(grid.cl?.rgb) ?? undefined);
  const baseline = keyOf(Baseline, grid.va);
  if (changed("va")) assign(font, "vertAlign", baseline === "normal" ? undefined : baseline);
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

function writeAlignment(style: CellStyle, grid: IStyleData, changed: Changed): CellStyle {
  const alignment: AlignmentStyle = { ...style.alignment };
  if (changed("ht")) assign(alignment, "horizontal", keyOf(HorizontalAlign, grid.ht));
  if (changed("vt")) assign(alignment, "vertical", keyOf(VerticalAlign, grid.vt));
  if (changed("tb")) assign(alignment, "wrapText", grid.tb === Wrap.wrap || undefined);
  if (changed("tr")) assign(alignment, "textRotation", fileRotation(grid.tr));
  if (changed("pd")) assign(alignment, "indent", fileIndent(grid.pd));
  return { ...style, alignment };
}

function fileIndent(padding: IStyleData["pd"]): number | undefined {
  const pixels = padding?.l ?? padding?.r;
  return pixels ? Math.round((pixels - 2) / INDENT_PIXELS) || undefined : undefined;
}

function fileRotation(turn: IStyleData["tr"]): number | undefined {
  if (turn?.v === 1) return 255;
  if (!turn?.a) return undefined;
  return turn.a < 0 ? -turn.a : 90 + turn.a;
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
