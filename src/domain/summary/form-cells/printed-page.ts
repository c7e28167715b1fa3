import { isRated } from "../../closing/closing-cells";
import type { PrintedFigure } from "../../form/evaluation";
import { hasValue, type Field } from "../../form/field";
import { printedSummaryOf } from "../../form/scored-forms";
import { showsPerCent } from "../../form/shown-value";
import { showSame, states } from "../../form/stated-figure";
import { repeating } from "../../repairs/repeated-figure";
import { roundHalfUp } from "../../scoring/rounding";
import type { ClosedForm } from "./form-cells";
import { setField, type FormChange } from "./form-change";

/**
 * Total, rating and ITA on the form's own summary page, where they repeat something else or nothing yet: from then on
 * they follow the form. Which empty cell is meant for one is told by a filled one beside it, and else by nobody. Words
 * where a figure belongs, and a formula that fails, are left to whoever wrote them.
 */
export function printedCells(closed: ClosedForm): FormChange[] {
  const printed = printedSummaryOf(closed.evaluation);
  if (printed === null) return [];
  const { total, rating, empty } = printed;
  return [
    ...(hasValue(total) && !isSameTotal(total, closed) ? FILLED.total(total, closed) : []),
    ...(hasValue(rating) && !isSameRating(rating, closed) ? FILLED.rating(rating, closed) : []),
    ...empty.flatMap(({ figure, field }) => FILLED[figure](field, closed)),
  ];
}

/** What belongs into a cell of the page; nothing where the form has nothing to repeat. */
const FILLED: Readonly<
  Record<PrintedFigure, (place: Field<unknown>, closed: ClosedForm) => readonly FormChange[]>
> = {
  total: (place, { form, facts, total }) =>
    mayRepeat(form.total)
      ? [repeat(form.total, place, roundHalfUp(total, facts.framework.decimals.total))]
      : [],
  rating: (place, { form, band }) =>
    mayRepeat(form.rating) && band !== null ? [repeat(form.rating, place, band.name.th)] : [],
  ita: (place, { evaluation: { summary } }) =>
    hasValue(summary.ita) ? [repeat(summary.ita, place, summary.ita.reading.value)] : [],
};

/** A formula that repeats 0.85 shows 1 where per cent are not shown. */
function repeat(own: Field<unknown>, place: Field<unknown>, value: number | string): FormChange {
  const isAlike = showsPerCent(own) === showsPerCent(place);
  return setField(place, { formula: isAlike ? repeating(own) : null, value });
}

function isSameTotal(printed: Field<number>, { form, facts, total }: ClosedForm): boolean {
  const { decimals } = facts.framework;
  if (!hasValue(printed) || form.total === null) return false;
  return facts.isTotalRight()
    ? showSame(printed, form.total, decimals.total)
    : states(printed, total, decimals.total);
}

function isSameRating(printed: Field<string>, { band, facts }: ClosedForm): boolean {
  return band !== null && isRated(printed, band, facts.framework);
}

function mayRepeat(own: Field<unknown> | null): own is Field<unknown> {
  return own !== null && own.reading.kind !== "error";
}
