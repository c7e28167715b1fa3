import { lackingIn, type LayoutDifference } from "../layout/fit-layout";
import type { Steps } from "../steps";
import type { SheetCells } from "../workbook/snapshot";
import type { ColumnHeadings } from "./column-headings";
import { applyLayout, withoutLayout } from "./apply-layout";
import { countWords, headingGridAt, sideBySide, mayHeadTable, type HeadingGrid } from "./heading-grid";
import type { KnownEvidence } from "./heading-evidence";
import type { RecognisedTable } from "./recognised";
import { recogniseTable } from "./recognise-table";

/** The tables of a sheet. */
export interface FoundTables {
  /** From top to bottom. */
  readonly tables: readonly RecognisedTable[];
  /** Where there is none: the row that comes nearest to a heading, or null. */
  readonly nearestRow: number | null;
  /** Of the tables that the layout was not applied to the nearest one; null where there is none. */
  readonly differing: DifferingTable | null;
}

export interface DifferingTable {
  readonly firstRow: number;
  readonly difference: LayoutDifference;
}

/** By what headings are read: all that is known, and the same without the layout, for tables that it does not fit. */
export interface HeadingWords {
  readonly all: ColumnHeadings;
  readonly plain: ColumnHeadings;
  /** What headings that were met already say. */
  readonly evidence: KnownEvidence;
}

/** Every block of headings on the sheet over a table about indicators. */
export function* findTables(cells: SheetCells, words: HeadingWords): Steps<FoundTables> {
  const tables: RecognisedTable[] = [];
  const differing = new NearestTable();
  let nearest: { row: number; count: number } | null = null;
  let next = 0;
  for (const row of cells.rowIndices()) {
    yield null;
    if (row < next) continue;
    const count = countWords(cells, row, words.all.words);
    if (count >= 2 && count > (nearest?.count ?? 0)) nearest = { row, count };
    if (!mayHeadTable(cells, row, count, words.all.words)) continue;
    const found = tablesAt(cells, row, words, next, differing);
    if (found.length === 0) continue;
    tables.push(...found);
    next = Math.max(...found.map(({ lastRow }) => lastRow)) + 1;
  }
  if (tables.length > 0) return { tables, nearestRow: null, differing: differing.found };
  return { tables, nearestRow: nearest?.row ?? (yield* firstOverFigures(cells)), differing: differing.found };
}

/** The tables about indicators whose headings begin at the row, side by side. */
function tablesAt(
  cells: SheetCells,
  row: number,
  words: HeadingWords,
  from: number,
  differing: NearestTable,
): RecognisedTable[] {
  const grids = gridsAt(cells, row, words, from, differing);
  const beside = grids.map((grid) => recogniseTable(cells, grid, words.evidence.of(grid.columns)));
  return beside.filter(({ kind }) => kind !== "none");
}

/** Texts over figures head some table, whatever their words: four cells of text, three figures right below. */
function* firstOverFigures(cells: SheetCells): Steps<number | null> {
  let above: number | null = null;
  for (const row of cells.rowIndices()) {
    yield null;
    const own = cells.inRow(row);
    const figures = own.filter(({ cell }) => typeof cell.value === "number").length;
    if (above !== null && figures >= 3) return above;
    above = figures === 0 && own.length >= 4 ? row : null;
  }
  return null;
}

/** The grids of the tables whose headings begin at the row, side by side; empty where there are none. */
function gridsAt(
  cells: SheetCells,
  row: number,
  { all, plain }: HeadingWords,
  from: number,
  differing: NearestTable,
): readonly HeadingGrid[] {
  const grid = headingGridAt(cells, row, all, from);
  if (!grid) return [];
  const parts = sideBySide(grid);
  const { layout } = all.words;
  if (layout === null) return parts;
  const laid = parts.map((part) => applyLayout(part, layout, plain.words));
  for (const each of laid) if (each.kind === "differs") differing.look(grid.firstRow, each.difference);
  if (laid.some(({ kind }) => kind === "laid"))
    return laid.map((each, i) =>
      each.kind === "laid" ? each.grid : withoutLayout(parts[i] ?? grid, plain.words),
    );
  const isHeading = mayHeadTable(cells, row, countWords(cells, row, plain.words), plain.words);
  const read = isHeading ? headingGridAt(cells, row, plain, from) : null;
  return read ? sideBySide(read) : [];
}

/** Of the tables that a layout does not fit the one that lacks least, the first of equals. */
class NearestTable {
  found: DifferingTable | null = null;

  look(firstRow: number, difference: LayoutDifference): void {
    if (this.found === null || lackingIn(difference) < lackingIn(this.found.difference))
      this.found = { firstRow, difference };
  }
}
