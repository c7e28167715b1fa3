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
