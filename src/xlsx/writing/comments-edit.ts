import type { CellComment } from "hucre";
import { cellReference, parseArea } from "../model/cell-reference";
import { freePath } from "../package/free-path";
import { editNoteShapes } from "./note-shapes";
import type { OpcPackage } from "../package/opc-package";
import { relatedPart } from "../package/related-part";
import { threadedReferences } from "../reading/notes";
import { commentTexts } from "../reading/origin";
import type { XlsxSheet } from "../model/workbook";
import { adoptElements, applySplices, replaceElement, tagText, type Splice } from "../package/xml-edit";
import {
  attributesOf,
  childElements,
  childNamed,
  decodeXml,
  encodeCellText,
  encodeXml,
  rootElement,
  type XmlElement,
} from "../package/xml-scan";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;
/** As Excel writes a note: small Tahoma, which has Thai letters, in the colour of tool tips. */
const FONT = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>';

/** One changed place: "row,column", its reference and what shall stand there. */
interface NoteChange {
  readonly place: string;
  readonly reference: string;
  readonly comment: CellComment | undefined;
}

/**
 * Writes the notes of a sheet that differ from `before`, with the shapes that Excel draws them in. The others
 * keep their XML; those that show a threaded comment are never touched.
 */
export function editComments(
  opc: OpcPackage,
  sheet: XlsxSheet,
  path: string,
  before: ReadonlyMap<string, string>,
): void {
  const changes = changesOf(sheet, before, threadedReferences(opc, path));
  if (changes.length === 0) return;
  const stored = relatedPart(opc, path, "comments");
  const part = stored?.target ?? addPart(opc, path);
  const { xml, count } = writeComments(opc.requireText(part), changes);
  opc.setText(part, xml);
  editNoteShapes(
    opc,
    path,
    changes.map(({ place }) => place),
    changes.flatMap(({ place, comment }) => (comment ? [{ place, text: comment.text }] : [])),
  );
  const relationship = relatedPart(opc, path, "comments");
  // The part itself goes with everything else that nothing refers to any more.
  if (count === 0 && relationship) opc.unrelate(path, relationship.id);
}

function changesOf(
  sheet: XlsxSheet,
  before: ReadonlyMap<string, string>,
  threaded: ReadonlySet<string>,
): NoteChange[] {
  const now = commentTexts(sheet.comments);
  const places = [...new Set([...before.keys(), ...now.keys()])];
  return places
    .filter((place) => now.get(place) !== before.get(place))
    .map((place) => ({ place, cell: place.split(",").map(Number) as [number, number] }))
    .sort((a, b) => a.cell[0] - b.cell[0] || a.cell[1] - b.cell[1])
    .map(({ place, cell }) => ({
      place,
      reference: cellReference(...cell),
      comment: sheet.comments.get(place),
    }))
    .filter(({ reference }) => !threaded.has(reference));
}

function addPart(opc: OpcPackage, path: string): string {
  const part = freePath(opc, "xl/comments", ".xml");
  opc.addPart(part, EMPTY, TYPE);
  opc.relate(path, `${RELATIONSHIPS}/comments`, part);
  return part;
}

function writeComments(part: string, changes: readonly NoteChange[]): { xml: string; count: number } {
  let xml = part;
  const authors = [...new Set(changes.flatMap(({ comment }) => (comment ? [comment.author ?? ""] : [])))];
  for (const author of authors) xml = withAuthor(xml, author);
  const numbers = authorNumbers(xml);
  const list = childNamed(xml, rootElement(xml), "commentList");
  if (!list) throw new SyntaxError("a comments part without commentList");
  const old = new Map(
    [...childElements(xml, list)].map((element): [string, XmlElement] => [
      referenceOf(xml, element),
      element,
    ]),
  );
  const splices: Splice[] = [];
  let added = "";
  let count = old.size;
  for (const { reference, comment } of changes) {
    const text = comment ? adoptElements(xml, commentXml(reference, comment, numbers)) : "";
    const element = old.get(reference);
    if (element) splices.push({ start: element.start, end: element.end, text });
    else added += text;
    count += (comment ? 1 : 0) - (element ? 1 : 0);
  }
  const inner = shifted(xml, list, splices) + added;
  const name = list.tag.qualifiedName;
  const opening = tagText(name, attributesOf(xml, list.tag), false);
  return { xml: replaceElement(xml, list, `${opening}${inner}</${name}>`), count };
}

function shifted(xml: string, list: XmlElement, splices: readonly Splice[]): string {
  const start = list.innerStart;
  const moved = splices.map((splice) => ({
    ...splice,
    start: splice.start - start,
    end: splice.end - start,
  }));
  return applySplices(xml.slice(start, list.innerEnd), moved);
}

/** "B2" for "$b$2" too; an area counts by its first cell. */
function referenceOf(xml: string, element: XmlElement): string {
  const area = parseArea(attributesOf(xml, element.tag)["ref"] ?? "");
  return area ? cellReference(area.startRow, area.startColumn) : "";
}

function authorNumbers(xml: string): Map<string, number> {
  const list = childNamed(xml, rootElement(xml), "authors");
  const numbers = new Map<string, number>();
  for (const [index, element] of [...(list ? childElements(xml, list) : [])].entries()) {
    const author = decodeXml(xml.slice(element.innerStart, element.innerEnd));
    if (!numbers.has(author)) numbers.set(author, index);
  }
  return numbers;
}

function withAuthor(xml: string, author: string): string {
  if (authorNumbers(xml).has(author)) return xml;
  const list = childNamed(xml, rootElement(xml), "authors");
  if (!list) throw new SyntaxError("a comments part without authors");
  const name = list.tag.qualifiedName;
  const inner = xml.slice(list.innerStart, list.innerEnd);
  const element = adoptElements(xml, `<author>${encodeXml(author)}</author>`);
  return replaceElement(xml, list, `<${name}>${inner}${element}</${name}>`);
}

function commentXml(reference: string, comment: CellComment, authors: ReadonlyMap<string, number>): string {
  const author = authors.get(comment.author ?? "") ?? 0;
  const text = encodeXml(encodeCellText(comment.text));
  return (
    `<comment ref="${reference}" authorId="${author}" shapeId="0"><text><r>${FONT}` +
    `<t xml:space="preserve">${text}</t></r></text></comment>`
  );
}
