import { frameworkBasis } from "../form/recognition-texts";
import { type Evaluation, type ScoredForm } from "../form/evaluation";
import { shownValue } from "../form/shown-value";
import { formatAddress, formatCell, quoteSheet } from "../workbook/address";
import { sheetsInTheWay } from "../workbook/lift-protection";
import { isCellError, type Cell, type WorkbookSnapshot } from "../workbook/snapshot";
import { computeSummary } from "./compute-summary";
import { ownFindings } from "./own-findings";
import { SUMMARY_SHEET, summaryPlace } from "./own-sheet";
import type { Finding } from "../validation/engine/finding";
import { formCells } from "./form-cells/form-cells";
import type { FormChange } from "./form-cells/form-change";
import { digitsOn } from "./sheet/digits";
import { layOutSheet } from "./sheet/lay-out-sheet";
import { formerLooks, newSheetChanges, refreshChanges, type SheetChanges } from "./sheet/refresh-sheet";
import type { FigureMode } from "./sheet/sheet-cell";
import type { Day } from "../thai/day-text";
import type { Digits } from "../thai/digits";
import type { PlannedCell, Summary, SummaryPlan, ToldFinding } from "./summary";
import { formName } from "../form/form-names";
import { ownEvaluation } from "../form/own-evaluation";
import { summaryStep } from "./take-back";
import { isEarlierSummarySheet } from "../form/own-sheets";

export { SUMMARY_SHEET };

export interface PlanOptions {
  /** What was found in the same snapshot. */
  readonly findings: readonly Finding[];
  /** Formulas unless told otherwise. */
  readonly mode?: FigureMode | undefined;
  /** Those that the sheet has, or Arabic ones, unless told otherwise. */
  readonly digits?: Digits | undefined;
  /** The day that is printed on the sheet; none where it is not told. */
  readonly madeOn?: Day | undefined;
  /** Whether a write onto the sheet has failed midway: then it is not known what it looks like. Of none unless told. */
  isUnfinished?(sheet: string): boolean;
}

/**
 * Decides what a summary writes: closing figures of the form that are missing or wrong, and the summary sheet. Of several
 * forms the others are left alone, their summaries too.
 */
export function planSummaryOf(
  snapshot: WorkbookSnapshot,
  whole: Evaluation,
  form: ScoredForm,
  { findings, mode = "formulas", digits: wanted, madeOn, isUnfinished = () => false }: PlanOptions,
): SummaryPlan {
  const { framework } = whole;
  const name = formName(whole, form);
  const evaluation = ownEvaluation(whole, form);
  const computed = computeSummary(evaluation, form, ownFindings(findings, whole, form));
  const found: Summary = name === null ? computed : { ...computed, chosen: name };
  const basis = frameworkBasis(evaluation);
  const closing = formCells(snapshot, evaluation, form, found.provisional !== null);
  const summary = withFilled(found, closing);
  const place = summaryPlace(snapshot, form, name);
  const [own, sheet] = "own" in place ? [place.own, place.own.name] : [null, place.name];
  const digits = wanted ?? (own ? digitsOn(own.cells) : "arabic");
  const laidOut = layOutSheet({ summary, framework, basis, mode, digits, madeOn: madeOn ?? null });
  const footer = footerOf(summary);
  const onSheet: SheetChanges = own
    ? refreshChanges(own, laidOut, mode, { footer, isUnfinished: isUnfinished(own.name) })
    : { changes: newSheetChanges(sheet, laidOut, mode, footer), overwritten: [] };
  const changeSet = { changes: [...closing.map(({ change }) => change), ...onSheet.changes] };
  return {
    basis,
    summary,
    sheet,
    style: { mode, digits },
    earlierSheet: snapshot.sheets.find(isEarlierSummarySheet)?.name ?? null,
    ...(snapshot.isCalculatedByHand && { mayBeStale: true }),
    changeSet,
    stoppedBy: sheetsInTheWay(
      changeSet,
      snapshot.sheets.filter(({ isProtected }) => isProtected),
    ),
    step: summaryStep(sheet, changeSet, own ? formerLooks(own, laidOut, footer) : null),
    fills: closing.filter(({ change }) => !isFilled(change.before)).map(toPlanned),
    overwrites: [...closing.filter(({ change }) => isFilled(change.before)), ...onSheet.overwritten].map(
      toPlanned,
    ),
  };
}

/** The summary of the form as it will be: what is written into a cell mends what was wrong about it, and is told. */
function withFilled(summary: Summary, filled: readonly FormChange[]): Summary {
  const mended = new Set(filled.map(({ change }) => formatAddress(change)));
  const beside = filled.reduce((all, change) => ({ ...all, ...change.beside }), summary.beside);
  const stays = ({ sheet, address }: ToldFinding) =>
    sheet === null || address === null || !mended.has(`${quoteSheet(sheet)}!${address}`);
  return { ...summary, beside, openErrors: summary.openErrors.filter(stays) };
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
