import { formatRectangle, quoteSheet } from "../domain/workbook/address";
import {
  needsTextMark,
  type CellContent,
  type Change,
  type SheetChange,
} from "../domain/workbook/change-set";
import { blockAddress, blockRectangle, type CellBlock } from "./cell-blocks";
import { putChart } from "./charts";
import { clearConditions, putCondition } from "./conditions";
import { putEntryRule } from "./entry-rules";
import { formatRange } from "./format";
import type { Places } from "./places";
import type { OfferedFeatures } from "./requirements";
import { isStoredChange, putStored, type StoredChange, type StoredPlaces } from "./stored-content";
import { freezePanes, protectSheet, putFilter, setUpPage } from "./sheet-set-up";

/** A part of a write that is done or not done. */
export interface WriteStep {
  /** The place, for a user who wants to know how far it came. */
  readonly place: string;
  /** How many changes it stands for. */
  readonly changes: number;
  /** At most what it takes in the request. */
  readonly bytes: number;
  queue(context: Excel.RequestContext): void;
}

/** A format with its borders; every other change is smaller. */
const BYTES_PER_CHANGE = 6_000;
const BYTES_PER_STEP = 1_000_000;
/** A cell's share of a request, before its text. */
const BYTES_PER_CELL = 16;
/** Bytes of a letter: three in Thai, and a control character is written as six. */
const BYTES_PER_LETTER = 6;

type Kind<K extends SheetChange["kind"]> = Extract<SheetChange, { kind: K }>;
type Writer<K extends SheetChange["kind"]> = (
  sheet: Excel.Worksheet,
  change: Kind<K>,
  places: Places,
  offered: OfferedFeatures,
) => void;

/** How everything is written that comes after the cells. */
const WRITERS: {
  readonly [K in Exclude<SheetChange["kind"], "set-cell" | "add-sheet" | "remove-sheet">]: Writer<K>;
} = {
  "format-range": (sheet, change, _, { layout }) => formatRange(sheet, change, layout),
  "merge-range": (sheet, { range }) => sheet.getRange(formatRectangle(range)).merge(false),
  "size-columns": (sheet, { column, width }) => {
    sheet.getCell(0, column).getEntireColumn().format.columnWidth = width;
  },
  "size-rows": (sheet, { row, rowCount, height }) => {
    sheet.getRangeByIndexes(row, 0, rowCount, 1).format.rowHeight = height;
  },
  "put-chart": (sheet, change, { charts }) => putChart(sheet, change, charts.get(change)),
  "validate-range": (sheet, change) => putEntryRule(sheet.getRange(formatRectangle(change.range)), change),
  "format-condition": putCondition,
  "clear-conditions": (_, change, { conditions }) => {
    const there = conditions.get(change);
    if (there) clearConditions(change, there);
  },
  "put-note": (sheet, change, { notes }) => notes.put(change, sheet),
  "filter-range": (sheet, change, { filtered }) => putFilter(sheet, change, filtered.has(change.sheet)),
  "freeze-panes": freezePanes,
  "set-up-page": setUpPage,
  "protect-sheet": (sheet, change, places) => {
    if (!places.protected.has(change.sheet)) protectSheet(sheet);
  },
};

/** Sheets come and go first, then the cells, then everything that lies on them; protection is last. */
export function planSteps(
  changes: readonly SheetChange[],
  blocks: readonly CellBlock[],
  places: Places,
  offered: OfferedFeatures,
): WriteStep[] {
  const looks = changes.filter((change) => change.kind in WRITERS);
  const isLast = ({ kind }: SheetChange) => kind === "protect-sheet";
  const ordered = [...looks.filter((change) => !isLast(change)), ...looks.filter(isLast)];
  return [
    ...changes.filter(isStructural).map(sheetStep),
    ...blocks.flatMap((block) => cellSteps(block, places)),
    ...strongestLast(ordered).map((change): WriteStep => ({
      place: placeOf(change),
      changes: 1,
      bytes: BYTES_PER_CHANGE,
      queue(context) {
        const write = WRITERS[change.kind as keyof typeof WRITERS] as Writer<SheetChange["kind"]>;
        write(context.workbook.worksheets.getItem(change.sheet), change, places, offered);
      },
    })),
  ];
}

/** A condition that comes later would go before the others, which were listed in the order of their strength. */
function strongestLast(changes: readonly SheetChange[]): SheetChange[] {
  const conditions = changes.filter(({ kind }) => kind === "format-condition");
  return changes.map((change) => (change.kind === "format-condition" ? conditions.pop()! : change));
}

function isStructural(change: SheetChange): change is Kind<"add-sheet" | "remove-sheet"> {
  return change.kind === "add-sheet" || change.kind === "remove-sheet";
}

function sheetStep({ kind, sheet }: Kind<"add-sheet" | "remove-sheet">): WriteStep {
  return {
    place: quoteSheet(sheet),
    changes: 1,
    bytes: BYTES_PER_CHANGE,
    queue({ workbook: { worksheets } }) {
      if (kind === "add-sheet") worksheets.add(sheet);
      else worksheets.getItem(sheet).delete();
    },
  };
}

/** One step, or several where one would fill a request. */
function cellSteps(block: CellBlock, places: Places): WriteStep[] {
  const step = cellStep(block, places);
  const middle = Math.ceil(block.rows.length / 2);
  if (step.bytes <= BYTES_PER_STEP || block.rows.length < 2) return [step];
  return [
    { ...block, rows: block.rows.slice(0, middle) },
    { ...block, row: block.row + middle, rows: block.rows.slice(middle) },
  ].flatMap((half) => cellSteps(half, places));
}

function cellStep(block: CellBlock, { asText }: Places): WriteStep {
  const inputs = block.rows.map((row) => row.map((cell) => input(cell.after)));
  const letters = inputs.flat().reduce<number>((sum, value) => sum + String(value).length, 0);
  const cells = inputs.length * inputs[0]!.length;
  return {
    place: blockAddress(block),
    changes: cells,
    bytes: BYTES_PER_CHANGE + cells * BYTES_PER_CELL + letters * BYTES_PER_LETTER,
    queue({ workbook }) {
      const sheet = workbook.worksheets.getItem(block.sheet);
      for (const cell of block.rows.flat()) {
        if (asText.has(cell)) sheet.getCell(cell.row, cell.column).numberFormat = [["General"]];
      }
      sheet.getRange(formatRectangle(blockRectangle(block))).formulas = inputs;
    },
  };
}

function placeOf(change: SheetChange): string {
  const sheet = quoteSheet(change.sheet);
  return "range" in change ? `${sheet}!${formatRectangle(change.range)}` : sheet;
}

/** What a person would type to get this content. */
function input(content: CellContent): string | number | boolean {
  if ("formula" in content) return content.formula;
  const { value } = content;
  if (value === null) return "";
  return typeof value === "string" && needsTextMark(value) ? `'${value}` : value;
}

/** What is stored beside the cells, as one step; none where there is nothing of it. */
export function storedStep(places: StoredPlaces, changes: readonly Change[]): WriteStep[] {
  const stored = changes.filter(isStoredChange);
  if (stored.length === 0) return [];
  const text = (change: StoredChange) => (change.kind === "put-part" ? change.content : change.formula) ?? "";
  const letters = stored.reduce((sum, change) => sum + text(change).length, 0);
  return [
    {
      place: "",
      changes: stored.length,
      bytes: stored.length * BYTES_PER_CHANGE + letters * BYTES_PER_LETTER,
      queue: (context) => putStored(context, places, stored),
    },
  ];
}
