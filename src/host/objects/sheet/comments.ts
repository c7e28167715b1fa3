import { HostError } from "../../protocol/host-error";
import { HostCollection } from "../../protocol/host-object";
import type { HostContext } from "../context/host-context";
import { type Range, rangeOf } from "../range/range";
import { CellNote } from "./cell-note";
import { addNote, isOfKind, noteAt, notesOf } from "./grid-notes";

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
  add(cell: Range | string, content: unknown, contentType: "Plain" | "Mention" | null): Comment {
    if (typeof content !== "string" || contentType === "Mention")
      throw new HostError("ApiNotImplementedByHost");
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
    // An address has to name its sheet, unlike a note's.
    if (typeof cell === "string" && !cell.includes("!")) throw new HostError("InvalidArgument");
    const home = this.$sheetId ?? this.$context.book.activeSheet().getSheetId();
    const range = typeof cell === "string" ? rangeOf(this.$context, home, cell) : cell;
    const isOnSheet = this.$sheetId === null || range.$sheetId === this.$sheetId;
    if (!isOnSheet || range.cellCount !== 1) throw new HostError("InvalidArgument");
    return range;
  }
}

export class Comment extends CellNote {
  override readonly $class = "Comment";

  override get $id(): string {
    return this.$noteId;
  }

  get id(): string {
    return this.$noteId;
  }
}
