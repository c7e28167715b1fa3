import { frameworkBasis } from "../form/recognition-texts";
import { type Evaluation, type ScoredForm } from "../form/evaluation";
import { shownValue } from "../form/shown-value";
import { formatAddress, formatCell, quoteSheet } from "../workbook/address";
import type { SetCell } from "../workbook/change-set";
import { freeSheetName } from "../workbook/free-sheet-name";
import { isCellError, type Cell, type WorkbookSnapshot } from "../workbook/snapshot";
import { computeSummary } from "./compute-summary";
import type { Finding } from "../validation/engine/finding";
import { formCells } from "./form-cells/form-cells";
import type { FormChange } from "./form-cells/form-change";
import { layOutSheet } from "./sheet/lay-out-sheet";
import { formerLooks, newSheetChanges, refreshChanges, type SheetChanges } from "./sheet/refresh-sheet";
import type { FigureMode } from "./sheet/sheet-cell";
import type { Day } from "../thai/day-text";
import type { Digits } from "../thai/digits";
import type { PlannedCell, Summary, SummaryPlan, ToldFinding } from "./summary";
import { summaryStep } from "./take-back";
import { isEarlierSummarySheet, isSummarySheet } from "../form/own-sheets";

/** The sheet that *Summarise* writes, unless somebody else's sheet bears the name already. */
export const SUMMARY_SHEET = "สรุปผลการประเมิน (Pramoen)";

export interface PlanOptions {
  /** What was found in the same snapshot. */
  readonly findings: readonly Finding[];
  /** Formulas unless told otherwise. */
  readonly mode?: FigureMode | undefined;
  /** Arabic unless told otherwise. */
  readonly digits?: Digits | undefined;
  /** The day that is printed on the sheet; none where it is not told. */
  readonly madeOn?: Day | undefined;
}

/** Decides what a summary writes: closing figures of the form that are missing or wrong, and the summary sheet. */
export function planSummaryOf(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  form: ScoredForm,
  { findings, mode = "formulas", digits = "arabic", madeOn }: PlanOptions,
): SummaryPlan {
  const { framework } = evaluation;
  const found = computeSummary(evaluation, form, findings);
  const basis = frameworkBasis(evaluation);
  const closing = formCells(snapshot, evaluation, form, found.provisional !== null);
  const summary = withoutMended(
    found,
    closing.map(({ change }) => change),
  );
  const own = snapshot.sheets.find(isSummarySheet);
  const sheet = own?.name ?? freeSheetName(snapshot, SUMMARY_SHEET);
  const laidOut = layOutSheet({ summary, framework, basis, mode, digits, madeOn: madeOn ?? null });
  const footer = footerOf(summary);
  const onSheet: SheetChanges = own
    ? refreshChanges(own, laidOut, mode, footer)
    : { changes: newSheetChanges(sheet, laidOut, mode, footer), overwritten: [] };
  const changeSet = { changes: [...closing.map(({ change }) => change), ...onSheet.changes] };
  return {
    basis,
    summary,
    sheet,
    earlierSheet: snapshot.sheets.find(isEarlierSummarySheet)?.name ?? null,
    ...(snapshot.isCalculatedByHand && { mayBeStale: true }),
    changeSet,
    step: summaryStep(sheet, changeSet, own ? formerLooks(own, laidOut, footer) : null),
    fills: closing.filter(({ change }) => !isFilled(change.before)).map(toPlanned),
    overwrites: [...closing.filter(({ change }) => isFilled(change.before)), ...onSheet.overwritten].map(
      toPlanned,
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

/** As the person who is asked sees it: what stands there, what is written, and what that will show. */
function toPlanned({ change, shows }: FormChange): PlannedCell {
  const { before, after } = change;
  const value = shownValue(before) ?? "";
  return {
    sheet: change.sheet,
    address: formatCell(change),
    before:
      before?.formula ?? (typeof value === "object" && isCellError(value) ? value.error : String(value)),
    after: "formula" in after ? after.formula : shows,
    figure: "formula" in after ? shows : null,
  };
}
