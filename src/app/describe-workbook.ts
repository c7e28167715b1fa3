import { describeForm, type FormDescription } from "../domain/form/describe-form";
import { reportLayout, type LayoutReport } from "../domain/form/describe-layout";
import type { Evaluation } from "../domain/form/evaluation";
import { evaluateForm } from "../domain/form/read-evaluation";
import type { Language } from "../domain/text/localised";
import { WITH_FORM_PARTS } from "./form-parts";
import { PacedWork } from "./paced-work";
import { recogniseAndChoose, type JudgedBy } from "./understand-form";
import { throwIfCancelled, type JobControl, type WorkbookPort } from "./workbook-port";

export interface DescribeOptions extends JudgedBy {
  readonly control?: JobControl;
}

/** What was understood of a workbook's form: in words of one language, and as it is evaluated. */
export interface DescribedWorkbook {
  readonly description: FormDescription;
  readonly evaluation: Evaluation;
  readonly layout: LayoutReport | null;
}

/** Reads the workbook and says what was understood of its form. Writes nothing. */
export async function describeFile(
  port: Pick<WorkbookPort, "readWorkbook">,
  language: Language,
  { control = {}, ...judgedBy }: DescribeOptions = {},
): Promise<DescribedWorkbook> {
  const snapshot = await port.readWorkbook(control, WITH_FORM_PARTS);
  throwIfCancelled(control.signal);
  const work = new PacedWork(control);
  const { form, choice, layoutFaults } = await work.run(recogniseAndChoose(snapshot, judgedBy));
  const evaluation = await work.run(evaluateForm(snapshot, form, choice.framework, choice.reason));
  return {
    description: describeForm(form, evaluation, language),
    evaluation,
    layout: reportLayout(evaluation, layoutFaults),
  };
}
