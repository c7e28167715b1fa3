import type { Job } from "../shell/jobs/job";
import type { JobStore, ShellServices } from "../shell/jobs/job-store";
import type { RoundPane } from "./round-state";
import type { RoundServices } from "./round-services";

export interface WithRound {
  /** Fetched when the view is first opened. */
  round(): Promise<RoundServices>;
}

/** The store as this section sees it. */
export type RoundStore = JobStore<RoundPane, WithRound & ShellServices>;
export type RoundJob<A = void> = Job<RoundPane, WithRound, A>;
