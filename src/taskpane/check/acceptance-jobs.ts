import type { JobControl } from "../../app/workbook-port";
import type { ValidationReport } from "../../app/reports";
import type { Statement } from "../../domain/validation/engine/finding";
import type { Finding } from "../../domain/validation/engine/finding";
import type { JobRunner } from "../shell/jobs/job-runner";
import { stampAfterChange, type FindingJob } from "../shell/pane-state";
import type { PaneServices } from "../shell/composition/services";

/** What reviewers let stand, and why: kept in the workbook, beside the findings. */
export class AcceptanceJobs {
  constructor(
    private readonly runner: JobRunner,
    private readonly services: PaneServices,
    private readonly now: () => Date,
  ) {}

  readonly accept = (finding: Finding, said: Omit<Statement, "at">): Promise<void> => {
    const statement = { ...said, at: this.now().toISOString() };
    return this.run("accept", (control) => this.services.accept(finding, statement, control));
  };

  readonly withdraw = (finding: Finding): Promise<void> =>
    this.run("withdraw", (control) => this.services.withdraw(finding, control));

  private run(job: FindingJob, work: (control: JobControl) => Promise<ValidationReport>): Promise<void> {
    return this.runner.start(job, async (control) => {
      const report = await work(control);
      const stamp = stampAfterChange(this.runner.getState().validation);
      return { validation: { report, at: this.now(), isStale: false, stamp } };
    });
  }
}
