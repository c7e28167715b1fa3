import type { SummaryPlan, ValidationReport } from "../../app/reports";
import { CancelledError, type JobControl } from "../../app/workbook-port";
import type { JobRunner } from "../shell/jobs/job-runner";
import { outdated, type CheckedWorkbook, type PaneState, type ResultJob } from "../shell/pane-state";
import { describeProblem } from "../shell/jobs/problem";
import type { PaneServices } from "../shell/composition/services";

/** *Validate* and *Summarise*: what the ribbon's buttons and the first section start. */
export class CheckJobs {
  constructor(
    private readonly runner: JobRunner,
    private readonly services: PaneServices,
    private readonly now: () => Date,
  ) {}

  /** Resolves when the job has ended; its failure is part of the state. */
  readonly validate = (): Promise<void> =>
    this.runner.start(
      "validate",
      async (control) => {
        const report = await this.services.validate(control);
        return { validation: this.checked(report), reported: null };
      },
      { shown: "validate", ...this.withoutFixes() },
    );

  /** Validates as the end of a job that has written; where that fails, the check in view is stale. */
  async recheck(control: JobControl): Promise<Partial<PaneState>> {
    try {
      const report = await this.services.validate(control);
      return { validation: this.checked(report) };
    } catch (error) {
      if (!(error instanceof CancelledError)) describeProblem(error);
      return outdated(this.runner.getState(), true);
    }
  }

  /** Writes at once when nothing a person filled would be written over; otherwise asks and resolves. */
  readonly summarise = (): Promise<void> =>
    this.runner.start(
      "summarise",
      async (control) => {
        const plan = await this.services.planSummary(control);
        if (plan.overwrites.length > 0) return { summary: { state: "asking", plan } };
        return this.apply(plan, control);
      },
      { shown: "summarise", ...this.withoutFixes() },
    );

  /** Writes the plan that waits for an answer. */
  readonly confirmSummary = async (): Promise<void> => {
    const { summary } = this.runner.getState();
    if (summary?.state !== "asking") return;
    const { plan } = summary;
    await this.runner.start("summarise", (control) => this.apply(plan, control), { shown: "summarise" });
  };

  /** Drops the plan that waits for an answer; nothing was written. */
  readonly declineSummary = (): void => {
    const { running, summary } = this.runner.getState();
    if (running || summary?.state !== "asking") return;
    this.runner.decline({ summary: null });
  };

  readonly show = (shown: ResultJob): void => this.runner.set({ shown });

  private checked(report: ValidationReport): CheckedWorkbook {
    return { report, at: this.now(), isStale: false, stamp: report.stamp ?? null };
  }

  /** Fixes in view were planned from an older check. */
  private withoutFixes(): Partial<PaneState> {
    return { reviews: { ...this.runner.getState().reviews, check: undefined } };
  }

  private async apply(plan: SummaryPlan, control: JobControl): Promise<Partial<PaneState>> {
    const report = await this.services.applySummary(plan, control);
    return {
      summary: { state: "done", report, at: this.now() },
      ...outdated(this.runner.getState(), report.written > 0),
    };
  }
}
