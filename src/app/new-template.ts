import type { Framework } from "../domain/framework/framework";
import type { Template } from "../domain/template/template";
import { planTemplateSheet, type TemplateSheetPlan } from "../domain/authoring/template-sheet";
import { throwIfCancelled, type ApplyOutcome, type JobControl, type WorkbookPort } from "./workbook-port";

export type { TemplateSheetPlan };

export interface NewTemplateOptions {
  readonly framework: Framework;
  /** What the sheet begins with: an existing template, or a blank one. */
  readonly start: Template;
  readonly control?: JobControl;
}

/** Plans a new sheet to write a template on. Writes nothing; template sheets that are there stay as they are. */
export async function planNewTemplate(
  port: Pick<WorkbookPort, "readWorkbook">,
  { framework, start, control = {} }: NewTemplateOptions,
): Promise<TemplateSheetPlan> {
  const snapshot = await port.readWorkbook(control);
  throwIfCancelled(control.signal);
  return planTemplateSheet(snapshot, framework, start);
}

export async function applyNewTemplate(
  port: Pick<WorkbookPort, "apply">,
  { changeSet }: TemplateSheetPlan,
  { control = {} }: Pick<NewTemplateOptions, "control"> = {},
): Promise<ApplyOutcome> {
  throwIfCancelled(control.signal);
  return port.apply(changeSet, control);
}
