import type { OpenWorkbook } from "../../engine/open-workbook";

/** Excel.SheetVisibility. */
export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export function visibilityOf(book: OpenWorkbook, sheet: ReturnType<OpenWorkbook["activeSheet"]>): Visibility {
  if (book.state.veryHidden.has(sheet.getSheetId())) return "VeryHidden";
  return book.isHidden(sheet) ? "Hidden" : "Visible";
}

/** What events tell of a sheet as a whole. */
interface SheetState {
  readonly visibility: Visibility;
  readonly isProtected: boolean;
}

export interface SheetStateChange {
  readonly sheetId: string;
  readonly before: SheetState;
  readonly after: SheetState;
}

/** Finds what became of the sheets since it looked last: part of it is no mutation of the grid. */
export class SheetStates {
  readonly #book: OpenWorkbook;
  #known: ReadonlyMap<string, SheetState>;

  constructor(book: OpenWorkbook) {
    this.#book = book;
    this.#known = this.#look();
  }

  /** Sheets that came or went are no changes. */
  changes(): SheetStateChange[] {
    const before = this.#known;
    this.#known = this.#look();
    return [...this.#known].flatMap(([sheetId, after]) => {
      const known = before.get(sheetId);
      if (!known) return [];
      const isSame = known.visibility === after.visibility && known.isProtected === after.isProtected;
      return isSame ? [] : [{ sheetId, before: known, after }];
    });
  }

  #look(): ReadonlyMap<string, SheetState> {
    const { protectedSheets } = this.#book.state;
    return new Map(
      this.#book.sheets().map((sheet) => {
        const id = sheet.getSheetId();
        return [id, { visibility: visibilityOf(this.#book, sheet), isProtected: protectedSheets.has(id) }];
      }),
    );
  }
}
