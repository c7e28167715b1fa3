import { openXlsx } from "../../../src/xlsx/reading/open";
import { toGrid } from "../../../src/host/convert/to-grid";
import { makeFile } from "../../xlsx/make-file";
import { changedParts, partText, throughGrid } from "./through-grid";

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const NEW = {
  id: "{00000001-0000-4000-8000-000000000000}",
  namespaceUri: "urn:a",
  xml: '<a xmlns="urn:a"/>',
};

/** Two parts: one of a server's, one of ours. */
const file = makeFile({
  relations: [1, 2].map((number) => [TYPE, `../customXml/item${number}.xml`]),
  parts: { "customXml/item1.xml": '<s:p xmlns:s="urn:server"/>', "customXml/item2.xml": "<ours/>" },
});

test("parts of the file reach the host", async () => {
  const { state } = toGrid(await openXlsx(file), "unit");
  expect(state.customXmlParts.map(({ namespaceUri, xml }) => [namespaceUri, xml])).toEqual([
    ["urn:server", '<s:p xmlns:s="urn:server"/>'],
    ["", "<ours/>"],
  ]);
});

test("parts that nobody touched keep their bytes", async () => {
  const { bytes } = await throughGrid(file);
  expect(changedParts(file, bytes).filter((path) => /custom|rels|Types/i.test(path))).toEqual([]);
});

test("what the host added, changed and removed is saved, and nothing else", async () => {
  const added = await throughGrid(file, (_, { state }) => state.customXmlParts.push({ ...NEW }));
  expect(added.xlsx.customXmlParts.map(({ xml }) => xml)).toEqual([
    '<s:p xmlns:s="urn:server"/>',
    "<ours/>",
    NEW.xml,
  ]);
  expect(added.xlsx.customXmlParts.at(-1)).toMatchObject({ id: NEW.id, namespace: "urn:a" });
  const changed = await throughGrid(added.bytes, (_, { state }) => {
    state.customXmlParts[2]!.xml = "<b/>";
  });
  expect(changedParts(added.bytes, changed.bytes)).toEqual(["customXml/item3.xml"]);
  expect(partText(changed.bytes, "customXml/item3.xml")).toBe("<b/>");
  const removed = await throughGrid(changed.bytes, (_, { state }) => state.customXmlParts.pop());
  expect(removed.xlsx.customXmlParts).toEqual((await openXlsx(file)).customXmlParts);
  expect(changedParts(file, removed.bytes).filter((path) => path.startsWith("customXml/"))).toEqual([]);
});
