import { relationshipsPath, type OpcPackage } from "../package/opc-package";
import type { Origin } from "./origin";
import type { XlsxCustomXmlPart, XlsxWorkbook } from "../model/workbook";
import type { WorkbookParts } from "../package/workbook-parts";
import { attributesOf, encodeXml, prefixedAttribute, rootElement, type XmlElement } from "../package/xml-scan";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

interface StoredPart extends XlsxCustomXmlPart {
  readonly path: string;
  /** What refers to it: the workbook, or "" for the package, as LibreOffice hangs them. */
  readonly source: string;
  /** Of the source's relationship to it. */
  readonly relationship: string;
}

/** The custom XML parts that the workbook refers to, in their order; then those that hang on the package itself. */
export function readCustomXml(opc: OpcPackage, { workbook }: WorkbookParts): XlsxCustomXmlPart[] {
  return storedParts(opc, workbook).map(({ id, namespace, xml }) => ({ id, namespace, xml }));
}

function storedParts(opc: OpcPackage, workbook: string): StoredPart[] {
  const seen = new Set<string>();
  const paths = new Set<string>();
  const related = [workbook, ""].flatMap((source) =>
    opc.relationships(source).map((relationship) => ({ ...relationship, source })),
  );
  return related.flatMap(({ kind, target: path, isExternal, id: relationship, source }): StoredPart[] => {
    const xml = kind === "customXml" && !isExternal && !paths.has(path) ? opc.text(path) : null;
    if (xml === null) return [];
    paths.add(path);
    const stated = itemId(opc, path);
    // Without an id of its own, or with somebody else's, its place tells it apart.
    const id = stated === null || seen.has(stated) ? path : stated;
    seen.add(id);
    return [{ id, namespace: namespaceOf(xml), xml, path, source, relationship }];
  });
}

function itemId(opc: OpcPackage, path: string): string | null {
  const properties = opc.relationships(path).find(({ kind }) => kind === "customXmlProps");
  const xml = properties && opc.text(properties.target);
  const root = xml ? rootOrNull(xml) : null;
  return xml && root ? (prefixedAttribute(attributesOf(xml, root.tag), "itemID") ?? null) : null;
}

/** Writes what differs: parts added, changed and removed. */
export function editCustomXml(opc: OpcPackage, { customXmlParts }: XlsxWorkbook, { parts }: Origin): void {
  const { workbook } = parts;
  const stored = new Map(storedParts(opc, workbook).map((part) => [part.id, part]));
  for (const { id, xml } of customXmlParts) {
    const before = stored.get(id);
    stored.delete(id);
    if (!before) addPart(opc, workbook, id, xml);
    else if (before.xml !== xml) rewritePart(opc, workbook, before, xml);
  }
  // The parts themselves go with everything else that nothing refers to any more.
  for (const { source, relationship } of stored.values()) opc.unrelate(source, relationship);
}

/** Excel finds only what the workbook refers to, so a part of the package becomes one of the workbook again. */
function rewritePart(opc: OpcPackage, workbook: string, part: StoredPart, xml: string): void {
  const { path, source, relationship } = part;
  opc.setText(path, xml);
  if (source === workbook) return;
  opc.unrelate(source, relationship);
  opc.relate(workbook, `${RELATIONSHIPS}/customXml`, path);
}

function addPart(opc: OpcPackage, workbook: string, id: string, xml: string): void {
  const { path, properties } = freePaths(opc);
  opc.addPart(path, xml, "application/xml");
  opc.addPart(
    properties,
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
      `<ds:datastoreItem ds:itemID="${encodeXml(id)}" xmlns:ds="${PROPERTIES}"><ds:schemaRefs/></ds:datastoreItem>`,
    PROPERTIES_TYPE,
  );
  opc.relate(path, `${RELATIONSHIPS}/customXmlProps`, properties);
  opc.relate(workbook, `${RELATIONSHIPS}/customXml`, path);
}

/** Properties and relationships may lie there without their part; nobody else's are written over. */
function freePaths(opc: OpcPackage): { path: string; properties: string } {
  for (let number = 1; ; number++) {
    const path = `customXml/item${number}.xml`;
    const properties = `customXml/itemProps${number}.xml`;
    if (![path, properties, relationshipsPath(path)].some((one) => opc.has(one))) return { path, properties };
  }
}

/** The namespace of a document's root element, "" where it has none. @throws SyntaxError for a text that is no XML */
export function rootNamespace(xml: string): string {
  const { tag } = rootElement(xml);
  const prefix = /^([^:]+):/.exec(tag.qualifiedName)?.[1];
  return attributesOf(xml, tag)[prefix === undefined ? "xmlns" : `xmlns:${prefix}`] ?? "";
}

/** A part that somebody else broke is kept as it is. */
function namespaceOf(xml: string): string {
  return rootOrNull(xml) ? rootNamespace(xml) : "";
}

function rootOrNull(xml: string): XmlElement | null {
  try {
    return rootElement(xml);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
