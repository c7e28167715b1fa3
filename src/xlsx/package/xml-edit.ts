import {
  attributesOf,
  elementAt,
  encodeXml,
  nextTag,
  rootElement,
  type XmlElement,
  type XmlTag,
} from "./xml-scan";

/** Replaces the text between two positions; an insertion has both equal. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap; insertions at one place keep their order and come before a replacement. */
export function applySplices(xml: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const splice of sorted) {
    pieces.push(xml.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(xml.slice(at));
  return pieces.join("");
}

/** The tag's text with attributes set, or taken off where the value is null; their order stays. */
export function withAttributes(
  xml: string,
  tag: XmlTag,
  changes: Readonly<Record<string, string | number | null>>,
): string {
  const attributes: Record<string, string> = attributesOf(xml, tag);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) delete attributes[name];
    else attributes[name] = String(value);
  }
  return tagText(tag.qualifiedName, attributes, tag.kind === "empty");
}

export function tagText(
  name: string,
  attributes: Readonly<Record<string, string>>,
  isEmpty: boolean,
): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${encodeAttribute(value)}"`);
  return `<${name}${list.join("")}${isEmpty ? "/>" : ">"}`;
}

function encodeAttribute(value: string): string {
  return encodeXml(value).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Replaces an element, or removes it with an empty text. */
export function replaceElement(xml: string, element: XmlElement, text: string): string {
  return xml.slice(0, element.start) + text + xml.slice(element.end);
}

/** The prefix with its colon that the root element's name has: "" or, rarely, "x:". */
export function rootPrefix(xml: string): string {
  const name = rootElement(xml).tag.qualifiedName;
  return name.slice(0, name.indexOf(":") + 1);
}

/**
 * Elements written without prefixes, as they must stand in this document: where the document gives its main
 * namespace a prefix, each declares the namespace itself.
 */
export function adoptElements(document: string, elements: string): string {
  const prefix = rootPrefix(document);
  if (prefix === "") return elements;
  const namespace = attributesOf(document, rootElement(document).tag)[`xmlns:${prefix.slice(0, -1)}`] ?? "";
  let adopted = "";
  for (let tag = nextTag(elements, 0); tag;) {
    const element = elementAt(elements, tag);
    const at = tag.start + 1 + tag.qualifiedName.length;
    adopted += `${elements.slice(tag.start, at)} xmlns="${namespace}"${elements.slice(at, element.end)}`;
    tag = nextTag(elements, element.end);
  }
  return adopted;
}
