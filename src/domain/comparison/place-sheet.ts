import type { LaidOutPart } from "../standard-workbook/lay-out-sheets";
import type { LaidOutCell } from "../standard-workbook/sheet-draft";
import type { CellAddress, Rectangle } from "../workbook/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { findSheet } from "../workbook/sheet-name";
import { alignRows, type AlignedRows, type RowLabel } from "./align-rows";
import {
  constantText,
  findLabels,
  LABEL_COLUMNS,
  labelOf,
  laidOutLabels,
  type FoundLabels,
} from "./row-labels";

/** Titles stand at the top, and rows may have been inserted above. */
const TITLE_ROWS = 8;

/** A sheet of ours as it stands now: which row and column is which, whatever came in between. */
export class PlacedSheet {
  private readonly byRow = new Map<number, LaidOutCell[]>();
  private readonly laidOutRows = new Map<number, number>();

  constructor(
    readonly laidOut: LaidOutPart,
    private readonly found: FoundLabels,
    private readonly aligned: AlignedRows,
    private readonly columns: readonly number[],
  ) {
    for (const cell of laidOut.cells) {
      const row = this.byRow.get(cell.row);
      if (row) row.push(cell);
      else this.byRow.set(cell.row, [cell]);
    }
    for (const [row, at] of aligned.rows.entries()) if (at >= 0) this.laidOutRows.set(at, row);
  }

  get sheet(): SheetSnapshot {
    return this.found.sheet;
  }

  /** Where a row that was laid out stands now; null where it does not. */
  row(row: number): number | null {
    const at = this.aligned.rows[row] ?? -1;
    return at < 0 ? null : at;
  }

  column(column: number): number | null {
    const at = this.columns[column] ?? -1;
    return at < 0 ? null : at;
  }

  /** Where a cell that was laid out stands now: the label of a row by its words, others by their columns. */
  cell(row: number, column: number): CellAddress | null {
    const [at, place] = [this.row(row), this.column(column)];
    if (at === null || place === null) return null;
    return { sheet: this.sheet.name, row: at, column: column === 0 ? this.found.columnOf(at) : place };
  }

  /** What row was laid out that stands here; null for one that came in later. */
  laidOutRow(at: number): number | null {
    return this.laidOutRows.get(at) ?? null;
  }

  /** Whether a row that was laid out stands out of its order. */
  isMoved(row: number): boolean {
    return this.aligned.moved.has(row);
  }

  cellsIn(row: number): readonly LaidOutCell[] {
    return this.byRow.get(row) ?? [];
  }

  /** The text at the beginning of a row that was laid out; "" where there is none. */
  label(row: number): string {
    const first = this.cellsIn(row)[0];
    return first?.column === 0 ? constantText(first) : "";
  }
}

/** Which sheet stands for one that was laid out: of its name or else of its title, and most of its labels are there. */
export function placeSheet(laidOut: LaidOutPart, snapshot: WorkbookSnapshot): PlacedSheet | null {
  const labels = laidOutLabels(laidOut);
  const named = findSheet(snapshot.sheets, laidOut.name);
  const others = snapshot.sheets.filter((sheet) => sheet !== named && hasTitle(sheet, labels[0]?.text));
  for (const sheet of named ? [named, ...others] : others) {
    const found = findLabels(sheet, labels);
    if (!found) continue;
    const aligned = alignRows(labels, found.labels, compatibleRows(laidOut, labels, found));
    return new PlacedSheet(laidOut, found, aligned, alignColumns(laidOut, found, aligned));
  }
  return null;
}

function hasTitle({ cells }: SheetSnapshot, title: string | undefined): boolean {
  if (!title) return false;
  for (let row = 0; row < TITLE_ROWS; row++)
    for (let column = 0; column < LABEL_COLUMNS; column++)
      if (labelOf(cells.value(row, column))?.text === title) return true;
  return false;
}

/** Whether a row can be one whose label is another now: hardly reworded, free to be worded, or alike in all else. */
function compatibleRows(
  { cells, entries }: LaidOutPart,
  labels: readonly (RowLabel | null)[],
  found: FoundLabels,
): (row: number, at: number) => boolean {
  const isFree = (row: number) => entries.some((entry) => entry.column === 0 && isWithin(entry, row, 0));
  const others = new Map<number, LaidOutCell[]>();
  for (const cell of cells)
    if (cell.column > 0) others.set(cell.row, [...(others.get(cell.row) ?? []), cell]);
  return (row, at) => {
    const [label, stands] = [labels[row], found.labels[at]];
    if (label && stands && isReworded(label.text, stands.text)) return true;
    if (isFree(row)) return true;
    return (others.get(row) ?? []).some(({ column, content }) => {
      const cell = found.sheet.cells.at(at, column + found.column);
      if (!cell) return false;
      return "formula" in content ? cell.formula !== null : cell.value === content.value;
    });
  };
}

/** Whether two texts begin and end alike over half of their length. */
function isReworded(a: string, b: string): boolean {
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  let start = 0;
  while (start < short && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < short - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return (start + end) * 2 >= long;
}

function isWithin(area: Rectangle, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

/** Where each column stands now, by the texts that stand once in their rows; one without any keeps to its left neighbour. */
function alignColumns(
  laidOut: LaidOutPart,
  { sheet: { cells }, column: first }: FoundLabels,
  { rows }: AlignedRows,
): number[] {
  const votes = new Map<number, Map<number, number>>();
  const byRow = new Map<number, LaidOutCell[]>();
  for (const cell of laidOut.cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  for (const [row, own] of byRow) {
    const at = rows[row] ?? -1;
    if (at < 0 || own.length < 2) continue;
    const places = onlyColumns(cells.inRow(at).map(({ column, cell }) => [column, cell.value]));
    for (const [text, column] of onlyColumns(own.map((cell) => [cell.column, constantText(cell)]))) {
      const place = places.get(text);
      if (place === undefined) continue;
      const own = votes.get(column) ?? new Map<number, number>();
      votes.set(column, own.set(place, (own.get(place) ?? 0) + 1));
    }
  }
  const voted = Array.from({ length: laidOut.columnCount }, (_, column) => mostVoted(votes.get(column)));
  voted[0] = first;
  return withoutVotes(voted, first);
}

/** Columns that no text tells: behind their left neighbour where nothing else stands, else those that are left over. */
function withoutVotes(voted: readonly (number | null)[], first: number): number[] {
  const taken = new Set(voted);
  const columns: number[] = [];
  for (const own of voted) {
    const beside = (columns.at(-1) ?? -2) + 1;
    const place = own ?? (beside < 0 || taken.has(beside) ? -1 : beside);
    columns.push(place);
    taken.add(place);
  }
  const left = voted.map((_, column) => first + column).filter((column) => !taken.has(column));
  const isEven = left.length === columns.filter((column) => column < 0).length;
  return isEven ? columns.map((column) => (column < 0 ? (left.shift() ?? -1) : column)) : columns;
}

function mostVoted(votes: ReadonlyMap<number, number> | undefined): number | null {
  let most: number | null = null;
  for (const [place, count] of votes ?? [])
    if (most === null || count > (votes?.get(most) ?? 0)) most = place;
  return most;
}

function onlyColumns(texts: readonly (readonly [number, CellValue])[]): Map<string, number> {
  const columns = new Map<string, number>();
  const several = new Set<string>();
  for (const [column, value] of texts) {
    const text = labelOf(value)?.text;
    if (!text) continue;
    if (columns.has(text)) several.add(text);
    else columns.set(text, column);
  }
  for (const text of several) columns.delete(text);
  return columns;
}
