import { isSheetChange, type CellContent, type ChangeSet } from "../../src/domain/workbook/change-set";
import {
  SheetCells,
  type Cell,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/domain/workbook/snapshot";

/** What a formula shows once it is calculated; nothing here calculates. */
export type FormulaValues = (formula: string, sheet: string, row: number, column: number) => CellValue;

interface OpenSheet extends Omit<SheetSnapshot, "cells" | "charts"> {
  readonly cells: Map<string, Cell>;
  readonly charts: Set<string>;
}

/**
 * The workbook after a change set, without any host. Refuses what a port must refuse: a missing sheet,
 * a name that is taken, and a cell that holds something else than was read. Formats leave no trace.
 */
export function applyChangeSet(
  snapshot: WorkbookSnapshot,
  { changes }: ChangeSet,
  valueOf: FormulaValues = () => 0,
): WorkbookSnapshot {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, openSheet(sheet)]));
  const parts = new Map((snapshot.parts ?? []).map((part) => [part.namespace, part.content]));
  const names = new Map((snapshot.names ?? []).map(({ name, formula }) => [name, formula]));
  for (const change of changes) {
    if (!isSheetChange(change)) {
      const [store, key, content] =
        change.kind === "put-part"
          ? ([parts, change.namespace, change.content] as const)
          : ([names, change.name, change.formula] as const);
      if ((store.get(key) ?? null) !== change.before) throw new Error(`changed: ${key}`);
      if (content === null) store.delete(key);
      else store.set(key, content);
      continue;
    }
    if (change.kind === "add-sheet") {
      if (sheets.has(change.sheet)) throw new Error(`name taken: ${change.sheet}`);
      sheets.set(change.sheet, emptySheet(change.sheet));
      continue;
    }
    const sheet = sheets.get(change.sheet);
    if (!sheet) throw new Error(`no sheet: ${change.sheet}`);
    if (change.kind === "put-chart") sheet.charts.add(change.name);
    if (change.kind !== "set-cell") continue;
    const { row, column, before, after } = change;
    const place = `${row},${column}`;
    const stands = sheet.cells.get(place) ?? null;
    if (JSON.stringify(stands) !== JSON.stringify(before))
      throw new Error(`changed: ${change.sheet} ${place}`);
    const cell = toCell(after, (formula) => valueOf(formula, change.sheet, row, column));
    if (cell) sheet.cells.set(place, cell);
    else sheet.cells.delete(place);
  }
  return {
    ...snapshot,
    sheets: [...sheets.values()].map(closeSheet),
    ...(parts.size > 0 || snapshot.parts
      ? { parts: [...parts].map(([namespace, content]) => ({ namespace, content })) }
      : {}),
    ...(names.size > 0 || snapshot.names
      ? { names: [...names].map(([name, formula]) => ({ name, formula })) }
      : {}),
  };
}

function toCell(content: CellContent, valueOf: (formula: string) => CellValue): Cell | null {
  if ("formula" in content) return { value: valueOf(content.formula), formula: content.formula };
  return content.value === null ? null : { value: content.value, formula: null };
}

function emptySheet(name: string): OpenSheet {
  return {
    name,
    visibility: "visible",
    isProtected: false,
    merges: [],
    unread: null,
    cells: new Map(),
    charts: new Set(),
  };
}

function openSheet(sheet: SheetSnapshot): OpenSheet {
  const cells = new Map<string, Cell>();
  for (const row of sheet.cells.rowIndices()) {
    for (const { column, cell } of sheet.cells.inRow(row)) cells.set(`${row},${column}`, cell);
  }
  return { ...sheet, cells, charts: new Set(sheet.charts) };
}

function closeSheet(sheet: OpenSheet): SheetSnapshot {
  const cells = new SheetCells();
  const places = [...sheet.cells].map(([place, cell]) => ({ place: place.split(",").map(Number), cell }));
  places.sort((a, b) => a.place[0]! - b.place[0]! || a.place[1]! - b.place[1]!);
  for (const { place, cell } of places) cells.add(place[0]!, place[1]!, cell.value, cell.formula);
  return { ...sheet, cells, charts: [...sheet.charts] };
}
