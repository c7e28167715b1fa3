import type { ValidationReport } from "../../app/reports";
import type { LiveValidation } from "../../app/live-validation";
import type { JobRunner } from "../shell/jobs/job-runner";
import { describeProblem } from "../shell/jobs/problem";
import { stampAfterChange } from "../shell/pane-state";
import type { PaneServices } from "../shell/composition/services";

/**
 * Validates after every change while it is switched on. It never ends as a job does: nothing is announced, and the
 * focus stays where it is.
 */
export class LiveJobs {
  private unfollow: (() => void) | null = null;
  private watch: Promise<LiveValidation> | null = null;

  constructor(
    private readonly runner: JobRunner,
    private readonly services: PaneServices,
    private readonly now: () => Date,
  ) {}

  readonly toggle = async (isOn: boolean): Promise<void> => {
    if (isOn === (this.watch !== null)) return;
    if (!isOn) return this.stop();
    const watch = this.services.startLive(
      (report) => this.show(report),
      () => this.runner.set({ live: "paused" }),
    );
    this.watch = watch;
    this.runner.set({ live: "on" });
    const { endings } = this.runner.getState();
    try {
      this.unfollow = this.followJobs(await watch, endings);
    } catch (error) {
      this.watch = null;
      const problem = describeProblem(error);
      this.runner.set({ live: "off", notice: { kind: "failed", during: "live", problem } });
    }
  };

  private async stop(): Promise<void> {
    const { watch } = this;
    this.watch = null;
    this.unfollow?.();
    this.unfollow = null;
    this.runner.set({ live: "off" });
    await (await watch)?.stop();
  }

  /** What the product writes raises no event: after every job the whole workbook is looked at. */
  private followJobs(watch: LiveValidation, endings: number): () => void {
    let seen = endings;
    return this.runner.subscribe(() => {
      const now = this.runner.getState().endings;
      if (now !== seen) watch.refresh();
      seen = now;
    });
  }

  /** A job that runs brings its own report; fixes that are looked through belong to the one in view. */
  private show(report: ValidationReport): void {
    const { running, reviews, validation } = this.runner.getState();
    if (this.watch === null || running || reviews.check?.state === "asking") return;
    const stamp = stampAfterChange(validation);
    this.runner.set({ live: "on", validation: { report, at: this.now(), isStale: false, stamp } });
  }
}
