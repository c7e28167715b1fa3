import { frameworkBasis } from "../form/recognition-texts";
import type { Field } from "../form/field";
import { type Evaluation, type ScoredForm } from "../form/evaluation";
import { numberShowing, shownValue } from "../form/shown-value";
import { isRated, ratingContent, totalContent, type ClosingContent } from "../closing/closing-cells";
import { tableFacts } from "../closing/table-facts";
import { formatAddress, formatCell, quoteSheet } from "../workbook/address";
import type { CellContent, SetCell } from "../workbook/change-set";
import { freeSheetName } from "../workbook/free-sheet-name";
import { holdsContent } from "../workbook/same-cell";
import { isCellError, type Cell, type WorkbookSnapshot } from "../workbook/snapshot";
import { computeSummary } from "./compute-summary";
import type { Finding } from "../validation/engine/finding";
import { printedChanges } from "./printed-changes";
import { layOutSheet } from "./sheet/lay-out-sheet";
import { formerLooks, newSheetChanges, refreshChanges, type SheetChanges } from "./sheet/refresh-sheet";
import type { FigureMode } from "./sheet/sheet-cell";
import type { Day } from "../thai/day-text";
import type { Overwrite, Summary, SummaryPlan, ToldFinding } from "./summary";
import { summaryStep } from "./take-back";
import { isEarlierSummarySheet, isSummarySheet } from "../form/own-sheets";
import { sheetOfSums } from "../form/scored-forms";

/** The sheet that *Summarise* writes, unless somebody else's sheet bears the name already. */
export const SUMMARY_SHEET = "สรุปผลการประเมิน (Pramoen)";

export interface PlanOptions {
  /** What was found in the same snapshot. */
  readonly findings: readonly Finding[];
  /** Formulas unless told otherwise. */
  readonly mode?: FigureMode | undefined;
  /** The day that is printed on the sheet; none where it is not told. */
  readonly madeOn?: Day | undefined;
}

/** Decides what a summary writes: closing figures of the form that are missing or wrong, and the summary sheet. */
export function planSummaryOf(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  form: ScoredForm,
  { findings, mode = "formulas", madeOn }: PlanOptions,
): SummaryPlan {
  const { framework } = evaluation;
  const found = computeSummary(evaluation, form, findings);
  const basis = frameworkBasis(evaluation);
  const closing = closingChanges(snapshot, evaluation, form, found.provisional !== null);
  const summary = withoutMended(found, closing);
  const own = snapshot.sheets.find(isSummarySheet);
  const sheet = own?.name ?? freeSheetName(snapshot, SUMMARY_SHEET);
  const laidOut = layOutSheet({ summary, framework, basis, mode, madeOn: madeOn ?? null });
  const footer = footerOf(summary);
  const onSheet: SheetChanges = own
    ? refreshChanges(own, laidOut, mode, footer)
    : { changes: newSheetChanges(sheet, laidOut, mode, footer), overwritten: [] };
  const changeSet = { changes: [...closing, ...onSheet.changes] };
  return {
    basis,
    summary,
    sheet,
    earlierSheet: snapshot.sheets.find(isEarlierSummarySheet)?.name ?? null,
    ...(snapshot.isCalculatedByHand && { mayBeStale: true }),
    changeSet,
    step: summaryStep(sheet, changeSet, own ? formerLooks(own, laidOut, footer) : null),
    overwrites: [...closing.filter((change) => isFilled(change.before)), ...onSheet.overwritten].map(
      toOverwrite,
    ),
  };
}

/** What is written into a closing cell mends what was wrong about it. */
function withoutMended(summary: Summary, closing: readonly SetCell[]): Summary {
  const mended = new Set(closing.map(formatAddress));
  const stays = ({ sheet, address }: ToldFinding) =>
    sheet === null || address === null || !mended.has(`${quoteSheet(sheet)}!${address}`);
  return { ...summary, openErrors: summary.openErrors.filter(stays) };
}

function footerOf({ form: { agency, fiscalYear } }: Summary): string {
  return ["สรุปผลการประเมิน", agency, fiscalYear && `พ.ศ. ${fiscalYear}`].filter(Boolean).join(" · ");
}

/** A formula that shows nothing is somebody's work too. */
function isFilled(cell: Cell | null): cell is Cell {
  return cell !== null && (cell.value !== null || cell.formula !== null);
}

/**
 * The form's own total and rating, and those of its own summary page: filled where empty, corrected where wrong, left
 * alone where right.
 */
function closingChanges(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  form: ScoredForm,
  isProvisional: boolean,
): SetCell[] {
  const { framework } = evaluation;
  const { total, rating } = form;
  const place = sheetOfSums(form);
  const sheet = snapshot.sheets.find(({ name }) => name === place);
  const facts = tableFacts(form, framework, sheet);
  const closing = totalContent(facts);
  if (closing === null) return [];
  const changes: SetCell[] = [];
  if (total && !isFailing(total) && !facts.isTotalRight()) {
    changes.push(setField(total, closing));
  }
  const rated = ratingContent(form, closing.exact, framework);
  // Nobody knows how to rate on a scale that nothing decides; half a form is not rated, so an empty rating waits.
  const isDecided = evaluation.frameworkReason.kind !== "undecided";
  const isRatable = isDecided && !(isProvisional && !isFilled(rating?.cell ?? null));
  if (isRatable && rating && !isFailing(rating) && !isRated(rating, rated.band, framework)) {
    changes.push(setField(rating, rated));
  }
  const band = isDecided && !isProvisional ? rated.band : null;
  changes.push(...printedChanges(evaluation, { form, facts, total: closing.exact, band }));
  return changed(changes);
}

function changed(changes: readonly SetCell[]): SetCell[] {
  return changes.filter((change) => !holdsContent(change.before, change.after));
}

/** A formula that fails because of what it refers to is mended there, not replaced here. */
function isFailing(field: Field<unknown>): boolean {
  return field.reading.kind === "error" && field.cell?.formula != null;
}

/** The formula, or the figure itself where no formula shows it. */
function setField(field: Field<unknown>, { formula, value }: ClosingContent): SetCell {
  const figure = typeof value === "number" ? numberShowing(value, field) : value;
  const after: CellContent = formula === null ? { value: figure } : { formula };
  return { kind: "set-cell", ...field.at, before: field.cell, after };
}

function toOverwrite(change: SetCell): Overwrite {
  const { before, after } = change;
  const value = shownValue(before) ?? "";
  return {
    sheet: change.sheet,
    address: formatCell(change),
    before:
      before?.formula ?? (typeof value === "object" && isCellError(value) ? value.error : String(value)),
    after:
      "formula" in after ? after.formula : String(shownValue({ ...before, ...after, formula: null }) ?? ""),
  };
}
