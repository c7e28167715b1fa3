import { strFromU8, unzipSync } from "fflate";
import { addSheet, openXlsx } from "../../../src/xlsx/reading/open";
import { saveXlsx } from "../../../src/xlsx/writing/save";
import type { XlsxValue } from "../../../src/xlsx/model/cells";
import { makeFile, makeParts, relationships, zipParts } from "../make-file";
import { checkFile } from "../../support/file-check/check-file";

const SHEET = "xl/worksheets/sheet1.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

test.each<[string, XlsxValue, string]>([
  ["NaN", NaN, '<c r="B1" t="e"><f>A1*2</f><v>#NUM!</v></c>'],
  ["Infinity", Infinity, '<c r="B1" t="e"><f>A1*2</f><v>#NUM!</v></c>'],
  ["-Infinity", -Infinity, '<c r="B1" t="e"><f>A1*2</f><v>#NUM!</v></c>'],
  ["the largest number", Number.MAX_VALUE, '<c r="B1"><f>A1*2</f><v>1.7976931348623157e+308</v></c>'],
  ["#N/A", { error: "#N/A" }, '<c r="B1" t="e"><f>A1*2</f><v>#N/A</v></c>'],
  ...["#SPILL!", "#CALC!", "#BUSY!", "#FIELD!", "#UNKNOWN!"].map((error): [string, XlsxValue, string] => [
    error,
    { error },
    '<c r="B1" t="e"><f>A1*2</f><v>#VALUE!</v></c>',
  ]),
])("%s is stored as Excel stores it", async (_, value, cell) => {
  const workbook = await openXlsx(makeFile());
  workbook.sheets[0]!.cells.set(0, 1, { value, formula: "=A1*2" });
  const bytes = await saveXlsx(workbook);
  expect(strFromU8(unzipSync(bytes)[SHEET]!)).toContain(cell);
  expect(checkFile(bytes)).toEqual([]);
});

test("an error that Excel stores with a record of its own keeps it where the error is the same", async () => {
  const cell = '<c r="A1" t="e" vm="1"><f>B1:B9</f><v>#VALUE!</v></c>';
  const file = makeFile({ sheets: { A: `<sheetData><row r="1">${cell}</row></sheetData>` } });
  const workbook = await openXlsx(file);
  workbook.sheets[0]!.cells.set(0, 0, { value: { error: "#SPILL!" }, formula: "=B1:B9" });
  workbook.sheets[0]!.cells.set(0, 3, { value: 1, formula: null });
  expect(strFromU8(unzipSync(await saveXlsx(workbook))[SHEET]!)).toContain(cell);
});

/** As an old LibreOffice writes it: each relationships part with a content type of its own, none for the kind. */
function withoutDefaultTypes(): Uint8Array {
  const parts = makeParts();
  const type = "application/vnd.openxmlformats-package.relationships+xml";
  const own = Object.keys(parts)
    .filter((path) => path.endsWith(".rels"))
    .map((path) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  parts["[Content_Types].xml"] = String(parts["[Content_Types].xml"])
    .replace(/<Default [^>]*>/g, "")
    .replace("</Types>", `${own.join("")}</Types>`);
  return zipParts(parts);
}

test("a package that states no type for relationships gets one with the first that is added", async () => {
  const file = withoutDefaultTypes();
  expect(checkFile(file)).toEqual([]);
  const workbook = await openXlsx(file);
  addSheet(workbook, "ใหม่").comments.set("0,0", { text: "ก", author: "ข" });
  workbook.customXmlParts = [{ id: "{00000000-0000-4000-8000-000000000001}", namespace: "", xml: "<a/>" }];
  (workbook.addins as unknown[]).push({
    id: "a",
    version: "1.0.0.0",
    storeType: "EXCatalog",
    store: "EXCatalog",
  });
  expect(checkFile(await saveXlsx(workbook))).toEqual([]);
});

describe("a list of task panes that LibreOffice has saved", () => {
  const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
  const panes = (inner: string) =>
    `<?xml version="1.0"?><wetp:taskpanes xmlns:wetp="${PANES}" xmlns:r="${OFFICE}">${inner}</wetp:taskpanes>`;
  const pane =
    '<wetp:taskpane dockstate="right" visibility="1" width="350" row="0"><wetp:webextensionref r:id="rId1"/></wetp:taskpane>';
  const PATH = "xl/webextensions/taskpanes.xml";
  const file = (list: string, type?: string) =>
    makeFile({
      parts: {
        [PATH]: list,
        "_rels/.rels": relationships([
          [`${OFFICE}/officeDocument`, "xl/workbook.xml"],
          ["http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes", PATH],
        ]),
      },
      ...(type !== undefined && { types: { [PATH]: type } }),
    });

  test.each([
    [
      "without what its entries refer to",
      file(panes(pane), "application/vnd.ms-office.webextensiontaskpanes+xml"),
    ],
    ["without its content type", file(panes(""))],
  ])("%s goes with any save", async (_, bytes) => {
    const saved = await saveXlsx(await openXlsx(bytes));
    expect(Object.keys(unzipSync(saved)).filter((path) => path.includes("webextensions"))).toEqual([]);
    expect(checkFile(saved)).toEqual([]);
  });

  test("and an empty list that is whole stays", async () => {
    const whole = file(panes(""), "application/vnd.ms-office.webextensiontaskpanes+xml");
    expect(Object.keys(unzipSync(await saveXlsx(await openXlsx(whole))))).toContain(PATH);
  });
});

test("stored parts that hang on the package become the workbook's with the first change", async () => {
  const file = makeFile({
    parts: {
      "customXml/item1.xml": '<form xmlns="urn:a"/>',
      "_rels/.rels": relationships([
        [`${OFFICE}/officeDocument`, "xl/workbook.xml"],
        [`${OFFICE}/customXml`, "../customXml/item1.xml"],
      ]),
    },
  });
  const before = await openXlsx(file);
  before.sheets[0]!.cells.set(0, 0, { value: 1, formula: null });
  const saved = await saveXlsx(before);
  const parts = unzipSync(saved);
  expect(strFromU8(parts["_rels/.rels"]!)).not.toContain("customXml");
  expect(strFromU8(parts["xl/_rels/workbook.xml.rels"]!)).toContain('Target="/customXml/item1.xml"');
  expect((await openXlsx(saved)).customXmlParts).toEqual(before.customXmlParts);
});
