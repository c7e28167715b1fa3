import { formatCell } from "../domain/workbook/address";
import { NOTE_HEADING, type PutNote } from "../domain/workbook/change-set";
import { sheetKey } from "../domain/workbook/sheet-name";
import type { OfferedFeatures } from "./requirements";

type NoteItem = Excel.Note | Excel.Comment;

/** What stands on the cells that get a note. A cell holds one of both, a note or a comment. */
export interface NotePlaces {
  /**
   * Asks, with the next sync, where the comments are that the first look found; false where there are none. Excel
   * does not tell it together with their text.
   */
  locate(): boolean;
  /** Whether nothing stands there, or something of the product's own. */
  isFree(change: PutNote): boolean;
  /** Queues the change on its sheet, which may have been added since. */
  put(change: PutNote, sheet: Excel.Worksheet): void;
}

/** Asks, with the next sync, for the notes on these cells and the comments of their sheets. */
export function findNotes(
  changes: readonly PutNote[],
  sheetOf: (name: string) => Excel.Worksheet,
  offered: OfferedFeatures,
): NotePlaces {
  const notes = new Map<PutNote, Excel.Note>();
  for (const change of offered.notes ? changes : []) {
    const note = sheetOf(change.sheet).notes.getItemOrNullObject(formatCell(change));
    note.load("content");
    notes.set(change, note);
  }
  const comments = [...new Set(changes.map(({ sheet }) => sheetKey(sheet)))].map((key) => {
    const collection = sheetOf(key).comments;
    collection.load("items/id,items/content");
    return { key, collection };
  });
  let located: { comment: Excel.Comment; key: string; cell: Excel.Range }[] = [];

  const found = (change: PutNote): NoteItem | undefined => {
    const note = notes.get(change);
    if (note && !note.isNullObject) return note;
    const isThere = ({ key, cell }: (typeof located)[number]) =>
      key === sheetKey(change.sheet) && cell.rowIndex === change.row && cell.columnIndex === change.column;
    return located.find(isThere)?.comment;
  };
  return {
    locate() {
      located = comments.flatMap(({ key, collection }) =>
        collection.items.map((comment) => ({ comment, key, cell: comment.getLocation() })),
      );
      for (const { cell } of located) cell.load("rowIndex,columnIndex");
      return located.length > 0;
    },
    isFree: (change) => found(change)?.content.startsWith(NOTE_HEADING) ?? true,
    put(change, sheet) {
      const there = found(change);
      if (change.text === null) there?.delete();
      else if (there) there.content = change.text;
      else if (offered.notes) sheet.notes.add(formatCell(change), change.text);
      else sheet.comments.add(sheet.getCell(change.row, change.column), change.text);
    },
  };
}
