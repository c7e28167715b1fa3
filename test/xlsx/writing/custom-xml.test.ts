import { strFromU8, unzipSync } from "fflate";
import { openXlsx } from "../../../src/xlsx/reading/open";
import { saveXlsx } from "../../../src/xlsx/writing/save";
import type { XlsxWorkbook } from "../../../src/xlsx/model/workbook";
import { makeFile, relationships, zipParts } from "../make-file";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SCHEMA = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

const SHAREPOINT = "{11111111-AAAA-4BBB-8CCC-222222222222}";
const NEW = "{00000001-0000-4000-8000-000000000000}";

const properties = (id: string) =>
  `<?xml version="1.0"?><ds:datastoreItem xmlns:ds="${SCHEMA}" ds:itemID="${id}"><ds:schemaRefs/></ds:datastoreItem>`;
const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);

/** A part of SharePoint's with its properties, one without any in UTF-16, and one that is no XML. */
function withParts(): Uint8Array {
  return makeFile({
    relations: ["item1.xml", "item2.xml", "item3.xml"].map((name) => [
      `${OFFICE}/customXml`,
      `../customXml/${name}`,
    ]),
    types: { "customXml/itemProps1.xml": PROPERTIES },
    parts: {
      "customXml/item1.xml": `<?xml version="1.0"?>\r\n<p:properties xmlns:p="urn:sharepoint" a='x'>กอง&amp;สำนัก</p:properties>`,
      "customXml/_rels/item1.xml.rels": relationships([[`${OFFICE}/customXmlProps`, "itemProps1.xml"]]),
      "customXml/itemProps1.xml": properties(SHAREPOINT),
      "customXml/item2.xml": utf16('<?xml version="1.0" encoding="UTF-16"?><บันทึก/>'),
      "customXml/item3.xml": "no XML",
    },
  });
}

async function changed(file: Uint8Array, change: (workbook: XlsxWorkbook) => void) {
  const workbook = await openXlsx(file);
  change(workbook);
  const saved = await saveXlsx(workbook);
  const parts = Object.entries(unzipSync(saved)).map(([path, data]) => [path, strFromU8(data)] as const);
  return { parts: Object.fromEntries(parts), saved, workbook: await openXlsx(saved) };
}

const changedPaths = (before: Uint8Array, after: Uint8Array) => {
  const [was, is] = [unzipSync(before), unzipSync(after)];
  const paths = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return paths.filter((path) => !Buffer.from(was[path] ?? []).equals(Buffer.from(is[path] ?? []))).sort();
};

test("parts are read with their ids and the namespaces of their root elements", async () => {
  const { customXmlParts } = await openXlsx(withParts());
  expect(customXmlParts).toEqual([
    {
      id: SHAREPOINT,
      namespace: "urn:sharepoint",
      xml: `<?xml version="1.0"?>\r\n<p:properties xmlns:p="urn:sharepoint" a='x'>กอง&amp;สำนัก</p:properties>`,
    },
    {
      id: "customXml/item2.xml",
      namespace: "",
      xml: '<?xml version="1.0" encoding="UTF-16"?><บันทึก/>',
    },
    { id: "customXml/item3.xml", namespace: "", xml: "no XML" },
  ]);
  expect((await openXlsx(withParts())).customXmlParts).toEqual(customXmlParts);
});

test("a file without a change keeps every byte", async () => {
  const { saved } = await changed(withParts(), () => undefined);
  expect(changedPaths(withParts(), saved)).toEqual([]);
});

test("two parts of the same id stay two", async () => {
  const file = makeFile({
    relations: ["item1.xml", "item2.xml"].map((name) => [`${OFFICE}/customXml`, `../customXml/${name}`]),
    parts: Object.fromEntries(
      [1, 2].flatMap((number) => [
        [`customXml/item${number}.xml`, `<part${number}/>`],
        [
          `customXml/_rels/item${number}.xml.rels`,
          relationships([[`${OFFICE}/customXmlProps`, `itemProps${number}.xml`]]),
        ],
        [`customXml/itemProps${number}.xml`, properties(SHAREPOINT)],
      ]),
    ),
  });
  const { customXmlParts } = await openXlsx(file);
  expect(customXmlParts.map(({ xml }) => xml)).toEqual(["<part1/>", "<part2/>"]);
  expect(new Set(customXmlParts.map(({ id }) => id)).size).toBe(2);
  expect(changedPaths(file, (await changed(file, () => undefined)).saved)).toEqual([]);
});

test("an added part gets a place of its own, its properties and its content types", async () => {
  const xml = '<frozen xmlns="urn:pramoen:a&amp;b">[1]</frozen>';
  const add = (book: XlsxWorkbook) => book.customXmlParts.push({ id: NEW, namespace: "", xml });
  const { parts, saved, workbook } = await changed(withParts(), add);
  expect(changedPaths(withParts(), saved)).toEqual([
    "[Content_Types].xml",
    "customXml/_rels/item4.xml.rels",
    "customXml/item4.xml",
    "customXml/itemProps4.xml",
    "xl/_rels/workbook.xml.rels",
  ]);
  expect(parts["customXml/item4.xml"]).toBe(xml);
  expect(parts["customXml/itemProps4.xml"]).toContain(`ds:itemID="${NEW}"`);
  expect(parts["customXml/_rels/item4.xml.rels"]).toContain(`Type="${OFFICE}/customXmlProps"`);
  expect(parts["xl/_rels/workbook.xml.rels"]).toContain(
    `Type="${OFFICE}/customXml" Target="/customXml/item4.xml"`,
  );
  expect(parts["[Content_Types].xml"]).toContain(
    `PartName="/customXml/itemProps4.xml" ContentType="${PROPERTIES}"`,
  );
  expect(workbook.customXmlParts.at(-1)).toEqual({ id: NEW, namespace: "urn:pramoen:a&b", xml });
  expect((await changed(withParts(), add)).saved).toEqual(saved);
});

test("a part says its content type where the file has none for XML", async () => {
  const types = '<Default Extension="xml" ContentType="application/xml"/>';
  const entries = unzipSync(makeFile());
  const bare = strFromU8(entries["[Content_Types].xml"]!).replace(types, "");
  const file = makeFile({ parts: { "[Content_Types].xml": bare } });
  const { parts } = await changed(file, (book) =>
    book.customXmlParts.push({ id: NEW, namespace: "", xml: "<a/>" }),
  );
  expect(parts["[Content_Types].xml"]).toContain(
    'PartName="/customXml/item1.xml" ContentType="application/xml"',
  );
});

test("a changed part keeps its place and its properties", async () => {
  const xml = "<p:properties xmlns:p='urn:other'/>";
  const { saved, workbook } = await changed(withParts(), (book) => {
    book.customXmlParts[0] = { ...book.customXmlParts[0]!, xml };
  });
  expect(changedPaths(withParts(), saved)).toEqual(["customXml/item1.xml"]);
  expect(workbook.customXmlParts[0]).toEqual({ id: SHAREPOINT, namespace: "urn:other", xml });
});

test("a changed part that has no id of its own is found again", async () => {
  const before = (await openXlsx(withParts())).customXmlParts[1]!;
  const { saved, workbook } = await changed(withParts(), (book) => {
    book.customXmlParts[1] = { ...before, xml: "<ใหม่/>" };
  });
  expect(changedPaths(withParts(), saved)).toEqual(["customXml/item2.xml"]);
  expect(workbook.customXmlParts[1]).toEqual({ ...before, xml: "<ใหม่/>" });
});

test("a removed part takes its properties with it, and nothing else", async () => {
  const { parts, saved, workbook } = await changed(withParts(), (book) => book.customXmlParts.shift());
  expect(changedPaths(withParts(), saved)).toEqual([
    "[Content_Types].xml",
    "customXml/_rels/item1.xml.rels",
    "customXml/item1.xml",
    "customXml/itemProps1.xml",
    "xl/_rels/workbook.xml.rels",
  ]);
  expect(parts["[Content_Types].xml"]).not.toContain("itemProps1");
  expect(parts["customXml/item1.xml"]).toBeUndefined();
  expect(parts["customXml/item3.xml"]).toBe("no XML");
  expect(workbook.customXmlParts.map(({ xml }) => xml)).toEqual([expect.stringContaining("บันทึก"), "no XML"]);
});

test("properties that are no XML do not keep the file from opening", async () => {
  const file = makeFile({
    relations: [[`${OFFICE}/customXml`, "../customXml/item1.xml"]],
    parts: {
      "customXml/item1.xml": "<a/>",
      "customXml/_rels/item1.xml.rels": relationships([[`${OFFICE}/customXmlProps`, "itemProps1.xml"]]),
      "customXml/itemProps1.xml": "broken",
    },
  });
  const { saved, workbook } = await changed(file, () => undefined);
  expect(workbook.customXmlParts.map(({ xml }) => xml)).toEqual(["<a/>"]);
  expect(changedPaths(file, saved)).toEqual([]);
});

test.each(["customXml/itemProps1.xml", "customXml/_rels/item1.xml.rels"])(
  "an added part does not take the place of %s, which is somebody else's",
  async (taken) => {
    const content = taken.endsWith(".rels") ? relationships([]) : properties(SHAREPOINT);
    const file = makeFile({ parts: { [taken]: content } });
    const { parts, workbook } = await changed(file, (book) =>
      book.customXmlParts.push({ id: NEW, namespace: "", xml: "<a/>" }),
    );
    expect(parts[taken]).toBe(content);
    expect(parts["customXml/item2.xml"]).toBe("<a/>");
    expect(workbook.customXmlParts.map(({ id }) => id)).toEqual([NEW]);
  },
);

describe("a part that LibreOffice hung on the package", () => {
  const moved = () => {
    const file = unzipSync(
      makeFile({
        parts: {
          "customXml/item1.xml": '<template xmlns="urn:pramoen:template:1">1</template>',
          "customXml/_rels/item1.xml.rels": relationships([[`${OFFICE}/customXmlProps`, "itemProps1.xml"]]),
          "customXml/itemProps1.xml": properties(NEW),
        },
        types: { "customXml/itemProps1.xml": PROPERTIES },
      }),
    );
    const link = `<Relationship Id="rId9" Type="${OFFICE}/customXml" Target="../customXml/item1.xml"/></Relationships>`;
    const links = strFromU8(file["_rels/.rels"]!).replace("</Relationships>", link);
    return zipParts({ ...file, "_rels/.rels": links });
  };
  const namespace = "urn:pramoen:template:1";

  test("is read, and stays as it is as long as nothing changes it", async () => {
    const { saved, workbook } = await changed(moved(), () => undefined);
    expect(workbook.customXmlParts).toMatchObject([{ id: NEW, namespace }]);
    expect(changedPaths(moved(), saved)).toEqual([]);
  });

  test("belongs to the workbook again once it is changed", async () => {
    const xml = `<template xmlns="${namespace}">2</template>`;
    const { parts, workbook } = await changed(moved(), (book) => {
      book.customXmlParts[0] = { ...book.customXmlParts[0]!, xml };
    });
    expect(parts["_rels/.rels"]).not.toContain("customXml");
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain(
      `Type="${OFFICE}/customXml" Target="/customXml/item1.xml"`,
    );
    expect(workbook.customXmlParts).toEqual([{ id: NEW, namespace, xml }]);
  });

  test("goes with its properties when it is removed", async () => {
    const { parts } = await changed(moved(), (book) => void (book.customXmlParts = []));
    expect(Object.keys(parts).filter((path) => path.startsWith("customXml"))).toEqual([]);
    expect(parts["_rels/.rels"]).not.toContain("customXml");
  });
});
