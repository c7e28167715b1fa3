import type { Finding } from "../domain/validation/engine/finding";
import { backOfSteps, fixSteps, type FixStep } from "../domain/review/fix-steps";
import { chosenChanges, planFixes, type FixPlan } from "../domain/review/plan-fixes";
import { planBothWays, type PlanBothWays } from "../domain/workbook/lift-protection";
import { examineWorkbook, type ExamineOptions } from "./examine-workbook";
import {
  throwIfCancelled,
  WorkbookError,
  type ApplyOutcome,
  type JobControl,
  type WorkbookPort,
} from "./workbook-port";

export type { FixPlan };

/** One finding, every open finding of a rule, or every open finding. */
export type FixChoice = { readonly finding: Finding } | { readonly rule: string } | "all";

/**
 * Reads the workbook anew and says what fixing would write, without writing; also with protection lifted meanwhile.
 * @throws WorkbookError `changed-meanwhile` where the one finding is not what it was when it was shown
 */
export async function planFindingFixes(
  port: Pick<WorkbookPort, "readWorkbook">,
  choice: FixChoice,
  options: ExamineOptions = {},
): Promise<PlanBothWays<FixPlan>> {
  const { findings, snapshot } = await examineWorkbook(port, options);
  const wanted = chosen(findings, choice);
  return planBothWays(snapshot, (workbook) => planFixes(wanted, workbook));
}

function chosen(findings: readonly Finding[], choice: FixChoice): readonly Finding[] {
  const open = findings.filter(({ accepted }) => accepted === null);
  if (choice === "all") return open;
  if ("rule" in choice) return open.filter(({ rule }) => rule === choice.rule);
  const { id, fingerprint, sheet, address } = choice.finding;
  const now = findings.find((finding) => finding.id === id);
  if (now?.fingerprint !== fingerprint)
    throw new WorkbookError("changed-meanwhile", [sheet, address].filter((part) => part !== null).join("!"));
  return [now];
}

export interface ApplyFixesOptions {
  readonly control?: JobControl;
  /** Ids of findings whose fixes are not wanted. */
  readonly leftOut?: ReadonlySet<Finding["id"]>;
}

/** What was written, and how each fix can be taken back. */
export interface FixOutcome extends ApplyOutcome {
  readonly steps: readonly FixStep[];
}

/** Writes a plan in one change set, which is one step to undo where Excel can join its requests. */
export async function applyFixes(
  port: Pick<WorkbookPort, "apply">,
  plan: FixPlan,
  { control = {}, leftOut = new Set() }: ApplyFixesOptions = {},
): Promise<FixOutcome> {
  throwIfCancelled(control.signal);
  const changeSet = chosenChanges(plan, leftOut);
  if (changeSet.changes.length === 0) return { written: 0, steps: [] };
  const outcome = await port.apply(changeSet, control);
  return { ...outcome, steps: fixSteps(plan, leftOut) };
}

/**
 * Gives the cells of fixes back what stood there, all of them or none; a fix without a way back is passed over.
 * @throws WorkbookError `changed-meanwhile` where one of the cells holds something else than the fix has written
 */
export async function takeBackFixes(
  port: Pick<WorkbookPort, "apply">,
  steps: readonly FixStep[],
  control: JobControl = {},
): Promise<void> {
  throwIfCancelled(control.signal);
  await port.apply(backOfSteps(steps), control);
}
