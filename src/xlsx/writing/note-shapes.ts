import { freePath } from "../package/free-path";
import type { OpcPackage, Relationship } from "../package/opc-package";
import { putChild } from "./worksheet-order";
import { attributesOf, childNamed, prefixedAttribute, rootElement } from "../package/xml-scan";

/** A note's box: the cell it belongs to ("row,column") and the text that must fit in. */
export interface NoteBox {
  readonly place: string;
  readonly text: string;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"';
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** VML as Excel writes it need not be XML (`<br>` in form controls): it is read as text. */
const SHAPE = /<(?:\w+:)?shape\s(?:"[^"]*"|'[^']*'|[^"'>])*?(?:\/>|>[^]*?<\/(?:\w+:)?shape>)/g;
const ANY_SHAPE = /<(?:\w+:)?(?:shape|group|rect|roundrect|oval|line|polyline|arc|curve|image)[\s>]/;
/** Of one drawing: numbers from 1024 times its block on. */
const BLOCK = 1024;

/** Takes the boxes of notes at `removed` off the sheet's drawing, then draws those of `added`. */
export function editNoteShapes(
  opc: OpcPackage,
  sheetPath: string,
  removed: readonly string[],
  added: readonly NoteBox[],
): void {
  const drawing = drawingOf(opc, sheetPath);
  if (!drawing && added.length === 0) return;
  const path = drawing?.target ?? addDrawing(opc, sheetPath);
  const gone = new Set(removed);
  const vml = opc.requireText(path).replace(SHAPE, (shape) => (gone.has(placeOf(shape) ?? "") ? "" : shape));
  const edited = added.length === 0 ? vml : withBoxes(vml, added);
  if (ANY_SHAPE.test(edited)) opc.setText(path, edited);
  else removeDrawing(opc, sheetPath);
}

/** The note's cell, null for a shape that is no note. */
function placeOf(shape: string): string | null {
  if (!/ObjectType\s*=\s*["']Note["']/.test(shape)) return null;
  const row = /<(?:\w+:)?Row>\s*(\d+)\s*</.exec(shape);
  const column = /<(?:\w+:)?Column>\s*(\d+)\s*</.exec(shape);
  return row && column ? `${row[1]},${column[1]}` : null;
}

/** A sheet may have another one for pictures in its header. */
function drawingOf(opc: OpcPackage, sheetPath: string): Relationship | null {
  const xml = opc.requireText(sheetPath);
  const element = childNamed(xml, rootElement(xml), "legacyDrawing");
  const id = element ? prefixedAttribute(attributesOf(xml, element.tag), "id") : undefined;
  const found = opc.relationships(sheetPath).find((relationship) => relationship.id === id);
  return found && opc.has(found.target) ? found : null;
}

function addDrawing(opc: OpcPackage, sheetPath: string): string {
  const blocks = opc
    .paths()
    .filter((path) => path.toLowerCase().endsWith(".vml"))
    .flatMap((path) => blocksOf(opc.requireText(path)));
  const path = freePath(opc, "xl/drawings/vmlDrawing", ".vml");
  opc.declareExtension("vml", TYPE);
  opc.setText(
    path,
    `<xml ${NAMESPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${Math.max(0, ...blocks) + 1}"/>` +
      `</o:shapelayout>${SHAPE_TYPE}</xml>`,
  );
  const relationship = opc.relate(sheetPath, `${RELATIONSHIPS}/vmlDrawing`, path);
  const element = `<legacyDrawing xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/>`;
  opc.setText(sheetPath, putChild(opc.requireText(sheetPath), "legacyDrawing", element));
  return path;
}

function removeDrawing(opc: OpcPackage, sheetPath: string): void {
  const drawing = drawingOf(opc, sheetPath);
  if (drawing) opc.unrelate(sheetPath, drawing.id);
  opc.setText(sheetPath, putChild(opc.requireText(sheetPath), "legacyDrawing", ""));
}

function blocksOf(vml: string): number[] {
  const map = /<(?:\w+:)?idmap\s[^>]*?data\s*=\s*["']([\d,\s]+)["']/.exec(vml);
  return map ? map[1]!.split(",").map(Number) : [];
}

function withBoxes(vml: string, boxes: readonly NoteBox[]): string {
  const end = vml.lastIndexOf("</xml>");
  if (end < 0) throw new SyntaxError("a drawing of notes without its end");
  const numbers = [...vml.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
  const first = Math.max(BLOCK * (blocksOf(vml)[0] ?? 1), ...numbers) + 1;
  const root = /<xml[^>]*>/.exec(vml)?.[0] ?? "";
  const names = /xmlns:v\s*=/.test(root) ? "" : ` ${NAMESPACES}`;
  const type = vml.includes('id="_x0000_t202"')
    ? ""
    : SHAPE_TYPE.replace("<v:shapetype", `<v:shapetype${names}`);
  const shapes = boxes.map((box, index) => shapeXml(box, first + index, names));
  return vml.slice(0, end) + type + shapes.join("") + vml.slice(end);
}

const LETTERS_PER_LINE = 34;
const COLUMNS = 3;
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** Hidden until the cell is pointed at, beside it, as high as its text. */
function shapeXml({ place, text }: NoteBox, number: number, names: string): string {
  const [row = 0, column = 0] = place.split(",").map(Number);
  const lines = text
    .split("\n")
    .reduce((count, line) => count + Math.max(1, Math.ceil(line.length / LETTERS_PER_LINE)), 0);
  const rows = Math.min(24, Math.max(4, lines + 1));
  const left = Math.min(column + 1, LAST_COLUMN - COLUMNS);
  const top = Math.min(Math.max(row - 1, 0), LAST_ROW - rows);
  const anchor = [left, 15, top, 10, left + COLUMNS, 31, top + rows, 9].join(", ");
  return (
    `<v:shape${names} id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;` +
    `margin-top:1.5pt;width:160pt;height:${rows * 15}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" ` +
    'o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div>' +
    '</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row>` +
    `<x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
