import type { Job } from "../shell/jobs/job";
import type { JobStore, ShellServices } from "../shell/jobs/job-store";
import type { CompareServices } from "./compare-services";
import type { ComparePane } from "./compare-state";

export interface WithCompare {
  /** Fetched when the view is first opened. */
  compare(): Promise<CompareServices>;
}

/** The store as this section sees it. */
export type CompareStore = JobStore<ComparePane, WithCompare & ShellServices>;
export type CompareJob<A = void> = Job<ComparePane, WithCompare, A>;
