import { adoptElements } from "../package/xml-edit";
import { childElements, rootElement, type XmlElement } from "../package/xml-scan";

/** The order that the file format prescribes for the children of a worksheet. */
const ORDER: readonly string[] =
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
  autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
  hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
  ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls
  webPublishItems tableParts extLst`.split(/\s+/);

/** Puts `text` in the place of the children of that name; without one, where the format wants it. */
export function putChild(xml: string, name: string, text: string): string {
  const adopted = adoptElements(xml, text);
  const children = [...childElements(xml, rootElement(xml))];
  const old = children.filter((child) => child.name === name);
  if (old.length === 0) return adopted === "" ? xml : insertChild(xml, children, name, adopted);
  let result = xml;
  for (const [index, element] of [...old].reverse().entries()) {
    const isFirst = index === old.length - 1;
    result = result.slice(0, element.start) + (isFirst ? adopted : "") + result.slice(element.end);
  }
  return result;
}

function insertChild(xml: string, children: readonly XmlElement[], name: string, text: string): string {
  const rank = ORDER.indexOf(name);
  const next = children.find((child) => {
    const other = child.name === "AlternateContent" ? ORDER.indexOf("controls") : ORDER.indexOf(child.name);
    return other > rank;
  });
  const at = next ? next.start : rootElement(xml).innerEnd;
  return xml.slice(0, at) + text + xml.slice(at);
}
