import type { Cell, SheetCells } from "../../workbook/snapshot";
import { digitsOn } from "./digits";
import { HEAD_ROWS } from "./head-places";
import { COLUMNS, text, type Column, type SummaryCell, type SummaryRow } from "./sheet-cell";
import {
  chartAt,
  END_LINE,
  headMark,
  type LaidOutRow,
  type LaidOutSheet,
  type RowMark,
} from "./lay-out-sheet";
import { otherRows, rowKinds, SECTION_IDS, SECTION_SHAPES, type SectionId } from "./section";

const LINK_BEGINS = "=HYPERLINK(";

interface Found {
  readonly id: SectionId;
  readonly row: number;
}

/**
 * What each row of a summary is that was written before, from the first row on: told from the titles of its sections,
 * which stand in the first column, and from the line that ends it. What stands below is the user's.
 */
export function oldMarks(cells: SheetCells): RowMark[] {
  const { found, end } = findSections(cells);
  const marks: RowMark[] = Array.from({ length: HEAD_ROWS }, (_, row) => headMark(row));
  found.forEach(({ id, row }, i) => {
    const next = found[i + 1]?.row ?? end;
    const shape = SECTION_SHAPES[id];
    const kinds = rowKinds(shape, Math.max(0, next - row - otherRows(shape)));
    kinds.slice(0, next - row).forEach((kind, offset) => (marks[row + offset] = `${id}.${kind}`));
  });
  if (cells.value(end, 0) === END_LINE) marks[end] = "end";
  return marks;
}

/** The sheet that was written before, as it was laid out: with it a later one can be taken back. */
export function formerLayout(cells: SheetCells): LaidOutSheet {
  const { found, end } = findSections(cells);
  const widths = new Map(found.map(({ id, row }) => [id, columnCountOf(cells, row + 1)]));
  const rows = Array.from(oldMarks(cells), (mark: RowMark | undefined, row): LaidOutRow => {
    const id = SECTION_IDS.find((each) => mark?.startsWith(`${each}.`));
    const columnCount = (id && widths.get(id)) ?? COLUMNS.length;
    return { mark: mark ?? "head.gap", cells: shownCells(cells, row), columnCount };
  });
  const charts = found.flatMap(({ id, row }, i) => {
    const rowCount = (found[i + 1]?.row ?? end) - row - otherRows(SECTION_SHAPES[id]);
    return chartAt(id, row + 1, Math.max(0, rowCount), widths.get(id) ?? COLUMNS.length) ?? [];
  });
  const headings = rows.findIndex(({ mark }) => mark === "indicators.columns");
  return { rows, charts, indicatorHeadings: headings < 0 ? null : headings, digits: digitsOn(cells) };
}

/** As far as the headings of a table go. */
function columnCountOf(cells: SheetCells, row: number): number {
  const placed = cells.inRow(row).filter(({ column }) => column < COLUMNS.length);
  return (placed.at(-1)?.column ?? COLUMNS.length - 1) + 1;
}

/** What a row shows, for its height. */
function shownCells(cells: SheetCells, row: number): SummaryRow {
  const shown = cells.inRow(row).flatMap(({ column, cell }): [Column, SummaryCell][] => {
    const name = COLUMNS[column];
    return name === undefined ? [] : [[name, shownCell(cell)]];
  });
  return Object.fromEntries(shown);
}

/** A place that a link names is short. */
function shownCell({ value, formula }: Cell): SummaryCell {
  const isShort = formula?.startsWith(LINK_BEGINS) || typeof value !== "string";
  return text(isShort ? "" : value);
}

/** The titles in their order; each section once, so that a title quoted elsewhere changes nothing. */
function findSections(cells: SheetCells): { readonly found: readonly Found[]; readonly end: number } {
  const found: Found[] = [];
  const rows = [...cells.rowsFrom(HEAD_ROWS)];
  for (const row of rows) {
    const title = cells.value(row, 0);
    if (title === END_LINE) return { found, end: row };
    const id = SECTION_IDS.find((each) => SECTION_SHAPES[each].title === title);
    if (id && !found.some((section) => section.id === id)) found.push({ id, row });
  }
  // Without its last line nobody knows where it ended: it goes as far as anything does.
  return { found, end: (rows.at(-1) ?? HEAD_ROWS - 1) + 1 };
}
