import type { Job, JobContext } from "../shell/jobs/job";
import type { JobStore, ShellServices } from "../shell/jobs/job-store";
import type { FormServices } from "./form-services";
import type { FormPane } from "./form-state";

export interface WithForm {
  /** Fetched when the view is first opened. */
  form(): Promise<FormServices>;
}

/** The store as this section sees it. */
export type FormStore = JobStore<FormPane, WithForm & ShellServices>;
export type FormJob<A = void> = Job<FormPane, WithForm, A>;
export type FormContext = JobContext<FormPane, WithForm>;
