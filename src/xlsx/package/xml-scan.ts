/** One tag of an XML text; positions count UTF-16 units, `end` is behind ">". */
export interface XmlTag {
  readonly kind: "open" | "close" | "empty";
  /** Without the namespace prefix. */
  readonly name: string;
  /** With the namespace prefix, as it stands. */
  readonly qualifiedName: string;
  readonly start: number;
  readonly end: number;
}

/** An element with its extent: `start` at "<", `end` behind its closing tag. */
export interface XmlElement {
  readonly name: string;
  readonly tag: XmlTag;
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
}

const TAG = /<(\/?)((?:[^\s<>/:]+:)?([^\s<>/:]+))((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>/y;

/** The first tag that begins at or behind `from`, and before `to`; comments, CDATA and instructions are passed over. */
export function nextTag(xml: string, from: number, to = Infinity): XmlTag | null {
  let at = from;
  for (;;) {
    at = xml.indexOf("<", at);
    if (at < 0 || at >= to) return null;
    const code = xml.charCodeAt(at + 1);
    if (code === 33 || code === 63) {
      at = skipMarkup(xml, at);
      continue;
    }
    TAG.lastIndex = at;
    const match = TAG.exec(xml);
    if (!match) throw new SyntaxError(`broken tag at ${at}`);
    return {
      kind: match[1] ? "close" : match[5] ? "empty" : "open",
      name: match[3]!,
      qualifiedName: match[2]!,
      start: at,
      end: TAG.lastIndex,
    };
  }
}

function skipMarkup(xml: string, at: number): number {
  const closing = xml.startsWith("<!--", at) ? "-->" : xml.startsWith("<![CDATA[", at) ? "]]>" : ">";
  const end = xml.indexOf(closing, at);
  if (end < 0) throw new SyntaxError(`unclosed markup at ${at}`);
  return end + closing.length;
}

/** The root element; throws SyntaxError where the text is not XML. */
export function rootElement(xml: string): XmlElement {
  const tag = nextTag(xml, 0);
  if (!tag || tag.kind === "close") throw new SyntaxError("no root element");
  return elementAt(xml, tag);
}

/** The element that the opening or empty tag begins. */
export function elementAt(xml: string, tag: XmlTag): XmlElement {
  const closing = tag.kind === "empty" ? tag : closingTag(xml, tag);
  return {
    name: tag.name,
    tag,
    start: tag.start,
    end: closing.end,
    innerStart: tag.end,
    innerEnd: tag.kind === "empty" ? tag.end : closing.start,
  };
}

function closingTag(xml: string, open: XmlTag): XmlTag {
  // Elements of this size never hold one of their own name: their end is found without reading them.
  if (open.name === "sheetData" || open.name === "sst" || open.name === "worksheet") {
    const at =
      open.name === "sheetData"
        ? xml.indexOf(`</${open.qualifiedName}`, open.end)
        : xml.lastIndexOf(`</${open.qualifiedName}`);
    const tag = at < 0 ? null : nextTag(xml, at);
    if (!tag) throw new SyntaxError(`unclosed <${open.qualifiedName}>`);
    return tag;
  }
  let depth = 1;
  for (let tag = nextTag(xml, open.end); tag; tag = nextTag(xml, tag.end)) {
    if (tag.kind === "open") depth += 1;
    else if (tag.kind === "close" && --depth === 0) return tag;
  }
  throw new SyntaxError(`unclosed <${open.qualifiedName}>`);
}

/** The direct children of an element, in order; the first `most` of them. */
export function* childElements(xml: string, parent: XmlElement, most = Infinity): Iterable<XmlElement> {
  let at = parent.innerStart;
  for (let count = 0; count < most && at < parent.innerEnd; count++) {
    const tag = nextTag(xml, at);
    if (!tag || tag.start >= parent.innerEnd) return;
    if (tag.kind === "close") throw new SyntaxError(`unexpected </${tag.qualifiedName}>`);
    const element = elementAt(xml, tag);
    yield element;
    at = element.end;
  }
}

/** The first direct child of that name. */
export function childNamed(xml: string, parent: XmlElement, name: string): XmlElement | null {
  for (const child of childElements(xml, parent)) if (child.name === name) return child;
  return null;
}

/** All descendants of that name, in document order. */
export function* descendantsNamed(xml: string, parent: XmlElement, name: string): Iterable<XmlElement> {
  for (let tag = nextTag(xml, parent.innerStart); tag; tag = nextTag(xml, tag.end)) {
    if (tag.start >= parent.innerEnd) return;
    if (tag.kind !== "close" && tag.name === name) yield elementAt(xml, tag);
  }
}

const ATTRIBUTE = /([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attributes by their name as it stands, with prefix; entities are resolved. */
export function attributesOf(xml: string, tag: XmlTag): Record<string, string> {
  const attributes: Record<string, string> = {};
  const source = xml.slice(tag.start + tag.qualifiedName.length + 1, tag.end);
  for (const match of source.matchAll(ATTRIBUTE)) {
    attributes[match[1]!] = decodeXml(match[2] ?? match[3] ?? "");
  }
  return attributes;
}

/** An attribute whose prefix may be any, such as `r:id`. */
export function prefixedAttribute(attributes: Record<string, string>, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** "1" and "true" mean true, as in XML Schema. */
export function booleanAttribute(value: string | undefined, fallback = false): boolean {
  return value === undefined ? fallback : value === "1" || value === "true";
}

const ENTITIES: readonly (readonly [string, string])[] = [
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&amp;", "&"],
  ["&quot;", '"'],
  ["&apos;", "'"],
];

/** Character data of an element: entities resolved, CDATA unpacked, line ends as XML has them. */
export function decodeXml(source: string): string {
  let text = source;
  if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
  if (text.includes("<![CDATA[")) {
    return text
      .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
      .map((part, index) => (index % 2 ? part : decodeEntities(part)))
      .join("");
  }
  return decodeEntities(text);
}

function decodeEntities(text: string): string {
  let decoded = "";
  let from = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", from)) {
    const entity = ENTITIES.find(([name]) => text.startsWith(name, at));
    if (!entity) return decoded + decodeAnyEntities(text.slice(from));
    decoded += text.slice(from, at) + entity[1];
    from = at + entity[0].length;
  }
  return from === 0 ? text : decoded + text.slice(from);
}

/** Characters by their numbers too; what is no entity stays. */
function decodeAnyEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|\w+);/gi, (whole, hex, decimal) => {
    if (hex === undefined && decimal === undefined)
      return ENTITIES.find(([name]) => name === whole)?.[1] ?? whole;
    const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text as it stands in character data and in a double-quoted attribute. */
export function encodeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) =>
    character === "&" ? "&amp;" : character === "<" ? "&lt;" : character === ">" ? "&gt;" : "&quot;",
  );
}

/** `_x000D_` in a cell's text stands for a character that XML cannot carry. */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The inverse of {@link decodeCellText}; a text that only looks like an escape is protected. */
export function encodeCellText(text: string): string {
  const guarded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  // eslint-disable-next-line no-control-regex -- exactly the characters that XML 1.0 cannot carry, and \r
  return guarded.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (character) => {
    const hex = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${hex}_`;
  });
}
