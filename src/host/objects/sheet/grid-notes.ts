import type { IMutationInfo } from "@univerjs/core";
import {
  type ISheetNote,
  RemoveNoteMutation,
  SheetsNoteModel,
  UpdateNoteMutation,
} from "@univerjs/sheets-note";
import { gridNote } from "../../convert/notes";
import { LONGEST_TEXT } from "../../engine/cell-input";
import { HostError } from "../../protocol/host-error";
import { assertUnprotected, type HostContext } from "../context/host-context";
import { Range } from "../range/range";

/** The grid has one kind of note on cells; Excel's notes and comments are both kept as such, apart by their ids. */
export type NoteKind = "note" | "comment";

const COMMENT = "-comment-";

/** An Excel without notes shows all of them as comments. */
export function isOfKind({ id }: ISheetNote, kind: NoteKind, context: HostContext): boolean {
  const own: NoteKind = !context.hasNotes || id.includes(COMMENT) ? "comment" : "note";
  return own === kind;
}

/** Of one sheet, or of all, in reading order. */
export function notesOf(
  context: HostContext,
  sheetId: string | null,
  kind: NoteKind,
): { sheetId: string; note: ISheetNote }[] {
  const { book } = context;
  const ids = sheetId === null ? book.sheets().map((sheet) => sheet.getSheetId()) : [sheetId];
  return ids.flatMap((id) =>
    [...(modelOf(context).getSheetNotes(book.unitId, id)?.values() ?? [])]
      .filter((note) => isOfKind(note, kind, context))
      .sort((a, b) => a.row - b.row || a.col - b.col)
      .map((note) => ({ sheetId: id, note })),
  );
}

/** Whatever stands on the range's first cell. */
export function noteAt(context: HostContext, { $sheetId, $area }: Range): ISheetNote | null {
  const place = { row: $area.startRow, col: $area.startColumn };
  return modelOf(context).getNote(context.book.unitId, $sheetId, place) ?? null;
}

/** @throws HostError ItemNotFound once the note is gone. */
export function noteOf(context: HostContext, sheetId: string, noteId: string): ISheetNote {
  const note = modelOf(context).getNote(context.book.unitId, sheetId, { noteId });
  if (!note) throw new HostError("ItemNotFound");
  return note;
}

/** @throws HostError InvalidOperation where the cell holds one already, of whichever kind. */
export function addNote(context: HostContext, range: Range, content: unknown, kind: NoteKind): ISheetNote {
  const { startRow: row, startColumn: column } = range.$area;
  const { book } = context;
  assertUnprotected(context, range.$sheet, "allowEditObjects");
  assertText(content);
  if (noteAt(context, range)) throw new HostError("InvalidOperation");
  book.ensureSize(range.$sheet, row + 1, column + 1);
  const made = gridNote(range.$sheetId, row, column, content);
  const note = kind === "note" ? made : { ...made, id: made.id.replace("-note-", COMMENT) };
  const place = { unitId: book.unitId, sheetId: range.$sheetId, row, col: column };
  book.apply(
    [{ id: UpdateNoteMutation.id, params: { ...place, note } }],
    [{ id: RemoveNoteMutation.id, params: place }],
  );
  return note;
}

export function changeNote(
  context: HostContext,
  sheetId: string,
  before: ISheetNote,
  change: Partial<ISheetNote>,
): void {
  const at = placeOf(context, sheetId, before);
  apply(
    context,
    sheetId,
    { id: UpdateNoteMutation.id, params: { ...at, note: { ...before, ...change } } },
    { id: UpdateNoteMutation.id, params: { ...at, note: before } },
  );
}

/** Another text, with room for it. */
export function rewriteNote(
  context: HostContext,
  sheetId: string,
  before: ISheetNote,
  content: string,
): void {
  assertText(content);
  const { row, col, id } = before;
  changeNote(context, sheetId, before, { ...gridNote(sheetId, row, col, content), id });
}

export function removeNote(context: HostContext, sheetId: string, note: ISheetNote): void {
  const at = placeOf(context, sheetId, note);
  apply(
    context,
    sheetId,
    { id: RemoveNoteMutation.id, params: at },
    { id: UpdateNoteMutation.id, params: { ...at, note } },
  );
}

export function cellOfNote(context: HostContext, sheetId: string, { row, col }: ISheetNote): Range {
  return new Range(context, sheetId, { startRow: row, startColumn: col, endRow: row, endColumn: col });
}

function placeOf({ book }: HostContext, sheetId: string, { row, col }: ISheetNote) {
  return { unitId: book.unitId, sheetId, row, col };
}

function apply(context: HostContext, sheetId: string, redo: IMutationInfo, undo: IMutationInfo): void {
  const sheet = context.book.sheetById(sheetId);
  if (!sheet) throw new HostError("ItemNotFound");
  assertUnprotected(context, sheet, "allowEditObjects");
  context.book.apply([redo], [undo]);
}

function assertText(content: unknown): asserts content is string {
  if (typeof content !== "string" || content === "") throw new HostError("InvalidArgument");
  if (content.length > LONGEST_TEXT) throw new HostError("InvalidArgument");
}

function modelOf({ book }: HostContext): SheetsNoteModel {
  return book.injector.get(SheetsNoteModel);
}
