import type { ISheetNote } from "@univerjs/sheets-note";
import { HostObject } from "../../protocol/host-object";
import type { HostContext } from "../context/host-context";
import type { Range } from "../range/range";
import { cellOfNote, noteOf, removeNote, rewriteNote } from "./grid-notes";

/** What a note and a comment have in common: a text on one cell, which the grid keeps as a note of its own. */
export abstract class CellNote extends HostObject {
  constructor(
    readonly $context: HostContext,
    readonly $sheetId: string,
    readonly $noteId: string,
  ) {
    super();
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

  /** @throws HostError ItemNotFound once it is gone. */
  get $note(): ISheetNote {
    return noteOf(this.$context, this.$sheetId, this.$noteId);
  }
}
