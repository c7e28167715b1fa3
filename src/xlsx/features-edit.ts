import { editColumns } from "./columns-edit";
import type { SheetFeature } from "./origin";
import type { XlsxSheet } from "./workbook";
import { putChild } from "./worksheet-order";
import { rootPrefix, tagText } from "./xml-edit";
import {
  attributesOf,
  childElements,
  childNamed,
  elementAt,
  nextTag,
  rootElement,
  type XmlElement,
} from "./xml-scan";

/** Features whose XML is taken from what the library writes, with the elements they stand in. */
const MOVED: Partial<Record<SheetFeature, readonly string[]>> = {
  merges: ["mergeCells"],
  autoFilter: ["autoFilter"],
  pageSetup: ["printOptions", "pageMargins", "pageSetup"],
  headerFooter: ["headerFooter"],
};

/**
 * Writes the changed features of a sheet into its XML. `rendition` is the sheet as the library writes it;
 * `differential` maps its numbers of differential formats to those of the file.
 */
export function editFeatures(
  xml: string,
  sheet: XlsxSheet,
  changed: ReadonlySet<SheetFeature>,
  rendition: string,
  differential: readonly number[],
): string {
  let result = xml;
  for (const [feature, elements] of Object.entries(MOVED)) {
    if (!changed.has(feature as SheetFeature)) continue;
    for (const element of elements) result = putChild(result, element, childrenText(rendition, element));
  }
  if (changed.has("columns")) result = editColumns(result, sheet.columns ?? []);
  if (changed.has("conditionalRules")) {
    result = editConditions(
      result,
      withDifferential(childrenText(rendition, "conditionalFormatting"), differential),
    );
  }
  if (changed.has("dataValidations"))
    result = editValidations(result, childrenText(rendition, "dataValidations"));
  if (changed.has("protection"))
    result = editProtection(result, sheet, childrenText(rendition, "sheetProtection"));
  if (changed.has("freezePane") || changed.has("view")) result = editView(result, sheet, rendition);
  if (changed.has("view") || changed.has("pageSetup")) result = editProperties(result, sheet, rendition);
  return result;
}

/** Conditions refer to their formats by number. */
function withDifferential(xml: string, differential: readonly number[]): string {
  return xml.replace(/ dxfId="(\d+)"/g, (whole, number: string) => {
    const moved = differential[Number(number)];
    return moved === undefined ? whole : ` dxfId="${moved}"`;
  });
}

function childrenText(xml: string, name: string): string {
  return [...childElements(xml, rootElement(xml))]
    .filter((child) => child.name === name)
    .map((child) => xml.slice(child.start, child.end))
    .join("");
}

const KNOWN_CONDITIONS =
  "cellIs expression colorScale dataBar iconSet top10 aboveAverage duplicateValues uniqueValues containsText " +
  "notContainsText beginsWith endsWith containsBlanks notContainsBlanks";

/** Conditions of kinds that the library does not know stay as they are. */
function editConditions(xml: string, conditions: string): string {
  const known = new Set(KNOWN_CONDITIONS.split(" "));
  const kept = [...childElements(xml, rootElement(xml))]
    .filter((child) => child.name === "conditionalFormatting")
    .filter((child) =>
      [...childElements(xml, child)].every((rule) => !known.has(attributesOf(xml, rule.tag)["type"] ?? "")),
    )
    .map((child) => xml.slice(child.start, child.end));
  return putChild(xml, "conditionalFormatting", conditions + kept.join(""));
}

/** Validations without a type only show a prompt: the library passes them over, and they stay. */
function editValidations(xml: string, validations: string): string {
  const list = childNamed(xml, rootElement(xml), "dataValidations");
  const kept = list
    ? [...childElements(xml, list)]
        .filter((child) => (attributesOf(xml, child.tag)["type"] ?? "none") === "none")
        .map((child) => xml.slice(child.start, child.end))
    : [];
  if (kept.length === 0) return putChild(xml, "dataValidations", validations);
  const tag = nextTag(validations, 0);
  const inner = tag ? innerText(validations, elementAt(validations, tag)) : "";
  const count = kept.length + (inner.match(/<dataValidation[\s>]/g)?.length ?? 0);
  return putChild(
    xml,
    "dataValidations",
    `<dataValidations count="${count}">${inner}${kept.join("")}</dataValidations>`,
  );
}

function innerText(xml: string, element: XmlElement): string {
  return xml.slice(element.innerStart, element.innerEnd);
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
