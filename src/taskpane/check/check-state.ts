import type { SummaryPlan, SummaryReport, SummaryStyle, ValidationReport } from "../../app/reports";
import type { OwnAdditions, SummaryStep } from "../../domain/summary/take-back";
import type { StampVerdict } from "../../app/verify-stamp";
import type { Stamp } from "../../domain/review/stamp";
import type { LocalisedText } from "../../domain/text/localised";
import type { PlanBothWays } from "../../domain/workbook/lift-protection";
import type { AnyJob } from "../shell/jobs/job";
import type { ShellState } from "../shell/shell-state";
import type { FixedFindings } from "./findings/fixed/fixed-list";

/** The results between which the user changes, by the job that brings them. */
export type ResultName = "validate" | "summarise";

export interface CheckedWorkbook {
  readonly report: ValidationReport;
  readonly at: Date;
  /** Somebody, or the product itself, has written to the workbook since. */
  readonly isStale: boolean;
  /** What has become of the sign-off; null where nobody has looked. */
  readonly stamp: ShownStamp | null;
}

/** A sign-off as it is shown: what was written after the last look at it has not been compared yet. */
export type ShownStamp = StampVerdict | UncomparedStamp;

interface UncomparedStamp {
  readonly kind: "uncompared";
  readonly stamp: Stamp;
  readonly isOtherRuleSet: boolean;
}

/** Whether this Excel tells of changes; null until it was asked. */
export type Hearing = boolean | null;

/** A plan that waits for the user's answer, or what was written. */
export type SummaryOutcome =
  | { readonly state: "asking"; readonly plan: PlanBothWays<SummaryPlan> }
  | {
      readonly state: "done";
      readonly report: SummaryReport;
      readonly at: Date;
      /** Somebody has written to the workbook since. */
      readonly isStale: boolean;
      /** What it can be taken back by; null where nothing was written that could be. */
      readonly written: WrittenStep | null;
    };

/** A summary that was written, or was and is taken back. */
export interface WrittenStep {
  readonly step: SummaryStep;
  readonly isTakenBack: boolean;
  /** What somebody has added to its sheet, where that was found when it was to go. */
  readonly inTheWay: OwnAdditions | null;
}

/** Whether the workbook is validated after every change; `paused` while the last look failed. */
export type LiveState = "off" | "on" | "paused";

/** What was written of the findings into the workbook. */
export interface ReportOutcome {
  readonly job: AnyJob;
  /** What has happened, as a sentence with {n} for what the user counts. */
  readonly told: LocalisedText;
  readonly counted: number;
  /** The sheets that were left alone since they are protected. */
  readonly closed: readonly string[];
}

export interface CheckState {
  /** Which result is in view. */
  readonly shown: ResultName;
  readonly validation: CheckedWorkbook | null;
  /** What was fixed since the user last validated. */
  readonly fixed: FixedFindings;
  readonly live: LiveState;
  readonly hearing: Hearing;
  /** The signer was asked once more: more was open than they had agreed to, and the check in view tells how much. */
  readonly isSigningAsked: boolean;
  readonly reported: ReportOutcome | null;
  readonly summary: SummaryOutcome | null;
  /** How the user wants the next summary; what is not named is as it is on the sheet. */
  readonly summaryStyle: Partial<SummaryStyle>;
}

export const NOTHING_FIXED: FixedFindings = { order: [], entries: [], refused: null };

export const INITIAL_CHECK: CheckState = {
  shown: "validate",
  validation: null,
  fixed: NOTHING_FIXED,
  live: "off",
  hearing: null,
  isSigningAsked: false,
  reported: null,
  summary: null,
  summaryStyle: {},
};

/** The state as this section sees it. */
export type CheckPane = ShellState & CheckState;

/** Something was written: what became of a sign-off is unknown until it is looked at; where there is none, none comes. */
export function stampAfterChange(checked: CheckedWorkbook | null): ShownStamp | null {
  const stamp = checked?.stamp ?? null;
  if (stamp === null || !("stamp" in stamp) || stamp.kind === "uncompared") return stamp;
  return { kind: "uncompared", stamp: stamp.stamp, isOtherRuleSet: stamp.isOtherRuleSet };
}

/** Something was written: what is in view is older than the workbook. Empty where all of it says so already. */
export function outdated(state: CheckState): Partial<CheckState> {
  const { validation } = state;
  const stamp = stampAfterChange(validation);
  const isTold = validation === null || (validation.isStale && validation.stamp === stamp);
  return {
    ...(isTold ? {} : { validation: { ...validation, isStale: true, stamp } }),
    ...summaryOutdated(state),
  };
}

/** The same of the summary alone, where the check renews itself. */
export function summaryOutdated({ summary }: CheckState): Partial<CheckState> {
  return summary?.state === "done" && !summary.isStale ? { summary: { ...summary, isStale: true } } : {};
}
