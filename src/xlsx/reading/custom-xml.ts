import type { OpcPackage } from "../package/opc-package";
import type { XlsxCustomXmlPart } from "../model/workbook";
import type { WorkbookParts } from "../package/workbook-parts";
import { attributesOf, prefixedAttribute, rootElement, type XmlElement } from "../package/xml-scan";

/** With the place it has in the package. */
export interface StoredPart extends XlsxCustomXmlPart {
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

/** Those parts with their places. */
export function storedParts(opc: OpcPackage, workbook: string): StoredPart[] {
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
