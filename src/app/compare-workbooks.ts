import {
  compareEvaluations,
  type ComparedForm,
  type SideBySide,
  type ThenAndNow,
} from "../domain/side-by-side/compare-evaluations";
import { scoreOverrides, type ScoreOverride } from "../domain/side-by-side/assessments";
import type { Evaluation } from "../domain/form/evaluation";
import type { FormName } from "../domain/form/form-name";
import { formName, formNamed } from "../domain/form/form-names";
import { readAnswered } from "./await-functions";
import { chooseForm } from "./choose-form";
import { ComparedChoiceError, FormChoiceError } from "./form-choice-error";
import { WITH_FORM_PARTS } from "./form-parts";
import { PacedWork } from "./paced-work";
import { understandForm, type JudgedBy } from "./understand-form";
import { throwIfCancelled, type JobControl, type WorkbookPort } from "./workbook-port";

/** Both are judged by the same where it is told, else each by its own. */
export interface CompareOptions extends ComparedChoice, JudgedBy {
  readonly control?: JobControl;
}

/** Which forms are compared; each workbook's only one unless told. */
export interface ComparedChoice {
  /** Of the later workbook. The earlier one is asked for the same, and may have another where it holds one alone. */
  readonly form?: string | undefined;
  /** Of the earlier workbook, where it is called otherwise there. */
  readonly formThen?: string | undefined;
}

export interface ComparedWorkbooks {
  /** Which of several forms each is; null where its workbook holds one. */
  readonly chosen: ThenAndNow<FormName>;
  readonly sideBySide: SideBySide;
  /** What the committee gave instead of the agency's own scores, in the later workbook. */
  readonly overrides: readonly ScoreOverride[];
}

/**
 * Reads two workbooks, last year's or an earlier round's first, and sets their forms side by side. Writes nothing.
 * @throws WorkbookError `no-form`, ComparedChoiceError where it is not clear which forms to compare, WorkbookError
 * `functions-silent` where the functions in one of them have not answered.
 */
export async function compareWorkbooks(
  then: Pick<WorkbookPort, "readWorkbook">,
  now: Pick<WorkbookPort, "readWorkbook">,
  options: CompareOptions = {},
): Promise<ComparedWorkbooks> {
  const before = await readCompared(then, options, true);
  const after = await readCompared(now, options, false);
  return {
    chosen: { then: before.name, now: after.name },
    sideBySide: compareEvaluations(before, after),
    overrides: scoreOverrides(after.form, after.evaluation.framework),
  };
}

async function readCompared(
  port: Pick<WorkbookPort, "readWorkbook">,
  options: CompareOptions,
  isThen: boolean,
): Promise<ComparedForm & { readonly name: FormName | null }> {
  const { control = {} } = options;
  const snapshot = await readAnswered(port, control, WITH_FORM_PARTS);
  throwIfCancelled(control.signal);
  const whole = await new PacedWork(control).run(understandForm(snapshot, options));
  const form = isThen ? thenName(whole, options) : options.form;
  try {
    const chosen = chooseForm(whole, { form });
    return { ...chosen, name: formName(whole, chosen.form) };
  } catch (error) {
    throw error instanceof FormChoiceError ? new ComparedChoiceError(error, isThen) : error;
  }
}

/** What holds one form alone is not asked for the name that it bears in the later workbook. */
function thenName(evaluation: Evaluation, { form, formThen }: ComparedChoice): string | undefined {
  if (formThen !== undefined) return formThen;
  const isThere = form !== undefined && formNamed(evaluation, form) !== null;
  return isThere ? form : undefined;
}
