import type { JobControl } from "../../../app/workbook-port";
import type { CheckJobs } from "../../check/check-jobs";
import type { JobRunner } from "./job-runner";
import { outdated, SECTION_OF, type PaneState, type ReviewJob, type ReviewOutcome } from "../pane-state";
import type { ReviewRequest } from "../review/review";
import type { PaneServices } from "../composition/services";

/** Plans that are shown before anything is written, at most one in each section. */
export class ReviewJobs {
  private lastRequest: ReviewRequest | null = null;

  constructor(
    private readonly runner: JobRunner,
    private readonly services: PaneServices,
    private readonly check: Pick<CheckJobs, "recheck">,
  ) {}

  /** Plans a review and shows it; nothing is written. */
  readonly plan = (request: ReviewRequest): Promise<void> =>
    this.runner.start(request.job, async (control) => {
      this.lastRequest = request;
      const review = await this.services.planReview(request, control);
      return this.withReview({ job: request.job, review, state: "asking" });
    });

  /** Plans the last review anew, from the workbook as it is now. */
  readonly planAgain = async (): Promise<void> => {
    if (this.lastRequest) await this.plan(this.lastRequest);
  };

  /** Writes the section's review but for the items that the user left out. */
  readonly confirm = async (leftOut: ReadonlySet<string>): Promise<void> => {
    const { reviews, section } = this.runner.getState();
    const outcome = reviews[section];
    if (outcome?.state !== "asking") return;
    const { job, review } = outcome;
    await this.runner.start(job, async (control) => {
      const { written } = await review.write(leftOut, control);
      return {
        ...this.withReview({ job, review, state: "done", written }),
        ...(await this.afterWriting(job, written, control)),
      };
    });
  };

  /** Takes the section's review out of view; what waited for an answer is not written. */
  readonly close = (): void => {
    const { section, reviews, running } = this.runner.getState();
    const outcome = reviews[section];
    if (running || !outcome) return;
    const change = { reviews: { ...reviews, [section]: undefined } };
    const isDeclined = outcome.state === "asking" && outcome.review.items.length > 0;
    if (isDeclined) this.runner.decline(change);
    else this.runner.set(change);
  };

  /** Fixes are followed by a new check, so that the list never shows what is mended already. */
  private afterWriting(job: ReviewJob, written: number, control: JobControl) {
    if (job === "fix" && written > 0) return this.check.recheck(control);
    return outdated(this.runner.getState(), written > 0);
  }

  private withReview(outcome: ReviewOutcome): Partial<PaneState> {
    return { reviews: { ...this.runner.getState().reviews, [SECTION_OF[outcome.job]]: outcome } };
  }
}
