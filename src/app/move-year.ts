import { finish } from "../domain/steps";
import type { Framework } from "../domain/framework/framework";
import { moveYear, type MovedYear } from "../domain/authoring/move-year";
import { understandForm, type JudgedBy } from "./understand-form";
import { noForm } from "./no-form";
import { WITH_FORM_PARTS } from "./form-parts";
import { readStored } from "./stored-template";
import { throwIfCancelled, type JobControl, type WorkbookPort } from "./workbook-port";

export type { MovedYear };

export interface MoveYearOptions extends Pick<JudgedBy, "layout" | "frameworks"> {
  /** The framework of the year to come. */
  readonly framework: Framework;
  readonly control?: JobControl;
}

/**
 * Next year's template from last year's workbook, with everything that stays behind. Writes nothing;
 * `planWorkbook` makes the workbook of it.
 * @throws WorkbookError `no-form` where the workbook holds neither a template nor a form.
 */
export async function planNextYear(
  port: Pick<WorkbookPort, "readWorkbook">,
  { framework, layout, frameworks, control = {} }: MoveYearOptions,
): Promise<MovedYear> {
  const snapshot = await port.readWorkbook(control, WITH_FORM_PARTS);
  throwIfCancelled(control.signal);
  const stored = readStored(snapshot, { frameworks });
  const evaluation = finish(understandForm(snapshot, { layout, frameworks }));
  const template = stored.kind === "stored" ? stored.template : null;
  const moved = moveYear({ snapshot, evaluation, template }, framework);
  if (!moved) throw noForm(evaluation);
  return moved;
}
