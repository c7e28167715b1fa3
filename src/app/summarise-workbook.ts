import type { Framework } from "../domain/framework/framework";
import type { Layout } from "../domain/layout/layout";
import { filledForms } from "../domain/form/scored-forms";
import { planSummaryOf } from "../domain/summary/plan-summary";
import type { SummaryPlan, SummaryReport } from "./reports";
import { readAnswered } from "./await-functions";
import { noForm } from "./no-form";
import { PacedWork } from "./paced-work";
import { understandForm } from "./understand-form";
import { WITH_FORM_PARTS } from "./form-parts";
import { throwIfCancelled, WorkbookError, type JobControl, type WorkbookPort } from "./workbook-port";

export interface SummariseOptions {
  readonly control?: JobControl;
  readonly framework?: Framework;
  /** How its columns are read; goes before the layout that the workbook carries. */
  readonly layout?: Layout;
}

/**
 * Reads the workbook and says what a summary would write, without writing.
 * @throws WorkbookError `no-form` or `several-forms` where it is not clear what to summarise, `functions-silent` where
 * the functions in it have not answered.
 */
export async function planSummary(
  port: Pick<WorkbookPort, "readWorkbook">,
  { control = {}, framework, layout }: SummariseOptions = {},
): Promise<SummaryPlan> {
  const snapshot = await readAnswered(port, control, WITH_FORM_PARTS);
  throwIfCancelled(control.signal);
  const work = new PacedWork(control);
  const evaluation = await work.run(understandForm(snapshot, framework, layout));
  const [form, ...others] = filledForms(evaluation.forms);
  if (form === undefined) throw noForm(evaluation);
  if (others.length > 0)
    throw new WorkbookError("several-forms", [form, ...others].map(({ sheet }) => sheet).join(", "));
  return planSummaryOf(snapshot, evaluation, form);
}

/** Writes a plan, once its overwrites have been shown and agreed to. Safe to run twice: the second plan is empty. */
export async function applySummary(
  port: Pick<WorkbookPort, "apply">,
  plan: SummaryPlan,
  { control = {} }: Pick<SummariseOptions, "control"> = {},
): Promise<SummaryReport> {
  throwIfCancelled(control.signal);
  const { written } =
    plan.changeSet.changes.length === 0 ? { written: 0 } : await port.apply(plan.changeSet, control);
  const { basis, summary, sheet, mayBeStale } = plan;
  return { basis, summary, sheet, written, ...(mayBeStale && { mayBeStale }) };
}
