import { strToU8, zipSync } from "fflate";
import { stylesXml } from "./styles-xml";

/** Null is an empty cell; a formula stands with the value that it had when the file was saved. */
export type FileCell = null | number | string | { readonly formula: string; readonly value: number };

export interface FileSheet {
  readonly name: string;
  /** The first two rows are headings. */
  readonly rows: readonly (readonly FileCell[])[];
  readonly merges?: readonly string[];
  readonly isProtected?: boolean;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const STYLE = { heading: 1, figure: 2, text: 3 };
/** Of no zone, so that the same content gives the same bytes everywhere. */
const SAVED = new Date(2024, 0, 1);

/**
 * The bytes of an .xlsx file, written by hand: no program that is measured made its own input.
 * At most 26 columns.
 */
export function workbookFile(sheets: readonly FileSheet[]): Uint8Array {
  const texts = new SharedTexts();
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet, texts)));
  parts["xl/sharedStrings.xml"] = texts.xml();
  parts["xl/styles.xml"] = HEAD + stylesXml(MAIN);
  parts["xl/workbook.xml"] = workbookXml(sheets);
  parts["xl/_rels/workbook.xml.rels"] = relationsXml([
    ...sheets.map((_, i) => ({
      id: `rId${i + 1}`,
      type: "worksheet",
      target: `worksheets/sheet${i + 1}.xml`,
    })),
    { id: "rIdStyles", type: "styles", target: "styles.xml" },
    { id: "rIdTexts", type: "sharedStrings", target: "sharedStrings.xml" },
  ]);
  parts["_rels/.rels"] = relationsXml([{ id: "rId1", type: "officeDocument", target: "xl/workbook.xml" }]);
  parts["[Content_Types].xml"] = contentTypesXml(sheets.length);
  const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: SAVED });
}

class SharedTexts {
  private readonly indices = new Map<string, number>();
  private uses = 0;

  indexOf(text: string): number {
    this.uses += 1;
    const known = this.indices.get(text);
    if (known !== undefined) return known;
    this.indices.set(text, this.indices.size);
    return this.indices.size - 1;
  }

  xml(): string {
    const items = [...this.indices.keys()].map(
      (text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`,
    );
    const counts = `count="${this.uses}" uniqueCount="${items.length}"`;
    return `${HEAD}<sst xmlns="${MAIN}" ${counts}>${items.join("")}</sst>`;
  }
}

function sheetXml({ rows, merges = [], isProtected = false }: FileSheet, texts: SharedTexts): string {
  const columns = rows.slice(0, 3).reduce((widest, row) => Math.max(widest, row.length), 1);
  const xml = [HEAD, `<worksheet xmlns="${MAIN}">`];
  xml.push(`<dimension ref="A1:${columnName(columns - 1)}${rows.length}"/><sheetData>`);
  rows.forEach((row, r) => {
    xml.push(`<row r="${r + 1}">`);
    row.forEach((cell, c) => xml.push(cellXml(cell, r, c, texts)));
    xml.push("</row>");
  });
  xml.push("</sheetData>");
  if (isProtected) xml.push('<sheetProtection sheet="1" objects="1" scenarios="1"/>');
  if (merges.length > 0) {
    const areas = merges.map((area) => `<mergeCell ref="${area}"/>`);
    xml.push(`<mergeCells count="${areas.length}">${areas.join("")}</mergeCells>`);
  }
  xml.push("</worksheet>");
  return xml.join("");
}

function cellXml(cell: FileCell, row: number, column: number, texts: SharedTexts): string {
  if (cell === null) return "";
  const place = `r="${columnName(column)}${row + 1}"`;
  const usual = typeof cell === "string" ? STYLE.text : STYLE.figure;
  const style = `s="${row < 2 ? STYLE.heading : usual}"`;
  if (typeof cell === "string") return `<c ${place} ${style} t="s"><v>${texts.indexOf(cell)}</v></c>`;
  if (typeof cell === "number") return `<c ${place} ${style}><v>${cell}</v></c>`;
  return `<c ${place} ${style}><f>${escaped(cell.formula)}</f><v>${cell.value}</v></c>`;
}

function columnName(column: number): string {
  return String.fromCharCode(65 + column);
}

function workbookXml(sheets: readonly FileSheet[]): string {
  const list = sheets.map(
    ({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join("")}</sheets></workbook>`;
}

function relationsXml(relations: readonly { id: string; type: string; target: string }[]): string {
  const list = relations.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

function contentTypesXml(sheets: number): string {
  const parts = [
    ["/xl/workbook.xml", "sheet.main"],
    ["/xl/styles.xml", "styles"],
    ["/xl/sharedStrings.xml", "sharedStrings"],
    ...Array.from({ length: sheets }, (_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, "worksheet"]),
  ];
  const list = parts.map(
    ([name, type]) => `<Override PartName="${name}" ContentType="${TYPE}.${type}+xml"/>`,
  );
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...list,
    "</Types>",
  ].join("");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
