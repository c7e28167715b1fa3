import { readFileSync } from "node:fs";
import path from "node:path";
import { formatCell, formatRectangle } from "../../src/domain/workbook/address";
import type { Cell, SheetSnapshot, Span, WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import type { OpenedExcel } from "../support/embedded-excel";
import { openPramoen } from "../support/pramoen-excel";
import { makeFile } from "../xlsx/make-file";

let excel: OpenedExcel | null = null;
afterEach(() => excel?.close());

function cellsOf({ cells }: SheetSnapshot): Record<string, Cell> {
  const found: Record<string, Cell> = {};
  for (const row of cells.rowIndices()) {
    for (const { column, cell } of cells.inRow(row)) found[formatCell({ row, column })] = cell;
  }
  return found;
}

/** Empty cells that show per cent. */
function blanksOf({ cells }: SheetSnapshot): string[] {
  return [...cells.blankCells()].map((blank) => `${formatCell(blank)} ${blank.format.decimals}`).sort();
}

async function throughExcel(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  excel = await openPramoen(bytes);
  return createExcelWorkbook().readWorkbook();
}

async function expectSame(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  const fromFile = await readWorkbookFile(bytes, name);
  const fromExcel = await throughExcel(bytes);
  /** Merges are told by the file alone, charts by Excel alone. */
  const plain = (sheet: SheetSnapshot) => ({
    ...sheet,
    cells: cellsOf(sheet),
    blanks: blanksOf(sheet),
    merges: undefined,
    charts: undefined,
  });
  expect(fromExcel.sheets.map(plain)).toEqual(fromFile.sheets.map(plain));
  return fromExcel;
}

test("Excel and the file give the same snapshot of the sample", async () => {
  const bytes = readFileSync(path.join(__dirname, "../../assets/samples/etda-2565.xlsx"));
  await expectSame(bytes, "etda-2565.xlsx");
});

/** Ten rows of numbers in A … D from row 2 on; `attributes` and `styles` for single rows and cells. */
function numbers(attributes: Record<number, string> = {}, styles: Record<string, number> = {}): string {
  const rows = Array.from({ length: 10 }, (_, i) => {
    const cells = ["A", "B", "C", "D"].map((column) => {
      return `<c r="${column}${i + 2}" s="${styles[`${column}${i + 2}`] ?? 0}"><v>${i}</v></c>`;
    });
    return `<row r="${i + 2}" ${attributes[i + 2] ?? ""}>${cells.join("")}</row>`;
  });
  return `<sheetData><row r="1" hidden="1"/>${rows.join("")}<row r="12" hidden="1"/></sheetData>`;
}

const HIDDEN = 'hidden="1"';
const PROTECTED = '<sheetProtection sheet="1"/>';

const SHEETS: Readonly<Record<string, string>> = {
  ว่าง: "<sheetData/>",
  ว่างแต่ล็อก: `<sheetData/>${PROTECTED}`,
  ซ่อนแถว: numbers({ 2: HIDDEN, 3: HIDDEN, 7: HIDDEN, 11: HIDDEN }),
  ซ่อนทุกแถว: numbers(Object.fromEntries(Array.from({ length: 10 }, (_, i) => [i + 2, HIDDEN]))),
  ซ่อนคอลัมน์: `<cols><col min="2" max="2" width="9" hidden="1"/><col min="4" max="8" width="9" hidden="1"/></cols>${numbers()}`,
  ล็อกทั้งแผ่น: `${numbers()}${PROTECTED}`,
  ปลดบางเซลล์: `${numbers({ 4: HIDDEN }, { B3: 4, C3: 4, B4: 4, C4: 4, D8: 4 })}${PROTECTED}`,
  ปลดทั้งคอลัมน์: `<cols><col min="2" max="2" width="9" style="4"/></cols>${numbers(
    {},
    Object.fromEntries([2, 3, 4, 6, 7, 8, 9, 10, 11].map((row) => [`B${row}`, 4])),
  )}${PROTECTED}`,
  ไม่ได้ป้องกัน: numbers({}, { B3: 4 }),
  'ซ่อนสนิท" state="veryHidden': numbers({ 5: HIDDEN }),
};

/** Built in and of one's own; the first one is General. */
const BUILT_IN = [
  0, 1, 2, 3, 4, 9, 10, 11, 12, 14, 15, 17, 20, 22, 37, 40, 45, 46, 48, 49, 41, 44, 30, 68, 81,
];
const OWN_CODES = [
  "0.0%",
  "0.0,",
  "#,##0.00,, ",
  '0.00" คะแนน"',
  "[$-th-TH]d mmm yyyy;@",
  "[$-107041E]d mmmm yyyy",
  "yyyy",
  "[h]:mm",
  "0.00_);[Red]\\(0.00\\)",
];

test("Excel and the file tell the same of number formats", async () => {
  const own = OWN_CODES.map(
    (code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${code.replaceAll('"', "&quot;")}"/>`,
  );
  const ids = [...BUILT_IN, ...OWN_CODES.map((_, i) => 170 + i)];
  const styles = stylesXml(own.join(""), ids);
  const cells = ids.map((_, i) => `<c r="A${i + 1}" s="${i}"><v>0.4</v></c>`);
  const rows = cells.map((cell, i) => `<row r="${i + 1}">${cell}<c r="B${i + 1}" s="${i}"/></row>`);
  const bytes = makeFile({
    sheets: { รูปแบบ: `<sheetData>${rows.join("")}</sheetData>` },
    parts: { "xl/styles.xml": styles },
  });
  const { sheets } = await expectSame(bytes, "รูปแบบ.xlsx");
  const found = ids.map((_, i) => sheets[0]!.cells.at(i, 0)?.format);
  const told = found.map((format) => format && [format.kind, format.decimals, format.power].join(" "));
  expect(told.map((each) => each ?? "General")).toEqual([
    ...["General", "number 0 0", "number 2 0", "number 0 0", "number 2 0", "percent 0 2", "percent 2 2"],
    ...["number  0", "number  0", "date  0", "date  0", "date  0", "time  0", "date  0", "number 0 0"],
    ...["number 2 0", "time  0", "time  0", "number  0", "text  0"],
    ...["number 0 0", "number 2 0", "date  0", "percent 2 2", "date  0"],
    ...["percent 1 2", "number 1 -3", "number 2 -6", "number 2 0", "date  0", "date  0", "date  0"],
    ...["time  0", "number 2 0"],
  ]);
});

test("Excel and the file tell the same of empty cells that show per cent", async () => {
  const cell = (place: string, style: number, value: number | null = null) =>
    `<c r="${place}" s="${style}">${value === null ? "" : `<v>${value}</v>`}</c>`;
  const rows = [
    `<row r="1">${cell("A1", 1)}${cell("B1", 0, 1)}${cell("C1", 2)}${cell("D1", 0)}</row>`,
    `<row r="2">${cell("C2", 1)}</row>`,
    `<row r="3">${cell("C3", 1)}${cell("D3", 1, 0.4)}${cell("E3", 1)}</row>`,
  ];
  const sheets = { ว่าง: `<sheetData>${rows.join("")}</sheetData>` };
  const bytes = makeFile({ sheets, parts: { "xl/styles.xml": stylesXml("", [0, 9, 10]) } });
  const read = await expectSame(bytes, "ว่าง.xlsx");
  // Neither what lies beyond the used cells nor a row without any.
  expect(blanksOf(read.sheets[0]!)).toEqual(["C1 2", "C3 0"]);
});

function stylesXml(own: string, ids: readonly number[]): string {
  const formats = ids.map((id) => `<xf xfId="0" fontId="0" fillId="0" borderId="0" numFmtId="${id}"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="${OWN_CODES.length}">${own}</numFmts>`,
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${ids.length}">${formats.join("")}</cellXfs>`,
    "</styleSheet>",
  ].join("");
}

test("Excel and the file tell the same of hidden rows and columns and of unlocked cells", async () => {
  const { sheets } = await expectSame(makeFile({ sheets: SHEETS }), "ซ่อน.xlsx");
  const spans = (list: readonly Span[] | undefined) => list?.map(({ first, last }) => `${first}-${last}`);
  const told = sheets.map(({ name, visibility, hiddenRows, hiddenColumns, unlocked }) => {
    return [name, visibility, spans(hiddenRows), spans(hiddenColumns), unlocked?.map(formatRectangle)];
  });
  expect(told).toEqual([
    ["ว่าง", "visible", [], [], undefined],
    ["ว่างแต่ล็อก", "visible", [], [], []],
    ["ซ่อนแถว", "visible", ["1-2", "6-6", "10-10"], [], undefined],
    ["ซ่อนทุกแถว", "visible", ["1-10"], [], undefined],
    ["ซ่อนคอลัมน์", "visible", [], ["1-1", "3-3"], undefined],
    ["ล็อกทั้งแผ่น", "visible", [], [], []],
    ["ปลดบางเซลล์", "visible", ["3-3"], [], ["B3:C4", "D8"]],
    ["ปลดทั้งคอลัมน์", "visible", [], [], ["B2:B4", "B6:B11"]],
    ["ไม่ได้ป้องกัน", "visible", [], [], undefined],
    ["ซ่อนสนิท", "veryHidden", ["4-4"], [], undefined],
  ]);
});

test.each([
  { mode: "Automatic", calcPr: '<calcPr calcId="191029"/>', isByHand: undefined },
  { mode: "AutomaticExceptTables", calcPr: '<calcPr calcMode="autoNoTable"/>', isByHand: undefined },
  { mode: "Manual", calcPr: '<calcPr calcId="191029" calcMode="manual"/>', isByHand: true },
] as const)("Excel and the file tell of calculation: $mode", async ({ mode, calcPr, isByHand }) => {
  const bytes = makeFile({ behind: calcPr });
  expect((await readWorkbookFile(bytes, "f.xlsx")).isCalculatedByHand).toBe(isByHand);
  excel = await openPramoen(makeFile());
  await Excel.run(async (context) => {
    context.application.calculationMode = mode;
    await context.sync();
  });
  expect((await createExcelWorkbook().readWorkbook()).isCalculatedByHand).toBe(isByHand);
});
