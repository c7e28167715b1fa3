import { strFromU8, unzipSync } from "fflate";
import { openXlsx } from "../../../src/xlsx/reading/open";
import { saveXlsx, type SaveOptions } from "../../../src/xlsx/writing/save";
import type { XlsxWorkbook } from "../../../src/xlsx/model/workbook";
import { makeFile, type FileParts } from "../make-file";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const METADATA = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const SHEET = "xl/worksheets/sheet1.xml";
const XLDAPR = '<metadataType name="XLDAPR" cellMeta="1"/>';
const properties = (dynamic: number, collapsed: number) =>
  '<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties ' +
  'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" ' +
  `fDynamic="${dynamic}" fCollapsed="${collapsed}"/></ext></extLst></bk>`;

async function saved(
  file: Uint8Array,
  change: (workbook: XlsxWorkbook) => void,
  options: SaveOptions = {},
): Promise<Record<string, string>> {
  const workbook = await openXlsx(file);
  change(workbook);
  const bytes = await saveXlsx(workbook, { customFunctions: ["KPISCORE"], ...options });
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

const sheet = (cells: string, more: FileParts = {}) =>
  makeFile({ sheets: { A: `<sheetData><row r="1">${cells}</row></sheetData>` }, ...more });

const withMetadata = (inner: string) =>
  sheet('<c r="A1"><v>1</v></c>', {
    parts: { "xl/metadata.xml": `<?xml version="1.0"?><metadata xmlns="${MAIN}">${inner}</metadata>` },
    types: { "xl/metadata.xml": METADATA },
    relations: [[`${OFFICE}/sheetMetadata`, "metadata.xml"]],
  });

const put = (formula: string) => (workbook: XlsxWorkbook) => {
  workbook.sheets[0]!.cells.set(0, 1, { value: 50, formula });
};

/** Recorded in files that Excel itself saved: a call of an add-in's function is a formula that may spill. */
test("a call of an add-in's function is written as Excel writes it", async () => {
  const parts = await saved(sheet('<c r="A1"><v>1</v></c>'), put("=IF(A1=1,kpiscore(A1,1,2,3),0)"));
  expect(parts[SHEET]).toContain(
    '<c r="B1" cm="1"><f t="array" ref="B1">IF(A1=1,_xldudf_KPISCORE(A1,1,2,3),0)</f><v>50</v></c>',
  );
  expect(parts["[Content_Types].xml"]).toContain(
    `<Override PartName="/xl/metadata.xml" ContentType="${METADATA}"/>`,
  );
  expect(parts["xl/_rels/workbook.xml.rels"]).toContain(
    `Type="${OFFICE}/sheetMetadata" Target="/xl/metadata.xml"/>`,
  );
  expect(parts["xl/metadata.xml"]).toMatch(
    /<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" [^>]*cellMeta="1"\/><\/metadataTypes><futureMetadata name="XLDAPR" count="1"><bk>.*fDynamic="1" fCollapsed="0"\/>.*<\/bk><\/futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"\/><\/bk><\/cellMetadata><\/metadata>$/,
  );
});

test.each([
  ["a formula without a call", "=A1+1"],
  ["a name like a function of ours", "=KPISCORES(A1)+KPISCORE"],
  ["a text that reads like a call", '="KPISCORE(A1)"'],
])("%s has no mark", async (_, formula) => {
  const parts = await saved(sheet('<c r="A1"><v>1</v></c>'), put(formula));
  expect(parts[SHEET]).not.toContain("cm=");
  expect(parts["xl/metadata.xml"]).toBeUndefined();
});

test("a call of a name that holds a LAMBDA has the mark, of another name none", async () => {
  const file = sheet('<c r="A1"><v>1</v></c>', {
    behind:
      '<definedNames><definedName name="MY.SCORE">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)</definedName>' +
      '<definedName name="RATE">A!$A$1</definedName></definedNames>',
  });
  expect((await saved(file, put("=my.score(A1)")))[SHEET]).toContain(
    '<c r="B1" cm="1"><f t="array" ref="B1">',
  );
  expect((await saved(file, put("=RATE*2")))[SHEET]).toContain('<c r="B1"><f>RATE*2</f>');
});

test("read again it is a plain call, with nothing that it fills", async () => {
  const file = sheet('<c r="B1" cm="1"><f t="array" ref="B1">_xldudf_KPISCORE(A1,1,2,3)</f><v>50</v></c>');
  const { cells } = (await openXlsx(file)).sheets[0]!;
  expect(cells.get(0, 1)).toEqual({ value: 50, formula: "=KPISCORE(A1,1,2,3)", isDynamic: true });
});

test("a formula that takes the place of a marked one has no mark", async () => {
  const file = sheet('<c r="B1" cm="1"><f t="array" ref="B1">_xldudf_KPISCORE(A1,1,2,3)</f><v>50</v></c>');
  expect((await saved(file, put("=A1*2")))[SHEET]).toContain('<c r="B1"><f>A1*2</f><v>50</v></c>');
});

describe("calls that stand in the file without a mark", () => {
  const unmarked =
    '<c r="A1"><f>_xldudf_KPISCORE(C1,1,2,3)</f><v>50</v></c>' +
    '<c r="B1"><f t="shared" ref="B1:C1" si="0">_xldudf_KPISCORE(D1,1,2,3)</f><v>50</v></c>' +
    '<c r="C1"><f t="shared" si="0"/><v>50</v></c>' +
    '<c r="D1"><f t="array" ref="D1:D1">_xldudf_kpiscore(E1,1,2,3)</f><v>50</v></c>' +
    '<c r="E1"><f t="array" ref="E1:F1">_xldudf_KPISCORE(G1:H1,1,2,3)</f><v>50</v></c><c r="F1"><v>50</v></c>';

  test("keep their bytes where nothing of them is written", async () => {
    const parts = await saved(sheet(unmarked), () => undefined);
    expect(parts[SHEET]).toContain(unmarked);
  });

  test("get it where all are to be marked; what was entered over several cells stays", async () => {
    const parts = await saved(sheet(unmarked), () => undefined, { marksAll: true });
    const call = (at: string, source: string) =>
      `<c r="${at}" cm="1"><f t="array" ref="${at}">_xldudf_KPISCORE(${source},1,2,3)</f><v>50</v></c>`;
    expect(parts[SHEET]).toContain(
      [call("A1", "C1"), call("B1", "D1"), call("C1", "E1"), call("D1", "E1")].join("") +
        '<c r="E1"><f t="array" ref="E1:F1">_xldudf_KPISCORE(G1:H1,1,2,3)</f><v>50</v></c>',
    );
  });

  test("marking all a second time changes nothing", async () => {
    const workbook = await openXlsx(sheet(unmarked));
    const options = { customFunctions: ["KPISCORE"], marksAll: true };
    const once = await saveXlsx(workbook, options);
    expect(await saveXlsx(await openXlsx(once), options)).toEqual(once);
  });
});

describe("metadata that is there", () => {
  const marked = '<c r="B1" cm="N"><f t="array" ref="B1">_xldudf_KPISCORE(A1,1,2,3)</f><v>50</v></c>';
  const RICH = '<metadataType name="XLRICHVALUE" valueMeta="1"/>';
  const RICH_PROPERTIES = '<futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata>';
  const VALUES = '<valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata>';
  const ours = (v: number, t = 1) => `<bk><rc t="${t}" v="${v}"/></bk>`;

  test.each<[string, string, string, number]>([
    [
      "is used where it has the record",
      `<metadataTypes count="1">${XLDAPR}</metadataTypes><futureMetadata name="XLDAPR" count="1">${properties(1, 0)}</futureMetadata><cellMetadata count="1">${ours(0)}</cellMetadata>`,
      `<cellMetadata count="1">${ours(0)}</cellMetadata>`,
      1,
    ],
    [
      "gets a record where it has only properties",
      `<metadataTypes count="1">${XLDAPR}</metadataTypes><futureMetadata name="XLDAPR" count="2">${properties(0, 0)}${properties(1, 0)}</futureMetadata>`,
      `</futureMetadata><cellMetadata count="1">${ours(1)}</cellMetadata></metadata>`,
      1,
    ],
    [
      "gets properties where its own say something else",
      `<metadataTypes count="1">${XLDAPR}</metadataTypes><futureMetadata name="XLDAPR" count="1">${properties(1, 1)}</futureMetadata><cellMetadata count="1">${ours(0)}</cellMetadata>`,
      `<futureMetadata name="XLDAPR" count="2">${properties(1, 1)}${properties(1, 0)}</futureMetadata><cellMetadata count="2">${ours(0)}${ours(1)}</cellMetadata>`,
      2,
    ],
    [
      "of another kind stays, in the order of the format",
      `<metadataTypes count="1">${RICH}</metadataTypes>${RICH_PROPERTIES}${VALUES}`,
      `${RICH_PROPERTIES}<futureMetadata name="XLDAPR" count="1">${properties(1, 0)}</futureMetadata><cellMetadata count="1">${ours(0, 2)}</cellMetadata>${VALUES}`,
      1,
    ],
  ])("%s", async (_, before, after, record) => {
    const parts = await saved(withMetadata(before), put("=KPISCORE(A1,1,2,3)"));
    expect(parts["xl/metadata.xml"]).toContain(after);
    expect(parts[SHEET]).toContain(marked.replace("N", String(record)));
  });
});
