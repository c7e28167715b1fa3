import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface FileParts {
  /** Inner XML of `<worksheet>`, or a whole part that begins with "<?xml", by sheet name. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** Inner XML of `<sst>`. */
  readonly texts?: string;
  /** A whole style sheet. */
  readonly styles?: string;
  /** Inner XML of `<workbook>` before and behind `<sheets>`. */
  readonly before?: string;
  readonly behind?: string;
  /** More parts by path: text or bytes. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** More relationships of the workbook: [type, target]. */
  readonly relations?: readonly (readonly [string, string])[];
  /** More content types by path. */
  readonly types?: Readonly<Record<string, string>>;
}

/** A workbook file made by hand, so that no library stands between a test and the XML. */
export function makeFile(parts: FileParts = {}): Uint8Array {
  return zipParts(makeParts(parts));
}

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([path, content]): [string, Uint8Array] => [
    path,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries));
}

export function makeParts(parts: FileParts = {}): Record<string, string | Uint8Array> {
  const sheets = Object.entries(parts.sheets ?? { Sheet1: "<sheetData/>" });
  const relations = [
    ...sheets.map((_, index) => [`${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const),
    [`${OFFICE}/styles`, "styles.xml"] as const,
    ...(parts.texts === undefined ? [] : [[`${OFFICE}/sharedStrings`, "sharedStrings.xml"] as const]),
    ...(parts.relations ?? []),
  ];
  const types: Record<string, string> = {
    "xl/workbook.xml": `${SPREADSHEET}.sheet.main+xml`,
    "xl/styles.xml": `${SPREADSHEET}.styles+xml`,
    ...Object.fromEntries(
      sheets.map((_, index) => [`xl/worksheets/sheet${index + 1}.xml`, `${SPREADSHEET}.worksheet+xml`]),
    ),
    ...(parts.texts === undefined ? {} : { "xl/sharedStrings.xml": `${SPREADSHEET}.sharedStrings+xml` }),
    ...parts.types,
  };
  const list = sheets.map(
    ([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return {
    "[Content_Types].xml": contentTypes(types),
    "_rels/.rels": relationships([[`${OFFICE}/officeDocument`, "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
      `${parts.before ?? ""}<sheets>${list.join("")}</sheets>${parts.behind ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(relations),
    "xl/styles.xml": parts.styles ?? STYLES,
    ...(parts.texts === undefined
      ? {}
      : { "xl/sharedStrings.xml": `<?xml version="1.0"?><sst xmlns="${MAIN}">${parts.texts}</sst>` }),
    ...Object.fromEntries(
      sheets.map(([, inner], index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(inner)]),
    ),
    ...parts.parts,
  };
}

export function relationships(relations: readonly (readonly [string, string])[]): string {
  const list = relations.map(([type, target], index) => {
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}">${list.join("")}</Relationships>`;
}

function contentTypes(types: Readonly<Record<string, string>>): string {
  const list = Object.entries(types).map(
    ([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`,
  );
  return (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${list.join("")}</Types>`
  );
}

function worksheet(inner: string): string {
  if (inner.startsWith("<?xml")) return inner;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}</worksheet>`
  );
}

/** Formats: 0 plain, 1 bold on yellow, 2 a date, 3 two decimals, 4 unlocked. */
export const STYLES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="d mmmm yyyy"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="16"/><name val="TH SarabunPSK"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>' +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium9"/></styleSheet>';
