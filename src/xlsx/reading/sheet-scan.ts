import { attributesOf, elementAt, nextTag, type XmlTag } from "../package/xml-scan";
import { LONGEST_UNIT } from "../package/limits";
import { tooLarge, XlsxError } from "../package/xlsx-error";

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

/** One `<c>` as it stands; texts and extents are of the raw XML. Reused between calls: copy what is kept. */
export interface ScannedCell {
  row: number;
  column: number;
  /** Index into the cell formats; 0 where none is given. */
  style: number;
  type: string;
  /** Number of the cell metadata record; 0 where there is none. */
  metadata: number;
  formula: ScannedFormula | null;
  /** Extent of the content of `<v>`; -1 where there is none. */
  valueStart: number;
  valueEnd: number;
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
  /** `xml` is what the cell's places count in: a piece of the sheet where it is read in pieces. */
  readonly cell?: (cell: ScannedCell, xml: string) => void;
  /** Called before the cells of the row. */
  readonly row?: (row: ScannedRow, xml: string) => void;
}

const ROW_COUNT = 1_048_576;
const COLUMN_COUNT = 16_384;

/**
 * Walks rows and cells of a `<sheetData>` between two positions. Rows and cells without a reference follow
 * the one before, as in Excel. Throws XlsxError `corrupt` for a reference outside the sheet.
 */
export function scanSheetData(xml: string, from: number, to: number, visitor: SheetVisitor): void {
  new SheetDataScan(visitor).scan(xml, from, to, true);
}

/** The same for a text that comes in pieces, cut anywhere. Throws XlsxError `too-large` for a cell beyond all measure. */
export async function scanSheetPieces(
  pieces: AsyncIterable<string> | Iterable<string>,
  visitor: SheetVisitor,
): Promise<void> {
  const scan = new SheetDataScan(visitor);
  let rest = "";
  for await (const piece of pieces) {
    const window = rest === "" ? piece : rest + piece;
    rest = window.slice(scan.scan(window, 0, window.length, false));
    if (rest.length > LONGEST_UNIT) throw tooLarge("<c>", rest.length, LONGEST_UNIT);
  }
  scan.scan(rest, 0, rest.length, true);
}

class SheetDataScan {
  private row = -1;
  private column = -1;
  private readonly cell = emptyCell();
  /** What was read last: a cell, the tag of a row or something else. */
  private found: "cell" | XmlTag | null = null;

  constructor(private readonly visitor: SheetVisitor) {}

  /**
   * Gives where to go on: where nothing follows (`isLast`) at the end, else at the first row or cell that is not whole.
   */
  scan(xml: string, from: number, to: number, isLast: boolean): number {
    let at = xml.indexOf("<", from);
    while (at >= 0 && at < to) {
      let end: number;
      try {
        end = this.read(xml, at, to);
      } catch (error) {
        if (isLast || !(error instanceof SyntaxError)) throw error;
        return at;
      }
      if (end < 0) return isLast ? to : at;
      this.tell(xml);
      at = xml.indexOf("<", end);
    }
    return to;
  }

  /** Reads what begins at a place and gives its end; -1 where no tag follows. Throws SyntaxError where it has no end. */
  private read(xml: string, at: number, to: number): number {
    this.found = null;
    if (startsCell(xml, at)) {
      this.beginCell();
      return readPlainCell(xml, at, this.cell);
    }
    if (xml.startsWith("</row>", at)) return at + 6;
    const tag = nextTag(xml, at);
    if (!tag || tag.start >= to) return -1;
    if (tag.kind === "close") return tag.end;
    if (tag.name === "row") this.found = tag;
    else if (tag.name === "c") {
      this.beginCell();
      return readCell(xml, tag, this.cell);
    }
    return tag.end;
  }

  private beginCell(): void {
    this.found = "cell";
    this.cell.row = this.row;
    this.cell.column = this.column + 1;
  }

  private tell(xml: string): void {
    const { found, cell, visitor } = this;
    if (found === "cell") {
      this.column = cell.column;
      checkPlace(xml, cell);
      visitor.cell?.(cell, xml);
    } else if (found !== null) {
      this.row = rowOf(xml, found, this.row);
      this.column = -1;
      visitor.row?.({ row: this.row, tag: found }, xml);
    }
  }
}

function checkPlace(xml: string, cell: ScannedCell): void {
  const { row, column } = cell;
  if (row >= 0 && row < ROW_COUNT && column >= 0 && column < COLUMN_COUNT) return;
  throw new XlsxError("corrupt", `a cell outside the sheet: ${xml.slice(cell.start, cell.start + 40)}`);
}

function emptyCell(): ScannedCell {
  return {
    row: 0,
    column: 0,
    style: 0,
    type: "",
    metadata: 0,
    formula: null,
    valueStart: -1,
    valueEnd: -1,
    inlineStart: -1,
    inlineEnd: -1,
    start: 0,
    end: 0,
  };
}

/** Whether "<c " stands here, without a prefix: nearly every cell of nearly every file. */
function startsCell(xml: string, at: number): boolean {
  return xml.charCodeAt(at + 1) === 99 && xml.charCodeAt(at + 2) === 32;
}

/**
 * Reads a cell in the form in which programs write it: double quotes, known attributes, a value or nothing.
 * Anything else goes the general way. This path is what makes a large file quick.
 */
function readPlainCell(xml: string, start: number, cell: ScannedCell): number {
  const { row, column } = cell;
  resetCell(cell, start);
  let at = start + 3;
  for (let code = xml.charCodeAt(at); code !== 62; code = xml.charCodeAt(at)) {
    if (code === 47 && xml.charCodeAt(at + 1) === 62) return (cell.end = at + 2);
    if (code === 32) {
      at += 1;
      continue;
    }
    // "cm" is the one name of two letters: calls of our functions have it.
    const from = code === 99 && xml.charCodeAt(at + 1) === 109 ? at + 4 : at + 3;
    const isPlain = xml.charCodeAt(from - 2) === 61 && xml.charCodeAt(from - 1) === 34;
    const end = isPlain ? xml.indexOf('"', from) : -1;
    if (end < 0 || !readAttribute(xml, code, from, end, cell))
      return readGenerally(xml, start, cell, row, column);
    at = end + 1;
  }
  const content = at + 1;
  if (readPlainContent(xml, content, cell)) return cell.end;
  cell.end = content;
  return readCellContent(xml, content, cell);
}

const ARRAY_FORMULA = '<f t="array" ref="';

/**
 * Reads up to the end of the cell: a formula, plain or with its area, a value, both or neither. False for anything else.
 */
function readPlainContent(xml: string, from: number, cell: ScannedCell): boolean {
  let at = from;
  const isArray = xml.startsWith(ARRAY_FORMULA, at);
  if (isArray || xml.startsWith("<f>", at)) {
    const refEnd = isArray ? xml.indexOf('"', at + ARRAY_FORMULA.length) : -1;
    if (isArray && xml.charCodeAt(refEnd + 1) !== 62) return false;
    const start = isArray ? refEnd + 2 : at + 3;
    const end = xml.indexOf("<", start);
    if (end < 0 || !xml.startsWith("</f>", end)) return false;
    const ref = isArray ? xml.slice(at + ARRAY_FORMULA.length, refEnd) : null;
    const kind = isArray ? "array" : "normal";
    cell.formula = { text: xml.slice(start, end), kind, ref, group: null, start: at, end: end + 4 };
    at = end + 4;
  }
  if (xml.startsWith("<v>", at)) {
    const end = xml.indexOf("<", at + 3);
    if (end < 0 || !xml.startsWith("</v>", end)) return false;
    cell.valueStart = at + 3;
    cell.valueEnd = end;
    at = end + 4;
  }
  cell.end = at + 4;
  return xml.startsWith("</c>", at);
}

/** False for an attribute that this path does not know. */
function readAttribute(xml: string, code: number, from: number, to: number, cell: ScannedCell): boolean {
  if (code === 114) placeCell(xml, from, to, cell);
  else if (code === 115) cell.style = Number(xml.slice(from, to)) || 0;
  else if (code === 116) cell.type = xml.slice(from, to);
  else if (code === 99) cell.metadata = Number(xml.slice(from, to)) || 0;
  else return false;
  return true;
}

function readGenerally(xml: string, start: number, cell: ScannedCell, row: number, column: number): number {
  cell.row = row;
  cell.column = column;
  const tag = nextTag(xml, start);
  if (!tag) throw new SyntaxError("a cell without an end");
  return readCell(xml, tag, cell);
}

function resetCell(cell: ScannedCell, start: number): void {
  cell.style = 0;
  cell.type = "";
  cell.metadata = 0;
  cell.formula = null;
  cell.valueStart = -1;
  cell.inlineStart = -1;
  cell.start = start;
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
  resetCell(cell, tag.start);
  cell.end = tag.end;
  for (const match of xml.slice(tag.start, tag.end).matchAll(CELL_ATTRIBUTE)) {
    const value = match[2] ?? match[3] ?? "";
    if (match[1] === "r") placeCell(value, 0, value.length, cell);
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
      else if (tag.kind === "empty" && tag.name === "v") cell.valueStart = cell.valueEnd = tag.end;
      continue;
    }
    if (tag.name === "v" || tag.name === "f") {
      const close = xml.indexOf(`</${tag.qualifiedName}`, tag.end);
      cell.end = xml.indexOf(">", close) + 1;
      if (close < 0 || cell.end === 0) throw new SyntaxError(`unclosed <${tag.qualifiedName}>`);
      if (tag.name === "f") cell.formula = readFormula(xml, tag, xml.slice(tag.end, close), cell.end);
      else {
        cell.valueStart = tag.end;
        cell.valueEnd = close;
      }
    } else {
      const element = elementAt(xml, tag);
      if (tag.name === "is") {
        cell.inlineStart = element.innerStart;
        cell.inlineEnd = element.innerEnd;
      }
      cell.end = element.end;
    }
  }
  throw new SyntaxError("a cell without an end");
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

/** Reads "AB12" between two positions; another text gives a place outside of any sheet. */
function placeCell(source: string, from: number, to: number, cell: ScannedCell): void {
  let column = 0;
  let at = from;
  for (; at < to; at++) {
    const letter = source.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  let row = 0;
  for (; at < to; at++) {
    const digit = source.charCodeAt(at) - 48;
    row = digit < 0 || digit > 9 ? -1 : row * 10 + digit;
    if (row < 0) break;
  }
  cell.column = column - 1;
  cell.row = row - 1;
}
