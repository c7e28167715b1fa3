import { formNameText, type FormOption } from "../domain/form/form-name";
import { WorkbookError } from "./workbook-port";

/** A job is about one form and it is not clear which: none was chosen of several, or one that is not there. */
export class FormChoiceError extends WorkbookError {
  constructor(
    override readonly problem: "several-forms" | "form-missing",
    /** Those that can be chosen, in their order. */
    readonly options: readonly FormOption[],
  ) {
    super(problem, options.map(({ name }) => formNameText(name)).join(", "));
  }
}

/** It is not clear which form of one of the two workbooks is compared. */
export class ComparedChoiceError extends FormChoiceError {
  constructor(
    { problem, options }: FormChoiceError,
    /** Whether it is the earlier one. */
    readonly isThen: boolean,
  ) {
    super(problem, options);
  }
}
