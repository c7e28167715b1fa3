import { isRated } from "../closing/closing-cells";
import type { TableFacts } from "../closing/table-facts";
import type { Evaluation, ScoredForm } from "../form/evaluation";
import { hasValue, type Field } from "../form/field";
import { printedSummaryOf } from "../form/scored-forms";
import { numberShowing, showsPerCent } from "../form/shown-value";
import { showSame, states } from "../form/stated-figure";
import type { Band } from "../framework/framework";
import { repeating } from "../repairs/repeated-figure";
import { roundHalfUp } from "../scoring/rounding";
import type { CellContent, SetCell } from "../workbook/change-set";

/** What the form's own cells hold once the plan is written. */
export interface ClosedForm {
  readonly form: ScoredForm;
  readonly facts: TableFacts;
  /** Unrounded. */
  readonly total: number;
  /** Null where nothing is rated: half a form, or a scale that nothing decides. */
  readonly band: Band | null;
}

/**
 * The total and rating on the form's own summary page, where they repeat something else: from then on they follow the
 * form. Which empty cell is meant for them nobody can tell. Words where a figure belongs, and a formula that fails, are
 * left to whoever wrote them.
 */
export function printedChanges(evaluation: Evaluation, closed: ClosedForm): SetCell[] {
  const printed = printedSummaryOf(evaluation);
  if (printed === null) return [];
  const total = printed.total && totalContent(printed.total, closed);
  const rating = printed.rating && ratingContent(printed.rating, closed, evaluation);
  return [
    ...(printed.total && total ? [setCell(printed.total, total)] : []),
    ...(printed.rating && rating ? [setCell(printed.rating, rating)] : []),
  ];
}

function totalContent(printed: Field<number>, { form, facts, total }: ClosedForm): CellContent | null {
  const own = form.total;
  const { decimals } = facts.framework;
  if (!mayRepeat(own, printed)) return null;
  const isSame =
    hasValue(printed) &&
    (facts.isTotalRight() ? showSame(printed, own, decimals.total) : states(printed, total, decimals.total));
  if (isSame) return null;
  // A formula that repeats 0.85 shows 1 where per cent are not shown.
  if (showsPerCent(own) === showsPerCent(printed)) return { formula: repeating(own) };
  return { value: numberShowing(roundHalfUp(total, decimals.total), printed) };
}

function ratingContent(
  printed: Field<string>,
  { form, band }: ClosedForm,
  { framework }: Evaluation,
): CellContent | null {
  const own = form.rating;
  if (!mayRepeat(own, printed) || band === null) return null;
  return isRated(printed, band, framework) ? null : { formula: repeating(own) };
}

function mayRepeat(own: Field<unknown> | null, printed: Field<unknown>): own is Field<unknown> {
  return own !== null && own.reading.kind !== "error" && hasValue(printed);
}

function setCell(field: Field<unknown>, after: CellContent): SetCell {
  return { kind: "set-cell", ...field.at, before: field.cell, after };
}
