import type { IMutationInfo } from "@univerjs/core";
import {
  type ISheetNote,
  RemoveNoteMutation,
  SheetsNoteModel,
  UpdateNoteMutation,
} from "@univerjs/sheets-note";
import { gridNote } from "../../convert/notes";
import { HostError } from "../../protocol/host-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import { assertUnprotected, type HostContext } from "../context/host-context";
import { Range, rangeOf } from "../range/range";

/** Comments of one sheet, or of all. The grid's notes stand for them: it knows no threads and no authors. */
export class CommentCollection extends HostCollection<Comment> {
  override readonly $class = "CommentCollection";

  constructor(
    readonly $context: HostContext,
    readonly $sheetId: string | null,
  ) {
    super();
  }

  $items(): Comment[] {
    const { book } = this.$context;
    const ids = this.$sheetId === null ? book.sheets().map((sheet) => sheet.getSheetId()) : [this.$sheetId];
    const inReadingOrder = (a: ISheetNote, b: ISheetNote) => a.row - b.row || a.col - b.col;
    return ids.flatMap((id) =>
      [...(modelOf(this.$context).getSheetNotes(book.unitId, id)?.values() ?? [])]
        .sort(inReadingOrder)
        .map((note) => new Comment(this.$context, id, note.id)),
    );
  }

  $find(key: unknown): Comment | undefined {
    return this.$items().find((comment) => comment.$noteId === key);
  }

  /** A cell holds one. */
  add(cell: Range | string, content: unknown): Comment {
    const range = this.$cell(cell);
    const { startRow: row, startColumn: column } = range.$area;
    const { book } = this.$context;
    assertUnprotected(this.$context, range.$sheet);
    if (typeof content !== "string" || content === "") throw new HostError("InvalidArgument");
    if (this.$at(range)) throw new HostError("InvalidOperation");
    book.ensureSize(range.$sheet, row + 1, column + 1);
    const note = gridNote(range.$sheetId, row, column, content);
    const place = { unitId: book.unitId, sheetId: range.$sheetId, row, col: column };
    book.apply(
      [{ id: UpdateNoteMutation.id, params: { ...place, note } }],
      [{ id: RemoveNoteMutation.id, params: place }],
    );
    return new Comment(this.$context, range.$sheetId, note.id);
  }

  getItemByCell(cell: Range | string): Comment {
    const comment = this.$at(this.$cell(cell));
    if (!comment) throw new HostError("ItemNotFound");
    return comment;
  }

  $cell(cell: Range | string): Range {
    const home = this.$sheetId ?? this.$context.book.activeSheet().getSheetId();
    const range = typeof cell === "string" ? rangeOf(this.$context, home, cell) : cell;
    const isOnSheet = this.$sheetId === null || range.$sheetId === this.$sheetId;
    if (!isOnSheet || range.cellCount !== 1) throw new HostError("InvalidArgument");
    return range;
  }

  $at({ $sheetId, $area: { startRow: row, startColumn: col } }: Range): Comment | null {
    const note = modelOf(this.$context).getNote(this.$context.book.unitId, $sheetId, { row, col });
    return note ? new Comment(this.$context, $sheetId, note.id) : null;
  }
}

export class Comment extends HostObject {
  override readonly $class = "Comment";

  constructor(
    readonly $context: HostContext,
    readonly $sheetId: string,
    readonly $noteId: string,
  ) {
    super();
  }

  override get $id(): string {
    return this.$noteId;
  }

  get id(): string {
    return this.$noteId;
  }

  get content(): string {
    return this.$note.note;
  }

  set content(content: string) {
    if (typeof content !== "string" || content === "") throw new HostError("InvalidArgument");
    const before = this.$note;
    const { row, col } = before;
    const note = { ...gridNote(this.$sheetId, row, col, content), id: before.id };
    this.$apply(
      { id: UpdateNoteMutation.id, params: { ...this.$place, note } },
      { id: UpdateNoteMutation.id, params: { ...this.$place, note: before } },
    );
  }

  delete(): void {
    const note = this.$note;
    this.$apply(
      { id: RemoveNoteMutation.id, params: this.$place },
      { id: UpdateNoteMutation.id, params: { ...this.$place, note } },
    );
  }

  getLocation(): Range {
    const { row, col } = this.$note;
    return new Range(this.$context, this.$sheetId, {
      startRow: row,
      startColumn: col,
      endRow: row,
      endColumn: col,
    });
  }

  /** @throws HostError ItemNotFound once the comment is gone. */
  get $note(): ISheetNote {
    const { unitId } = this.$context.book;
    const note = modelOf(this.$context).getNote(unitId, this.$sheetId, { noteId: this.$noteId });
    if (!note) throw new HostError("ItemNotFound");
    return note;
  }

  get $place() {
    const { row, col } = this.$note;
    return { unitId: this.$context.book.unitId, sheetId: this.$sheetId, row, col };
  }

  $apply(redo: IMutationInfo, undo: IMutationInfo): void {
    const sheet = this.$context.book.sheetById(this.$sheetId);
    if (!sheet) throw new HostError("ItemNotFound");
    assertUnprotected(this.$context, sheet);
    this.$context.book.apply([redo], [undo]);
  }
}

function modelOf({ book }: HostContext): SheetsNoteModel {
  return book.injector.get(SheetsNoteModel);
}
