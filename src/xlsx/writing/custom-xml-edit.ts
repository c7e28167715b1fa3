import type { XlsxWorkbook } from "../model/workbook";
import { relationshipsPath, type OpcPackage } from "../package/opc-package";
import { encodeXml } from "../package/xml-scan";
import { storedParts } from "../reading/custom-xml";
import type { Origin } from "../reading/origin";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Writes what differs: parts added, changed and removed. */
export function editCustomXml(opc: OpcPackage, { customXmlParts }: XlsxWorkbook, { parts }: Origin): void {
  const { workbook } = parts;
  const stored = new Map(storedParts(opc, workbook).map((part) => [part.id, part]));
  for (const { id, xml } of customXmlParts) {
    const before = stored.get(id);
    stored.delete(id);
    if (!before) addPart(opc, workbook, id, xml);
    else if (before.xml !== xml) opc.setText(before.path, xml);
  }
  // The parts themselves go with everything else that nothing refers to any more.
  for (const { source, relationship } of stored.values()) opc.unrelate(source, relationship);
}

/**
 * Parts that a program hung on the package (LibreOffice does), where Excel does not find them and the format does not
 * want them, become the workbook's again. A file in which nothing else changes is left as it is.
 */
export function hangOnWorkbook(opc: OpcPackage, { parts, opc: before }: Origin): void {
  if (opc.holdsSameAs(before)) return;
  for (const { source, relationship, path } of storedParts(opc, parts.workbook)) {
    if (source === parts.workbook) continue;
    opc.unrelate(source, relationship);
    opc.relate(parts.workbook, `${RELATIONSHIPS}/customXml`, path);
  }
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
