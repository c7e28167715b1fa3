import { columnNumber } from "./cell-reference";
import { attributesOf, elementAt, nextTag, type XmlTag } from "./xml-scan";
import { XlsxError } from "./xlsx-error";

/** The `<f>` of a cell; `text` is the raw XML source of the formula, entities and all. */
export interface ScannedFormula {
  readonly text: string;
  readonly kind: "normal" | "shared" | "array" | "dataTable";
  /** The area of a shared or array formula, on its first cell. */
  readonly ref: string | null;
  /** Number of the shared formula. */
  readonly group: string | null;
  /** Extent of the whole `<f>`. */
  readonly start: number;
  readonly end: number;
}

/** One `<c>` as it stands; every text is a raw slice of the XML. Reused between calls: copy what is kept. */
export interface ScannedCell {
  row: number;
  column: number;
  /** Index into the cell formats; 0 where none is given. */
  style: number;
  type: string;
  /** Number of the cell metadata record; 0 where there is none. */
  metadata: number;
  formula: ScannedFormula | null;
  /** Source of `<v>`, or null. */
  value: string | null;
  /** Extent of `<is>`; -1 where there is none. */
  inlineStart: number;
  inlineEnd: number;
  /** Extent of the whole `<c>`. */
  start: number;
  end: number;
}

export interface ScannedRow {
  readonly row: number;
  readonly tag: XmlTag;
}

export interface SheetVisitor {
  readonly cell?: (cell: ScannedCell) => void;
  /** Called before the cells of the row. */
  readonly row?: (row: ScannedRow) => void;
}

const ROW_COUNT = 1_048_576;
const COLUMN_COUNT = 16_384;

/**
 * Walks rows and cells of a `<sheetData>` between two positions. Rows and cells without a reference follow
 * the one before, as in Excel. Throws XlsxError `corrupt` for a reference outside the sheet.
 */
export function scanSheetData(xml: string, from: number, to: number, visitor: SheetVisitor): void {
  let row = -1;
  let column = -1;
  const cell = emptyCell();
  for (let tag = nextTag(xml, from); tag && tag.start < to;) {
    if (tag.kind !== "close" && tag.name === "row") {
      row = rowOf(xml, tag, row);
      column = -1;
      visitor.row?.({ row, tag });
    } else if (tag.kind !== "close" && tag.name === "c") {
      cell.row = row;
      cell.column = column + 1;
      const end = readCell(xml, tag, cell);
      column = cell.column;
      if (cell.row < 0 || cell.row >= ROW_COUNT || column >= COLUMN_COUNT || column < 0) {
        throw new XlsxError("corrupt", `a cell outside the sheet: ${xml.slice(tag.start, tag.end)}`);
      }
      visitor.cell?.(cell);
      tag = nextTag(xml, end);
      continue;
    }
    tag = nextTag(xml, tag.end);
  }
}

function emptyCell(): ScannedCell {
  return {
    row: 0,
    column: 0,
    style: 0,
    type: "",
    metadata: 0,
    formula: null,
    value: null,
    inlineStart: -1,
    inlineEnd: -1,
    start: 0,
    end: 0,
  };
}

function rowOf(xml: string, tag: XmlTag, before: number): number {
  const match = / r\s*=\s*["'](\d+)["']/.exec(xml.slice(tag.start, tag.end));
  const row = match ? Number(match[1]) - 1 : before + 1;
  if (row < 0 || row >= ROW_COUNT) throw new XlsxError("corrupt", `row ${row + 1} is outside the sheet`);
  return row;
}

const CELL_ATTRIBUTE = /\s(r|s|t|cm)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Reads one `<c>` with its content into `cell`; gives the position behind it. */
function readCell(xml: string, tag: XmlTag, cell: ScannedCell): number {
  cell.style = 0;
  cell.type = "";
  cell.metadata = 0;
  cell.formula = null;
  cell.value = null;
  cell.inlineStart = -1;
  cell.start = tag.start;
  cell.end = tag.end;
  for (const match of xml.slice(tag.start, tag.end).matchAll(CELL_ATTRIBUTE)) {
    const value = match[2] ?? match[3] ?? "";
    if (match[1] === "r") placeCell(value, cell);
    else if (match[1] === "s") cell.style = Number(value) || 0;
    else if (match[1] === "t") cell.type = value;
    else cell.metadata = Number(value) || 0;
  }
  if (tag.kind === "empty") return tag.end;
  return readCellContent(xml, tag.end, cell);
}

function readCellContent(xml: string, from: number, cell: ScannedCell): number {
  for (let tag = nextTag(xml, from); tag; tag = nextTag(xml, cell.end)) {
    cell.end = tag.end;
    if (tag.name === "c" && tag.kind === "close") return tag.end;
    if (tag.kind !== "open") {
      if (tag.kind === "empty" && tag.name === "f") cell.formula = readFormula(xml, tag, "", tag.end);
      continue;
    }
    if (tag.name === "v" || tag.name === "f") {
      const close = xml.indexOf(`</${tag.qualifiedName}`, tag.end);
      const source = xml.slice(tag.end, close);
      cell.end = xml.indexOf(">", close) + 1;
      if (tag.name === "v") cell.value = source;
      else cell.formula = readFormula(xml, tag, source, cell.end);
    } else {
      const element = elementAt(xml, tag);
      if (tag.name === "is") {
        cell.inlineStart = element.innerStart;
        cell.inlineEnd = element.innerEnd;
      }
      cell.end = element.end;
    }
  }
  throw new XlsxError("corrupt", "a cell without an end");
}

function readFormula(xml: string, tag: XmlTag, text: string, end: number): ScannedFormula {
  const { start } = tag;
  if (tag.end - start <= 4) return { text, kind: "normal", ref: null, group: null, start, end };
  const attributes = attributesOf(xml, tag);
  const type = attributes["t"];
  return {
    text,
    kind: type === "shared" || type === "array" || type === "dataTable" ? type : "normal",
    ref: attributes["ref"] ?? null,
    group: attributes["si"] ?? null,
    start,
    end,
  };
}

function placeCell(reference: string, cell: ScannedCell): void {
  let letters = 0;
  while (letters < reference.length && reference.charCodeAt(letters) > 57) letters += 1;
  cell.column = columnNumber(reference.slice(0, letters));
  cell.row = Number(reference.slice(letters)) - 1;
}
