import type { Evaluation, ScoredForm } from "../domain/form/evaluation";
import { filledForms } from "../domain/form/scored-forms";
import { noForm } from "./no-form";
import { WorkbookError } from "./workbook-port";

/**
 * The one form that a job is about.
 * @throws WorkbookError `no-form` or `several-forms` where it is not clear which that is.
 */
export function soleFilledForm(evaluation: Evaluation): ScoredForm {
  const [form, ...others] = filledForms(evaluation.forms);
  if (form === undefined) throw noForm(evaluation);
  if (others.length > 0)
    throw new WorkbookError("several-forms", [form, ...others].map(({ sheet }) => sheet).join(", "));
  return form;
}
