import type { JobRunner } from "../shell/jobs/job-runner";
import type { ReportJob } from "../shell/pane-state";
import type { PaneServices } from "../shell/composition/services";

/** Writes what was found into the workbook, and takes it away again. */
export class ReportJobs {
  constructor(
    private readonly runner: JobRunner,
    private readonly services: PaneServices,
    private readonly now: () => Date,
  ) {}

  readonly run = (job: ReportJob): Promise<void> =>
    this.runner.start(
      job,
      async (control) => {
        const { written } = await this.services.report(job, this.now().toISOString(), control);
        return { reported: { job, written } };
      },
      { reported: null },
    );
}
