import { readFileSync } from "node:fs";
import path from "node:path";
import { formatCell } from "../../src/domain/workbook/address";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../src/domain/workbook/snapshot";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import type { OpenedExcel } from "../support/embedded-excel";
import { openPramoen } from "../support/pramoen-excel";

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

test("Excel and the file give the same snapshot of the sample", async () => {
  const bytes = readFileSync(path.join(__dirname, "../../assets/samples/etda-2565.xlsx"));
  const fromFile = await readWorkbookFile(bytes, "etda-2565.xlsx");
  const fromExcel = await throughExcel(bytes);
  const head = ({ name, visibility, isProtected, unread }: SheetSnapshot) => ({
    name,
    visibility,
    isProtected,
    unread,
  });
  expect(fromExcel.sheets.map(head)).toEqual(fromFile.sheets.map(head));
  for (const [i, sheet] of fromFile.sheets.entries()) {
    expect({ sheet: sheet.name, cells: cellsOf(fromExcel.sheets[i]!) }).toEqual({
      sheet: sheet.name,
      cells: cellsOf(sheet),
    });
  }
});
