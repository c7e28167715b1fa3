import type { OpcPackage } from "../package/opc-package";
import { attributesOf, childElements, descendantsNamed, rootElement } from "../package/xml-scan";
import { relatedPart } from "../package/related-part";
import type { WorkbookParts } from "../package/workbook-parts";

/** Dark and light change places between the list of a theme and the numbers by which cell formats name it. */
const SWAPPED = [1, 0, 3, 2];

/** "RRGGBB" by the number that cell formats use, "" where the theme says something else; empty without a theme. */
export function readThemeColours(opc: OpcPackage, { workbook }: WorkbookParts): string[] {
  const part = relatedPart(opc, workbook, "theme");
  const xml = part && opc.text(part.target);
  if (!xml) return [];
  const [scheme] = descendantsNamed(xml, rootElement(xml), "clrScheme");
  const listed = scheme ? [...childElements(xml, scheme)] : [];
  const colours = listed.map((colour) => {
    const [inner] = childElements(xml, colour);
    const { val, lastClr } = inner ? attributesOf(xml, inner.tag) : {};
    return lastClr ?? val ?? "";
  });
  return colours.map((_, number) => colours[SWAPPED[number] ?? number] ?? "");
}
