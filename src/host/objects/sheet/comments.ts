import type { ISheetNote } from "@univerjs/sheets-note";
import { HostError } from "../../protocol/host-error";
import { HostCollection, HostObject } from "../../protocol/host-object";
import type { HostContext } from "../context/host-context";
import { type Range, rangeOf } from "../range/range";
import {
  addNote,
  cellOfNote,
  isOfKind,
  noteAt,
  noteOf,
  notesOf,
  removeNote,
  rewriteNote,
} from "./grid-notes";

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
    return notesOf(this.$context, this.$sheetId, "comment").map(
      ({ sheetId, note }) => new Comment(this.$context, sheetId, note.id),
    );
  }

  $find(key: unknown): Comment | undefined {
    return this.$items().find((comment) => comment.$noteId === key);
  }

  /** A cell holds one. */
  add(cell: Range | string, content: unknown): Comment {
    const range = this.$cell(cell);
    const { id } = addNote(this.$context, range, content, "comment");
    return new Comment(this.$context, range.$sheetId, id);
  }

  getItemByCell(cell: Range | string): Comment {
    const range = this.$cell(cell);
    const note = noteAt(this.$context, range);
    if (!note || !isOfKind(note, "comment", this.$context)) throw new HostError("ItemNotFound");
    return new Comment(this.$context, range.$sheetId, note.id);
  }

  $cell(cell: Range | string): Range {
    const home = this.$sheetId ?? this.$context.book.activeSheet().getSheetId();
    const range = typeof cell === "string" ? rangeOf(this.$context, home, cell) : cell;
    const isOnSheet = this.$sheetId === null || range.$sheetId === this.$sheetId;
    if (!isOnSheet || range.cellCount !== 1) throw new HostError("InvalidArgument");
    return range;
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
    rewriteNote(this.$context, this.$sheetId, this.$note, content);
  }

  delete(): void {
    removeNote(this.$context, this.$sheetId, this.$note);
  }

  getLocation(): Range {
    return cellOfNote(this.$context, this.$sheetId, this.$note);
  }

  /** @throws HostError ItemNotFound once the comment is gone. */
  get $note(): ISheetNote {
    return noteOf(this.$context, this.$sheetId, this.$noteId);
  }
}
