import { totalContent, type TotalContent } from "../../closing/closing-cells";
import { tableFacts, type TableFacts } from "../../closing/table-facts";
import type { Evaluation, ScoredForm } from "../../form/evaluation";
import { sheetOfSums } from "../../form/scored-forms";
import type { Band } from "../../framework/framework";
import { ratingBand } from "../../framework/rating-bands";
import type { WorkbookSnapshot } from "../../workbook/snapshot";

/** What the form's own cells are filled from. */
export interface ClosedForm {
  readonly evaluation: Evaluation;
  readonly form: ScoredForm;
  readonly facts: TableFacts;
  readonly closing: TotalContent;
  readonly isProvisional: boolean;
}

/** Null where no total can be told. */
export function closedForm(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  form: ScoredForm,
  isProvisional: boolean,
): ClosedForm | null {
  const { framework } = evaluation;
  const place = sheetOfSums(form);
  const sheet = snapshot.sheets.find(({ name }) => name === place);
  const facts = tableFacts(form, framework, sheet);
  const closing = totalContent(facts);
  if (closing === null) return null;
  return { evaluation, form, facts, closing, isProvisional };
}

/** Nobody knows how to rate on a scale that nothing decides. */
export function isDecided({ frameworkReason }: Evaluation): boolean {
  return frameworkReason.kind !== "undecided";
}

/** The band that other places repeat; null where nothing is rated: half a form, or an undecided scale. */
export function repeatedBand({ evaluation, facts, closing, isProvisional }: ClosedForm): Band | null {
  return isDecided(evaluation) && !isProvisional ? ratingBand(closing.exact, facts.framework) : null;
}
