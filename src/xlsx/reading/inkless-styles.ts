import type { Color } from "hucre";
import { resolveColour } from "../model/colour";
import { MOST_CELL_FORMATS } from "../package/limits";
import {
  attributesOf,
  booleanAttribute,
  childElements,
  childNamed,
  rootElement,
  type XmlElement,
} from "../package/xml-scan";

const BLACK = "#000000";
const WHITE = "#FFFFFF";

/**
 * Numbers of the cell formats whose text has the colour of its own ground. A pattern is no ground of one colour.
 * `theme`: as {@link readThemeColours} gives it.
 */
export function inklessStyles(styles: string | null, theme: readonly string[]): ReadonlySet<number> {
  const inkless = new Set<number>();
  if (styles === null) return inkless;
  const root = rootElement(styles);
  const listed = (name: string): XmlElement[] => {
    const list = childNamed(styles, root, name);
    return list ? [...childElements(styles, list, MOST_CELL_FORMATS)] : [];
  };
  const colourIn = (element: XmlElement, name: string): string | null => {
    const child = childNamed(styles, element, name);
    return child && resolveColour(colourOf(attributesOf(styles, child.tag)), theme);
  };
  const inks = listed("fonts").map((font) => colourIn(font, "color") ?? BLACK);
  const grounds = listed("fills").map((fill) => {
    const pattern = childNamed(styles, fill, "patternFill");
    if (!pattern) return null;
    const { patternType = "none" } = attributesOf(styles, pattern.tag);
    if (patternType === "none") return WHITE;
    return patternType === "solid" ? (colourIn(pattern, "fgColor") ?? WHITE) : null;
  });
  listed("cellXfs").forEach(({ tag }, number) => {
    const { fontId, fillId } = attributesOf(styles, tag);
    const ink = inks[Number(fontId ?? 0)] ?? BLACK;
    const ground = Number(fillId ?? 0) in grounds ? grounds[Number(fillId ?? 0)] : WHITE;
    if (ink === ground) inkless.add(number);
  });
  return inkless;
}

function colourOf({ rgb, theme, indexed, tint, auto }: Record<string, string>): Color | undefined {
  if (booleanAttribute(auto)) return undefined;
  return {
    ...(rgb !== undefined && { rgb }),
    ...(theme !== undefined && { theme: Number(theme) }),
    ...(indexed !== undefined && { indexed: Number(indexed) }),
    ...(tint !== undefined && { tint: Number(tint) }),
  };
}
