import { DOMParser } from "@xmldom/xmldom";

/** @import { Document, Element } from "@xmldom/xmldom" */

/**
 * A fault of the manifest: which check found it, where, and what is wrong.
 * @typedef {{ readonly check: string, readonly line: number | null, readonly message: string }} ManifestProblem
 */

/**
 * @param {string} check
 * @param {{ readonly lineNumber?: number | undefined } | null | undefined} element where it shows, if anywhere
 * @param {string} message
 * @returns {ManifestProblem}
 */
export function problem(check, element, message) {
  return { check, line: element?.lineNumber ?? null, message };
}

/**
 * The manifest as a document whose elements know their line.
 * @param {string} xml
 * @throws {Error} where the text is not well-formed XML.
 */
export function parseManifest(xml) {
  /** @type {(level: string, message: string) => void} */
  const fail = (level, message) => {
    if (level !== "warning") throw new Error(message);
  };
  const document = new DOMParser({ onError: fail }).parseFromString(xml, "text/xml");
  return new ManifestDocument(document);
}

/** Elements by local name, since prefixes are the author's choice. */
export class ManifestDocument {
  /** @param {Document} document */
  constructor(document) {
    this.document = document;
  }

  /**
   * @param {string} name
   * @param {Document | Element} [within]
   */
  all(name, within = this.document) {
    return [...within.getElementsByTagNameNS("*", name)];
  }

  /**
   * @param {string} name
   * @param {Document | Element} [within]
   */
  first(name, within = this.document) {
    return this.all(name, within)[0] ?? null;
  }

  /** Texts with their overrides: every element that has a DefaultValue. */
  localised() {
    return this.all("*").filter((element) => element.hasAttribute("DefaultValue"));
  }

  /** @param {Element} element */
  overrides(element) {
    return this.all("Override", element);
  }

  /**
   * DefaultValue and the values of all overrides, each with the element that holds it.
   * @param {Element} element
   */
  values(element) {
    return [
      { element, value: element.getAttribute("DefaultValue") ?? "" },
      ...this.overrides(element).map((override) => ({
        element: override,
        value: override.getAttribute("Value") ?? "",
      })),
    ];
  }

  /**
   * The child elements of one section of Resources.
   * @param {string} section such as "Urls"
   */
  resources(section) {
    const holder = this.first(section);
    return holder ? [...holder.children] : [];
  }

  /**
   * The default value of the address that a resid stands for, or null.
   * @param {string} resid
   */
  address(resid) {
    const entry = this.resources("Urls").find((element) => element.getAttribute("id") === resid);
    return entry?.getAttribute("DefaultValue") ?? null;
  }

  /** The folder that the add-in is served from, with a final slash; null where the manifest names no page. */
  base() {
    const settings = this.first("DefaultSettings");
    const location = settings && this.first("SourceLocation", settings);
    const address = location?.getAttribute("DefaultValue");
    return address && URL.canParse(address) ? new URL(".", address).href : null;
  }
}

/**
 * The value of xsi:type.
 * @param {Element} element
 */
export function typeOf(element) {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}
