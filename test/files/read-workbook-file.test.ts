import { WorkbookError } from "../../src/app/workbook-port";
import { formatRectangle } from "../../src/domain/workbook/address";
import type { SheetSnapshot } from "../../src/domain/workbook/snapshot";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { makeFile } from "../xlsx/make-file";
import { richFile } from "../xlsx/rich-file";

const read = (inner: string, more = {}) =>
  readWorkbookFile(makeFile({ sheets: { A: inner }, ...more }), "a.xlsx");
const rows = (cells: string) => `<sheetData>${cells}</sheetData>`;

function contents({ cells }: SheetSnapshot): unknown[] {
  return cells.rowIndices().flatMap((row) => {
    return cells.inRow(row).map(({ column, cell }) => [row, column, cell.value, cell.formula]);
  });
}

test("the snapshot of a workbook: names, visibility, protection, merges, cells", async () => {
  const snapshot = await readWorkbookFile(richFile(), "รายงาน.xlsm");
  expect(snapshot.name).toBe("รายงาน.xlsm");
  expect(
    snapshot.sheets.map(({ name, visibility, isProtected, unread }) => [
      name,
      visibility,
      isProtected,
      unread,
    ]),
  ).toEqual([
    ["ประเมิน", "visible", true, null],
    ["ข้อมูล", "visible", false, null],
    ["ซ่อน", "visible", false, null],
  ]);
  expect(contents(snapshot.sheets[0]!)).toEqual([
    [0, 0, "ตัวชี้วัด ที่ 1", null],
    [0, 1, "น้ำหนัก", null],
    [1, 0, 5, null],
    [1, 1, 10, "=LET(x,A2,x*2)"],
    [1, 2, 3, "=SORT(A2:A4)"],
    [1, 3, 100, "=KPISCORE(A2,1,2,3)"],
    [1, 4, { error: "#DIV/0!" }, "=1/0"],
    [2, 0, 4, null],
    [2, 2, 4, null],
    [2, 3, 20, "=A3*$A$2"],
    [3, 0, 3, null],
    [3, 2, 5, null],
    [3, 3, 15, "=A4*$A$2"],
    [4, 3, 0, "=A5*$A$2"],
  ]);
});

test("merged areas", async () => {
  const file = makeFile({
    sheets: {
      A: '<sheetData/><mergeCells count="2"><mergeCell ref="A1:H1"/><mergeCell ref="C4:E4"/></mergeCells>',
    },
  });
  const { sheets } = await readWorkbookFile(file, "a.xlsx");
  expect(sheets[0]!.merges!.map(formatRectangle)).toEqual(["A1:H1", "C4:E4"]);
});

test.each([
  ["hidden", "hidden"],
  ["veryHidden", "veryHidden"],
  ["visible", "visible"],
  ["nonsense", "visible"],
])("a sheet with the state %s is %s", async (state, visibility) => {
  const { sheets } = await readWorkbookFile(
    makeFile({ sheets: { [`A" state="${state}`]: "<sheetData/>" } }),
    "a.xlsx",
  );
  expect(sheets[0]).toMatchObject({ name: "A", visibility });
});

test("each cell of a formula entered with Ctrl+Shift+Enter shows it; one that spills shows it once", async () => {
  const { sheets } = await read(
    rows(
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>1</v></c><c r="B1"><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c><c r="C2"><v>5</v></c></row>' +
        '<row r="4"><c r="A4" cm="1"><f t="array" ref="A4:A5">SEQUENCE(2)</f><v>1</v></c></row><row r="5"><c r="A5"><v>2</v></c></row>',
    ),
  );
  expect(contents(sheets[0]!)).toEqual([
    [0, 0, 1, "=C1:D2*2"],
    [0, 1, 2, "=C1:D2*2"],
    [1, 0, 3, "=C1:D2*2"],
    [1, 1, 4, "=C1:D2*2"],
    [1, 2, 5, null],
    [3, 0, 1, "=SEQUENCE(2)"],
    [4, 0, 2, null],
  ]);
});

test("a shared formula in any order; cells of a data table are values", async () => {
  const { sheets } = await read(
    rows(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="7">B1+$C$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="7"/><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="9"/><v>3</v></c><c r="B3"><f t="dataTable" ref="B3:B4" r1="A1"/><v>4</v></c></row>',
    ),
  );
  expect(contents(sheets[0]!)).toEqual([
    [0, 0, 1, "=B1+$C$1"],
    [1, 0, 2, "=B2+$C$1"],
    [2, 0, 3, null],
    [2, 1, 4, null],
  ]);
});

test("one source says what its kind of formula says, wherever it stands", async () => {
  const cell = (address: string, formula: string) => `<c r="${address}">${formula}<v>1</v></c>`;
  const source = "IF(B1&gt;1,&quot;ก&quot;,&quot;ข&quot;)";
  const { sheets } = await read(
    rows(
      `<row r="1">${cell("A1", `<f>${source}</f>`)}${cell("B1", `<f t="dataTable" ref="B1">${source}</f>`)}</row>` +
        `<row r="2">${cell("A2", `<f t="shared" ref="A2:A3" si="0">${source}</f>`)}${cell("B2", `<f>${source}</f>`)}</row>` +
        `<row r="3">${cell("A3", '<f t="shared" si="0"/>')}${cell("B3", "<f></f>")}${cell("C3", "<f/>")}</row>`,
    ),
  );
  const formula = '=IF(B1>1,"ก","ข")';
  expect(contents(sheets[0]!)).toEqual([
    [0, 0, 1, formula],
    [0, 1, 1, null],
    [1, 0, 1, formula],
    [1, 1, 1, formula],
    [2, 0, 1, '=IF(B2>1,"ก","ข")'],
    [2, 1, 1, null],
    [2, 2, 1, null],
  ]);
});

test("cells out of order are put in order; of two in one place the later counts", async () => {
  const { sheets } = await read(
    rows(
      '<row r="2"><c r="C2"><v>3</v></c><c r="A2"><v>1</v></c><c r="C2"><v>4</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>',
    ),
  );
  expect(contents(sheets[0]!)).toEqual([
    [0, 1, 2, null],
    [1, 0, 1, null],
    [1, 2, 4, null],
  ]);
});

test("formatted but empty areas hold nothing, however far they reach", async () => {
  const { sheets } = await read(
    '<dimension ref="A1:XFD1048576"/>' +
      rows('<row r="1048576"><c r="XFD1048576" s="1"/><c r="A1048576" s="1" t="s"/></row>'),
  );
  expect(sheets[0]!.cells.size).toBe(0);
});

test("a formula without a result is kept; an empty text is no cell", async () => {
  const { sheets } = await read(
    rows(
      '<row r="1"><c r="A1"><f>B1</f></c><c r="B1" t="str"><v></v></c><c r="C1" t="str"><f>""</f><v></v></c></row>',
    ),
  );
  expect(contents(sheets[0]!)).toEqual([
    [0, 0, null, "=B1"],
    [0, 2, null, '=""'],
  ]);
});

test("dates are serial numbers of the 1900 system in both systems", async () => {
  const data = rows('<row r="1"><c r="A1" s="2"><v>43372</v></c><c r="B1" s="3"><v>43372</v></c></row>');
  expect(contents((await read(data)).sheets[0]!)).toEqual([
    [0, 0, 43372, null],
    [0, 1, 43372, null],
  ]);
  const other = await read(data, { before: '<workbookPr date1904="true"/>' });
  expect(contents(other.sheets[0]!)).toEqual([
    [0, 0, 44834, null],
    [0, 1, 43372, null],
  ]);
});

describe("unlocked cells and hidden rows that only the file's own marks tell", () => {
  const sheet = (inner: string, before = "") => `${before}${rows(inner)}<sheetProtection sheet="true"/>`;
  const value = (address: string, style: number) => `<c r="${address}" s="${style}"><v>1</v></c>`;

  test.each([
    [
      "an empty cell with a style",
      sheet(`<row r="1">${value("A1", 0)}<c r="B1" s="4"/>${value("C1", 0)}</row>`),
      ["B1"],
    ],
    [
      "a row by its own style, but for a locked cell",
      sheet(
        `<row r="1">${value("A1", 0)}${value("D1", 0)}</row>` +
          `<row r="2" s="4" customFormat="1">${value("B2", 0)}</row><row r="3">${value("A3", 4)}</row>`,
      ),
      ["A2:A3", "C2:D2"],
    ],
    [
      "a row's style that does not count",
      sheet(`<row r="1" s="4">${value("A1", 0)}${value("C1", 0)}</row>`),
      [],
    ],
    [
      "a column, in rows without cells too",
      sheet(
        `<row r="1">${value("A1", 0)}${value("C1", 0)}</row><row r="3">${value("A3", 0)}</row>`,
        '<cols><col min="2" max="2" style="4"/></cols>',
      ),
      ["B1:B3"],
    ],
    ["only what is used", sheet(`<row r="1">${value("A1", 4)}<c r="B1" s="4"/></row>`), ["A1"]],
    [
      "rows in any order",
      sheet(`<row r="3">${value("A3", 4)}</row><row r="2">${value("A2", 4)}${value("B2", 0)}</row>`),
      ["A2:A3"],
    ],
  ])("%s", async (_, inner, expected) => {
    const { sheets } = await read(inner);
    expect(sheets[0]!.unlocked!.map(formatRectangle)).toEqual(expected);
  });

  test("rows that are not listed are hidden where the sheet says so", async () => {
    const inner = rows(`<row r="2">${value("A2", 0)}</row><row r="5">${value("A5", 0)}</row>`);
    const { sheets } = await read(`<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>${inner}`);
    expect(sheets[0]!.hiddenRows).toEqual([{ first: 2, last: 3 }]);
    expect(sheets[0]).not.toHaveProperty("unlocked");
  });
});

test.each<[string, Uint8Array, string]>([
  ["a text file", new TextEncoder().encode("a,b"), "not-a-workbook"],
  ["half a workbook", richFile().slice(0, 3000), "unreadable-file"],
  [
    "a broken sheet",
    makeFile({ sheets: { A: "<?xml version='1.0'?><worksheet><sheetData><row" } }),
    "unreadable-file",
  ],
  [
    "a password",
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...[..."EncryptedPackage"].flatMap((c) => [c.charCodeAt(0), 0]),
    ]),
    "encrypted-file",
  ],
])("%s is refused with the file's name", async (_, bytes, problem) => {
  const failure = readWorkbookFile(bytes, "แฟ้ม.xlsx");
  await expect(failure).rejects.toThrow(WorkbookError);
  await expect(failure).rejects.toMatchObject({ problem, detail: "แฟ้ม.xlsx", written: [] });
});
