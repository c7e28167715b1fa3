import { editColumns } from "./columns-edit";
import type { SheetSources } from "../reading/feature-source";
import type { SheetFeature } from "../reading/origin";
import { editConditions, editValidations } from "./rules-edit";
import type { XlsxSheet } from "../model/workbook";
import { putChild } from "./worksheet-order";
import { rootPrefix, tagText } from "../package/xml-edit";
import { attributesOf, childElements, childNamed, nextTag, rootElement } from "../package/xml-scan";

/** Features whose XML is taken from what the library writes, with the elements they stand in. */
const MOVED: Partial<Record<SheetFeature, readonly string[]>> = {
  merges: ["mergeCells"],
  autoFilter: ["autoFilter"],
  pageSetup: ["printOptions", "pageMargins", "pageSetup"],
  headerFooter: ["headerFooter"],
};

/**
 * Writes the changed features of a sheet into its XML. `rendition` is the sheet as the library writes it;
 * `differential` maps its numbers of differential formats to those of the file, `sources` tells which
 * conditions and validations stand in the file already.
 */
export function editFeatures(
  xml: string,
  sheet: XlsxSheet,
  changed: ReadonlySet<SheetFeature>,
  rendition: string,
  differential: readonly number[],
  sources: SheetSources,
): string {
  let result = xml;
  for (const [feature, elements] of Object.entries(MOVED)) {
    if (!changed.has(feature as SheetFeature)) continue;
    for (const element of elements) result = putChild(result, element, childrenText(rendition, element));
  }
  if (changed.has("columns")) result = editColumns(result, sheet.columns ?? []);
  if (changed.has("conditionalRules")) {
    const written = childrenText(rendition, "conditionalFormatting");
    const { conditionalRules } = sources;
    result = editConditions(result, sheet.conditionalRules ?? [], conditionalRules, written, differential);
  }
  if (changed.has("dataValidations")) {
    const written = childrenText(rendition, "dataValidations");
    result = editValidations(result, sheet.dataValidations ?? [], sources.dataValidations, written);
  }
  if (changed.has("protection"))
    result = editProtection(result, sheet, childrenText(rendition, "sheetProtection"));
  if (changed.has("freezePane") || changed.has("view")) result = editView(result, sheet, rendition);
  if (changed.has("view") || changed.has("pageSetup")) result = editProperties(result, sheet, rendition);
  return result;
}

function childrenText(xml: string, name: string): string {
  return [...childElements(xml, rootElement(xml))]
    .filter((child) => child.name === name)
    .map((child) => xml.slice(child.start, child.end))
    .join("");
}

const HASH = ["algorithmName", "hashValue", "saltValue", "spinCount", "password"];

/** A protection that keeps its password keeps the password's hash, which the library does not read. */
function editProtection(xml: string, sheet: XlsxSheet, written: string): string {
  const old = childNamed(xml, rootElement(xml), "sheetProtection");
  const tag = nextTag(written, 0);
  if (!old || !tag || sheet.protection?.password !== undefined)
    return putChild(xml, "sheetProtection", written);
  const before = attributesOf(xml, old.tag);
  const attributes = attributesOf(written, tag);
  for (const name of HASH) if (before[name] !== undefined) attributes[name] = before[name];
  return putChild(xml, "sheetProtection", tagText("sheetProtection", attributes, true));
}

const VIEW_ATTRIBUTES = ["showGridLines", "showRowColHeaders", "zoomScale", "rightToLeft"];

/** Sets panes and display options of the first view; its selection within the panes starts anew. */
function editView(xml: string, sheet: XlsxSheet, rendition: string): string {
  const written = childNamed(rendition, rootElement(rendition), "sheetViews")!;
  const views = childNamed(xml, rootElement(xml), "sheetViews");
  const view = views ? [...childElements(xml, views)][0] : undefined;
  if (!view) return putChild(xml, "sheetViews", rendition.slice(written.start, written.end));
  const wanted = [...childElements(rendition, written)][0]!;
  const attributes = attributesOf(xml, view.tag);
  const wantedAttributes = attributesOf(rendition, wanted.tag);
  for (const name of VIEW_ATTRIBUTES) {
    if (wantedAttributes[name] === undefined) delete attributes[name];
    else attributes[name] = wantedAttributes[name];
  }
  delete attributes["topLeftCell"];
  const name = view.tag.qualifiedName;
  const prefix = rootPrefix(xml);
  const pane = childNamed(rendition, wanted, "pane");
  const paneText = pane ? tagText(`${prefix}pane`, attributesOf(rendition, pane.tag), true) : "";
  const rest = [...childElements(xml, view)].filter((child) => !["pane", "selection"].includes(child.name));
  const inner = paneText + rest.map((child) => xml.slice(child.start, child.end)).join("");
  const text = tagText(name, attributes, inner === "") + (inner === "" ? "" : `${inner}</${name}>`);
  return xml.slice(0, view.start) + text + xml.slice(view.end);
}

/** Tab colour and fit-to-page stand among the sheet's properties. */
function editProperties(xml: string, sheet: XlsxSheet, rendition: string): string {
  const prefix = rootPrefix(xml);
  const written = childNamed(rendition, rootElement(rendition), "sheetPr");
  const part = (name: string) => {
    const child = written ? childNamed(rendition, written, name) : null;
    return child ? tagText(`${prefix}${name}`, attributesOf(rendition, child.tag), true) : "";
  };
  const old = childNamed(xml, rootElement(xml), "sheetPr");
  const attributes = old ? attributesOf(xml, old.tag) : {};
  const kept = (name: string) => {
    const child = old ? childNamed(xml, old, name) : null;
    return child ? xml.slice(child.start, child.end) : "";
  };
  const inner = part("tabColor") + kept("outlinePr") + part("pageSetUpPr");
  if (inner === "" && Object.keys(attributes).length === 0) return putChild(xml, "sheetPr", "");
  const name = `${prefix}sheetPr`;
  const text = tagText(name, attributes, inner === "") + (inner === "" ? "" : `${inner}</${name}>`);
  if (old) return xml.slice(0, old.start) + text + xml.slice(old.end);
  const at = rootElement(xml).innerStart;
  return xml.slice(0, at) + text + xml.slice(at);
}
