import type { ISheetNote } from "@univerjs/sheets-note";
import type { CellComment } from "hucre";

export type GridNotes = Record<number, Record<number, ISheetNote>>;

const LETTERS_PER_LINE = 28;
const LINE_PIXELS = 22;

/** A sheet's comments, by "row,column" in the file, as the grid's notes; each gets room for its text. */
export function toGridNotes(comments: ReadonlyMap<string, CellComment>, sheetId: string): GridNotes {
  const notes: GridNotes = {};
  for (const [place, comment] of comments) {
    const [row = 0, col = 0] = place.split(",").map(Number);
    (notes[row] ??= {})[col] = gridNote(sheetId, row, col, comment.text);
  }
  return notes;
}

/** A note of the grid with room for its text. */
export function gridNote(sheetId: string, row: number, col: number, note: string): ISheetNote {
  const lines = note
    .split("\n")
    .reduce((count, line) => count + Math.max(1, Math.ceil(line.length / LETTERS_PER_LINE)), 0);
  return {
    id: `${sheetId}-note-${row}-${col}`,
    row,
    col,
    width: 240,
    height: Math.min(320, 28 + lines * LINE_PIXELS),
    note,
    show: false,
  };
}
