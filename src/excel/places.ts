import { refuse } from "../app/refuse";
import { formatRectangle } from "../domain/workbook/address";
import { blockRectangle, joinIntoBlocks, type CellBlock } from "../domain/workbook/cell-blocks";
import {
  isSheetChange,
  isText,
  type Change,
  type ClearConditions,
  type FilterRange,
  type LiftProtection,
  type PutChart,
  type PutNote,
  type SetCell,
  type SheetChange,
} from "../domain/workbook/change-set";
import { refuseChanges, type StandingSheet } from "../domain/workbook/refusal";
import { holdsContent } from "../domain/workbook/same-cell";
import { sheetKey } from "../domain/workbook/sheet-name";
import type { Cell } from "../domain/workbook/snapshot";
import { findCharts, type ChartChange, type ChartNames, type FoundChart } from "./charts";
import { findConditions, formulasOf, type SheetConditions } from "./conditions";
import type { LiftedOptions } from "./lifted-protection";
import { findNotes, type NotePlaces } from "./notes";
import { cellOf } from "./read-chunks";
import type { OfferedFeatures } from "./requirements";
import { findStored, isStoredChange, type StoredPlaces } from "./stored-content";

/** What stands where something will be written; everything that a write has to know of it. */
export interface Places {
  /** The charts that are there already, by change. */
  readonly charts: ReadonlyMap<ChartChange, FoundChart>;
  /** Of all charts that are there or will be. */
  readonly chartNames: ChartNames;
  readonly conditions: ReadonlyMap<ClearConditions, SheetConditions>;
  readonly conditionFormulas: ReadonlyMap<ClearConditions, ReadonlySet<string>>;
  /** What an earlier run had found; null in the first. */
  readonly earlier: EarlierLook | null;
  readonly notes: NotePlaces;
  readonly stored: StoredPlaces;
  /** The sheets that have filter buttons, by key. */
  readonly filtered: ReadonlySet<string>;
  /** By key. */
  readonly protected: ReadonlySet<string>;
  readonly lifted: LiftedOptions;
  /** Cells formatted as text: Excel takes every entry for a text there, its text mark included. */
  readonly asText: ReadonlySet<SetCell>;
  /** What a resumed run finds written already; empty otherwise. */
  readonly done: ReadonlySet<Change>;
}

/** What a run had found whose write was refused midway. */
export type EarlierLook = Pick<Places, "chartNames" | "conditionFormulas">;

/**
 * Looks, in one round trip, at every place that will be written; in two where notes go to sheets with comments.
 *
 * @param earlier the look of a run whose write was refused midway: what differs now, that run has written
 * @throws WorkbookError where the workbook refuses the changes (see {@link refuseChanges})
 */
export async function lookAtPlaces(
  context: Excel.RequestContext,
  changes: readonly Change[],
  offered: OfferedFeatures,
  earlier: EarlierLook | null = null,
): Promise<Places> {
  const onSheets = changes.filter(isSheetChange);
  const stored = findStored(context, changes.filter(isStoredChange));
  const sheets = new SheetLook(context, onSheets);
  const there = onSheets.filter((change) => !sheets.isNew(change.sheet));
  const cells = new CellLook(sheets, there);
  const charts = findCharts(there.filter(isChartChange), (name) => sheets.get(name));
  const conditions = there
    .filter((change): change is ClearConditions => change.kind === "clear-conditions")
    .map((change) => [change, findConditions(sheets.get(change.sheet))] as const);
  const filters = there
    .filter((change): change is FilterRange => change.kind === "filter-range")
    .map(({ sheet }) => {
      const { autoFilter } = sheets.get(sheet);
      autoFilter.load("enabled");
      return { key: sheetKey(sheet), autoFilter };
    });
  const notes = findNotes(
    there.filter((change): change is PutNote => change.kind === "put-note"),
    (name) => sheets.get(name),
    offered,
  );
  await context.sync();
  const done = new Set(earlier ? changes.filter((change) => isDone(change, cells, stored)) : []);
  refuse(
    refuseChanges(
      changes.filter((change) => !done.has(change)),
      {
        isStructureProtected: sheets.isStructureProtected(),
        sheet: (name) => sheets.standing(name, cells),
        part: (change) => stored.part(change),
        name: (change) => stored.name(change),
      },
    ),
  );
  if (notes.locate()) await context.sync();
  return {
    charts: charts.found(earlier?.chartNames ?? null),
    chartNames: withPut(charts.names(), onSheets.filter(isPutChart)),
    conditions: new Map(conditions),
    conditionFormulas: new Map(conditions.map(([change, there]) => [change, formulasOf(there)])),
    earlier,
    notes,
    stored,
    filtered: new Set(filters.flatMap(({ key, autoFilter }) => (autoFilter.enabled ? [key] : []))),
    protected: sheets.protected(),
    lifted: sheets.lifted(there.filter(isLift)),
    asText: cells.asText(),
    done,
  };
}

/**
 * Without the sheets that an earlier run has added or removed unsaid, in a round trip of its own: on those that are there
 * cells have to be looked at, on those that are gone there is nothing to do.
 */
export async function withoutSheetsDone(
  context: Excel.RequestContext,
  changes: readonly Change[],
): Promise<Change[]> {
  const moved = changes.filter((change) => change.kind === "add-sheet" || change.kind === "remove-sheet");
  const sheets = moved.map((change) => {
    const there = context.workbook.worksheets.getItemOrNullObject(change.sheet);
    there.load("name");
    return { change, there };
  });
  if (sheets.length === 0) return [...changes];
  await context.sync();
  const added = new Set(moved.flatMap(({ kind, sheet }) => (kind === "add-sheet" ? [sheetKey(sheet)] : [])));
  const isDone = sheets.filter(
    ({ change, there }) => there.isNullObject === (change.kind === "remove-sheet"),
  );
  const done = new Set<Change>(isDone.map(({ change }) => change));
  const gone = new Set(
    isDone.flatMap(({ change: { kind, sheet } }) => (kind === "remove-sheet" ? [sheetKey(sheet)] : [])),
  );
  return changes.filter((change) => {
    if (done.has(change)) return false;
    const key = isSheetChange(change) ? sheetKey(change.sheet) : null;
    return key === null || !gone.has(key) || added.has(key);
  });
}

/** The run that was refused had found these places as they were to be: what differs now it has written. */
function isDone(change: Change, cells: CellLook, stored: StoredPlaces): boolean {
  if (change.kind === "put-name") return stored.name(change) !== change.before;
  return change.kind === "set-cell" && cells.holds(change);
}

function withPut(names: ChartNames, puts: readonly PutChart[]): ChartNames {
  const all = new Map([...names].map(([key, known]) => [key, new Set(known)]));
  for (const { sheet, name } of puts) {
    const key = sheetKey(sheet);
    all.set(key, (all.get(key) ?? new Set()).add(name));
  }
  return all;
}

function isLift(change: SheetChange): change is LiftProtection {
  return change.kind === "lift-protection";
}

function isChartChange(change: SheetChange): change is ChartChange {
  return isPutChart(change) || change.kind === "remove-chart";
}

function isPutChart(change: SheetChange): change is PutChart {
  return change.kind === "put-chart";
}

/** The sheets that a change set names, by key. */
class SheetLook {
  private readonly added: ReadonlySet<string>;
  private readonly titles: ReadonlyMap<string, Excel.Range>;
  private readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  private readonly structure: Excel.WorkbookProtection | null;

  /** Asks, with the next sync, whether they are there, protected and, where they are to go, what stands in A1. */
  constructor(context: Excel.RequestContext, changes: readonly SheetChange[]) {
    const { workbook } = context;
    const names = new Map(changes.map(({ sheet }) => [sheetKey(sheet), sheet]));
    this.added = new Set(
      changes.flatMap(({ kind, sheet }) => (kind === "add-sheet" ? [sheetKey(sheet)] : [])),
    );
    this.sheets = new Map(
      [...names].map(([key, name]) => [key, workbook.worksheets.getItemOrNullObject(name)]),
    );
    for (const sheet of this.sheets.values()) sheet.load("name,protection/protected");
    for (const { sheet } of changes.filter(isLift)) this.get(sheet).load("protection/options");
    const removed = changes.filter(({ kind }) => kind === "remove-sheet");
    this.titles = new Map(
      removed.map(({ sheet }) => {
        const a1 = this.get(sheet).getRange("A1");
        a1.load("values");
        return [sheetKey(sheet), a1];
      }),
    );
    this.structure = this.added.size + removed.length > 0 ? workbook.protection : null;
    this.structure?.load("protected");
  }

  get(name: string): Excel.Worksheet {
    return this.sheets.get(sheetKey(name))!;
  }

  /** A sheet that this change set adds: there is nothing to look at, or what is there goes first. */
  isNew(name: string): boolean {
    return this.added.has(sheetKey(name));
  }

  isStructureProtected(): boolean {
    return this.structure?.protected ?? false;
  }

  protected(): ReadonlySet<string> {
    const there = [...this.sheets].filter(([key, sheet]) => !this.added.has(key) && !sheet.isNullObject);
    return new Set(there.flatMap(([key, sheet]) => (sheet.protection.protected ? [key] : [])));
  }

  /** Of sheets that are protected; what is no longer protected needs no lifting. */
  lifted(changes: readonly LiftProtection[]): LiftedOptions {
    const guarded = changes.filter(({ sheet }) => this.get(sheet).protection.protected);
    return new Map(guarded.map((change) => [change, this.get(change.sheet).protection.options]));
  }

  standing(name: string, cells: CellLook): StandingSheet | null {
    const sheet = this.get(name);
    if (sheet.isNullObject) return null;
    return {
      name: sheet.name,
      isProtected: sheet.protection.protected,
      // Most Excels do not tell: the attempt to lift it does.
      hasPassword: false,
      title: () => cellOf(this.titles.get(sheetKey(name))!.values[0]![0], null).value,
      cell: (change) => cells.at(change).cell,
      // An unlocked cell takes an entry and keeps its looks: a number could only go in as a text.
      isLocked: (change) => cells.at(change).isLocked || cells.turnsFromText(change),
    };
  }
}

interface FoundCell {
  readonly cell: Cell;
  readonly isLocked: boolean;
}

/** A cell's place in a range that is asked for. */
interface CellPlace {
  readonly range: Excel.Range;
  readonly row: number;
  readonly column: number;
}

/** The cells that a change set writes on sheets that are there. */
class CellLook {
  private readonly places: ReadonlyMap<SetCell, CellPlace>;

  /** Asks, with the next sync, for what they hold and whether they are locked. */
  constructor(sheets: SheetLook, changes: readonly SheetChange[]) {
    const blocks = joinIntoBlocks(changes.filter((change) => change.kind === "set-cell"));
    this.places = new Map(blocks.flatMap((block) => cellPlaces(block, sheets.get(block.sheet))));
  }

  /** `locked` is null where a block has locked and unlocked cells: all of it counts as locked. */
  at(change: SetCell): FoundCell {
    const { range, row, column } = this.places.get(change)!;
    const cell = cellOf(range.values[row]![column], range.formulas[row]![column]);
    return { cell, isLocked: range.format.protection.locked !== false };
  }

  /** Whether it holds its new content already. */
  holds(change: SetCell): boolean {
    return this.places.has(change) && holdsContent(this.at(change).cell, change.after);
  }

  /** Whether the cell is formatted as text and will not hold one. */
  turnsFromText(change: SetCell): boolean {
    return isTextFormat(this.places.get(change)!) && !isText(change.after);
  }

  asText(): ReadonlySet<SetCell> {
    const asText = [...this.places].filter(([, place]) => isTextFormat(place));
    return new Set(asText.map(([change]) => change));
  }
}

function isTextFormat({ range, row, column }: CellPlace): boolean {
  return range.numberFormat[row]![column] === "@";
}

function cellPlaces(block: CellBlock, sheet: Excel.Worksheet): [SetCell, CellPlace][] {
  const range = sheet.getRange(formatRectangle(blockRectangle(block)));
  range.load("values,formulas,numberFormat,format/protection/locked");
  return block.rows.flatMap((cells, row) =>
    cells.map((change, column): [SetCell, CellPlace] => [change, { range, row, column }]),
  );
}
