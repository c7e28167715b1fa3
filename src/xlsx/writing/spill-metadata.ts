import { freePath } from "../package/free-path";
import type { OpcPackage } from "../package/opc-package";
import { adoptElements, withAttributes } from "../package/xml-edit";
import {
  attributesOf,
  booleanAttribute,
  childElements,
  childNamed,
  descendantsNamed,
  rootElement,
  type XmlElement,
} from "../package/xml-scan";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const ARRAY = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

/** The kind of metadata that marks a formula as one that may spill. */
const KIND = "XLDAPR";
const METADATA_TYPE =
  `<metadataType name="${KIND}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ` +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const PROPERTIES =
  `<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="${ARRAY}" ` +
  'fDynamic="1" fCollapsed="0"/></ext></extLst></bk>';

/**
 * The number of the metadata record, as cells name it (from 1), that marks a formula as one that may spill. What a
 * workbook has of it is used again, what it lacks is added; metadata of other kinds stays as it is.
 */
export function spillMetadata(opc: OpcPackage, workbookPath: string): number {
  const path = metadataPath(opc, workbookPath);
  const before = opc.requireText(path);
  const type = typePlace(before);
  const properties = propertiesPlace(type.xml);
  const record = recordPlace(properties.xml, type.index + 1, properties.index);
  if (record.xml !== before) opc.setText(path, record.xml);
  return record.index + 1;
}

function metadataPath(opc: OpcPackage, workbookPath: string): string {
  const part = opc.relationships(workbookPath).find(({ kind }) => kind === "sheetMetadata");
  if (part && opc.has(part.target)) return part.target;
  const plain = "xl/metadata.xml";
  const path = opc.has(plain) ? freePath(opc, "xl/metadata", ".xml") : plain;
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  opc.addPart(path, `${declaration}<metadata xmlns="${MAIN}"></metadata>`, TYPE);
  if (part) opc.unrelate(workbookPath, part.id);
  opc.relate(workbookPath, RELATIONSHIP, path);
  return path;
}

/** Where something stands in its list, counted from 0, in the metadata that has it by then. */
interface Placed {
  readonly xml: string;
  readonly index: number;
}

function typePlace(xml: string): Placed {
  const list = childNamed(xml, rootElement(xml), "metadataTypes");
  const isOurs = (type: XmlElement) => attributesOf(xml, type.tag)["name"] === KIND;
  return placed(xml, list, isOurs, "metadataTypes", "", METADATA_TYPE);
}

function propertiesPlace(xml: string): Placed {
  const lists = [...childElements(xml, rootElement(xml))].filter(({ name }) => name === "futureMetadata");
  const list = lists.find(({ tag }) => attributesOf(xml, tag)["name"] === KIND) ?? null;
  const isOurs = (block: XmlElement) => {
    const [properties] = descendantsNamed(xml, block, "dynamicArrayProperties");
    if (!properties) return true;
    const { fDynamic, fCollapsed } = attributesOf(xml, properties.tag);
    return booleanAttribute(fDynamic) && !booleanAttribute(fCollapsed);
  };
  return placed(xml, list, isOurs, "futureMetadata", ` name="${KIND}"`, PROPERTIES);
}

/** `type` counts from 1, `index` from 0: so the format has it. */
function recordPlace(xml: string, type: number, index: number): Placed {
  const list = childNamed(xml, rootElement(xml), "cellMetadata");
  const isOurs = (block: XmlElement) => {
    const records = [...childElements(xml, block)].map(({ tag }) => attributesOf(xml, tag));
    return records.length === 1 && Number(records[0]!["t"]) === type && Number(records[0]!["v"]) === index;
  };
  return placed(xml, list, isOurs, "cellMetadata", "", `<bk><rc t="${type}" v="${index}"/></bk>`);
}

function placed(
  xml: string,
  list: XmlElement | null,
  isOurs: (item: XmlElement) => boolean,
  name: string,
  attributes: string,
  item: string,
): Placed {
  const items = list ? [...childElements(xml, list)] : [];
  const found = items.findIndex(isOurs);
  if (found >= 0) return { xml, index: found };
  if (!list)
    return { xml: insertList(xml, name, `<${name}${attributes} count="1">${item}</${name}>`), index: 0 };
  const opened = withAttributes(xml, list.tag, { count: items.length + 1 }).replace(/\/>$/, ">");
  const inner = xml.slice(list.innerStart, list.innerEnd) + adoptElements(xml, item);
  const whole = `${opened}${inner}</${list.tag.qualifiedName}>`;
  return { xml: xml.slice(0, list.start) + whole + xml.slice(list.end), index: items.length };
}

/** The order that the file format prescribes. */
const ORDER: readonly string[] =
  "metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst".split(" ");

function insertList(xml: string, name: string, text: string): string {
  const root = rootElement(xml);
  const rank = ORDER.indexOf(name);
  const next = [...childElements(xml, root)].find((child) => ORDER.indexOf(child.name) > rank);
  const at = next?.start ?? root.innerEnd;
  return xml.slice(0, at) + adoptElements(xml, text) + xml.slice(at);
}
