import type { OpcPackage } from "../package/opc-package";
import { decodeCellText, decodeXml, nextTag } from "../package/xml-scan";

/** The shared texts of a workbook, formatted runs joined, phonetic readings left out. */
export function readSharedStrings(opc: OpcPackage, path: string | null): string[] {
  const xml = path === null ? null : opc.text(path);
  if (xml === null) return [];
  const texts: string[] = [];
  let start = -1;
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
    if (tag.name !== "si") continue;
    if (tag.kind === "empty") texts.push("");
    else if (tag.kind === "open") start = tag.end;
    else texts.push(textOfRuns(xml, start, tag.start));
  }
  return texts;
}

/** Joins the texts of `<t>` elements between two positions of a string item or an inline string. */
export function textOfRuns(xml: string, from: number, to: number): string {
  let text = "";
  let phonetic = false;
  for (let tag = nextTag(xml, from); tag && tag.start < to; tag = nextTag(xml, tag.end)) {
    if (tag.name === "rPh") phonetic = tag.kind === "open";
    if (tag.name !== "t" || tag.kind !== "open" || phonetic) continue;
    const end = xml.indexOf("<", tag.end);
    const isCdata = xml.startsWith("<![CDATA[", end);
    const source = xml.slice(tag.end, isCdata ? xml.indexOf(`</${tag.qualifiedName}`, end) : end);
    const preserved =
      tag.end - tag.start > 10 && /xml:space\s*=\s*["']preserve/.test(xml.slice(tag.start, tag.end));
    text += decodeCellText(decodeXml(preserved ? source : trimXml(source)));
  }
  return text;
}

/** Without `xml:space`, Excel drops white space at both ends; other Unicode spaces stay. */
function trimXml(text: string): string {
  return text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, "");
}
