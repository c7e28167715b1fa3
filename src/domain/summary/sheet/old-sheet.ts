import type { SheetCells } from "../../workbook/snapshot";
import { HEAD_ROWS } from "./head-places";
import { END_LINE, headMark, type RowMark } from "./lay-out-sheet";
import { otherRows, rowKinds, SECTION_SHAPES, type SectionId } from "./section";

interface Found {
  readonly id: SectionId;
  readonly row: number;
}

const IDS = Object.keys(SECTION_SHAPES) as readonly SectionId[];

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

/** The titles in their order; each section once, so that a title quoted elsewhere changes nothing. */
function findSections(cells: SheetCells): { readonly found: readonly Found[]; readonly end: number } {
  const found: Found[] = [];
  const rows = [...cells.rowsFrom(HEAD_ROWS)];
  for (const row of rows) {
    const title = cells.value(row, 0);
    if (title === END_LINE) return { found, end: row };
    const id = IDS.find((each) => SECTION_SHAPES[each].title === title);
    if (id && !found.some((section) => section.id === id)) found.push({ id, row });
  }
  // Without its last line nobody knows where it ended: it goes as far as anything does.
  return { found, end: (rows.at(-1) ?? HEAD_ROWS - 1) + 1 };
}
