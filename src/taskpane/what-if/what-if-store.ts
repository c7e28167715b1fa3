import type { Job } from "../shell/jobs/job";
import type { JobStore, ShellServices } from "../shell/jobs/job-store";
import type { WhatIfServices } from "./what-if-services";
import type { WhatIfPane } from "./what-if-state";

export interface WithWhatIf {
  /** Fetched when the view is first opened. */
  whatIf(): Promise<WhatIfServices>;
}

/** The store as this section sees it. */
export type WhatIfStore = JobStore<WhatIfPane, WithWhatIf & ShellServices>;
export type WhatIfJob<A = void> = Job<WhatIfPane, WithWhatIf & ShellServices, A>;
