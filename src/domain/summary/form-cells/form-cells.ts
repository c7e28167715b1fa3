import { isRated, ratingContent } from "../../closing/closing-cells";
import type { Evaluation, ScoredForm } from "../../form/evaluation";
import { cellObstacle } from "../../workbook/cell-obstacle";
import { holdsContent } from "../../workbook/same-cell";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { closedForm, isDecided, type ClosedForm } from "./closed-form";
import { isFailing, isOpen, setField, type FormChange } from "./form-change";
import { personnelCells } from "./personnel-ratio";
import { printedCells } from "./printed-page";
import { subtotalCells } from "./subtotals";
import { valueCells } from "./value-figures";

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
  const closed = closedForm(snapshot, evaluation, form, isProvisional);
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const canTake = ({ change }: FormChange) => {
    const sheet = sheets.get(change.sheet);
    return sheet !== undefined && cellObstacle(sheet, change) === null;
  };
  // Without its total and rating a summary is none, so a locked cell of theirs stops it; the others are left as they are.
  return [
    ...(closed ? closingCells(closed) : []),
    ...[
      ...(closed ? [...printedCells(closed), ...subtotalCells(snapshot, closed)] : []),
      ...personnelCells(evaluation),
      ...valueCells(evaluation),
    ].filter(canTake),
  ].filter(({ change }) => !holdsContent(change.before, change.after));
}

/** The form's own total and rating. */
function closingCells({ evaluation, form, facts, closing, isProvisional }: ClosedForm): FormChange[] {
  const { framework } = facts;
  const { total, rating } = form;
  const isTotalOpen = total !== null && !isFailing(total) && !facts.isTotalRight();
  const { band, ...rated } = ratingContent(form, closing.exact, framework);
  // Half a form is not rated, so an empty rating waits; one that is there is corrected.
  const isRatable = isDecided(evaluation) && rating !== null && !(isProvisional && isOpen(rating));
  return [
    ...(isTotalOpen ? [setField(total, closing)] : []),
    ...(isRatable && !isFailing(rating) && !isRated(rating, band, framework)
      ? [setField(rating, rated)]
      : []),
  ];
}
