import { evaluateForm } from "../domain/form/read-evaluation";
import type { FormView } from "../domain/form/form-view";
import { showForm, type HeadingRow } from "../domain/form/show-form";
import { PacedWork } from "./paced-work";
import { WITH_FORM_PARTS } from "./form-parts";
import { readStored } from "./stored-template";
import { knownFrameworks, recogniseAndChoose } from "./understand-form";
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
  const snapshot = await port.readWorkbook(control, WITH_FORM_PARTS);
  control.onProgress?.({ phase: "deciding", done: 0, total: 0 });
  const work = new PacedWork(control);
  const { form, choice, layoutFaults } = await work.run(recogniseAndChoose(snapshot, undefined));
  const evaluation = await work.run(evaluateForm(snapshot, form, choice.framework, choice.reason));
  const stored = readStored(snapshot);
  const frameworks = knownFrameworks(stored.kind === "stored" ? stored.framework : undefined, undefined);
  return work.run(showForm(form, evaluation, { frameworks, layoutFaults, headings }));
}
