import { evaluateForm } from "../domain/form/read-evaluation";
import type { FormView } from "../domain/form/form-view";
import { showForm, type HeadingRow } from "../domain/form/show-form";
import { PacedWork } from "./paced-work";
import { WITH_TEMPLATE } from "./stored-template";
import { recogniseAndChoose } from "./understand-form";
import type { JobControl, WorkbookPort } from "./workbook-port";

export interface ReadFormOptions {
  readonly control?: JobControl;
  /** Rows that a person takes for headings, shown as such whatever they hold. */
  readonly headings?: readonly HeadingRow[];
}

/**
 * Reads the workbook once and tells what was understood of its form. Writes nothing.
 * @throws WorkbookError where the workbook cannot be read, CancelledError when the caller's signal says stop.
 */
export async function readForm(
  port: Pick<WorkbookPort, "readWorkbook">,
  { control = {}, headings = [] }: ReadFormOptions = {},
): Promise<FormView> {
  const snapshot = await port.readWorkbook(control, WITH_TEMPLATE);
  control.onProgress?.({ phase: "deciding", done: 0, total: 0 });
  const work = new PacedWork(control);
  const { form, choice } = await work.run(recogniseAndChoose(snapshot, undefined));
  const evaluation = await work.run(evaluateForm(snapshot, form, choice.framework, choice.reason));
  return work.run(showForm(form, evaluation, headings));
}
