import { formulaFromFile } from "../formulas/formula-names";
import type { OpcPackage } from "../package/opc-package";
import type { XlsxName } from "../model/workbook";
import type { WorkbookParts } from "../package/workbook-parts";
import {
  attributesOf,
  booleanAttribute,
  childElements,
  childNamed,
  decodeXml,
  rootElement,
  type XmlElement,
} from "../package/xml-scan";

/** The names that a user sees in the name manager. */
export function readNames(opc: OpcPackage, parts: WorkbookParts): XlsxName[] {
  const xml = opc.requireText(parts.workbook);
  const list = childNamed(xml, rootElement(xml), "definedNames");
  if (!list) return [];
  const tabs = tabNames(xml);
  return [...childElements(xml, list)].flatMap((element) => readName(xml, element, tabs) ?? []);
}

/** Names of all tabs in order, chart sheets included. */
export function tabNames(xml: string): string[] {
  const sheets = childNamed(xml, rootElement(xml), "sheets");
  if (!sheets) return [];
  return [...childElements(xml, sheets)].map((sheet) => attributesOf(xml, sheet.tag)["name"] ?? "");
}

/** Null for a hidden or built-in name. */
export function readName(xml: string, element: XmlElement, tabs: readonly string[]): XlsxName | null {
  const attributes = attributesOf(xml, element.tag);
  const name = attributes["name"] ?? "";
  if (booleanAttribute(attributes["hidden"]) || name.toLowerCase().startsWith("_xl")) return null;
  const local = attributes["localSheetId"];
  return {
    name,
    formula: formulaFromFile(decodeXml(xml.slice(element.innerStart, element.innerEnd))),
    sheet: local === undefined ? null : (tabs[Number(local)] ?? null),
    comment: attributes["comment"] ?? null,
  };
}
