import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../../src/xlsx/reading/open";
import { XlsxError } from "../../../src/xlsx/package/xlsx-error";
import { makeFile, makeParts, zipParts } from "../make-file";
import { richFile } from "../rich-file";

const bytes = (text: string) => new TextEncoder().encode(text);
const compoundFile = (stream: string) =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Uint8Array(500),
    ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);
const cut = (file: Uint8Array) => file.slice(0, Math.floor(file.length * 0.7));
/** A stored, not packed, workbook in which one figure was damaged: nothing but the checksum can tell. */
const withWrongByte = () => {
  const file = zipSync(
    Object.fromEntries(
      Object.entries(
        makeParts({ sheets: { A: '<sheetData><row r="1"><c r="A1"><v>97.11</v></c></row></sheetData>' } }),
      ).map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content]),
    ),
    { level: 0 },
  );
  const at = Buffer.from(file).indexOf("97.11");
  file[at] = "1".charCodeAt(0);
  return file;
};
const without = (path: string) => {
  const parts = makeParts();
  delete parts[path];
  return zipParts(parts);
};
const sheet = (inner: string) => makeFile({ sheets: { A: inner }, texts: "<si><t>ก</t></si>" });

describe("files that are no workbook are refused with the reason", () => {
  test.each<[string, Uint8Array, string]>([
    ["a workbook with a password", compoundFile("EncryptedPackage"), "encrypted"],
    ["an old .xls", compoundFile("Workbook"), "not-a-workbook"],
    ["nothing", new Uint8Array(), "not-a-workbook"],
    ["a .csv", bytes("ตัวชี้วัด,น้ำหนัก\n1,2"), "not-a-workbook"],
    ["a .pdf", bytes("%PDF-1.7\n"), "not-a-workbook"],
    ["a zip of something else", zipParts({ "readme.txt": "hello" }), "not-a-workbook"],
    [
      "a .docx",
      zipParts({
        ...makeParts(),
        "xl/workbook.xml": "<w:document xmlns:w='x'><w:body/></w:document>",
      }),
      "not-a-workbook",
    ],
    ["half a file", cut(richFile()), "corrupt"],
    ["a file with one wrong byte", withWrongByte(), "corrupt"],
    ["a package without relationships", without("_rels/.rels"), "corrupt"],
    ["a workbook part that is missing", without("xl/workbook.xml"), "corrupt"],
    ["a sheet part that is missing", without("xl/worksheets/sheet1.xml"), "corrupt"],
    ["a workbook without sheets", makeFile({ sheets: {} }), "corrupt"],
    ["a sheet that is not XML", makeFile({ sheets: { A: "<?xml version='1.0'?>not xml" } }), "corrupt"],
    [
      "a sheet that breaks off",
      makeFile({ sheets: { A: "<?xml version='1.0'?><worksheet><sheetData>" } }),
      "corrupt",
    ],
    [
      "a text that the workbook does not have",
      sheet('<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row></sheetData>'),
      "corrupt",
    ],
    [
      "a cell below the last row",
      sheet('<sheetData><row r="1"><c r="A1048577"><v>1</v></c></row></sheetData>'),
      "corrupt",
    ],
    [
      "a cell behind the last column",
      sheet('<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>'),
      "corrupt",
    ],
  ])("%s", async (_, file, problem) => {
    await expect(openXlsx(file)).rejects.toThrow(XlsxError);
    await expect(openXlsx(file)).rejects.toMatchObject({ problem });
  });
});

test("the last cell of a sheet costs nothing for the empty ones before it", async () => {
  const workbook = await openXlsx(
    sheet(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>',
    ),
  );
  const { cells } = workbook.sheets[0]!;
  expect(cells.size).toBe(2);
  expect(cells.get(1_048_575, 16_383)?.value).toBe(2);
});

describe("cells", () => {
  const read = async (cell: string, texts = "<si><t>ก</t></si>") => {
    const file = makeFile({ sheets: { A: `<sheetData><row r="1">${cell}</row></sheetData>` }, texts });
    return (await openXlsx(file)).sheets[0]!.cells.get(0, 0);
  };

  test.each<[string, string, unknown]>([
    ["a number", '<c r="A1"><v>12.849</v></c>', 12.849],
    ["a number with an exponent", '<c r="A1"><v>1.2E-3</v></c>', 0.0012],
    ["zero", '<c r="A1"><v>0</v></c>', 0],
    ["a negative number", '<c r="A1"><v>-0.5</v></c>', -0.5],
    ["a negative zero", '<c r="A1"><v>-0</v></c>', -0],
    ["a number with its type", '<c r="A1" t="n"><v>7</v></c>', 7],
    ["a number of fifteen digits", '<c r="A1"><v>0.123456789012345</v></c>', 0.123456789012345],
    ["a number of more digits", '<c r="A1"><v>63.897763578274756</v></c>', 63.897763578274756],
    ["a large number", '<c r="A1"><v>12345678901234567890</v></c>', Number("12345678901234567890")],
    ["a number without a digit before its point", '<c r="A1"><v>.5</v></c>', 0.5],
    ["a number without one behind it", '<c r="A1"><v>5.</v></c>', 5],
    ["a number with white space", '<c r="A1"><v> 5 </v></c>', 5],
    ["a number with a plus", '<c r="A1"><v>+5</v></c>', 5],
    ["a number in an unknown type", '<c r="A1" t="x"><v>5</v></c>', 5],
    ["two points", '<c r="A1"><v>1.2.3</v></c>', "1.2.3"],
    ["a point alone", '<c r="A1"><v>.</v></c>', "."],
    ["a sign alone", '<c r="A1"><v>-</v></c>', "-"],
    ["digits as a text", '<c r="A1" t="str"><v>007</v></c>', "007"],
    ["white space", '<c r="A1"><v> </v></c>', undefined],
    ["a shared text by an unusual number", '<c r="A1" t="s"><v> 0e0 </v></c>', "ก"],
    ["a shared text without a number", '<c r="A1" t="s"><v></v></c>', undefined],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', { error: "#N/A" }],
    ["a text like an error", '<c r="A1" t="str"><v>#N/A</v></c>', "#N/A"],
    ["a shared text", '<c r="A1" t="s"><v>0</v></c>', "ก"],
    ["a text in the cell", '<c r="A1" t="inlineStr"><is><t>ข</t></is></c>', "ข"],
    [
      "formatted runs in the cell",
      '<c r="A1" t="inlineStr"><is><r><t>ก</t></r><r><t xml:space="preserve"> ข</t></r></is></c>',
      "ก ข",
    ],
    ["an ISO date", '<c r="A1" t="d"><v>2022-09-30</v></c>', 44834],
    ["entities", '<c r="A1" t="str"><v>&lt;a&gt; &amp; &#3585;&#x0E02;</v></c>', "<a> & กข"],
    ["every named entity", '<c r="A1" t="str"><v>&gt;&lt;&amp;gt;&quot;&apos;&</v></c>', "><&gt;\"'&"],
    [
      "what is no entity",
      '<c r="A1" t="str"><v>&nbsp; &GT; &gt &#x110000; &toString; & &lt;</v></c>',
      "&nbsp; &GT; &gt &#x110000; &toString; & <",
    ],
    ["an escaped character", '<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_</v></c>', "a\rb_x000D_"],
    ["CDATA", '<c r="A1" t="str"><v><![CDATA[<b>]]></v></c>', "<b>"],
    ["other quotes and spacing", "<c  t='str'  r='A1' ><v>x</v></c>", "x"],
    ["a cell with foreign attributes", '<c r="A1" xmlns:q="q" q:z="1" ph="1"><v>3</v></c>', 3],
    ["a cell without a reference", "<c><v>4</v></c>", 4],
  ])("%s", async (_, cell, value) => {
    expect((await read(cell))?.value).toEqual(value);
  });

  test("an empty cell without a format is none", async () => {
    expect(await read('<c r="A1"/>')).toBeUndefined();
    expect(await read('<c r="A1"><v></v></c>')).toBeUndefined();
  });

  test("white space counts only where the file says so", async () => {
    expect((await read('<c r="A1" t="s"><v>0</v></c>', "<si><t> ก </t></si>"))?.value).toBe("ก");
    expect(
      (await read('<c r="A1" t="s"><v>0</v></c>', '<si><t xml:space="preserve"> ก </t></si>'))?.value,
    ).toBe(" ก ");
  });

  test("phonetic readings are no part of a text", async () => {
    const texts = "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></si>";
    expect((await read('<c r="A1" t="s"><v>0</v></c>', texts))?.value).toBe("東京");
  });
});

test("the rich file, as a user sees it", async () => {
  const workbook = await openXlsx(richFile());
  const [first, , hidden] = workbook.sheets;
  expect(workbook.sheets.map((each) => each.name)).toEqual(["ประเมิน", "ข้อมูล", "ซ่อน"]);
  expect(hidden!.visibility).toBe("visible");
  expect(workbook.hasMacros).toBe(true);
  expect(workbook.names).toEqual([
    { name: "ถ่วงน้ำหนัก", formula: "LAMBDA(s,w,s*w/100)", sheet: null, comment: "คะแนน × น้ำหนัก" },
    { name: "ตัวชี้วัด", formula: "ประเมิน!$A$2:$A$4", sheet: "ประเมิน", comment: null },
  ]);
  const cell = (row: number, column: number) => first!.cells.get(row, column);
  expect(cell(0, 0)).toMatchObject({ value: "ตัวชี้วัด ที่ 1", formula: null });
  expect(cell(0, 0)!.style).toMatchObject({
    font: { name: "TH SarabunPSK", size: 16, bold: true },
    fill: { fgColor: { rgb: "FFFF00" } },
  });
  expect(cell(1, 1)).toMatchObject({ value: 10, formula: "=LET(x,A2,x*2)" });
  expect(cell(1, 2)).toMatchObject({
    value: 3,
    formula: "=SORT(A2:A4)",
    arrayRange: "C2:C4",
    isDynamic: true,
  });
  expect(cell(1, 3)).toMatchObject({ value: 100, formula: "=KPISCORE(A2,1,2,3)" });
  expect(cell(1, 4)).toMatchObject({ value: { error: "#DIV/0!" }, formula: "=1/0" });
  expect([2, 3, 4].map((row) => cell(row, 3)!.formula)).toEqual(["=A3*$A$2", "=A4*$A$2", "=A5*$A$2"]);
  expect(cell(5, 5)).toMatchObject({ value: null, formula: null, style: { protection: { locked: false } } });
  expect(first!.charts).toEqual([
    {
      name: "กราฟเดิม",
      type: "column-clustered",
      title: "คะแนน",
      hasLegend: true,
      series: [{ name: null, categories: "ข้อมูล!$A$1:$A$3", values: "ประเมิน!$A$2:$A$4" }],
      from: { row: 1, column: 7, rowOffset: 12700, columnOffset: 0 },
      to: { row: 15, column: 13, rowOffset: 0, columnOffset: 0 },
    },
  ]);
  expect(first!.comments.get("1,0")).toMatchObject({ text: "แนบหลักฐาน", author: "ผู้ตรวจ" });
  expect(first!.hyperlinks.get("0,0")).toMatchObject({ target: "https://example.org/?a=1" });
  expect(first!.protection).toMatchObject({ sheet: true });
  expect(first!.freezePane).toEqual({ rows: 1 });
  expect(first!.rowDefs).toEqual(new Map([[0, { height: 30 }]]));
  expect(first!.columns).toEqual([{ width: 40.5 }, { width: 12 }, { width: 12 }, { width: 12 }]);
  expect(first!.pageSetup).toMatchObject({ orientation: "landscape", printTitlesRow: "$1:$1" });
});

test("dates of the 1904 system are serial numbers of the 1900 system; other numbers stay", async () => {
  const data =
    '<sheetData><row r="1"><c r="A1" s="2"><v>43372</v></c><c r="B1"><v>43372</v></c></row></sheetData>';
  const file = makeFile({ before: '<workbookPr date1904="1"/>', sheets: { A: data } });
  const { cells } = (await openXlsx(file)).sheets[0]!;
  expect(cells.get(0, 0)!.value).toBe(44834);
  expect(cells.get(0, 1)!.value).toBe(43372);
});

test("formats are shared between cells and cannot be changed in place", async () => {
  const data = '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row></sheetData>';
  const { cells } = (await openXlsx(makeFile({ sheets: { A: data } }))).sheets[0]!;
  expect(cells.get(0, 0)!.style).toBe(cells.get(0, 1)!.style);
  expect(() => {
    cells.get(0, 0)!.style!.font!.bold = false;
  }).toThrow(TypeError);
});

test("names with a prefix in the XML read the same", async () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const xml = `<?xml version="1.0"?><x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="b"><x:v>1</x:v></x:c><x:c r="B1"><x:f>A1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const { cells } = (await openXlsx(makeFile({ sheets: { A: xml } }))).sheets[0]!;
  expect(cells.get(0, 0)!.value).toBe(true);
  expect(cells.get(0, 1)).toMatchObject({ value: 2, formula: "=A1" });
});

test.each(["s", "n", "b", "e", ""])(
  'an empty <v> of type "%s" is no content, whatever the shared texts are',
  async (type) => {
    const cells = ["<v></v>", "<v> </v>", "<v/>"].map((v, i) => `<c r="${"ABC"[i]}1" t="${type}">${v}</c>`);
    const file = sheet(`<sheetData><row r="1">${cells.join("").replace(/ t=""/g, "")}</row></sheetData>`);
    const workbook = await openXlsx(file);
    expect([...workbook.sheets[0]!.cells.entries()]).toEqual([]);
  },
);

test("an empty <v> of a formula that comes to a text is an empty text", async () => {
  const cells =
    '<c r="A1" t="str"><f>""</f><v></v></c><c r="B1" t="str"><f>""</f><v/></c><c r="C1" t="str"><f>""</f></c>';
  const { cells: read } = (await openXlsx(sheet(`<sheetData><row r="1">${cells}</row></sheetData>`)))
    .sheets[0]!;
  expect([0, 1, 2].map((column) => read.get(0, column)!.value)).toEqual(["", "", null]);
});
