import { ratingOf, rounded, totalOf } from "../arithmetic";
import { value } from "../edits";
import { beside, type RoundForm } from "../form";
import { statedRows } from "../stated";
import { CLOSING, PRINTED, printed } from "./closing";
import { error, formFault, isOwn, isStandard, warning, type Fault } from "./fault";

const totalIn = (form: RoundForm) => totalOf(statedRows(form))!;
/** Far enough to be no rounding, and of the same rating. */
const otherTotal = (form: RoundForm) => {
  const total = totalIn(form);
  return [0.5, -0.5].map((by) => rounded(total + by)).find((other) => ratingOf(other) === ratingOf(total))!;
};
const otherRating = (form: RoundForm) => (ratingOf(totalIn(form)) === "ดี" ? "พอใช้" : "ดี");

export const CLOSING_FAULTS: readonly Fault[] = [
  formFault(
    "total-typed",
    "Another total is typed over the formula",
    (form) => form.hasFormulas,
    (form) => ({
      edits: [value(form.total, otherTotal(form))],
      findings: [error("total-mismatch", form.total), warning("formula-overwritten", form.total)],
      touches: CLOSING,
    }),
  ),
  formFault(
    "total-wrong",
    "A typed total is not the sum",
    (form) => isOwn(form) && !form.hasFormulas,
    (form) => ({
      edits: [value(form.total, otherTotal(form))],
      findings: [error("total-mismatch", form.total)],
      touches: CLOSING,
    }),
  ),
  formFault(
    "rating-typed",
    "Another rating is typed over the formula",
    (form) => form.hasFormulas,
    (form) => ({
      edits: [value(form.rating, otherRating(form))],
      findings: [error("rating-mismatch", form.rating), warning("formula-overwritten", form.rating)],
      touches: CLOSING,
    }),
  ),
  formFault(
    "rating-wrong",
    "A typed rating does not follow from the total",
    (form) => isOwn(form) && !form.hasFormulas,
    (form) => ({
      edits: [value(form.rating, otherRating(form))],
      findings: [error("rating-mismatch", form.rating)],
      touches: CLOSING,
    }),
  ),
  formFault(
    "subtotal-wrong",
    "A subtotal is not the sum of its component",
    (form) => Object.keys(form.subtotals).length > 0,
    (form, dice) => {
      const code = dice.pick(Object.keys(form.subtotals));
      const own = form.rows.filter(({ component }) => component === code);
      const sum = own.reduce((all, { indicator: { weight, score } }) => all + (weight * score) / 100, 0);
      return {
        edits: [value(form.subtotals[code]!, rounded(sum) + 1)],
        findings: [error("component-subtotal-mismatch", form.subtotals[code]!)],
        touches: ["total"],
      };
    },
  ),
  formFault("printed-total-typed", "The summary page shows another total", isStandard, (form) => {
    const at = printed(form, PRINTED.total);
    return {
      edits: [value(at, otherTotal(form))],
      findings: [error("printed-summary-mismatch", at), warning("formula-altered", at)],
      touches: CLOSING,
    };
  }),
  formFault("printed-rating-typed", "The summary page shows another rating", isStandard, (form) => {
    const at = printed(form, PRINTED.rating);
    return {
      edits: [value(at, `ระดับ ${otherRating(form)}`)],
      findings: [error("printed-summary-mismatch", at), warning("formula-altered", at)],
      touches: CLOSING,
    };
  }),
  formFault("ita-beyond-scale", "The ITA score lies above 100", isStandard, (form) => {
    const at = printed(form, PRINTED.ita);
    // The add-in's function refuses the score; Excel's own formula gives a level all the same.
    const level = form.kind === "functions" ? [error("cell-error", beside(at, 1))] : [];
    return { edits: [value(at, 104.2)], findings: [error("ita-mismatch", at), ...level], touches: ["ita"] };
  }),
];
