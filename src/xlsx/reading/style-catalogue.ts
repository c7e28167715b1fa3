import { readXlsx, type CellStyle, type Sheet, type Workbook } from "hucre";
import { cellReference } from "../model/cell-reference";
import { OpcPackage } from "../package/opc-package";
import type { WorkbookParts } from "../package/workbook-parts";
import { cellNumberFormats, numberFormatCode, type CellNumberFormat } from "./number-formats";
import { rootPrefix } from "../package/xml-edit";
import { childElements, childNamed, elementAt, nextTag, rootElement } from "../package/xml-scan";

const CATALOGUE_COLUMNS = 1024;

/** What the library reads of a workbook: everything but the cells, and each cell format once. */
export interface LibraryModel {
  readonly workbook: Workbook;
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** By index into the file's cell formats; frozen. */
  readonly styles: readonly (CellStyle | undefined)[];
}

/**
 * Hands the library a copy of the package whose sheets hold no cells, so that its cost does not grow with
 * them and a far used range cannot exhaust it. The first rows of the first sheet list one cell per format:
 * the library resolves each once, and all cells share the result.
 */
export async function readLibraryModel(opc: OpcPackage, parts: WorkbookParts): Promise<LibraryModel> {
  const formatCount = countFormats(opc, parts.styles);
  const copy = opc.copy();
  for (const [index, sheet] of parts.worksheets.entries()) {
    const xml = opc.requireText(sheet.path);
    copy.setText(sheet.path, withoutCells(xml, index === 0 ? formatCount : 0));
  }
  const styles = parts.styles === null ? null : opc.text(parts.styles);
  if (parts.styles !== null && styles !== null) copy.setText(parts.styles, withoutPrefix(styles));
  if (parts.sharedStrings !== null && opc.has(parts.sharedStrings))
    copy.setText(parts.sharedStrings, "<sst/>");
  const names = new Set(parts.worksheets.map((sheet) => sheet.name));
  const workbook = await readXlsx(copy.write(0), {
    readStyles: true,
    sheets: (info) => names.has(info.name),
  });
  const first = workbook.sheets.find((sheet) => sheet.name === parts.worksheets[0]!.name);
  const formats = cellNumberFormats(styles);
  const resolved = Array.from({ length: formatCount }, (_, index) => {
    const key = `${Math.floor(index / CATALOGUE_COLUMNS)},${index % CATALOGUE_COLUMNS}`;
    return deepFreeze(withNumberFormat(first?.cells?.get(key)?.style, formats[index]));
  });
  return { workbook, sheets: new Map(workbook.sheets.map((sheet) => [sheet.name, sheet])), styles: resolved };
}

/** The library does not know every format that files name by number alone, accounting formats among them. */
function withNumberFormat(
  style: CellStyle | undefined,
  format: CellNumberFormat | undefined,
): CellStyle | undefined {
  if (style?.numFmt !== undefined || format === undefined) return style;
  const numFmt = numberFormatCode(format);
  return numFmt === "General" ? style : { ...style, numFmt };
}

/** The library reads style sheets by their plain names only. */
function withoutPrefix(xml: string): string {
  const prefix = rootPrefix(xml);
  return prefix === "" ? xml : xml.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}

function countFormats(opc: OpcPackage, path: string | null): number {
  const xml = path === null ? null : opc.text(path);
  if (xml === null) return 0;
  const formats = childNamed(xml, rootElement(xml), "cellXfs");
  return formats ? [...childElements(xml, formats)].length : 0;
}

/** The sheet's XML with the attributes of its rows, but without their cells. */
function withoutCells(xml: string, formatCount: number): string {
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) {
    if (tag.name !== "sheetData" || tag.kind === "close") continue;
    const data = elementAt(xml, tag);
    const rows = rowAttributes(xml, data.innerStart, data.innerEnd);
    const catalogue = catalogueRows(formatCount, rows);
    const rest = [...rows].map(([row, attributes]) => `<row r="${row}"${attributes}/>`).join("");
    return `${xml.slice(0, data.start)}<sheetData>${catalogue}${rest}</sheetData>${xml.slice(data.end)}`;
  }
  return xml;
}

const ROW_TAG = /<(?:\w+:)?row\s([^>]*)>/g;

/** Height, visibility and outline by one-based row, for the rows that have any. */
function rowAttributes(xml: string, from: number, to: number): Map<number, string> {
  const rows = new Map<number, string>();
  for (const match of xml.slice(from, to).matchAll(ROW_TAG)) {
    const number = /(?:^|\s)r="(\d+)"/.exec(match[1]!);
    const kept = match[1]!.match(/(?:^|\s)(?:ht|customHeight|hidden|outlineLevel|collapsed)="[^"]*"/g);
    if (number && kept)
      rows.set(Number(number[1]), ` ${kept.map((attribute) => attribute.trim()).join(" ")}`);
  }
  return rows;
}

function catalogueRows(formatCount: number, rows: Map<number, string>): string {
  let xml = "";
  for (let start = 0; start < formatCount; start += CATALOGUE_COLUMNS) {
    const row = start / CATALOGUE_COLUMNS;
    const cells = Array.from({ length: Math.min(CATALOGUE_COLUMNS, formatCount - start) }, (_, column) => {
      return `<c r="${cellReference(row, column)}" s="${start + column}"/>`;
    });
    xml += `<row r="${row + 1}"${rows.get(row + 1) ?? ""}>${cells.join("")}</row>`;
    rows.delete(row + 1);
  }
  return xml;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
