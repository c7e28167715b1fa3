import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { XlsxCells } from "../../../src/xlsx/model/cells";
import type { XlsxChart } from "../../../src/xlsx/model/chart";
import { addSheet, createXlsx, openXlsx } from "../../../src/xlsx/reading/open";
import { saveXlsx } from "../../../src/xlsx/writing/save";
import type { XlsxCell } from "../../../src/xlsx/model/cells";
import type { XlsxSheet, XlsxWorkbook } from "../../../src/xlsx/model/workbook";
import { makeFile, STYLES } from "../make-file";
import { richFile } from "../rich-file";

async function changed(
  file: Uint8Array,
  change: (workbook: XlsxWorkbook) => void,
): Promise<{ workbook: XlsxWorkbook; parts: Record<string, string>; file: Uint8Array }> {
  const workbook = await openXlsx(file);
  change(workbook);
  const saved = await saveXlsx(workbook, { customFunctions: ["KPISCORE"] });
  const parts = Object.entries(unzipSync(saved)).map(([path, data]) => [path, strFromU8(data)]);
  return { workbook: await openXlsx(saved), parts: Object.fromEntries(parts), file: saved };
}

const sheetFile = (inner: string, more = {}) => makeFile({ sheets: { A: inner }, ...more });
const value = (content: XlsxCell["value"]): XlsxCell => ({ value: content, formula: null });
const contents = (sheet: XlsxSheet) =>
  [...sheet.cells.entries()].map(({ row, column, cell }) => [row, column, cell.value, cell.formula]);

describe("cells", () => {
  test.each<[string, XlsxCell["value"]]>([
    ["a number", -0.1],
    ["a large number", 1e300],
    ["a text", "คะแนน"],
    ["a text with marks", '<a> & "b"'],
    ["a text with edges", "  ก\nข "],
    ["a text with control characters", "a\u0001b_x0001_c"],
    ["a text like a formula", "=1+1"],
    ["true", true],
    ["false", false],
    ["an error", { error: "#N/A" }],
  ])("%s comes back as it was", async (_, content) => {
    const { workbook } = await changed(sheetFile("<sheetData/>"), ({ sheets }) => {
      sheets[0]!.cells.set(2, 3, value(content));
      sheets[0]!.cells.set(2, 4, { value: content, formula: "=A1" });
    });
    expect(contents(workbook.sheets[0]!)).toEqual([
      [2, 3, content, null],
      [2, 4, content, "=A1"],
    ]);
  });

  test("new cells find their place among those that are there", async () => {
    const file = sheetFile(
      '<sheetData><row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5"/></sheetData>',
    );
    const places = [
      [0, 0],
      [1, 0],
      [1, 2],
      [1, 5],
      [3, 1],
      [4, 1],
      [9, 0],
    ] as const;
    const { workbook, parts } = await changed(file, ({ sheets }) => {
      for (const [row, column] of places) sheets[0]!.cells.set(row, column, value("x"));
    });
    const kept = [
      [1, 1],
      [1, 3],
    ] as const;
    const expected = [...places, ...kept].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    expect(contents(workbook.sheets[0]!).map(([row, column]) => [row, column])).toEqual(expected);
    const xml = parts["xl/worksheets/sheet1.xml"]!;
    expect([...xml.matchAll(/<row r="(\d+)"/g)].map((match) => match[1])).toEqual(["1", "2", "4", "5", "10"]);
    expect([...xml.matchAll(/<c r="([A-Z]+2)"/g)].map((match) => match[1])).toEqual([
      "A2",
      "B2",
      "C2",
      "D2",
      "F2",
    ]);
    expect(xml).not.toContain("spans");
  });

  test("cells without references stay where they are", async () => {
    const file = sheetFile(
      "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>",
    );
    const { workbook } = await changed(file, ({ sheets }) => {
      sheets[0]!.cells.set(0, 1, value(20));
      sheets[0]!.cells.set(1, 2, value(30));
    });
    expect(contents(workbook.sheets[0]!).map(([row, column, content]) => [row, column, content])).toEqual([
      [0, 0, 1],
      [0, 1, 20],
      [1, 0, 3],
      [1, 2, 30],
    ]);
  });

  test("a deleted cell is gone, an emptied one keeps its format", async () => {
    const file = sheetFile(
      '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row></sheetData>',
    );
    const { workbook } = await changed(file, ({ sheets }) => {
      const { cells } = sheets[0]!;
      cells.delete(0, 0);
      cells.set(0, 1, { ...cells.get(0, 1)!, value: null });
    });
    const { cells } = workbook.sheets[0]!;
    expect(cells.get(0, 0)).toBeUndefined();
    expect(cells.get(0, 1)).toMatchObject({ value: null, style: { font: { bold: true } } });
  });

  test("the used area that the file states follows", async () => {
    const file = sheetFile(
      '<dimension ref="B2"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    );
    const { parts } = await changed(file, ({ sheets }) => sheets[0]!.cells.set(9, 3, value(1)));
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<dimension ref="B2:D10"/>');
  });

  test("a formula that spills is marked as one", async () => {
    const { workbook, parts } = await changed(sheetFile("<sheetData/>"), ({ sheets }) => {
      sheets[0]!.cells.set(0, 0, { value: 1, formula: "=SEQUENCE(3)", arrayRange: "A1:A3", isDynamic: true });
      sheets[0]!.cells.set(0, 2, { value: 1, formula: "=B1:B3*2", arrayRange: "C1:C3" });
    });
    const { cells } = workbook.sheets[0]!;
    expect(cells.get(0, 0)).toMatchObject({ formula: "=SEQUENCE(3)", arrayRange: "A1:A3", isDynamic: true });
    expect(cells.get(0, 2)).toMatchObject({ formula: "=B1:B3*2", arrayRange: "C1:C3", isDynamic: false });
    expect(parts["xl/metadata.xml"]).toContain("XLDAPR");
    expect(parts["[Content_Types].xml"]).toContain("/xl/metadata.xml");
  });

  test("metadata that is there is used", async () => {
    const { parts } = await changed(richFile(), ({ sheets }) => {
      sheets[1]!.cells.set(5, 0, { value: 1, formula: "=SEQUENCE(2)", arrayRange: "A6:A7", isDynamic: true });
    });
    expect(parts["xl/worksheets/sheet2.xml"]).toContain('<c r="A6" cm="1"><f t="array" ref="A6:A7">');
    expect(parts["xl/metadata.xml"]!.match(/<rc /g)).toHaveLength(1);
  });

  test("dates go back into the 1904 system", async () => {
    const file = sheetFile('<sheetData><row r="1"><c r="A1" s="2"><v>43372</v></c></row></sheetData>', {
      before: '<workbookPr date1904="1"/>',
    });
    const { workbook, parts } = await changed(file, ({ sheets }) => {
      const { cells } = sheets[0]!;
      cells.set(0, 0, { ...cells.get(0, 0)!, value: 44835 });
      cells.set(0, 1, value(5));
    });
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      '<c r="A1" s="2"><v>43373</v></c><c r="B1"><v>5</v></c>',
    );
    expect(workbook.sheets[0]!.cells.get(0, 0)!.value).toBe(44835);
  });
});

describe("formats", () => {
  const style = {
    font: { name: "TH SarabunPSK", size: 18, bold: true, color: { rgb: "112233" } },
    fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: "DCE6F1" } },
    border: { top: { style: "thin" as const, color: { rgb: "9AA5B1" } } },
    alignment: { horizontal: "center" as const, wrapText: true },
    numFmt: "#,##0.00",
    protection: { locked: false },
  };

  test("a new format is added behind those that are there, which stay", async () => {
    const { workbook, parts } = await changed(richFile(), ({ sheets }) => {
      sheets[0]!.cells.set(8, 0, { ...value(1), style });
      sheets[1]!.cells.set(8, 0, { ...value(2), style: structuredClone(style) });
    });
    expect(workbook.sheets[0]!.cells.get(8, 0)!.style).toMatchObject(style);
    expect(workbook.sheets[1]!.cells.get(8, 0)!.style).toMatchObject(style);
    const styles = parts["xl/styles.xml"]!;
    expect(styles).toContain('<cellXfs count="6">');
    const existing = /<cellXfs count="5">(.*)<\/cellXfs>/.exec(STYLES)![1]!;
    expect(styles).toContain(existing);
    expect(styles).toContain('<cellStyle name="Normal" xfId="0" builtinId="0"/>');
  });

  test("a format that the file has is used again", async () => {
    const { parts } = await changed(richFile(), ({ sheets }) => {
      const { cells } = sheets[0]!;
      cells.set(8, 0, { ...value(1), style: structuredClone(cells.get(0, 0)!.style) });
    });
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="A9" s="1">');
    expect(parts["xl/styles.xml"]).toBe(STYLES);
  });

  const plain = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  test.each([
    ["no style sheet", withoutStyles(sheetFile(plain))],
    ["an empty style sheet", sheetFile(plain, { styles: `<styleSheet xmlns="${main}"/>` })],
  ])("a file with %s gets one", async (_, file) => {
    const { workbook } = await changed(file, ({ sheets }) =>
      sheets[0]!.cells.set(1, 0, { ...value(2), style }),
    );
    expect(workbook.sheets[0]!.cells.get(1, 0)!.style).toMatchObject(style);
    expect(workbook.sheets[0]!.cells.get(0, 0)!.style?.font?.bold).toBeUndefined();
  });
});

function withoutStyles(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  delete parts["xl/styles.xml"];
  const path = "xl/_rels/workbook.xml.rels";
  parts[path] = strToU8(strFromU8(parts[path]!).replace(/<Relationship [^>]*styles\.xml"\/>/, ""));
  return zipSync(parts);
}

describe("sheets", () => {
  test("a new sheet carries everything that a sheet can have", async () => {
    const { workbook, parts } = await changed(richFile(), (book) => {
      const sheet = addSheet(book, "สรุปผล <1>");
      sheet.cells.set(0, 0, value("องค์ประกอบ"));
      sheet.columns = [{ width: 30 }, { width: 12, hidden: true }];
      sheet.rowDefs = new Map([
        [0, { height: 36 }],
        [7, { hidden: true }],
      ]);
      sheet.merges = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }];
      sheet.freezePane = { rows: 1 };
      sheet.view = { showGridLines: false, tabColor: { rgb: "70AD47" } };
      sheet.protection = { sheet: true };
      sheet.conditionalRules = [
        {
          type: "cellIs",
          operator: "lessThan",
          formula: "50",
          priority: 1,
          range: "B2:B9",
          style: { font: { bold: true } },
        },
      ];
      sheet.dataValidations = [{ type: "list", values: ["ดี", "ดีมาก"], range: "C2:C9", allowBlank: true }];
      sheet.pageSetup = {
        orientation: "landscape",
        paperSize: "a4",
        fitToPage: true,
        fitToHeight: 0,
        printTitlesRow: "$1:$2",
        printArea: "$A$1:$D$9",
      };
      sheet.headerFooter = { oddFooter: "&Cหน้า &P" };
    });
    const sheet = workbook.sheets[3]!;
    expect(sheet).toMatchObject({
      name: "สรุปผล <1>",
      columns: [{ width: 30 }, { width: 12, hidden: true }],
      rowDefs: new Map([
        [0, { height: 36 }],
        [7, { hidden: true }],
      ]),
      merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }],
      freezePane: { rows: 1 },
      view: { showGridLines: false, tabColor: { rgb: "70AD47" } },
      protection: { sheet: true },
      dataValidations: [{ type: "list", values: ["ดี", "ดีมาก"], range: "C2:C9", allowBlank: true }],
      pageSetup: {
        orientation: "landscape",
        fitToPage: true,
        printTitlesRow: "$1:$2",
        printArea: "$A$1:$D$9",
      },
      headerFooter: { oddFooter: "&Cหน้า &P" },
    });
    expect(sheet.conditionalRules).toMatchObject([
      { type: "cellIs", formula: "50", style: { font: { bold: true } } },
    ]);
    expect(parts["xl/workbook.xml"]).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">',
    );
    expect(parts["xl/workbook.xml"]).toContain('<calcPr calcId="191029" iterate="1"/>');
  });

  test("a removed sheet takes its own parts with it, and its names; shared parts stay", async () => {
    const { workbook, parts } = await changed(richFile(), (book) => {
      book.sheets.shift();
      book.names = book.names.filter((name) => name.sheet === null);
      book.activeSheet = 0;
    });
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["ข้อมูล", "ซ่อน"]);
    for (const gone of [
      "xl/worksheets/sheet1.xml",
      "xl/charts/chart1.xml",
      "xl/comments1.xml",
      "xl/drawings/drawing1.xml",
    ]) {
      expect(parts[gone]).toBeUndefined();
      expect(parts["[Content_Types].xml"]).not.toContain(gone);
    }
    expect(parts["customXml/item1.xml"]).toContain("ปี 2565");
    expect(parts["xl/vbaProject.bin"]).toBeDefined();
    expect(parts["xl/workbook.xml"]).toContain('<definedName name="_xlnm._FilterDatabase" localSheetId="0"');
    expect(parts["xl/workbook.xml"]).not.toContain("Print_Titles");
    expect(workbook.names.map((name) => name.name)).toEqual(["ถ่วงน้ำหนัก"]);
  });

  test("sheets are renamed, hidden and moved; names follow their sheet", async () => {
    const { workbook, parts } = await changed(richFile(), (book) => {
      book.sheets[1]!.name = "ข้อมูล 'ใหม่'";
      book.sheets[2]!.visibility = "veryHidden";
      book.sheets.reverse();
      book.activeSheet = 2;
    });
    expect(workbook.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ["ซ่อน", "veryHidden"],
      ["ข้อมูล 'ใหม่'", "visible"],
      ["ประเมิน", "visible"],
    ]);
    expect(workbook.activeSheet).toBe(2);
    expect(workbook.names[1]).toMatchObject({ name: "ตัวชี้วัด", sheet: "ประเมิน" });
    expect(parts["xl/workbook.xml"]).toContain('name="_xlnm.Print_Titles" localSheetId="2"');
  });

  test("exactly one tab is selected when another becomes active", async () => {
    const { workbook, parts } = await changed(richFile(), (book) => void (book.activeSheet = 1));
    expect(workbook.activeSheet).toBe(1);
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("tabSelected");
  });

  test("a workbook made from nothing opens again", async () => {
    const book = await createXlsx("แรก");
    book.sheets[0]!.cells.set(0, 0, value("สวัสดี"));
    addSheet(book, "สอง").cells.set(0, 0, { value: 3, formula: "=LET(x,1,x+2)" });
    const saved = await saveXlsx(book);
    expect(strFromU8(unzipSync(saved)["xl/workbook.xml"]!)).not.toContain("fullCalcOnLoad");
    const again = await openXlsx(saved);
    expect(again.sheets.map((sheet) => [sheet.name, contents(sheet)])).toEqual([
      ["แรก", [[0, 0, "สวัสดี", null]]],
      ["สอง", [[0, 0, 3, "=LET(x,1,x+2)"]]],
    ]);
  });

  test("a workbook that was not opened here is refused", async () => {
    const book = { ...(await createXlsx("x")) };
    await expect(saveXlsx(book)).rejects.toThrow(TypeError);
  });
});

describe("names", () => {
  test("are added, changed and removed beside those that stay", async () => {
    const { workbook, parts } = await changed(richFile(), (book) => {
      book.names = [
        { ...book.names[0]!, formula: "LAMBDA(a,a/100)" },
        { name: "เป้าหมาย", formula: "'ข้อมูล'!$A$1", sheet: "ข้อมูล", comment: null },
      ];
    });
    expect(workbook.names).toEqual([
      { name: "ถ่วงน้ำหนัก", formula: "LAMBDA(a,a/100)", sheet: null, comment: "คะแนน × น้ำหนัก" },
      { name: "เป้าหมาย", formula: "'ข้อมูล'!$A$1", sheet: "ข้อมูล", comment: null },
    ]);
    expect(parts["xl/workbook.xml"]).toContain("_xlfn.LAMBDA(_xlpm.a,_xlpm.a/100)");
    expect(parts["xl/workbook.xml"]).toContain("_xlnm.Print_Titles");
  });
});

describe("charts", () => {
  const chart: XlsxChart = {
    name: "สรุปคะแนน",
    type: "bar-clustered",
    title: "คะแนน <รายองค์ประกอบ>",
    hasLegend: true,
    series: [{ name: "'ข้อ''มูล'!$B$1", categories: "'ข้อ''มูล'!$A$2:$A$3", values: "'ข้อ''มูล'!$B$2:$B$3" }],
    from: { row: 4, column: 0, rowOffset: 0, columnOffset: 6350 },
    to: { row: 20, column: 6, rowOffset: 0, columnOffset: 0 },
  };
  const fill = (book: XlsxWorkbook, sheet: XlsxSheet) => {
    sheet.name = "ข้อ'มูล";
    const rows = [
      ["องค์ประกอบ", "คะแนน"],
      ["ก", 80],
      ["ข", 92.5],
    ] as const;
    rows.forEach((row, r) => row.forEach((content, c) => sheet.cells.set(r, c, value(content))));
    sheet.charts.push(chart);
    return book;
  };

  test.each<[string, Uint8Array, number]>([
    ["a sheet without drawings", makeFile(), 0],
    ["a sheet with a chart", richFile(), 0],
    ["another sheet", richFile(), 1],
  ])("a new chart on %s is a native one with cached values", async (_, file, index) => {
    const { workbook, parts } = await changed(file, (book) => fill(book, book.sheets[index]!));
    const charts = workbook.sheets[index]!.charts;
    expect(charts.at(-1)).toEqual(chart);
    const part = Object.entries(parts).find(
      ([path, xml]) => /charts\/chart\d+\.xml$/.test(path) && xml.includes("รายองค์ประกอบ"),
    );
    expect(part![1]).toContain('<c:pt idx="1"><c:v>92.5</c:v></c:pt>');
    expect(part![1]).toContain('<c:pt idx="0"><c:v>ก</c:v></c:pt>');
    expect(parts["[Content_Types].xml"]).toContain(`/${part![0]}`);
  });

  test("a new chart leaves the one beside it alone", async () => {
    const { workbook, parts } = await changed(richFile(), (book) => fill(book, book.sheets[0]!));
    expect(workbook.sheets[0]!.charts.map((each) => each.name)).toEqual(["กราฟเดิม", "สรุปคะแนน"]);
    expect(parts["xl/charts/chart1.xml"]).toBe(strFromU8(unzipSync(richFile())["xl/charts/chart1.xml"]!));
  });

  test("a removed chart is gone with its part", async () => {
    const { workbook, parts } = await changed(richFile(), ({ sheets }) => void (sheets[0]!.charts = []));
    expect(workbook.sheets[0]!.charts).toEqual([]);
    expect(parts["xl/charts/chart1.xml"]).toBeUndefined();
    expect(parts["xl/drawings/drawing1.xml"]).not.toContain("กราฟเดิม");
  });

  test("a chart that was saved can be replaced, again and again, without doubling", async () => {
    let file = (await changed(makeFile(), (book) => fill(book, book.sheets[0]!))).file;
    for (const title of ["หนึ่ง", "สอง"]) {
      const next = await changed(file, ({ sheets }) => {
        const { charts } = sheets[0]!;
        charts[0] = { ...charts[0]!, title };
      });
      file = next.file;
      expect(next.workbook.sheets[0]!.charts.map((each) => each.title)).toEqual([title]);
      expect(Object.keys(next.parts).filter((path) => path.startsWith("xl/charts/"))).toHaveLength(1);
    }
  });
});

test("cells count what they hold and list it in order", () => {
  const cells = new XlsxCells();
  cells.set(2, 1, value(1));
  cells.set(0, 5, value(2));
  cells.set(0, 3, value(3));
  cells.set(0, 3, value(4));
  expect(cells.size).toBe(3);
  expect([...cells.entries()].map(({ row, column, cell }) => [row, column, cell.value])).toEqual([
    [0, 3, 4],
    [0, 5, 2],
    [2, 1, 1],
  ]);
  expect(cells.delete(0, 3)).toBe(true);
  expect(cells.delete(0, 3)).toBe(false);
  expect(cells.delete(7, 7)).toBe(false);
  expect(cells.size).toBe(2);
});
