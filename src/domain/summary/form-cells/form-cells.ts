import { ratingContent, totalContent, isRated } from "../../closing/closing-cells";
import { tableFacts, type TableFacts } from "../../closing/table-facts";
import type { Evaluation, ScoredForm } from "../../form/evaluation";
import { sheetOfSums } from "../../form/scored-forms";
import type { Band } from "../../framework/framework";
import { holdsContent } from "../../workbook/same-cell";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { isFailing, isOpen, setField, type FormChange } from "./form-change";
import { personnelCells } from "./personnel-ratio";
import { printedCells } from "./printed-page";
import { subtotalCells } from "./subtotals";
import { valueCells } from "./value-figures";

/** What the form's own cells are filled from. */
export interface ClosedForm {
  readonly evaluation: Evaluation;
  readonly form: ScoredForm;
  readonly facts: TableFacts;
  /** Unrounded. */
  readonly total: number;
  /** Null where nothing is rated: half a form, or a scale that nothing decides. */
  readonly band: Band | null;
}

/**
 * The form's own cells: filled where empty, corrected where wrong, left alone where right and where it cannot be told
 * what belongs there. Total and rating, the page that repeats them, subtotals, and figures that follow from others.
 */
export function formCells(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  form: ScoredForm,
  isProvisional: boolean,
): FormChange[] {
  return [
    ...scoredCells(snapshot, evaluation, form, isProvisional),
    ...personnelCells(evaluation),
    ...valueCells(evaluation),
  ].filter(({ change }) => !holdsContent(change.before, change.after));
}

function scoredCells(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  form: ScoredForm,
  isProvisional: boolean,
): FormChange[] {
  const { framework } = evaluation;
  const place = sheetOfSums(form);
  const sheet = snapshot.sheets.find(({ name }) => name === place);
  const facts = tableFacts(form, framework, sheet);
  const closing = totalContent(facts);
  if (closing === null) return [];
  // Nobody knows how to rate on a scale that nothing decides.
  const isDecided = evaluation.frameworkReason.kind !== "undecided";
  const { band, ...rated } = ratingContent(form, closing.exact, framework);
  const closed: ClosedForm = {
    evaluation,
    form,
    facts,
    total: closing.exact,
    band: isDecided && !isProvisional ? band : null,
  };
  const { total, rating } = form;
  const isTotalOpen = total !== null && !isFailing(total) && !facts.isTotalRight();
  // Half a form is not rated, so an empty rating waits; one that is there is corrected.
  const isRatable = isDecided && rating !== null && !(isProvisional && isOpen(rating));
  return [
    ...(isTotalOpen ? [setField(total, closing)] : []),
    ...(isRatable && !isFailing(rating) && !isRated(rating, band, framework)
      ? [setField(rating, rated)]
      : []),
    ...printedCells(closed),
    ...subtotalCells(snapshot, closed),
  ];
}
