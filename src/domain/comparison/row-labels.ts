import type { LaidOutPart } from "../standard-workbook/lay-out-sheets";
import type { LaidOutCell } from "../standard-workbook/sheet-draft";
import { headingKey, normaliseText, stripMarkup } from "../thai/text";
import { isCellError, type CellValue, type SheetSnapshot } from "../workbook/snapshot";
import type { RowLabel } from "./align-rows";

/** So far to the right a sheet may begin: columns of numbers, of ticks or of nothing may have come before. */
export const LABEL_COLUMNS = 8;
/** A row may have been filled below the last one that was laid out, but not without end. */
const MOST_ROWS_BELOW = 1000;

const CODE = /^\d+(?:\.\d+)+(?![\d.])/u;
/** A row that begins with a formula is known by that alone: what it shows changes. */
const FORMULA: RowLabel = { text: "=", code: null };

/** What the rows of a sheet are known by. */
export interface FoundLabels {
  readonly sheet: SheetSnapshot;
  /** The column in which most of them stand. */
  readonly column: number;
  readonly labels: readonly (RowLabel | null)[];
  /** The column in which the label of a row stands; that of most where nothing tells. */
  readonly columnOf: (row: number) => number;
}

export function labelOf(value: CellValue): RowLabel | null {
  if (value === null || isCellError(value) || typeof value === "boolean") return null;
  const text = normaliseText(stripMarkup(String(value)));
  return text === "" ? null : { text: headingKey(text), code: CODE.exec(text)?.[0] ?? null };
}

export function constantText({ content }: LaidOutCell): string {
  return "value" in content ? String(content.value ?? "") : "";
}

/** Rows by the first cell that holds something. */
export function laidOutLabels({ rowCount, cells }: LaidOutPart): (RowLabel | null)[] {
  const labels = Array.from({ length: rowCount }, (): RowLabel | null => null);
  for (const cell of cells)
    labels[cell.row] ??= "formula" in cell.content ? FORMULA : labelOf(constantText(cell));
  return labels;
}

/**
 * The labels of a sheet, each by its words in whatever column it stands; of a row that was reworded what stands in the
 * column of most labels. Null where less than half of those that were laid out are there.
 */
export function findLabels(sheet: SheetSnapshot, wanted: readonly (RowLabel | null)[]): FoundLabels | null {
  const texts = new Set(wanted.flatMap((label) => label?.text ?? []));
  const used = sheet.cells.rowIndices().filter((row) => row < wanted.length + MOST_ROWS_BELOW);
  const known = new Map(used.flatMap((row) => knownLabel(sheet, row, texts)));
  const column = mostFrequent([...known.values()].map((each) => each.column));
  if (column === null) return null;
  const labels = Array.from({ length: (used.at(-1) ?? -1) + 1 }, (): RowLabel | null => null);
  for (const row of used) labels[row] = known.get(row)?.label ?? labelFrom(sheet, row, column);
  const there = new Set(labels.flatMap((label) => (label && texts.has(label.text) ? label.text : [])));
  if (there.size * 2 < texts.size) return null;
  return { sheet, column, labels, columnOf: (row) => known.get(row)?.column ?? column };
}

interface KnownLabel {
  readonly label: RowLabel;
  readonly column: number;
}

/** The first words of a row that were laid out as a label; figures alone would be found anywhere. */
function knownLabel(
  { cells }: SheetSnapshot,
  row: number,
  texts: ReadonlySet<string>,
): [row: number, known: KnownLabel][] {
  for (const { column, cell } of cells.inRow(row)) {
    if (column >= LABEL_COLUMNS) break;
    const label = typeof cell.value === "string" && cell.formula === null ? labelOf(cell.value) : null;
    if (label && /\p{L}/u.test(label.text) && texts.has(label.text)) return [[row, { label, column }]];
  }
  return [];
}

function labelFrom({ cells }: SheetSnapshot, row: number, column: number): RowLabel | null {
  const first = cells.inRow(row).find((each) => each.column >= column)?.cell;
  return first ? (first.formula === null ? labelOf(first.value) : FORMULA) : null;
}

/** The lowest of those that stand most often; null of none. */
function mostFrequent(columns: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const often = [...counts].flatMap(([column, count]) => (count === most ? [column] : []));
  return often.length === 0 ? null : Math.min(...often);
}
