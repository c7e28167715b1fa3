import type { CellAddress } from "../workbook/address";
import { basicsSheet } from "./basics-sheet";
import { boardSheet } from "./board-sheet";
import { checklistsSheet } from "./checklists-sheet";
import { instructionsSheet } from "./instructions-sheet";
import { evidenceSheet, highlightsSheet } from "./list-sheets";
import { monitoringSheet, part3Sheet } from "./monitoring-sheets";
import { part1Sheet, type Part1Sheet } from "./part1-sheet";
import { printedSummarySheet } from "./printed-summary-sheet";
import { revenueSheet } from "./revenue-sheet";
import type { SheetDraft } from "./sheet-draft";
import type { SheetPart } from "./sheet-names";
import type { WorkbookContext } from "./workbook-context";

export interface DraftedSheets {
  readonly drafts: ReadonlyMap<SheetPart, SheetDraft>;
  readonly part1: Part1Sheet;
  /** Null where the evaluation has no integrity assessment. */
  readonly ita: CellAddress | null;
}

/** Every sheet; those that others refer to come first. */
export function draftSheets(context: WorkbookContext): DraftedSheets {
  const drafts = new Map<SheetPart, SheetDraft>([["instructions", instructionsSheet(context)]]);
  const checklists = checklistsSheet(context);
  if (checklists) drafts.set("checklists", checklists.draft);
  const part1 = part1Sheet(context, checklists);
  const revenue = revenueSheet(context);
  let ita: CellAddress | null = null;
  for (const { id } of context.framework.parts) {
    if (id === "part1") drafts.set(id, part1.draft);
    else if (id === "revenue") {
      if (revenue) drafts.set(id, revenue.draft);
    } else if (id === "basics") drafts.set(id, basicsSheet(context, revenue));
    else if (id === "board") drafts.set(id, boardSheet(context));
    else if (id === "part3") drafts.set(id, part3Sheet(context));
    else if (id === "monitoring") drafts.set(id, monitoringSheet(context));
    else if (id === "highlights") drafts.set(id, highlightsSheet(context));
    else if (id === "evidence") drafts.set(id, evidenceSheet(context, part1));
    else {
      const summary = printedSummarySheet(context, part1);
      drafts.set(id, summary.draft);
      ita = summary.ita;
    }
  }
  return { drafts, part1, ita };
}

export function draftOf(part: SheetPart, drafts: ReadonlyMap<SheetPart, SheetDraft>): SheetDraft {
  const draft = drafts.get(part);
  if (draft === undefined) throw new Error(`Nothing was drafted for the sheet of ${part}`);
  return draft;
}
