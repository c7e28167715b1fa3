import type { FormChoiceError } from "../../../app/form-choice-error";
import type { FormOption } from "../../../domain/form/form-name";
import type { AnyJob } from "../jobs/job";

/** The forms of the workbook, as far as a job has met several. It is remembered while the pane is open. */
export interface KnownForms {
  /** As they were met last; none while no job has met several. */
  readonly options: readonly FormOption[];
  /** The one that the jobs are about; null until the user has chosen. */
  readonly chosen: string | null;
}

export const NO_KNOWN_FORMS: KnownForms = { options: [], chosen: null };

/** Asks which form a job is about, and starts it again with the answer. */
export interface FormQuestion {
  readonly options: readonly FormOption[];
  readonly job: AnyJob;
  /** The one that was chosen is not there any more. */
  readonly isMissing: boolean;
  /** The form is one of another file: its name, and what the job is given with the answer. */
  readonly ofFile?: { readonly file: string; readonly given: (form: string) => unknown };
}

/** What a use case is told of the user's choice. */
export function choiceIn({ forms: { chosen } }: { readonly forms: KnownForms }): { readonly form?: string } {
  return chosen === null ? {} : { form: chosen };
}

/** What is told while a job waits for the choice. */
export interface ChoosingNotice {
  readonly kind: "choosing";
  readonly question: FormQuestion;
}

/** The state in which a job waits for the choice that it lacks. */
export function askWhichForm(
  { options, problem }: FormChoiceError,
  job: AnyJob,
): { readonly forms: KnownForms; readonly notice: ChoosingNotice } {
  const isMissing = problem === "form-missing";
  return {
    forms: { options, chosen: null },
    notice: { kind: "choosing", question: { options, job, isMissing } },
  };
}
