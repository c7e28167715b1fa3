import { planSummaryOf, type PlanOptions } from "../domain/summary/plan-summary";
import { examineWorkbook, type ExamineOptions } from "./examine-workbook";
import { soleFilledForm } from "./sole-form";
import type { SummaryPlan, SummaryReport } from "./reports";
import { throwIfCancelled, type WorkbookPort } from "./workbook-port";

export interface SummariseOptions extends ExamineOptions, Omit<PlanOptions, "findings"> {}

/**
 * Reads the workbook once, validates it, and says what a summary would write, without writing.
 * @throws WorkbookError `no-form` or `several-forms` where it is not clear what to summarise, `functions-silent` where
 * the functions in it have not answered.
 */
export async function planSummary(
  port: Pick<WorkbookPort, "readWorkbook">,
  { mode, digits, madeOn, ...options }: SummariseOptions = {},
): Promise<SummaryPlan> {
  const { snapshot, evaluation, findings } = await examineWorkbook(port, options);
  throwIfCancelled(options.control?.signal);
  return planSummaryOf(snapshot, evaluation, soleFilledForm(evaluation), { findings, mode, digits, madeOn });
}

/**
 * Writes a plan, once its overwrites have been shown and agreed to, and shows its sheet where there is somebody to show
 * it to. Safe to run twice: the second plan is empty.
 */
export async function applySummary(
  port: Pick<WorkbookPort, "apply"> & Partial<Pick<WorkbookPort, "select">>,
  plan: SummaryPlan,
  { control = {} }: Pick<SummariseOptions, "control"> = {},
): Promise<SummaryReport> {
  throwIfCancelled(control.signal);
  const { written } =
    plan.changeSet.changes.length === 0 ? { written: 0 } : await port.apply(plan.changeSet, control);
  await port.select?.(plan.sheet, null);
  const { basis, summary, sheet, earlierSheet, mayBeStale } = plan;
  return { basis, summary, sheet, earlierSheet, written, ...(mayBeStale && { mayBeStale }) };
}
