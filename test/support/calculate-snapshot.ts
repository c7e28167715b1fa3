import { KPI_FUNCTIONS } from "../../src/domain/scoring/function-names";
import {
  ERROR_CODES,
  SheetCells,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/domain/workbook/snapshot";
import { functionTable } from "../../src/functions/function-table";
import { toGrid } from "../../src/host/convert/to-grid";
import { HeadlessEngine } from "../../src/host/headless/calculation-engine";
import { addSheet, createXlsx } from "../../src/xlsx/reading/open";
import type { XlsxWorkbook } from "../../src/xlsx/model/workbook";
import { keyOf } from "./stale-formulas";

/** Rows and columns beyond the used cells in which a formula's further results are looked for. */
const SPILL_ROOM = 20;

/** The workbook with the results of the stale formulas, as the grid's engine and our functions calculate them. */
export async function calculateSnapshot(
  snapshot: WorkbookSnapshot,
  stale: ReadonlySet<string>,
): Promise<WorkbookSnapshot> {
  const engine = new HeadlessEngine();
  try {
    const parameters = Array.from({ length: 8 }, (_, index) => ({
      name: `value${index + 1}`,
      type: "any" as const,
      dimensionality: "matrix" as const,
      optional: true,
    }));
    const functions = KPI_FUNCTIONS.map((name) => ({ id: name, name, parameters }));
    engine.registerFunctions({ allowErrorForDataTypeAny: true, functions }, functionTable, "web");
    engine.open(toGrid(await toWorkbook(snapshot, stale), "double").snapshot);
    await engine.calculate();
    return { ...snapshot, sheets: snapshot.sheets.map((sheet) => withResults(engine, sheet, stale)) };
  } finally {
    engine.close();
  }
}

async function toWorkbook(
  { sheets, names }: WorkbookSnapshot,
  stale: ReadonlySet<string>,
): Promise<XlsxWorkbook> {
  const workbook = await createXlsx("-");
  workbook.sheets = [];
  for (const { name, cells } of sheets) {
    const sheet = addSheet(workbook, name);
    for (const row of cells.rowIndices()) {
      for (const { column, cell } of cells.inRow(row)) {
        const isStale = stale.has(keyOf({ sheet: name, row, column }));
        sheet.cells.set(row, column, isStale ? { ...cell, value: null } : { ...cell, formula: null });
      }
    }
  }
  workbook.names = (names ?? []).map(({ name, formula }) => {
    return { name, formula: formula.replace(/^=/, ""), sheet: null, comment: null };
  });
  return workbook;
}

/** Where a cell was empty and shows something now, a formula has filled it. */
function withResults(
  engine: HeadlessEngine,
  sheet: SheetSnapshot,
  stale: ReadonlySet<string>,
): SheetSnapshot {
  const extent = sheet.cells.extent();
  if (!extent) return sheet;
  const range = {
    startRow: 0,
    startColumn: 0,
    endRow: extent.row + extent.rowCount + SPILL_ROOM,
    endColumn: extent.column + extent.columnCount + SPILL_ROOM,
  };
  const cells = new SheetCells();
  for (const [row, line] of engine.read(sheet.name, range).entries()) {
    for (const [column, result] of line.entries()) {
      const stands = sheet.cells.at(row, column);
      const isNew = !stands || stale.has(keyOf({ sheet: sheet.name, row, column }));
      const value = isNew ? valueOf(result) : stands.value;
      cells.add(row, column, value, stands?.formula ?? null, stands?.format);
    }
  }
  return { ...sheet, cells };
}

function valueOf(result: string | number | boolean): CellValue {
  return typeof result === "string" && ERROR_CODES.includes(result) ? { error: result } : result;
}
