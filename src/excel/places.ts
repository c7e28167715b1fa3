import { WorkbookError } from "../app/workbook-port";
import { formatAddress, formatRectangle } from "../domain/workbook/address";
import type {
  ClearConditions,
  FilterRange,
  PutChart,
  PutNote,
  RemoveSheet,
  SetCell,
  SheetChange,
} from "../domain/workbook/change-set";
import { blockAddress, blockRectangle, type CellBlock } from "./cell-blocks";
import { findConditions, type SheetConditions } from "./conditions";
import { isSameCell } from "./same-cell";
import { findNotes, type NotePlaces } from "./notes";
import type { OfferedFeatures } from "./requirements";

/** What stands where something will be written; everything that a write has to know of it. */
export interface Places {
  /** The charts that are there already, by change. */
  readonly charts: ReadonlyMap<PutChart, Excel.Chart>;
  readonly conditions: ReadonlyMap<ClearConditions, SheetConditions>;
  readonly notes: NotePlaces;
  /** The sheets that have filter buttons. */
  readonly filtered: ReadonlySet<string>;
  readonly protected: ReadonlySet<string>;
  /** Cells formatted as text, where Excel would take a figure or a formula for a text. */
  readonly asText: ReadonlySet<SetCell>;
}

/**
 * Looks, in one round trip, at every place that will be written; in two where notes go to sheets with comments.
 *
 * @throws WorkbookError where a sheet is missing, protected or its name taken, or a cell has changed meanwhile
 */
export async function lookAtPlaces(
  context: Excel.RequestContext,
  changes: readonly SheetChange[],
  blocks: readonly CellBlock[],
  offered: OfferedFeatures,
): Promise<Places> {
  const sheets = new SheetLook(context, changes);
  const cells = new CellLook(sheets, blocks);
  const there = changes.filter((change) => !sheets.isNew(change.sheet));
  const charts = there.filter(isPutChart).map((change) => {
    const chart = sheets.get(change.sheet).charts.getItemOrNullObject(change.name);
    chart.load("name");
    return [change, chart] as const;
  });
  const conditions = there
    .filter((change): change is ClearConditions => change.kind === "clear-conditions")
    .map((change) => [change, findConditions(sheets.get(change.sheet))] as const);
  const filters = there
    .filter((change): change is FilterRange => change.kind === "filter-range")
    .map(({ sheet }) => {
      const { autoFilter } = sheets.get(sheet);
      autoFilter.load("enabled");
      return { sheet, autoFilter };
    });
  const notes = findNotes(
    there.filter((change): change is PutNote => change.kind === "put-note"),
    (name) => sheets.get(name),
    offered,
  );
  await context.sync();
  sheets.check(changes);
  cells.check();
  if (notes.locate()) await context.sync();
  return {
    charts: new Map(charts.filter(([, chart]) => !chart.isNullObject)),
    conditions: new Map(conditions),
    notes,
    filtered: new Set(filters.flatMap(({ sheet, autoFilter }) => (autoFilter.enabled ? [sheet] : []))),
    protected: sheets.protected(),
    asText: cells.asText(),
  };
}

function isPutChart(change: SheetChange): change is PutChart {
  return change.kind === "put-chart";
}

/** The sheets that a change set names. */
class SheetLook {
  private readonly added: ReadonlySet<string>;
  private readonly removed: ReadonlyMap<string, { readonly title: string; readonly a1: Excel.Range }>;
  private readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  private readonly structure: Excel.WorkbookProtection;

  /** Asks, with the next sync, whether they are there, protected and, where they are to go, what stands in A1. */
  constructor(context: Excel.RequestContext, changes: readonly SheetChange[]) {
    const { workbook } = context;
    const names = new Set(changes.map((change) => change.sheet));
    this.added = new Set(changes.flatMap((change) => (change.kind === "add-sheet" ? [change.sheet] : [])));
    this.sheets = new Map([...names].map((name) => [name, workbook.worksheets.getItemOrNullObject(name)]));
    for (const sheet of this.sheets.values()) sheet.load("name,protection/protected");
    const removals = changes.filter((change): change is RemoveSheet => change.kind === "remove-sheet");
    this.removed = new Map(
      removals.map(({ sheet, title }) => {
        const a1 = this.get(sheet).getRange("A1");
        a1.load("values");
        return [sheet, { title, a1 }];
      }),
    );
    this.structure = workbook.protection;
    if (this.changesStructure) this.structure.load("protected");
  }

  get(name: string): Excel.Worksheet {
    return this.sheets.get(name)!;
  }

  /** A sheet that this change set adds: there is nothing to look at, or what is there goes first. */
  isNew(name: string): boolean {
    return this.added.has(name);
  }

  protected(): ReadonlySet<string> {
    const there = [...this.sheets].filter(([name, sheet]) => !this.isNew(name) && !sheet.isNullObject);
    return new Set(there.flatMap(([name, sheet]) => (sheet.protection.protected ? [name] : [])));
  }

  check(changes: readonly SheetChange[]): void {
    for (const [name, sheet] of this.sheets) {
      const isExpected = !this.isNew(name) || this.removed.has(name);
      if (isExpected && sheet.isNullObject) throw new WorkbookError("sheet-missing", name);
      if (!isExpected && !sheet.isNullObject) throw new WorkbookError("name-taken", name);
    }
    for (const [name, { title, a1 }] of this.removed) {
      if (a1.values[0]![0] !== title)
        throw new WorkbookError("changed-meanwhile", formatAddress({ sheet: name, row: 0, column: 0 }));
    }
    if (this.changesStructure && this.structure.protected) throw new WorkbookError("protected-sheet", "");
    const isProtected = this.protected();
    const locked = changes.filter(({ kind, sheet }) => !ON_PROTECTED.has(kind) && isProtected.has(sheet));
    if (locked.length > 0)
      throw new WorkbookError("protected-sheet", [...new Set(locked.map(({ sheet }) => sheet))].join(", "));
  }

  private get changesStructure(): boolean {
    return this.added.size > 0 || this.removed.size > 0;
  }
}

/** What a protected sheet does not refuse outright; its cells are looked at one by one. */
const ON_PROTECTED: ReadonlySet<SheetChange["kind"]> = new Set([
  "set-cell",
  "add-sheet",
  "remove-sheet",
  "protect-sheet",
]);

/** The cells that a change set writes on sheets that are there. */
class CellLook {
  private readonly ranges: readonly { readonly block: CellBlock; readonly range: Excel.Range }[];

  /** Asks, with the next sync, for what they hold and whether they are locked. */
  constructor(
    private readonly sheets: SheetLook,
    blocks: readonly CellBlock[],
  ) {
    this.ranges = blocks
      .filter((block) => !sheets.isNew(block.sheet))
      .map((block) => {
        const range = sheets.get(block.sheet).getRange(formatRectangle(blockRectangle(block)));
        range.load("values,formulas,numberFormat,format/protection/locked");
        return { block, range };
      });
  }

  asText(): ReadonlySet<SetCell> {
    const cells = this.ranges.flatMap(({ block, range }) =>
      block.rows.flatMap((row, i) => row.filter((_, j) => range.numberFormat[i]![j] === "@")),
    );
    return new Set(cells.filter(({ after }) => "formula" in after || typeof after.value !== "string"));
  }

  check(): void {
    const isProtected = this.sheets.protected();
    // `locked` is null where a block has locked and unlocked cells: it counts as locked.
    const locked = this.ranges.filter(
      ({ block, range }) => isProtected.has(block.sheet) && range.format.protection.locked !== false,
    );
    if (locked.length > 0)
      throw new WorkbookError("protected-sheet", locked.map(({ block }) => blockAddress(block)).join(", "));
    for (const { block, range } of this.ranges) checkUnchanged(block, range.values, range.formulas);
  }
}

function checkUnchanged(block: CellBlock, values: unknown[][], formulas: unknown[][]): void {
  const changed = block.rows.flatMap((row, i) =>
    row.filter((cell, j) => !isSameCell(cell.before, values[i]![j], formulas[i]![j])),
  );
  if (changed.length > 0) throw new WorkbookError("changed-meanwhile", changed.map(formatAddress).join(", "));
}
