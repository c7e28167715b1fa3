import { formatRectangle, quoteSheet } from "../domain/workbook/address";
import { blockAddress, blockRectangle, joinIntoBlocks, type CellBlock } from "../domain/workbook/cell-blocks";
import {
  isText,
  needsTextMark,
  unknownChange,
  type AddSheet,
  type CellContent,
  type Change,
  type LiftProtection,
  type RemoveSheet,
  type SetCell,
  type SheetChange,
} from "../domain/workbook/change-set";
import { sheetKey } from "../domain/workbook/sheet-name";
import { putChart } from "./charts";
import { clearConditions, putCondition } from "./conditions";
import { putEntryRule } from "./entry-rules";
import { clearFormats, formatRange, sizeRows } from "./format";
import type { Places } from "./places";
import type { OfferedFeatures } from "./requirements";
import { isStoredChange, putStored, type StoredChange } from "./stored-content";
import { freezePanes, protectSheet, putFilter, setUpPage } from "./sheet-set-up";

/** A part of a write that is done or not done. */
export interface WriteStep {
  /** The place, for a user who wants to know how far it came. */
  readonly place: string;
  /** The cells that it writes, where it writes any: what they hold tells whether it was done. */
  readonly block?: CellBlock;
  /** What is stored beside the cells, or a sheet that comes or goes: whether it is there tells whether it was done. */
  readonly look?: StoredChange | AddSheet | RemoveSheet;
  /** What it stands for. */
  readonly changes: readonly Change[];
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

/**
 * The changes in their order as steps; cells that follow each other go in blocks. Protection that is lifted is off by
 * then, and put back by the last steps.
 */
export function planSteps(ordered: readonly Change[], places: Places, offered: OfferedFeatures): WriteStep[] {
  const steps: WriteStep[] = [];
  let cells: SetCell[] = [];
  const flush = () => {
    steps.push(...joinIntoBlocks(cells).flatMap((block) => cellSteps(block, places)));
    cells = [];
  };
  for (const change of ordered) {
    if (change.kind === "lift-protection") continue;
    if (change.kind === "set-cell") {
      cells.push(change);
      continue;
    }
    flush();
    steps.push(isStoredChange(change) ? storedStep(change, places) : sheetStep(change, places, offered));
  }
  flush();
  return [...steps, ...putBackSteps(places)];
}

function putBackSteps({ lifted }: Places): WriteStep[] {
  return [...lifted].map(([change, options]) => ({
    place: quoteSheet(change.sheet),
    changes: [change],
    bytes: BYTES_PER_CHANGE,
    queue: ({ workbook }) => workbook.worksheets.getItem(change.sheet).protection.protect(options),
  }));
}

type LookChange = Exclude<SheetChange, SetCell | LiftProtection>;

function sheetStep(change: LookChange, places: Places, offered: OfferedFeatures): WriteStep {
  const sheet = quoteSheet(change.sheet);
  return {
    place: "range" in change ? `${sheet}!${formatRectangle(change.range)}` : sheet,
    ...((change.kind === "add-sheet" || change.kind === "remove-sheet") && { look: change }),
    changes: [change],
    bytes: BYTES_PER_CHANGE,
    queue({ workbook: { worksheets } }) {
      if (change.kind === "add-sheet") worksheets.add(change.sheet);
      else write(worksheets.getItem(change.sheet), change, places, offered);
    },
  };
}

function write(
  sheet: Excel.Worksheet,
  change: Exclude<LookChange, { kind: "add-sheet" }>,
  places: Places,
  offered: OfferedFeatures,
): void {
  switch (change.kind) {
    case "remove-sheet":
      return sheet.delete();
    case "format-range":
      return formatRange(sheet, change, offered.layout);
    case "clear-formats":
      return clearFormats(sheet, change);
    case "merge-range":
      return sheet.getRange(formatRectangle(change.range)).merge(false);
    case "size-columns":
      sheet.getCell(0, change.column).getEntireColumn().format.columnWidth = change.width;
      return;
    case "size-rows":
      return sizeRows(sheet, change);
    case "put-chart":
      return putChart(sheet, change, places.charts.get(change));
    case "remove-chart":
      return places.charts.get(change)?.chart.delete();
    case "validate-range":
      return putEntryRule(sheet.getRange(formatRectangle(change.range)), change);
    case "format-condition":
      return putCondition(sheet, change);
    case "clear-conditions": {
      const there = places.conditions.get(change);
      const known = places.earlier && (places.earlier.conditionFormulas.get(change) ?? new Set());
      if (there) clearConditions(change, there, known);
      return;
    }
    case "put-note":
      return places.notes.put(change, sheet);
    case "filter-range":
      return putFilter(sheet, change, places.filtered.has(sheetKey(change.sheet)));
    case "freeze-panes":
      return freezePanes(sheet, change);
    case "set-up-page":
      return setUpPage(sheet, change);
    case "protect-sheet":
      if (!places.protected.has(sheetKey(change.sheet))) protectSheet(sheet);
      return;
    default:
      return unknownChange(change);
  }
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
  const inputs = block.rows.map((row) => row.map((cell) => input(cell.after, asText.has(cell))));
  const letters = inputs.flat().reduce<number>((sum, value) => sum + String(value).length, 0);
  const cells = inputs.length * inputs[0]!.length;
  return {
    place: blockAddress(block),
    block,
    changes: block.rows.flat(),
    bytes: BYTES_PER_CHANGE + cells * BYTES_PER_CELL + letters * BYTES_PER_LETTER,
    queue({ workbook }) {
      const sheet = workbook.worksheets.getItem(block.sheet);
      for (const cell of block.rows.flat()) {
        if (asText.has(cell) && !isText(cell.after))
          sheet.getCell(cell.row, cell.column).numberFormat = [["General"]];
      }
      sheet.getRange(formatRectangle(blockRectangle(block))).formulas = inputs;
    },
  };
}

/** What a person would type to get this content; a cell formatted as text takes a text as it is. */
function input(content: CellContent, isTextCell: boolean): string | number | boolean {
  if ("formula" in content) return content.formula;
  const { value } = content;
  if (value === null) return "";
  return typeof value === "string" && !isTextCell && needsTextMark(value) ? `'${value}` : value;
}

function storedStep(change: StoredChange, { stored }: Places): WriteStep {
  const [place, text] =
    change.kind === "put-part" ? [change.namespace, change.content] : [change.name, change.formula];
  return {
    place,
    look: change,
    changes: [change],
    bytes: BYTES_PER_CHANGE + (text?.length ?? 0) * BYTES_PER_LETTER,
    queue: (context) => putStored(context, stored, change),
  };
}
