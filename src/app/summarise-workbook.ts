import { planSummaryOf, type PlanOptions } from "../domain/summary/plan-summary";
import { planBothWays, withLifting, type PlanBothWays } from "../domain/workbook/lift-protection";
import { examineWorkbook, type ExamineOptions } from "./examine-workbook";
import { chosenForm, type FormChoice } from "./choose-form";
import type { UnfinishedWrites } from "./last-write";
import type { SummaryPlan, SummaryReport } from "./reports";
import { showSheet } from "./show-sheet";
import { throwIfCancelled, type WorkbookPort } from "./workbook-port";

export interface SummariseOptions
  extends ExamineOptions, FormChoice, Omit<PlanOptions, "findings" | "isUnfinished"> {}

/**
 * Reads the workbook once, validates it, and says what a summary would write, without writing; also with protection
 * lifted meanwhile.
 * @throws WorkbookError `no-form`, `several-forms` or `form-missing` where it is not clear what to summarise,
 * `functions-silent` where the functions in it have not answered.
 */
export async function planSummary(
  port: Pick<WorkbookPort, "readWorkbook"> & Partial<UnfinishedWrites>,
  { mode, digits, madeOn, form, ...options }: SummariseOptions = {},
): Promise<PlanBothWays<SummaryPlan>> {
  const { snapshot, evaluation, findings } = await examineWorkbook(port, options);
  throwIfCancelled(options.control?.signal);
  const chosen = chosenForm(evaluation, { form });
  const { lifted, ...plan } = planBothWays(snapshot, (workbook) =>
    planSummaryOf(workbook, evaluation, chosen, {
      findings,
      mode,
      digits,
      madeOn,
      isUnfinished: (sheet) => port.isUnfinished?.(sheet) ?? false,
    }),
  );
  return { ...plan, lifted: lifted && { ...lifted, step: liftedStep(lifted) } };
}

/** What takes the summary back again needs the same sheets open. */
function liftedStep({ step, changeSet }: SummaryPlan): SummaryPlan["step"] {
  return step && { ...step, forth: changeSet, back: withLifting(changeSet, step.back) };
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
  await showSheet(port, plan.sheet, control);
  const { basis, summary, sheet, style, earlierSheet, mayBeStale, overwrites, fills } = plan;
  const agreedCells = overwrites.length + fills.length;
  return {
    basis,
    summary,
    sheet,
    style,
    earlierSheet,
    written,
    agreedCells,
    ...(mayBeStale && { mayBeStale }),
  };
}
