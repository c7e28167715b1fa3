import { columnLetters, parseArea, quoteSheetName } from "../model/cell-reference";
import { readName, readNames, tabNames } from "../reading/defined-names";
import { formulaToFile } from "../formulas/formula-names";
import type { OpcPackage } from "../package/opc-package";
import { featureTexts, type Origin } from "../reading/origin";
import type { XlsxName, XlsxSheet, XlsxWorkbook } from "../model/workbook";
import { replaceElement, rootPrefix, tagText, withAttributes } from "../package/xml-edit";
import {
  attributesOf,
  childElements,
  childNamed,
  encodeXml,
  prefixedAttribute,
  rootElement,
  type XmlElement,
} from "../package/xml-scan";

export interface TabEntry {
  readonly sheet: XlsxSheet;
  /** Its part in the package that is saved. */
  readonly path: string;
}

interface Tab {
  readonly text: string;
  /** Null for a chart sheet. */
  readonly sheet: XlsxSheet | null;
  readonly name: string;
  /** Its place before, or -1. */
  readonly before: number;
}

/** Writes tabs, the active one and the defined names, where they differ from what was opened. */
export function editTabs(
  opc: OpcPackage,
  workbook: XlsxWorkbook,
  origin: Origin,
  entries: readonly TabEntry[],
  customFunctions: ReadonlySet<string>,
): void {
  const path = origin.parts.workbook;
  const xml = opc.requireText(path);
  const tabs = arrangeTabs(opc, xml, path, origin, entries);
  let result = replaceTabs(xml, tabs);
  result = editNames(result, xml, workbook, origin, tabs, customFunctions);
  result = editActiveTab(result, workbook, origin, tabs);
  if (result !== xml) opc.setText(path, result);
}

function arrangeTabs(
  opc: OpcPackage,
  xml: string,
  path: string,
  origin: Origin,
  entries: readonly TabEntry[],
): Tab[] {
  const list = childNamed(xml, rootElement(xml), "sheets")!;
  const elements = [...childElements(xml, list)];
  const related = opc.relationships(path);
  const targets = elements.map((element) => {
    const id = prefixedAttribute(attributesOf(xml, element.tag), "id");
    return related.find((relationship) => relationship.id === id)?.target ?? "";
  });
  let highest = Math.max(
    0,
    ...elements.map((element) => Number(attributesOf(xml, element.tag)["sheetId"]) || 0),
  );
  const tabs = entries.map(({ sheet, path: part }): Tab => {
    const before = origin.sheets.has(sheet) ? targets.indexOf(part) : -1;
    if (before >= 0) {
      return { text: existingTab(xml, elements[before]!, sheet, origin), sheet, name: sheet.name, before };
    }
    highest += 1;
    const id = related.find((relationship) => relationship.target === part)?.id ?? "";
    return { text: newTab(xml, sheet, highest, id), sheet, name: sheet.name, before };
  });
  const worksheets = new Set(origin.parts.worksheets.map((worksheet) => worksheet.tab));
  for (const [before, element] of elements.entries()) {
    if (worksheets.has(before)) continue;
    const name = attributesOf(xml, element.tag)["name"] ?? "";
    tabs.splice(Math.min(before, tabs.length), 0, {
      text: xml.slice(element.start, element.end),
      sheet: null,
      name,
      before,
    });
  }
  return tabs;
}

function existingTab(xml: string, element: XmlElement, sheet: XlsxSheet, origin: Origin): string {
  const state = origin.sheets.get(sheet)!;
  if (state.name === sheet.name && state.visibility === sheet.visibility)
    return xml.slice(element.start, element.end);
  return withAttributes(xml, element.tag, {
    name: sheet.name,
    state: sheet.visibility === "visible" ? null : sheet.visibility,
  });
}

const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function newTab(xml: string, sheet: XlsxSheet, sheetId: number, relationship: string): string {
  const attributes: Record<string, string> = { name: sheet.name, sheetId: String(sheetId) };
  if (sheet.visibility !== "visible") attributes["state"] = sheet.visibility;
  attributes["xmlns:r"] = OFFICE_RELATIONSHIPS;
  attributes["r:id"] = relationship;
  return tagText(`${rootPrefix(xml)}sheet`, attributes, true);
}

function replaceTabs(xml: string, tabs: readonly Tab[]): string {
  const list = childNamed(xml, rootElement(xml), "sheets")!;
  const isSame =
    tabs.length === [...childElements(xml, list)].length &&
    tabs.every((tab, index) => tab.before === index && xml.includes(tab.text));
  if (isSame) return xml;
  const inner = tabs.map((tab) => tab.text).join("");
  return xml.slice(0, list.innerStart) + inner + xml.slice(list.innerEnd);
}

/** Keeps the elements of names that stay; hidden and built-in ones go with their sheet only. */
function editNames(
  xml: string,
  original: string,
  workbook: XlsxWorkbook,
  origin: Origin,
  tabs: readonly Tab[],
  customFunctions: ReadonlySet<string>,
): string {
  const builtIn = workbook.sheets.map((sheet) => builtInNamesOf(sheet, origin, tabs));
  const isMoved = tabs.some(
    (tab, index) => tab.before !== index || (tab.sheet && !origin.sheets.has(tab.sheet)),
  );
  const isGone = tabs.length < tabNames(original).length;
  const sameNames = JSON.stringify(workbook.names) === JSON.stringify(readNames(origin.opc, origin.parts));
  if (sameNames && !isMoved && !isGone && builtIn.every(({ replaced }) => replaced.length === 0)) return xml;
  const list = childNamed(xml, rootElement(xml), "definedNames");
  const prefix = rootPrefix(xml);
  const replaced = new Set(builtIn.flatMap((names) => names.replaced));
  const texts = list ? keptNames(xml, list, original, workbook.names, tabs, replaced) : [];
  const known = new Set(texts.map((text) => text.key));
  const added = workbook.names.filter((name) => !known.has(JSON.stringify(name)));
  const elements = [
    ...texts.map((text) => text.element),
    ...builtIn.flatMap(({ names }) =>
      names.map((name) => nameElement(prefix, { ...name, comment: null }, name.formula)),
    ),
    ...added.map((name) => {
      const tab = name.sheet === null ? null : tabs.findIndex((candidate) => candidate.name === name.sheet);
      const { comment } = name;
      return nameElement(
        prefix,
        { name: name.name, tab, comment },
        formulaToFile(name.formula, customFunctions),
      );
    }),
  ];
  return putNames(xml, list, prefix, elements.join(""));
}

function keptNames(
  xml: string,
  list: XmlElement,
  original: string,
  names: readonly XlsxName[],
  tabs: readonly Tab[],
  replaced: ReadonlySet<string>,
): { element: string; key: string }[] {
  const wanted = new Set(names.map((name) => JSON.stringify(name)));
  const before = tabNames(original);
  return [...childElements(xml, list)].flatMap((element) => {
    const name = readName(xml, element, before);
    const key = JSON.stringify(name);
    if (name && !wanted.has(key)) return [];
    const attributes = attributesOf(xml, element.tag);
    const local = attributes["localSheetId"];
    const text = xml.slice(element.start, element.end);
    if (local === undefined) return [{ element: text, key }];
    const tab = tabs.findIndex((candidate) => candidate.before === Number(local));
    if (tab < 0 || replaced.has(`${tab}:${attributes["name"]}`)) return [];
    const opening = withAttributes(xml, element.tag, { localSheetId: tab });
    return [{ element: opening + xml.slice(element.innerStart, element.end), key }];
  });
}

function nameElement(
  prefix: string,
  { name, tab, comment, isHidden }: NameHead & { comment: string | null },
  formula: string,
): string {
  const attributes: Record<string, string> = { name };
  if (tab !== null) attributes["localSheetId"] = String(tab);
  if (isHidden) attributes["hidden"] = "1";
  if (comment !== null) attributes["comment"] = comment;
  const tag = `${prefix}definedName`;
  return `${tagText(tag, attributes, false)}${encodeXml(formula)}</${tag}>`;
}

function putNames(xml: string, list: XmlElement | null, prefix: string, inner: string): string {
  const text = inner === "" ? "" : `<${prefix}definedNames>${inner}</${prefix}definedNames>`;
  if (list) return replaceElement(xml, list, text);
  const root = rootElement(xml);
  const before = ["functionGroups", "externalReferences", "sheets"];
  const previous = [...childElements(xml, root)].filter((child) => before.includes(child.name)).at(-1)!;
  return xml.slice(0, previous.end) + text + xml.slice(previous.end);
}

interface NameHead {
  readonly name: string;
  readonly tab: number | null;
  readonly isHidden?: boolean;
}

interface BuiltInNames {
  /** "tab:name" of those that no longer hold. */
  readonly replaced: readonly string[];
  readonly names: readonly (NameHead & { readonly formula: string })[];
}

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
const FILTER = "_xlnm._FilterDatabase";

/** Names that stand for the sheet's print area, print titles and filter, where these are not what was opened. */
function builtInNamesOf(sheet: XlsxSheet, origin: Origin, tabs: readonly Tab[]): BuiltInNames {
  const before = origin.sheets.get(sheet)?.features;
  const now = featureTexts(sheet);
  const tab = tabs.findIndex((candidate) => candidate.sheet === sheet);
  const replaced: string[] = [];
  const names: BuiltInNames["names"][number][] = [];
  const quoted = quoteSheetName(sheet.name);
  if (now.pageSetup !== (before?.pageSetup ?? "")) {
    const { printArea, printTitlesColumn, printTitlesRow } = sheet.pageSetup ?? {};
    const titles = [printTitlesColumn, printTitlesRow].filter((part) => part !== undefined);
    replaced.push(PRINT_AREA, PRINT_TITLES);
    if (printArea !== undefined) names.push({ name: PRINT_AREA, tab, formula: `${quoted}!${printArea}` });
    if (titles.length > 0) {
      names.push({ name: PRINT_TITLES, tab, formula: titles.map((part) => `${quoted}!${part}`).join(",") });
    }
  }
  if (now.autoFilter !== (before?.autoFilter ?? "")) {
    replaced.push(FILTER);
    const area = sheet.autoFilter && absolute(sheet.autoFilter.range);
    if (area) names.push({ name: FILTER, tab, isHidden: true, formula: `${quoted}!${area}` });
  }
  return { replaced: replaced.map((name) => `${tab}:${name}`), names };
}

function absolute(range: string): string | null {
  const area = parseArea(range);
  if (!area) return null;
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  return `${corner(area.startRow, area.startColumn)}:${corner(area.endRow, area.endColumn)}`;
}

function editActiveTab(xml: string, workbook: XlsxWorkbook, origin: Origin, tabs: readonly Tab[]): string {
  const views = childNamed(xml, rootElement(xml), "bookViews");
  const view = views ? [...childElements(xml, views)][0] : undefined;
  if (!view) return xml;
  const attributes = attributesOf(xml, view.tag);
  const before = Number(attributes["activeTab"] ?? 0);
  const sheet = workbook.sheets[workbook.activeSheet];
  // A chart sheet that was active stays so as long as the model's active sheet is not another one.
  const active = tabs.findIndex((tab) => {
    return sheet === origin.activeSheet ? tab.before === before : tab.sheet === sheet;
  });
  if (sheet === origin.activeSheet && tabs.every((tab, index) => tab.before === index)) return xml;
  const firstIsThere = Number(attributes["firstSheet"] ?? 0) < tabs.length;
  if (active === before && firstIsThere) return xml;
  const changes = { activeTab: Math.max(active, 0), ...(!firstIsThere && { firstSheet: null }) };
  const tag = withAttributes(xml, view.tag, changes as Record<string, number | null>);
  return xml.slice(0, view.tag.start) + tag + xml.slice(view.tag.end);
}
