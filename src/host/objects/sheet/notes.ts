import { formatReference, quoteSheetName } from "../../model/range-address";
import { HostError } from "../../protocol/host-error";
import { HostCollection } from "../../protocol/host-object";
import type { HostContext } from "../context/host-context";
import { type Range, rangeOf } from "../range/range";
import { CellNote } from "./cell-note";
import { addNote, changeNote, isOfKind, noteAt, notesOf } from "./grid-notes";

const POINTS_PER_PIXEL = 0.75;

/** Notes of one sheet, or of all; each is known by the address of its cell. */
export class NoteCollection extends HostCollection<Note> {
  override readonly $class = "NoteCollection";

  constructor(
    readonly $context: HostContext,
    readonly $sheetId: string | null,
  ) {
    super();
  }

  $items(): Note[] {
    return notesOf(this.$context, this.$sheetId, "note").map(
      ({ sheetId, note }) => new Note(this.$context, sheetId, note.id),
    );
  }

  $find(key: unknown): Note | undefined {
    const range = this.$cell(String(key));
    const note = noteAt(this.$context, range);
    if (!note || !isOfKind(note, "note", this.$context)) return undefined;
    return new Note(this.$context, range.$sheetId, note.id);
  }

  /** A cell holds one note or one comment. */
  add(cell: Range | string, content: unknown): Note {
    const range = this.$cell(cell);
    const { id } = addNote(this.$context, range, content, "note");
    return new Note(this.$context, range.$sheetId, id);
  }

  /** @throws HostError InvalidCellAddress for what is not one cell of these sheets. */
  $cell(cell: Range | string): Range {
    const home = this.$sheetId ?? this.$context.book.activeSheet().getSheetId();
    const range = typeof cell === "string" ? readAddress(this.$context, home, cell) : cell;
    const isOnSheet = this.$sheetId === null || range?.$sheetId === this.$sheetId;
    if (!range || !isOnSheet || range.cellCount !== 1) throw new HostError("InvalidCellAddress");
    return range;
  }
}

export class Note extends CellNote {
  override readonly $class = "Note";

  /** The address of its cell: `getItem` takes it. */
  override get $id(): string {
    const { $area } = this.getLocation();
    const sheet = this.$context.book.sheetById(this.$sheetId)?.getName() ?? "";
    return `${quoteSheetName(sheet)}!${formatReference($area)}`;
  }

  /** The grid knows no authors. */
  get authorName(): string {
    return "";
  }

  /** Points. */
  get height(): number {
    return this.$note.height * POINTS_PER_PIXEL;
  }

  set height(points: number) {
    changeNote(this.$context, this.$sheetId, this.$note, { height: points / POINTS_PER_PIXEL });
  }

  get visible(): boolean {
    return this.$note.show === true;
  }

  set visible(show: boolean) {
    changeNote(this.$context, this.$sheetId, this.$note, { show });
  }

  /** Points. */
  get width(): number {
    return this.$note.width * POINTS_PER_PIXEL;
  }

  set width(points: number) {
    changeNote(this.$context, this.$sheetId, this.$note, { width: points / POINTS_PER_PIXEL });
  }
}

function readAddress(context: HostContext, home: string, address: string): Range | null {
  try {
    return rangeOf(context, home, address);
  } catch (error) {
    if (error instanceof HostError && error.code === "InvalidArgument") return null;
    throw error;
  }
}
