import { ComparedChoiceError } from "../../app/form-choice-error";
import { showScore } from "../../domain/scoring/figure-text";
import type { CompareJob } from "./compare-store";
import { choiceIn, type FormQuestion } from "../shell/form-choice/known-forms";
import type { AnyJob } from "../shell/jobs/job";
import { COMPARE_TEXTS } from "./texts";

/** A file that the user chose, and which of its forms, once that was asked. */
export interface Earlier {
  readonly file: File;
  readonly form?: string;
}

/** Sets a file that the user chose beside the open workbook. */
export const COMPARE: CompareJob<Earlier> = {
  name: "compare",
  section: "compare",
  title: COMPARE_TEXTS.job,
  isReadOnly: true,
  phases: { deciding: COMPARE_TEXTS.comparing },
  cancelled: COMPARE_TEXTS.cancelled,
  retry: "same",
  run: async ({ file, form: formThen }, { services, control, getState, now }) => {
    const choice = { ...choiceIn(getState()), ...(formThen !== undefined && { formThen }) };
    try {
      const compared = await (await services.compare()).compare(file, control, choice);
      return { state: { compare: { compared: { ...compared, file: file.name, at: now() } } } };
    } catch (error) {
      if (!(error instanceof ComparedChoiceError && error.isThen)) throw error;
      return { state: { notice: { kind: "choosing", question: askOfFile(error, file) } } };
    }
  },
  ending: ({ compare: { compared } }, { say }) => {
    if (!compared) return "";
    const { then, now } = compared.sideBySide.total;
    return say(COMPARE_TEXTS.spoken, { then: showScore(then), now: showScore(now) });
  },
};

/** Which form of the file it is; the open workbook's own choice is another matter. */
function askOfFile({ options, problem }: ComparedChoiceError, file: File): FormQuestion {
  const given = (form: string): Earlier => ({ file, form });
  const isMissing = problem === "form-missing";
  return { options, job: COMPARE as AnyJob, isMissing, ofFile: { file: file.name, given } };
}

/** Every job of this section. */
export const COMPARE_JOBS = [COMPARE] as const;
