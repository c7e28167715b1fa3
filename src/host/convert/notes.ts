import type { ISheetNote } from "@univerjs/sheets-note";
import type { CellComment } from "hucre";
import type { XlsxSheet } from "../../xlsx/model/workbook";

export type GridNotes = Record<number, Record<number, ISheetNote>>;

/** Of notes that are written here: the workbench knows no user. */
const AUTHOR = "Pramoen";
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

/** The grid's notes of a sheet by "row,column". */
export function toNoteTexts(notes: GridNotes): ReadonlyMap<string, string> {
  const all = Object.values(notes).flatMap((row) => Object.values(row));
  return new Map(all.map(({ row, col, note }) => [`${row},${col}`, note]));
}

/** Brings the file's notes up to the grid's. Where the grid holds no notes at all (null), they stay. */
export function writeNotes(
  { comments }: XlsxSheet,
  before: ReadonlyMap<string, string> | null,
  after: ReadonlyMap<string, string> | null,
): void {
  if (!after) return;
  for (const place of before?.keys() ?? []) if (!after.has(place)) comments.delete(place);
  for (const [place, text] of after) {
    if (before?.get(place) === text) continue;
    comments.set(place, { author: comments.get(place)?.author ?? AUTHOR, text });
  }
}
