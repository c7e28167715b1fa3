import type { Evaluation, ScoredForm } from "../domain/form/evaluation";
import { formNamed, formOptions } from "../domain/form/form-names";
import { ownEvaluation } from "../domain/form/own-evaluation";
import { filledForms } from "../domain/form/scored-forms";
import { noForm } from "./no-form";
import { FormChoiceError } from "./form-choice-error";

/** Which form a job is about. */
export interface FormChoice {
  /** By its sheet, as `formNameText` writes it. The only one that there is, unless told. */
  readonly form?: string | undefined;
}

/** A form with what of the evaluation is its own. */
export interface ChosenForm {
  readonly evaluation: Evaluation;
  readonly form: ScoredForm;
}

/**
 * The one form that a job is about.
 * @throws WorkbookError `no-form`; FormChoiceError `several-forms` where nobody has chosen among them, `form-missing`
 * where the chosen one is not there.
 */
export function chosenForm(evaluation: Evaluation, { form: name }: FormChoice): ScoredForm {
  const [only, ...others] = filledForms(evaluation.forms);
  if (only === undefined) throw noForm(evaluation);
  if (name === undefined) {
    if (others.length > 0) throw new FormChoiceError("several-forms", formOptions(evaluation));
    return only;
  }
  const form = formNamed(evaluation, name);
  if (form === null) throw new FormChoiceError("form-missing", formOptions(evaluation));
  return form;
}

/** The same with the evaluation as far as it is that form's. */
export function chooseForm(evaluation: Evaluation, choice: FormChoice): ChosenForm {
  const form = chosenForm(evaluation, choice);
  return { evaluation: ownEvaluation(evaluation, form), form };
}
