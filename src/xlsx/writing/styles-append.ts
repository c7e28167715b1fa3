import { attributesOf, childElements, childNamed, rootElement, type XmlElement } from "../package/xml-scan";
import { tagText } from "../package/xml-edit";

/**
 * The file's styles with formats appended that the library wrote into a workbook of its own: `formats` are
 * their numbers there, in the order in which they shall follow the file's. `differential` maps numbers of the
 * library's differential formats, used by conditional formatting, to those they get here.
 */
export function appendStyles(
  file: string,
  written: string,
  formats: readonly number[],
  differentialCount: number,
): { xml: string; differential: number[] } {
  const lists = new StyleLists(file);
  const source = listsOf(written);
  const numberFormats = new Map(
    (source.get("numFmts") ?? []).map((element) => {
      const attributes = attributesOf(element, firstTag(element));
      return [attributes["numFmtId"] ?? "", attributes["formatCode"] ?? ""];
    }),
  );
  for (const format of formats) {
    const xf = source.get("cellXfs")?.[format];
    if (xf === undefined) throw new RangeError(`the library wrote no cell format ${format}`);
    const tag = firstTag(xf);
    const attributes = attributesOf(xf, tag);
    const move = (list: string, id: string) => {
      const number = Number(attributes[id] ?? 0);
      const element = source.get(list)?.[number];
      // Number 0 is the default of either workbook: the file keeps its own.
      if (number > 0 && element !== undefined)
        attributes[id] = String(lists.add(list, inExcelOrder(element)));
    };
    move("fonts", "fontId");
    move("fills", "fillId");
    move("borders", "borderId");
    const code = numberFormats.get(attributes["numFmtId"] ?? "");
    if (code !== undefined) attributes["numFmtId"] = String(lists.numberFormat(code));
    attributes["xfId"] = "0";
    lists.append("cellXfs", tagText("xf", attributes, tag.kind === "empty") + xf.slice(tag.end));
  }
  const dxfs = source.get("dxfs") ?? [];
  const differential = Array.from({ length: differentialCount }, (_, index) =>
    lists.append("dxfs", dxfs[index]!),
  );
  return { xml: lists.toXml(), differential };
}

const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

/** Excel writes the properties of a font in this order, and some readers rely on it. */
function inExcelOrder(element: string): string {
  const root = rootElement(element);
  if (root.name !== "font" || root.tag.kind === "empty") return element;
  const children = [...childElements(element, root)].sort(
    (a, b) => FONT_ORDER.indexOf(a.name) - FONT_ORDER.indexOf(b.name),
  );
  const inner = children.map((child) => element.slice(child.start, child.end)).join("");
  return element.slice(0, root.innerStart) + inner + element.slice(root.innerEnd);
}

function firstTag(element: string) {
  return rootElement(element).tag;
}

/** The children of each list of a style sheet, as texts. */
function listsOf(xml: string): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const list of childElements(xml, rootElement(xml))) {
    lists.set(
      list.name,
      [...childElements(xml, list)].map((child) => xml.slice(child.start, child.end)),
    );
  }
  return lists;
}

/** Formats that every reader knows by their number; those whose look depends on the country are left out. */
const BUILT_IN_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "0.00E+00": 11,
  "@": 49,
};

const LIST_ORDER =
  `numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst`.split(" ");

/** Appends to the lists of a style sheet without touching what stands in them. */
class StyleLists {
  private readonly lists: Map<string, string[]>;
  private readonly counts = new Map<string, number>();
  private readonly additions = new Map<string, string[]>();

  constructor(private readonly xml: string) {
    this.lists = listsOf(xml);
    for (const [name, elements] of this.lists) this.counts.set(name, elements.length);
  }

  append(list: string, element: string): number {
    const number = this.counts.get(list) ?? 0;
    this.counts.set(list, number + 1);
    this.additions.set(list, [...(this.additions.get(list) ?? []), this.adopt(element)]);
    return number;
  }

  /** Like {@link append}, but an element that is there already is used again. */
  add(list: string, element: string): number {
    // The first two fills are fixed: Excel shows none and a grey pattern there, whatever the file says.
    const reserved = list === "fills" ? 2 : 0;
    while ((this.counts.get(list) ?? 0) < reserved) this.append(list, element);
    const elements = [...(this.lists.get(list) ?? []), ...(this.additions.get(list) ?? [])];
    const known = elements.indexOf(this.adopt(element), reserved);
    return known >= 0 ? known : this.append(list, element);
  }

  numberFormat(code: string): number {
    const builtIn = BUILT_IN_FORMATS[code];
    if (builtIn !== undefined) return builtIn;
    const elements = [...(this.lists.get("numFmts") ?? []), ...(this.additions.get("numFmts") ?? [])];
    let highest = 163;
    for (const element of elements) {
      const attributes = attributesOf(element, firstTag(element));
      if (attributes["formatCode"] === code) return Number(attributes["numFmtId"]);
      highest = Math.max(highest, Number(attributes["numFmtId"]) || 0);
    }
    this.append("numFmts", tagText("numFmt", { numFmtId: String(highest + 1), formatCode: code }, true));
    return highest + 1;
  }

  toXml(): string {
    let xml = this.xml;
    for (const name of this.additions.keys()) xml = this.withAdditions(xml, name);
    return xml;
  }

  private withAdditions(xml: string, name: string): string {
    const added = this.additions.get(name)!.join("");
    const root = rootElement(xml);
    const prefix = root.tag.qualifiedName.slice(0, root.tag.qualifiedName.indexOf(":") + 1);
    const list = childNamed(xml, root, name);
    if (!list) {
      const at = this.placeFor(xml, root, name);
      const text = `<${prefix}${name} count="${this.counts.get(name)}">${added}</${prefix}${name}>`;
      return xml.slice(0, at) + text + xml.slice(at);
    }
    const attributes = { ...attributesOf(xml, list.tag), count: String(this.counts.get(name)) };
    const inner = xml.slice(list.innerStart, list.innerEnd);
    const text = `${tagText(list.tag.qualifiedName, attributes, false)}${inner}${added}</${list.tag.qualifiedName}>`;
    return xml.slice(0, list.start) + text + xml.slice(list.end);
  }

  private placeFor(xml: string, root: XmlElement, name: string): number {
    const rank = LIST_ORDER.indexOf(name);
    for (const child of childElements(xml, root)) {
      if (LIST_ORDER.indexOf(child.name) > rank) return child.start;
    }
    return root.innerEnd;
  }

  /** The library writes no prefixes; a document that has one gets it on every name. */
  private adopt(element: string): string {
    const name = rootElement(this.xml).tag.qualifiedName;
    const prefix = name.slice(0, name.indexOf(":") + 1);
    return prefix === "" ? element : element.replace(/<(\/?)(\w)/g, `<$1${prefix}$2`);
  }
}
