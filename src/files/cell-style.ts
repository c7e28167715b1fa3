import type { CellFormat } from "../domain/workbook/change-set";
import type { XlsxCell } from "../xlsx/model/cells";
import type { XlsxWorkbook } from "../xlsx/model/workbook";

type CellStyle = NonNullable<XlsxCell["style"]>;

/** Gives styles a format on top; the same style and format give the same object, so that a file lists it once. */
export class StyleSheet {
  private readonly known = new Map<CellFormat, Map<CellStyle | undefined, CellStyle>>();

  constructor(private readonly defaultFont: XlsxWorkbook["defaultFont"]) {}

  with(style: CellStyle | undefined, format: CellFormat): CellStyle {
    let styles = this.known.get(format);
    if (!styles) this.known.set(format, (styles = new Map<CellStyle | undefined, CellStyle>()));
    let result = styles.get(style);
    if (!result) styles.set(style, (result = this.merge(style ?? {}, format)));
    return result;
  }

  private merge(style: CellStyle, format: CellFormat): CellStyle {
    return {
      ...style,
      ...present("font", { ...(style.font ?? this.defaultFont) }, fontOf(format)),
      ...present("alignment", { ...style.alignment }, alignmentOf(format)),
      ...(format.fill !== undefined && {
        fill: { type: "pattern", pattern: "solid", fgColor: colour(format.fill) },
      }),
      ...(format.border !== undefined && { border: borderOf(format.border) }),
      ...(format.numberFormat !== undefined && { numFmt: format.numberFormat }),
      ...(format.locked !== undefined && { protection: { ...style.protection, locked: format.locked } }),
    };
  }
}

function present<Key extends string, Part extends object>(
  key: Key,
  before: Part,
  set: Partial<Part>,
): Partial<Record<Key, Part>> {
  const entries = Object.entries(set).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return {};
  return { [key]: { ...before, ...Object.fromEntries(entries) } } as Record<Key, Part>;
}

function fontOf({
  bold,
  italic,
  fontName,
  fontSize,
  fontColour,
}: CellFormat): Partial<NonNullable<CellStyle["font"]>> {
  const color = fontColour === undefined ? undefined : colour(fontColour);
  // A font of a theme would win over the name.
  return { bold, italic, name: fontName, size: fontSize, color, ...(fontName && { scheme: "none" }) };
}

function alignmentOf({
  horizontal,
  vertical,
  wrap,
  indent,
}: CellFormat): Partial<NonNullable<CellStyle["alignment"]>> {
  // Excel indents from an edge: a text without an alignment of its own gets the left one.
  const edge = horizontal ?? (indent ? "left" : undefined);
  return { horizontal: edge, vertical, wrapText: wrap, indent };
}

function borderOf(line: string): NonNullable<CellStyle["border"]> {
  const side = { style: "thin" as const, color: colour(line) };
  return { top: side, right: side, bottom: side, left: side };
}

/** "#RRGGBB" as the library has it. */
export function colour(text: string): { rgb: string } {
  return { rgb: text.replace(/^#/, "").toUpperCase() };
}
