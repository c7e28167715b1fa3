import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { embedAddin, type XlsxAddin } from "../../../src/xlsx/model/addin";
import { createXlsx, openXlsx } from "../../../src/xlsx/reading/open";
import { saveXlsx } from "../../../src/xlsx/writing/save";

const ADDIN: XlsxAddin = {
  id: "af8fa5ba-4010-4bcc-9e03-a91ddadf6dd3",
  version: "1.0.0.0",
  storeType: "EXCatalog",
  store: "EXCatalog",
};
const OTHER: XlsxAddin = { id: "wa104380862", version: "1.1.0.2", storeType: "OMEX", store: "en-US" };
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MICROSOFT = "http://schemas.microsoft.com/office/2011/relationships";

async function embedded(file: Uint8Array | null, ...addins: XlsxAddin[]): Promise<Uint8Array> {
  const workbook = file ? await openXlsx(file) : await createXlsx("ก");
  for (const addin of addins) embedAddin(workbook, addin);
  return saveXlsx(workbook);
}

const textsOf = (file: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([path, data]) => [path, strFromU8(data)]));

/** Parts as in [MS-OWEXML] 2.1 and 3 and in Microsoft's "Automatically open a task pane with a document". */
test("the add-in's reference is written as Excel writes it", async () => {
  const file = await embedded(null, ADDIN);
  const parts = textsOf(file);
  expect(parts["_rels/.rels"]).toContain(
    `Type="${MICROSOFT}/webextensiontaskpanes" Target="/xl/webextensions/taskpanes.xml"/>`,
  );
  expect(parts["xl/webextensions/taskpanes.xml"]).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">' +
      '<wetp:taskpane xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11" ' +
      'dockstate="right" visibility="1" width="350" row="0">' +
      `<wetp:webextensionref xmlns:r="${OFFICE}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
  );
  expect(parts["xl/webextensions/_rels/taskpanes.xml.rels"]).toContain(
    `<Relationship Id="rId1" Type="${MICROSOFT}/webextension" Target="/xl/webextensions/webextension1.xml"/>`,
  );
  expect(parts["xl/webextensions/webextension1.xml"]).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" ' +
      'id="{af8fa5ba-4010-4bcc-9e03-a91ddadf6dd3}">' +
      '<we:reference id="af8fa5ba-4010-4bcc-9e03-a91ddadf6dd3" version="1.0.0.0" store="EXCatalog" storeType="EXCatalog"/>' +
      "<we:alternateReferences/><we:properties>" +
      '<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties>' +
      `<we:bindings/><we:snapshot xmlns:r="${OFFICE}"/></we:webextension>`,
  );
  for (const [path, type] of [
    ["taskpanes", "webextensiontaskpanes"],
    ["webextension1", "webextension"],
  ]) {
    expect(parts["[Content_Types].xml"]).toContain(
      `<Override PartName="/xl/webextensions/${path}.xml" ContentType="application/vnd.ms-office.${type}+xml"/>`,
    );
  }
  expect((await openXlsx(file)).addins).toEqual([ADDIN]);
});

test("one that is there is left as it is, in any version; another one joins it", async () => {
  const first = await embedded(null, OTHER);
  const second = await embedded(first, { ...OTHER, id: "WA104380862", version: "9.0.0.0" }, ADDIN, ADDIN);
  expect((await openXlsx(second)).addins).toEqual([OTHER, ADDIN]);
  const [before, after] = [textsOf(first), textsOf(second)];
  const extension = "xl/webextensions/webextension1.xml";
  expect(after[extension]).toBe(before[extension]);
  expect(after["xl/webextensions/taskpanes.xml"]!.match(/row="\d"/g)).toEqual(['row="0"', 'row="1"']);
  expect(unzipSync(await embedded(second, ADDIN))).toEqual(unzipSync(second));
});

test("a list of panes that lost what it refers to, as LibreOffice leaves it, gives way", async () => {
  const file = unzipSync(await embedded(null, ADDIN));
  delete file["xl/webextensions/_rels/taskpanes.xml.rels"];
  delete file["xl/webextensions/webextension1.xml"];
  const types = strFromU8(file["[Content_Types].xml"]!)
    .replace(/<Override PartName="\/xl\/webextensions\/webextension1.xml"[^>]*>/, "")
    .replace("application/vnd.ms-office.webextensiontaskpanes+xml", "application/xml");
  const damaged = zipSync({ ...file, "[Content_Types].xml": strToU8(types) });
  expect((await openXlsx(damaged)).addins).toEqual([]);
  expect(textsOf(await embedded(damaged, ADDIN))).toEqual(textsOf(await embedded(null, ADDIN)));
});
