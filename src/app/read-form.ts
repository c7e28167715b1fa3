import { evaluateForm } from "../domain/form/read-evaluation";
import { COLOURS_NAMESPACE, colouredSheets } from "../domain/form/column-colours";
import type { FormView } from "../domain/form/form-view";
import { showForm, type HeadingRow } from "../domain/form/show-form";
import { PacedWork } from "./paced-work";
import { WITH_FORM_PARTS } from "./form-parts";
import { recogniseAndChoose, type JudgedBy } from "./understand-form";
import type { JobControl, WorkbookPort } from "./workbook-port";

export interface ReadFormOptions extends Pick<JudgedBy, "frameworks"> {
  readonly control?: JobControl;
  /** Rows that a person takes for headings, shown as such whatever they hold. */
  readonly headings?: readonly HeadingRow[];
}

export interface FormReading {
  readonly view: FormView;
  /** The sheets that carry colours of ours. */
  readonly coloured: readonly string[];
}

/**
 * Reads the workbook once and tells what was understood of its form. Writes nothing.
 * @throws WorkbookError where the workbook cannot be read, CancelledError when the caller's signal says stop.
 */
export async function readForm(
  port: Pick<WorkbookPort, "readWorkbook">,
  { control = {}, headings = [], frameworks }: ReadFormOptions = {},
): Promise<FormReading> {
  const snapshot = await port.readWorkbook(control, {
    parts: [...WITH_FORM_PARTS.parts, COLOURS_NAMESPACE],
  });
  control.onProgress?.({ phase: "deciding", done: 0, total: 0 });
  const work = new PacedWork(control);
  const { form, choice, layoutFaults, ...understood } = await work.run(
    recogniseAndChoose(snapshot, { frameworks }),
  );
  const evaluation = await work.run(evaluateForm(snapshot, form, choice.framework, choice.reason));
  const shown = { frameworks: understood.frameworks, layoutFaults, headings };
  const view = await work.run(showForm(form, evaluation, shown));
  return { view, coloured: colouredSheets(snapshot) };
}
