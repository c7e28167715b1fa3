import { DOMParser } from "@xmldom/xmldom";

/** A fault of the manifest: which check found it, where, and what is wrong. */
export function problem(check, element, message) {
  return { check, line: element?.lineNumber ?? null, message };
}

/**
 * The manifest as a document whose elements know their line.
 * @throws Error where the text is not well-formed XML.
 */
export function parseManifest(xml) {
  const fail = (level, message) => {
    if (level !== "warning") throw new Error(message);
  };
  const document = new DOMParser({ onError: fail }).parseFromString(xml, "text/xml");
  return new ManifestDocument(document);
}

/** Elements by local name, since prefixes are the author's choice. */
export class ManifestDocument {
  constructor(document) {
    this.document = document;
  }

  all(name, within = this.document) {
    return [...within.getElementsByTagNameNS("*", name)];
  }

  first(name, within = this.document) {
    return this.all(name, within)[0] ?? null;
  }

  /** Texts with their overrides: every element that has a DefaultValue. */
  localised() {
    return this.all("*").filter((element) => element.hasAttribute("DefaultValue"));
  }

  overrides(element) {
    return this.all("Override", element);
  }

  /** DefaultValue and the values of all overrides, each with the element that holds it. */
  values(element) {
    return [
      { element, value: element.getAttribute("DefaultValue") ?? "" },
      ...this.overrides(element).map((override) => ({
        element: override,
        value: override.getAttribute("Value") ?? "",
      })),
    ];
  }

  /** The child elements of one section of Resources, such as "Urls". */
  resources(section) {
    const holder = this.first(section);
    return holder ? [...holder.childNodes].filter((node) => node.nodeType === 1) : [];
  }

  /** The default value of the address that a resid stands for, or null. */
  address(resid) {
    const entry = this.resources("Urls").find((element) => element.getAttribute("id") === resid);
    return entry?.getAttribute("DefaultValue") ?? null;
  }

  /** The folder that the add-in is served from, with a final slash; null where the manifest names no page. */
  base() {
    const location =
      this.first("DefaultSettings") && this.first("SourceLocation", this.first("DefaultSettings"));
    const address = location?.getAttribute("DefaultValue");
    return address && URL.canParse(address) ? new URL(".", address).href : null;
  }
}

/** The value of xsi:type. */
export function typeOf(element) {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}
