import type { Job, JobContext } from "../shell/jobs/job";
import type { JobStore, ShellServices } from "../shell/jobs/job-store";
import type { CheckServices } from "./check-services";
import type { CheckPane } from "./check-state";

/** The store as this section sees it. */
export type CheckStore = JobStore<CheckPane, CheckServices & ShellServices>;
export type CheckJob<A = void> = Job<CheckPane, CheckServices, A>;
export type CheckContext = JobContext<CheckPane, CheckServices>;
