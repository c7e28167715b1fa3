import { refuse } from "../../src/app/refuse";
import type { ApplyOutcome } from "../../src/app/workbook-port";
import type { Rectangle } from "../../src/domain/workbook/address";
import { AreaJoiner, spansOf } from "../../src/domain/workbook/areas";
import {
  unknownChange,
  type Change,
  type ChangeSet,
  type SetCell,
  type SheetChange,
} from "../../src/domain/workbook/change-set";
import { readNumberFormat, type NumberFormat } from "../../src/domain/workbook/number-format";
import { orderChanges } from "../../src/domain/workbook/order-changes";
import { refuseChanges, type StandingSheet } from "../../src/domain/workbook/refusal";
import { findSheet, sheetKey } from "../../src/domain/workbook/sheet-name";
import {
  SheetCells,
  type Cell,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/domain/workbook/snapshot";
import { withDefaults } from "../../src/domain/workbook/with-defaults";

/** What a formula shows once it is calculated; see `calculateSnapshot` for an engine that does. */
export type FormulaValues = (formula: string, sheet: string, row: number, column: number) => CellValue;

interface OpenSheet extends Omit<SheetSnapshot, "name" | "isProtected" | "cells" | "charts" | "merges"> {
  readonly name: string;
  isProtected: boolean;
  readonly cells: Map<string, Cell>;
  readonly charts: Set<string>;
  merges: Rectangle[] | null;
  /** What number formats mean, by place; where a later one was given to an area, that one. */
  readonly formats: Map<string, NumberFormat | null>;
  readonly areaFormats: { readonly area: Rectangle; readonly format: NumberFormat | null }[];
  /** Later ones win. */
  readonly locks: { readonly area: Rectangle; readonly isLocked: boolean }[];
}

interface OpenWorkbook {
  readonly sheets: OpenSheet[];
  readonly parts: Map<string, string>;
  /** By their lower case. */
  readonly names: Map<string, { readonly name: string; readonly formula: string }>;
}

/**
 * The workbook after a change set, without any host: refused, ordered and completed as every interpreter does it.
 * A snapshot knows no looks: sizes, entry rules, conditions, notes, filters, panes and print set-up leave no trace, and
 * of formats only that of numbers and what is unlocked; of charts their names. Formulas show nothing unless `valueOf` says what.
 */
export function applyChangeSet(
  snapshot: WorkbookSnapshot,
  changeSet: ChangeSet,
  valueOf: FormulaValues = () => null,
): WorkbookSnapshot {
  return writeChangeSet(snapshot, changeSet, valueOf).snapshot;
}

export function writeChangeSet(
  snapshot: WorkbookSnapshot,
  { changes }: ChangeSet,
  valueOf: FormulaValues,
): { snapshot: WorkbookSnapshot; outcome: ApplyOutcome; cells: readonly SetCell[] } {
  const complete = changes.map(withDefaults);
  const book: OpenWorkbook = {
    sheets: snapshot.sheets.map(openSheet),
    parts: new Map((snapshot.parts ?? []).map((part) => [part.namespace, part.content])),
    names: new Map((snapshot.names ?? []).map((named) => [named.name.toLowerCase(), named])),
  };
  refuse(
    refuseChanges(complete, {
      isStructureProtected: false,
      sheet: (name) => standing(findSheet(book.sheets, name)),
      part: ({ namespace }) => book.parts.get(namespace) ?? null,
      name: ({ name }) => book.names.get(name.toLowerCase())?.formula ?? null,
    }),
  );
  const ordered = orderChanges(complete);
  for (const change of ordered) write(book, change, valueOf);
  return {
    snapshot: {
      ...snapshot,
      sheets: book.sheets.map(closeSheet),
      ...(book.parts.size > 0 || snapshot.parts
        ? { parts: [...book.parts].map(([namespace, content]) => ({ namespace, content })) }
        : {}),
      ...(book.names.size > 0 || snapshot.names ? { names: [...book.names.values()] } : {}),
    },
    outcome: { written: changes.length },
    cells: ordered.filter((change) => change.kind === "set-cell"),
  };
}

function standing(sheet: OpenSheet | null): StandingSheet | null {
  return (
    sheet && {
      name: sheet.name,
      isProtected: sheet.isProtected,
      hasPassword: sheet.hasPassword === true,
      title: () => sheet.cells.get("0,0")?.value ?? null,
      cell: ({ row, column }) => sheet.cells.get(`${row},${column}`) ?? null,
      isLocked: (change) => isLocked(sheet.locks, change.row, change.column),
    }
  );
}

function write({ sheets, parts, names }: OpenWorkbook, change: Change, valueOf: FormulaValues): void {
  switch (change.kind) {
    case "put-part":
      if (change.content === null) parts.delete(change.namespace);
      else parts.set(change.namespace, change.content);
      return;
    case "put-name": {
      const { name, formula } = change;
      const key = name.toLowerCase();
      if (formula === null) names.delete(key);
      else names.set(key, { name: names.get(key)?.name ?? name, formula });
      return;
    }
    case "add-sheet":
      sheets.push(emptySheet(change.sheet));
      return;
    case "remove-sheet":
      sheets.splice(
        sheets.findIndex(({ name }) => sheetKey(name) === sheetKey(change.sheet)),
        1,
      );
      return;
    default:
      return writeOnSheet(findSheet(sheets, change.sheet)!, change, valueOf);
  }
}

type OnSheet = Exclude<SheetChange, { kind: "add-sheet" | "remove-sheet" }>;

function writeOnSheet(sheet: OpenSheet, change: OnSheet, valueOf: FormulaValues): void {
  switch (change.kind) {
    case "set-cell":
      return setCell(sheet, change, valueOf);
    case "put-chart":
      sheet.charts.add(change.name);
      return;
    case "remove-chart":
      sheet.charts.delete(change.name);
      return;
    case "clear-formats":
      sheet.areaFormats.push({ area: change.range, format: null });
      sheet.locks.push({ area: change.range, isLocked: true });
      return;
    case "merge-range":
      return mergeRange(sheet, change.range);
    case "protect-sheet":
      sheet.isProtected = true;
      return;
    case "format-range":
      if (change.format.locked !== undefined)
        sheet.locks.push({ area: change.range, isLocked: change.format.locked });
      if (change.format.numberFormat !== undefined)
        sheet.areaFormats.push({ area: change.range, format: readNumberFormat(change.format.numberFormat) });
      return;
    case "lift-protection":
    case "size-columns":
    case "size-rows":
    case "validate-range":
    case "format-condition":
    case "clear-conditions":
    case "put-note":
    case "filter-range":
    case "freeze-panes":
    case "set-up-page":
      return;
    default:
      return unknownChange(change);
  }
}

function setCell({ name, cells, formats }: OpenSheet, change: SetCell, valueOf: FormulaValues): void {
  const { row, column, after } = change;
  const place = `${row},${column}`;
  const isText = "value" in after && (after.value === null || typeof after.value === "string");
  if (!isText && formats.get(place)?.kind === "text") formats.set(place, null);
  if ("formula" in after) {
    const value = valueOf(after.formula, name, row, column);
    cells.set(place, { value, formula: after.formula });
  } else if (after.value === null) cells.delete(place);
  else cells.set(place, { value: after.value, formula: null });
}

function mergeRange(sheet: OpenSheet, range: Rectangle): void {
  if (range.rowCount * range.columnCount === 1) return;
  for (const place of sheet.cells.keys()) {
    const [row, column] = placeOf(place);
    const isFirst = row === range.row && column === range.column;
    if (!isFirst && covers(range, row, column)) sheet.cells.delete(place);
  }
  sheet.merges = [...(sheet.merges ?? []).filter((merge) => !covers(range, merge.row, merge.column)), range];
}

function covers(area: Rectangle, row: number, column: number): boolean {
  const isInRows = row >= area.row && row < area.row + area.rowCount;
  return isInRows && column >= area.column && column < area.column + area.columnCount;
}

function isLocked(locks: OpenSheet["locks"], row: number, column: number): boolean {
  return locks.filter(({ area }) => covers(area, row, column)).at(-1)?.isLocked ?? true;
}

function placeOf(place: string): [row: number, column: number] {
  const [row, column] = place.split(",").map(Number);
  return [row!, column!];
}

function emptySheet(name: string): OpenSheet {
  return {
    name,
    visibility: "visible",
    isProtected: false,
    merges: [],
    unread: null,
    cells: new Map(),
    formats: new Map(),
    areaFormats: [],
    charts: new Set(),
    hiddenRows: [],
    hiddenColumns: [],
    locks: [],
  };
}

function openSheet(sheet: SheetSnapshot): OpenSheet {
  const cells = new Map<string, Cell>();
  for (const row of sheet.cells.rowIndices()) {
    for (const { column, cell } of sheet.cells.inRow(row)) cells.set(`${row},${column}`, cell);
  }
  const formats = new Map([...cells].map(([place, { format }]) => [place, format ?? null]));
  for (const { row, column, format } of sheet.cells.blankCells()) formats.set(`${row},${column}`, format);
  const locks = (sheet.unlocked ?? []).map((area) => ({ area, isLocked: false }));
  return {
    ...sheet,
    merges: sheet.merges && [...sheet.merges],
    cells,
    formats,
    areaFormats: [],
    charts: new Set(sheet.charts),
    locks,
  };
}

function closeSheet({ locks, formats, areaFormats, ...sheet }: OpenSheet): SheetSnapshot {
  const cells = new SheetCells();
  const places = [...sheet.cells].map(([place, cell]) => ({ place: placeOf(place), cell }));
  places.sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1]);
  for (const { place, cell } of places) {
    const [row, column] = place;
    const given = areaFormats.filter(({ area }) => covers(area, row, column)).at(-1);
    const format = given ? given.format : formats.get(`${row},${column}`);
    cells.add(row, column, cell.value, cell.formula, format);
  }
  for (const { row, column, format } of blanksOf(cells, formats, areaFormats))
    cells.addBlank(row, column, format);
  const closed = { ...sheet, cells, charts: [...sheet.charts] };
  return sheet.isProtected && locks.length > 0
    ? { ...closed, unlocked: unlockedAreas(locks, cells.extent()) }
    : closed;
}

/** What number formats empty cells of the used area have. */
function* blanksOf(cells: SheetCells, formats: OpenSheet["formats"], areaFormats: OpenSheet["areaFormats"]) {
  const extent = cells.extent();
  for (const row of extent ? cells.rowIndices() : []) {
    for (let column = extent!.column; column < extent!.column + extent!.columnCount; column++) {
      const given = areaFormats.filter(({ area }) => covers(area, row, column)).at(-1);
      const format = given ? given.format : formats.get(`${row},${column}`);
      if (format && !cells.has(row, column)) yield { row, column, format };
    }
  }
}

/** As far as cells are used. */
function unlockedAreas(locks: OpenSheet["locks"], extent: Rectangle | null): Rectangle[] {
  const areas = new AreaJoiner();
  for (let row = extent?.row ?? 0; extent && row < extent.row + extent.rowCount; row++) {
    const columns = Array.from({ length: extent.columnCount }, (_, i) => extent.column + i);
    areas.addRow(row, spansOf(columns.filter((column) => !isLocked(locks, row, column))));
  }
  return areas.rectangles();
}
