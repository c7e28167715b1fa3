import type { Evaluation, Indicator, IndicatorTable } from "../../form/evaluation";
import { relativeForm } from "../../formulas/reading/moved-formula";
import { shortHash } from "../../text/short-hash";
import type { CellAddress } from "../../workbook/address";
import { canonicalCell } from "../../workbook/canonical-cell";
import type { SheetCells, WorkbookSnapshot } from "../../workbook/snapshot";
import type { RuleContext } from "./rule";

/** What the row of a finding is about, wherever it stands. */
export interface RowLabel {
  /** "2.1.3", or the name of what has no code; "" for findings without a cell. */
  readonly key: string;
  /** Everything that tells it from other rows. */
  readonly full: string;
}

const NO_ROW: RowLabel = { key: "", full: "" };

/** The row of a cell: its indicator, or else the first text that stands in it. */
export function rowLabel({ evaluation, snapshot }: RuleContext, at: CellAddress): RowLabel {
  const indicator = indicatorAt(evaluation, at);
  if (indicator) {
    const { code, name, component } = indicator;
    return { key: code ?? name, full: [component?.code ?? "", code ?? "", name].join("\u0000") };
  }
  for (const { cell } of cellsOf(snapshot, at.sheet)?.inRow(at.row) ?? []) {
    if (typeof cell.value === "string") return { key: cell.value, full: cell.value };
  }
  return NO_ROW;
}

function indicatorAt(evaluation: Evaluation, at: CellAddress): Indicator | undefined {
  for (const table of tablesOn(evaluation, at.sheet)) {
    const found = indicatorsByRow(table).get(at.row);
    if (found) return found;
  }
  return undefined;
}

/** A finding asks for one sheet of hundreds: tables and cells are looked up, not searched for. */
const tables = new WeakMap<Evaluation, ReadonlyMap<string, readonly IndicatorTable[]>>();
const sheets = new WeakMap<WorkbookSnapshot, ReadonlyMap<string, SheetCells>>();

function tablesOn(evaluation: Evaluation, sheet: string): readonly IndicatorTable[] {
  let bySheet = tables.get(evaluation);
  if (!bySheet) {
    const grouped = new Map<string, IndicatorTable[]>();
    for (const table of evaluation.tables) {
      const same = grouped.get(table.sheet);
      if (same) same.push(table);
      else grouped.set(table.sheet, [table]);
    }
    bySheet = grouped;
    tables.set(evaluation, bySheet);
  }
  return bySheet.get(sheet) ?? [];
}

/** By table, so that no single look at a large workbook has to index all of it. */
const indexed = new WeakMap<IndicatorTable, ReadonlyMap<number, Indicator>>();

function indicatorsByRow(table: IndicatorTable): ReadonlyMap<number, Indicator> {
  let index = indexed.get(table);
  if (!index) {
    index = new Map(table.indicators.map((indicator) => [indicator.at.row, indicator]));
    indexed.set(table, index);
  }
  return index;
}

function cellsOf(snapshot: WorkbookSnapshot, sheet: string): SheetCells | undefined {
  let byName = sheets.get(snapshot);
  if (!byName) {
    byName = new Map(snapshot.sheets.map(({ name, cells }) => [name, cells]));
    sheets.set(snapshot, byName);
  }
  return byName.get(sheet);
}

/**
 * What a finding rests on, in short: the rule, what it says, the row and the content of the cells concerned, but not
 * where they stand. It stays when rows are inserted elsewhere and changes with anything that a person would look at.
 */
export function fingerprintOf(
  { snapshot }: RuleContext,
  said: readonly (string | null)[],
  row: RowLabel,
  cells: readonly CellAddress[],
): string {
  const contents = cells.map((at) => {
    const cell = cellsOf(snapshot, at.sheet)?.at(at.row, at.column);
    return canonicalCell(cell, cell?.formula == null ? null : relativeForm(cell.formula, at));
  });
  return shortHash(JSON.stringify([said, row.full, contents]));
}
