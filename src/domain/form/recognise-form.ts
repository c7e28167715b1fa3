import type { Framework } from "../framework/framework";
import { findTables, type FoundTables } from "../recognition/find-tables";
import { KnownWords } from "../recognition/known-words";
import type { RecognisedTable, TableKind } from "../recognition/recognised";
import type { Steps } from "../steps";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { isOutputSheet, isTemplateSheet } from "./own-sheets";

/** A sheet with the tables that were found on it, from top to bottom. */
export interface RecognisedSheet extends FoundTables {
  readonly sheet: SheetSnapshot;
}

/** What a workbook's tables hold, before anything is decided about how it is scored. */
export interface RecognisedForm {
  /** Without the sheets that the product itself writes: they quote the form and are not read back as one. */
  readonly sheets: readonly RecognisedSheet[];
}

/** Looks at each row once. `frameworks`: whose wordings are known, the first one's before the others'. */
export function* recogniseForm(
  snapshot: WorkbookSnapshot,
  frameworks: readonly Framework[],
): Steps<RecognisedForm> {
  const words = new KnownWords(frameworks);
  const sheets: RecognisedSheet[] = [];
  for (const sheet of snapshot.sheets) {
    yield null;
    if (isOutputSheet(sheet) || isTemplateSheet(sheet)) continue;
    sheets.push({ sheet, ...(yield* findTables(sheet.cells, words)) });
  }
  return { sheets };
}

/** Every table that is an evaluation form. */
export function formTables({ sheets }: RecognisedForm): RecognisedTable[] {
  return sheets.flatMap(({ tables }) => tables.filter(({ kind }) => kind === "form"));
}

/** What the workbook as a whole is: one form among other tables makes it one. */
export function kindOfForm({ sheets }: RecognisedForm): TableKind {
  const kinds = new Set(sheets.flatMap(({ tables }) => tables.map(({ kind }) => kind)));
  if (kinds.has("form")) return "form";
  return kinds.has("another-kind") ? "another-kind" : "none";
}
