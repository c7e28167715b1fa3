import type { OpcPackage } from "../package/opc-package";
import { relatedPart } from "../package/related-part";
import {
  attributesOf,
  childElements,
  childNamed,
  decodeCellText,
  decodeXml,
  descendantsNamed,
  rootElement,
} from "../package/xml-scan";

/** The cells of a sheet whose note only stands for a thread of comments. */
export function threadedReferences(opc: OpcPackage, sheetPath: string): ReadonlySet<string> {
  const part = relatedPart(opc, sheetPath, "threadedComment");
  const xml = part ? opc.text(part.target) : null;
  if (xml === null) return new Set();
  const threads = [...childElements(xml, rootElement(xml))];
  return new Set(threads.map((thread) => attributesOf(xml, thread.tag)["ref"] ?? ""));
}

/** The texts of the notes on the cells of a sheet, in the file's order, lines parted by "\n". */
export function readNotes(opc: OpcPackage, sheetPath: string): string[] {
  const part = relatedPart(opc, sheetPath, "comments");
  const xml = part && opc.text(part.target);
  const list = xml && childNamed(xml, rootElement(xml), "commentList");
  if (!xml || !list) return [];
  const threaded = threadedReferences(opc, sheetPath);
  return [...childElements(xml, list)]
    .filter((note) => !threaded.has(attributesOf(xml, note.tag)["ref"] ?? ""))
    .map((note) => {
      const runs = [...descendantsNamed(xml, note, "t")];
      const text = runs.map(({ innerStart, innerEnd }) =>
        decodeCellText(decodeXml(xml.slice(innerStart, innerEnd))),
      );
      return text.join("").replace(/\r\n?/gu, "\n");
    });
}
