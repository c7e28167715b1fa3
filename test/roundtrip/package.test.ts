import { strFromU8, unzipSync } from "fflate";
import { ownAddin } from "../../src/files/own-addin";
import { attributesOf, childElements, rootElement } from "../../src/xlsx/package/xml-scan";
import { standardFile } from "./standard-file";

/** ECMA-376 part 1, 18.3.1.99 and 18.8.39: the schema prescribes the order of these children. */
const WORKSHEET =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells " +
  "conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter drawing " +
  "legacyDrawing tableParts extLst";
const STYLES = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst";
const WORKBOOK =
  "fileVersion workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr extLst";

let parts: Record<string, string>;
beforeAll(async () => {
  const files = unzipSync(await standardFile("functions"));
  parts = Object.fromEntries(Object.entries(files).map(([path, data]) => [path, strFromU8(data)]));
});

const sheets = () => Object.entries(parts).filter(([path]) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));
const children = (xml: string) => [...childElements(xml, rootElement(xml))];
const attributes = (xml: string) => children(xml).map(({ tag }) => attributesOf(xml, tag));

test("elements stand in the order of the schema", () => {
  const checked: [string, string][] = [
    ...sheets().map(([, xml]): [string, string] => [xml, WORKSHEET]),
    [parts["xl/styles.xml"]!, STYLES],
    [parts["xl/workbook.xml"]!, WORKBOOK],
  ];
  expect(checked.length).toBeGreaterThan(10);
  for (const [xml, order] of checked) {
    const ranks = children(xml).map(({ name }) => order.split(" ").indexOf(name));
    expect(ranks).not.toContain(-1);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  }
});

test("counts and indices of styles hold", () => {
  const xml = parts["xl/styles.xml"]!;
  const count = (name: string) => {
    const list = children(xml).find((element) => element.name === name)!;
    const found = [...childElements(xml, list)].length;
    expect([name, attributesOf(xml, list.tag)["count"]]).toEqual([name, String(found)]);
    return found;
  };
  const [formats, differential] = [count("cellXfs"), count("dxfs")];
  for (const [, sheet] of sheets()) {
    for (const [, style] of sheet.matchAll(/<c [^>]*\bs="(\d+)"/g))
      expect(Number(style)).toBeLessThan(formats);
    for (const [, style] of sheet.matchAll(/dxfId="(\d+)"/g))
      expect(Number(style)).toBeLessThan(differential);
  }
});

test("every formula has its result, and functions of the add-in the prefix that Excel gives them", () => {
  const formulas = sheets().flatMap(([, xml]) => [
    ...xml.matchAll(/<c [^>]*>(?:<f[^>]*>(.*?)<\/f>)(.*?)<\/c>/g),
  ]);
  expect(formulas.length).toBeGreaterThan(50);
  for (const [cell, formula, result] of formulas) {
    expect([cell, result]).toEqual([cell, expect.stringMatching(/^<v>[^<]*<\/v>$/)]);
    expect(formula).not.toMatch(/(?<!_xldudf_)\bKPI[A-Z]+\(/);
  }
  expect(formulas.some(([, formula]) => formula!.includes("_xldudf_KPISCORE("))).toBe(true);
});

/** [MS-OWEXML] 2.1: the list of panes hangs on the package, each add-in on the list. */
test("every relationship leads to a part, every part has a type, and the add-in is the manifest's", () => {
  const types = attributes(parts["[Content_Types].xml"]!);
  const overrides = new Map(types.map(({ PartName, ContentType }) => [PartName, ContentType]));
  const defaults = new Set(types.map(({ Extension }) => Extension));
  for (const part of overrides.keys()) if (part) expect(parts).toHaveProperty([part.slice(1)]);
  for (const path of Object.keys(parts).filter((name) => name !== "[Content_Types].xml"))
    expect([path, overrides.has(`/${path}`) || defaults.has(path.split(".").pop())]).toEqual([path, true]);
  for (const [path, xml] of Object.entries(parts).filter(([name]) => name.endsWith(".rels"))) {
    const base = `file:///${path.replace(/_rels\/[^/]*$/, "")}`;
    for (const { Target, TargetMode } of attributes(xml)) {
      if (TargetMode === "External") continue;
      expect(parts).toHaveProperty([decodeURI(new URL(Target!, base).pathname.slice(1))]);
    }
  }
  expect(overrides.get("/xl/webextensions/webextension1.xml")).toBe(
    "application/vnd.ms-office.webextension+xml",
  );
  expect(parts["xl/webextensions/webextension1.xml"]).toContain(
    `<we:reference id="${ownAddin("organisation").id}"`,
  );
});
