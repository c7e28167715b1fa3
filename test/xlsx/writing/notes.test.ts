import { strFromU8, unzipSync } from "fflate";
import { addSheet, openXlsx } from "../../../src/xlsx/reading/open";
import { saveXlsx } from "../../../src/xlsx/writing/save";
import type { XlsxWorkbook } from "../../../src/xlsx/model/workbook";
import { makeFile, relationships } from "../make-file";
import { richFile } from "../rich-file";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

async function changed(file: Uint8Array, change: (workbook: XlsxWorkbook) => void) {
  const workbook = await openXlsx(file);
  change(workbook);
  const saved = await saveXlsx(workbook);
  const parts = Object.fromEntries(
    Object.entries(unzipSync(saved)).map(([path, data]) => [path, strFromU8(data)]),
  );
  return { parts, saved, workbook: await openXlsx(saved) };
}

const shape = (number: number, row: number, column: number) =>
  `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style='visibility:hidden'><x:ClientData ObjectType="Note">` +
  `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
/** A button as Excel draws one: its text is not well-formed. */
const BUTTON =
  '<v:shape id="_x0000_s1030" type="#_x0000_t201"><v:textbox><div>ปุ่ม<br>กด</div></v:textbox>' +
  '<x:ClientData ObjectType="Button"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>';
const FIRST =
  '<comment ref="A1" authorId="0" shapeId="0" xr:uid="{1}"><text><r><rPr><b/></rPr><t>หนึ่ง</t></r></text></comment>';

/** Two notes as Excel writes them, and a button on the same drawing. */
function noted(button = BUTTON): Uint8Array {
  return makeFile({
    sheets: { ก: '<sheetData/><legacyDrawing r:id="rId2"/>' },
    types: { "xl/comments1.xml": `${TYPES}.spreadsheetml.comments+xml` },
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([
        [`${OFFICE}/comments`, "../comments1.xml"],
        [`${OFFICE}/vmlDrawing`, "../drawings/vmlDrawing1.vml"],
      ]),
      "xl/comments1.xml":
        `<?xml version="1.0"?><comments xmlns="${MAIN}" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision">` +
        `<authors><author>ผู้ตรวจ</author></authors><commentList>${FIRST}` +
        '<comment ref="B2" authorId="0" shapeId="0"><text><t>สอง</t></text></comment></commentList></comments>',
      "xl/drawings/vmlDrawing1.vml":
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
        '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202"></v:shapetype>' +
        `${shape(1025, 0, 0)}${button}${shape(1026, 1, 1)}</xml>`,
    },
  });
}

/** ECMA-376 Part 4, 13.2 and files saved by Excel: a comments part, a drawing of hidden boxes, both named by the sheet. */
test("the first note of a sheet brings its part, its drawing and its types", async () => {
  const { parts, workbook } = await changed(makeFile(), ({ sheets }) => {
    sheets[0]!.comments.set("2,1", { author: "Pramoen", text: "ก < ข & ค\nบรรทัดสอง" });
  });
  expect(parts["xl/comments1.xml"]).toBe(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors><author>Pramoen</author></authors>` +
      '<commentList><comment ref="B3" authorId="0" shapeId="0"><text><r><rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/>' +
      '<family val="2"/></rPr><t xml:space="preserve">ก &lt; ข &amp; ค\nบรรทัดสอง</t></r></text></comment></commentList></comments>',
  );
  const vml = parts["xl/drawings/vmlDrawing1.vml"]!;
  expect(vml).toContain('<o:idmap v:ext="edit" data="1"/>');
  expect(vml).toMatch(/<v:shape id="_x0000_s1025" type="#_x0000_t202" style="[^"]*visibility:hidden"/);
  expect(vml).toContain("<x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>");
  expect(parts["[Content_Types].xml"]).toContain(
    `<Default Extension="vml" ContentType="${TYPES}.vmlDrawing"/>`,
  );
  expect(parts["[Content_Types].xml"]).toContain(
    `<Override PartName="/xl/comments1.xml" ContentType="${TYPES}.spreadsheetml.comments+xml"/>`,
  );
  expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).toContain(
    `<Relationship Id="rId1" Type="${OFFICE}/comments" Target="/xl/comments1.xml"/>` +
      `<Relationship Id="rId2" Type="${OFFICE}/vmlDrawing" Target="/xl/drawings/vmlDrawing1.vml"/>`,
  );
  expect(parts["xl/worksheets/sheet1.xml"]).toContain(
    `<legacyDrawing xmlns:r="${OFFICE}" r:id="rId2"/></worksheet>`,
  );
  expect(workbook.sheets[0]!.comments.get("2,1")).toMatchObject({
    author: "Pramoen",
    text: "ก < ข & ค\nบรรทัดสอง",
  });
});

test("notes of others keep their XML, and so do the shapes beside them", async () => {
  const { parts, workbook } = await changed(noted(), ({ sheets }) => {
    sheets[0]!.comments.set("1,1", { author: "Pramoen", text: "สองใหม่" });
    sheets[0]!.comments.set("4,0", { author: "ผู้ตรวจ", text: "สาม" });
  });
  const comments = parts["xl/comments1.xml"]!;
  expect(comments).toContain(
    `<author>ผู้ตรวจ</author><author>Pramoen</author></authors><commentList>${FIRST}<comment ref="B2" authorId="1"`,
  );
  expect(comments).toContain('<comment ref="A5" authorId="0"');
  expect(comments).not.toContain("<t>สอง</t>");
  const vml = parts["xl/drawings/vmlDrawing1.vml"]!;
  expect(vml).toContain(`${shape(1025, 0, 0)}${BUTTON}<v:shape id="_x0000_s1031"`);
  expect(vml.match(/ObjectType="Note"/g)).toHaveLength(3);
  expect([...workbook.sheets[0]!.comments].map(([place, { text }]) => [place, text])).toEqual([
    ["0,0", "หนึ่ง"],
    ["1,1", "สองใหม่"],
    ["4,0", "สาม"],
  ]);
});

test("the last note takes its part along; the drawing stays as long as there is another shape", async () => {
  const clear = ({ sheets }: XlsxWorkbook) => sheets[0]!.comments.clear();
  const withButton = await changed(noted(), clear);
  expect(withButton.parts["xl/comments1.xml"]).toBeUndefined();
  expect(withButton.parts["xl/drawings/vmlDrawing1.vml"]).toContain(`</v:shapetype>${BUTTON}</xml>`);
  const alone = await changed(noted(""), clear);
  expect(Object.keys(alone.parts).filter((path) => /comments|vml/i.test(path))).toEqual([]);
  expect(alone.parts["xl/worksheets/sheet1.xml"]).not.toContain("legacyDrawing");
  expect(alone.parts["[Content_Types].xml"]).not.toContain("comments1");
});

test("threaded comments stay, whatever the model says", async () => {
  const parts = {
    "xl/threadedComments/threadedComment1.xml":
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" id="{2}"><text>สอง</text></threadedComment></ThreadedComments>',
  };
  const before = unzipSync(noted());
  const file = makeFile({
    sheets: { ก: '<sheetData/><legacyDrawing r:id="rId2"/>' },
    types: { "xl/comments1.xml": `${TYPES}.spreadsheetml.comments+xml` },
    parts: {
      ...before,
      ...parts,
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([
        [`${OFFICE}/comments`, "../comments1.xml"],
        [`${OFFICE}/vmlDrawing`, "../drawings/vmlDrawing1.vml"],
        [
          "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
          "../threadedComments/threadedComment1.xml",
        ],
      ]),
    },
  });
  const { parts: after, workbook } = await changed(file, ({ sheets }) => sheets[0]!.comments.clear());
  expect([...workbook.sheets[0]!.comments.keys()]).toEqual(["1,1"]);
  expect(after["xl/threadedComments/threadedComment1.xml"]).toBe(
    parts["xl/threadedComments/threadedComment1.xml"],
  );
  expect(after["xl/drawings/vmlDrawing1.vml"]).toContain(shape(1026, 1, 1));
});

test("drawings of several sheets number their shapes apart", async () => {
  const { parts } = await changed(noted(), (workbook) => {
    for (const name of ["ข", "ค"]) addSheet(workbook, name).comments.set("0,0", { text: name });
  });
  expect(parts["xl/drawings/vmlDrawing2.vml"]).toMatch(/data="2".*_x0000_s2049"/s);
  expect(parts["xl/drawings/vmlDrawing3.vml"]).toMatch(/data="3".*_x0000_s3073"/s);
});

test("at the edge of the sheet a box stays inside", async () => {
  const { parts } = await changed(makeFile(), ({ sheets }) => {
    sheets[0]!.comments.set("1048575,16383", { text: "ท้าย" });
  });
  expect(parts["xl/drawings/vmlDrawing1.vml"]).toContain(
    "<x:Anchor>16380, 15, 1048571, 10, 16383, 31, 1048575, 9</x:Anchor>",
  );
});

test("where no note changed, nothing does", async () => {
  const { saved } = await changed(richFile(), ({ sheets }) => {
    sheets[0]!.comments.set("1,0", { ...sheets[0]!.comments.get("1,0")! });
  });
  expect(unzipSync(saved)).toEqual(unzipSync(richFile()));
});
