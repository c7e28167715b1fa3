import type { OpcPackage } from "../package/opc-package";
import { AT_ONCE, LARGEST_SHARED_TEXTS, LONGEST_UNIT, MOST_SHARED_TEXTS } from "../package/limits";
import { tooLarge, XlsxError } from "../package/xlsx-error";
import { decodeCellText, decodeXml, nextTag } from "../package/xml-scan";

/** The shared texts of a workbook, formatted runs joined, phonetic readings left out. */
export function readSharedStrings(opc: OpcPackage, path: string | null): string[] {
  const scan = new SharedTextScan();
  scan.scan((path === null ? null : opc.text(path)) ?? "", true);
  return scan.texts;
}

/** The same for who reads alone: a large list is read in pieces. Throws XlsxError `too-large` for one that cannot be held. */
export async function readSharedTexts(opc: OpcPackage, path: string | null): Promise<string[]> {
  const size = path === null ? 0 : opc.sizeOf(path);
  if (path === null || size <= AT_ONCE) return readSharedStrings(opc, path);
  if (size > LARGEST_SHARED_TEXTS) throw tooLarge(path, size, LARGEST_SHARED_TEXTS);
  const scan = new SharedTextScan();
  let rest = "";
  for await (const piece of opc.textPieces(path)) {
    const window = rest + piece;
    rest = window.slice(scan.scan(window, false));
    if (rest.length > LONGEST_UNIT) throw tooLarge("<si>", rest.length, LONGEST_UNIT);
    if (scan.texts.length > MOST_SHARED_TEXTS)
      throw new XlsxError("too-large", `${path}: ${scan.texts.length} > ${MOST_SHARED_TEXTS}`);
  }
  scan.scan(rest, true);
  return scan.texts;
}

class SharedTextScan {
  readonly texts: string[] = [];

  /** Gives where to go on: behind the last text that is whole. Throws SyntaxError for a broken list where it `isLast`. */
  scan(xml: string, isLast: boolean): number {
    let end = 0;
    let start = -1;
    try {
      for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
        if (tag.name === "si" && tag.kind === "open") start = tag.end;
        else if (tag.name === "si") {
          this.texts.push(tag.kind === "empty" ? "" : detached(textOfRuns(xml, start, tag.start)));
          start = -1;
        }
        if (start < 0) end = tag.end;
      }
      // No tag follows: what does is white space.
      return start < 0 ? xml.length : end;
    } catch (error) {
      if (isLast || !(error instanceof SyntaxError)) throw error;
      return end;
    }
  }
}

/** Joins the texts of `<t>` elements between two positions of a string item or an inline string. */
export function textOfRuns(xml: string, from: number, to: number): string {
  let text = "";
  let phonetic = false;
  for (let tag = nextTag(xml, from, to); tag; tag = nextTag(xml, tag.end, to)) {
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

/** The same text by itself: V8 cuts a text out of a longer one as a view, which would keep all of that. */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}

/** Without `xml:space`, Excel drops white space at both ends; other Unicode spaces stay. */
function trimXml(text: string): string {
  return text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, "");
}
