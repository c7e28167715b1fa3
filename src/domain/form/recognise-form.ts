import type { Framework } from "../framework/framework";
import { findTables, type FoundTables, type HeadingWords } from "../recognition/find-tables";
import { lackingIn } from "../layout/fit-layout";
import { ColumnHeadings } from "../recognition/column-headings";
import { KnownEvidence } from "../recognition/heading-evidence";
import { KnownWords } from "../recognition/known-words";
import type { RecognisedTable, TableKind } from "../recognition/recognised";
import type { Steps } from "../steps";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { ChosenLayout, LayoutUse, TableDifference } from "./layout-use";
import { isOutputSheet, isTemplateSheet } from "./own-sheets";

/** A sheet with the tables that were found on it, from top to bottom. */
export interface RecognisedSheet extends FoundTables {
  readonly sheet: SheetSnapshot;
}

/** What a workbook's tables hold, before anything is decided about how it is scored. */
export interface RecognisedForm {
  /** Without the sheets that the product itself writes: they quote the form and are not read back as one. */
  readonly sheets: readonly RecognisedSheet[];
  /** The layout that it was read by, or that was refused; null where there is none. */
  readonly layout: LayoutUse | null;
}

/** Looks at each row once. `frameworks`: whose wordings are known, the first one's before the others'. */
export function* recogniseForm(
  snapshot: WorkbookSnapshot,
  frameworks: readonly Framework[],
  chosen: ChosenLayout | null = null,
): Steps<RecognisedForm> {
  const plain = new ColumnHeadings(new KnownWords(frameworks));
  const all = chosen ? new ColumnHeadings(new KnownWords(frameworks, chosen.layout)) : plain;
  const words: HeadingWords = { plain, all, evidence: new KnownEvidence() };
  const sheets: RecognisedSheet[] = [];
  for (const sheet of snapshot.sheets) {
    yield null;
    if (isOutputSheet(sheet) || isTemplateSheet(sheet)) continue;
    sheets.push({ sheet, ...(yield* findTables(sheet.cells, words)) });
  }
  return { sheets, layout: chosen && { ...chosen, ...layoutUse(sheets) } };
}

function layoutUse(sheets: readonly RecognisedSheet[]): Pick<LayoutUse, "tables" | "difference"> {
  const laid = sheets.flatMap(({ tables }) => tables.filter(({ isLaid }) => isLaid));
  if (laid.length > 0) return { tables: laid.length, difference: null };
  let nearest: TableDifference | null = null;
  for (const { sheet, differing } of sheets) {
    if (differing === null) continue;
    const { firstRow, difference } = differing;
    if (nearest && lackingIn(nearest) <= lackingIn(difference)) continue;
    nearest = { sheet: sheet.name, row: firstRow, ...difference };
  }
  return { tables: 0, difference: nearest };
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
