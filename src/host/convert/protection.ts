import type { SheetProtection } from "hucre";
import { type XlsxCells } from "../../xlsx/model/cells";
import type { XlsxSheet } from "../../xlsx/model/workbook";
import type { GridRange, ProtectionOptions, ProtectionPermission, SelectionMode } from "../model/host-state";

/** Areas of a sheet that stay open while it is protected: whole columns by their own style, then cells. */
export function unlockedRanges(sheet: XlsxSheet, rowCount: number): GridRange[] {
  const columns = (sheet.columns ?? []).flatMap((column, index) => {
    if (column?.style?.protection?.locked !== false) return [];
    return openPartsOfColumn(sheet.cells, index, rowCount);
  });
  return [...columns, ...unlockedCells(sheet.cells)];
}

/** A column that is unlocked by its own style, without the cells whose style locks them. */
function openPartsOfColumn(cells: XlsxCells, column: number, rowCount: number): GridRange[] {
  const parts: GridRange[] = [];
  let startRow = 0;
  const end = (row: number) => {
    if (row > startRow) parts.push({ startRow, startColumn: column, endRow: row - 1, endColumn: column });
  };
  for (const row of cells.rowIndices()) {
    const cell = cells.get(row, column);
    if (!cell || cell.style?.protection?.locked === false) continue;
    end(row);
    startRow = row + 1;
  }
  end(rowCount);
  return parts;
}

/** Runs of unlocked cells, joined downwards where they have the same columns. */
function unlockedCells(cells: XlsxCells): GridRange[] {
  const done: GridRange[] = [];
  let open: GridRange[] = [];
  for (const row of cells.rowIndices()) {
    const runs = unlockedRuns(cells, row);
    const continued: GridRange[] = [];
    for (const run of runs) {
      const above = open.find(
        (area) =>
          area.endRow === row - 1 && area.startColumn === run.startColumn && area.endColumn === run.endColumn,
      );
      if (above) above.endRow = row;
      else done.push(run);
      continued.push(above ?? run);
    }
    open = continued;
  }
  return done;
}

function unlockedRuns(cells: XlsxCells, row: number): GridRange[] {
  const runs: GridRange[] = [];
  for (const { column, cell } of cells.inRow(row)) {
    if (cell.style?.protection?.locked !== false) continue;
    const last = runs.at(-1);
    if (last?.endColumn === column - 1) last.endColumn = column;
    else runs.push({ startRow: row, startColumn: column, endRow: row, endColumn: column });
  }
  return runs;
}

export function contains(ranges: readonly GridRange[], row: number, column: number): boolean {
  return ranges.some(
    (range) =>
      range.startRow <= row &&
      row <= range.endRow &&
      range.startColumn <= column &&
      column <= range.endColumn,
  );
}

/** Excel's names for what a protected sheet may still allow, by the library's. */
const OPTIONS = {
  autoFilter: "allowAutoFilter",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertHyperlinks: "allowInsertHyperlinks",
  insertRows: "allowInsertRows",
  pivotTables: "allowPivotTables",
  sort: "allowSort",
} as const satisfies Partial<Record<keyof SheetProtection, string>>;
type Option = keyof typeof OPTIONS;

/** What the file's protection allows; null where that is nothing. */
export function protectionOptions(protection: SheetProtection): ProtectionOptions | null {
  const allowed = (Object.keys(OPTIONS) as Option[]).filter((option) => protection[option] === true);
  const names: ProtectionPermission[] = allowed.map((option) => OPTIONS[option]);
  if (protection.objects !== true) names.push("allowEditObjects");
  if (protection.scenarios !== true) names.push("allowEditScenarios");
  return names.length === 0 ? null : Object.fromEntries(names.map((name) => [name, true]));
}

/** Which cells may be selected while the sheet is protected. */
export function selectionMode({ selectLockedCells, selectUnlockedCells }: SheetProtection): SelectionMode {
  if (selectUnlockedCells === false) return "None";
  return selectLockedCells === false ? "Unlocked" : "Normal";
}

/** How a file says it. */
export function fileSelection(mode: SelectionMode): SheetProtection {
  if (mode === "Normal") return {};
  return { selectLockedCells: false, ...(mode === "None" ? { selectUnlockedCells: false } : {}) };
}

export function fileOptions(options: ProtectionOptions): SheetProtection {
  const allowed = (Object.keys(OPTIONS) as Option[]).filter((option) => options[OPTIONS[option]]);
  const locks = { objects: !options.allowEditObjects, scenarios: !options.allowEditScenarios };
  return { ...locks, ...Object.fromEntries(allowed.map((option) => [option, true])) };
}
