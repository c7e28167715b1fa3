import { COLOURS_NAMESPACE, planColours, planUncolour } from "../domain/form/column-colours";
import type { FormView } from "../domain/form/form-view";
import { throwIfCancelled, type ApplyOutcome, type JobControl, type WorkbookPort } from "./workbook-port";

type ReadAndApply = Pick<WorkbookPort, "readWorkbook" | "apply">;

/** Colours the columns of a form that was read just before; colours of an earlier run go. */
export async function colourColumns(
  port: ReadAndApply,
  view: FormView,
  control: JobControl = {},
): Promise<ApplyOutcome> {
  const snapshot = await port.readWorkbook(control, { parts: [COLOURS_NAMESPACE], sheets: [] });
  throwIfCancelled(control.signal);
  return port.apply(planColours(view, snapshot), control);
}

/** Takes the colours away, on every sheet where some may be. */
export async function uncolourColumns(port: ReadAndApply, control: JobControl = {}): Promise<ApplyOutcome> {
  const snapshot = await port.readWorkbook(control, { parts: [COLOURS_NAMESPACE] });
  throwIfCancelled(control.signal);
  return port.apply(planUncolour(snapshot), control);
}
