import type { OpcPackage } from "../package/opc-package";
import { attributesOf, childElements, childNamed, rootElement } from "../package/xml-scan";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const ARRAY = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

/**
 * The number of the metadata record that marks a cell's formula as one that spills. A workbook without
 * metadata gets it; 0 where metadata of another kind is there, which is then left alone.
 */
export function spillMetadata(opc: OpcPackage, workbookPath: string): number {
  const part = opc.relationships(workbookPath).find((relationship) => relationship.kind === "sheetMetadata");
  const xml = part ? opc.text(part.target) : null;
  if (xml !== null) return existingRecord(xml);
  opc.addPart(
    "xl/metadata.xml",
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${MAIN}" xmlns:xda="${ARRAY}">` +
      '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" ' +
      'pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" ' +
      'coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
      '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/>' +
      '</ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
    TYPE,
  );
  opc.relate(workbookPath, RELATIONSHIP, "xl/metadata.xml");
  return 1;
}

function existingRecord(xml: string): number {
  const root = rootElement(xml);
  const types = childNamed(xml, root, "metadataTypes");
  const names = types
    ? [...childElements(xml, types)].map((type) => attributesOf(xml, type.tag)["name"])
    : [];
  const records = childNamed(xml, root, "cellMetadata");
  if (!records) return 0;
  const type = String(names.indexOf("XLDAPR") + 1);
  const found = [...childElements(xml, records)].findIndex((record) => {
    const part = childNamed(xml, record, "rc");
    return part && attributesOf(xml, part.tag)["t"] === type;
  });
  return found + 1;
}
