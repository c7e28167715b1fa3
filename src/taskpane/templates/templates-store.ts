import type { Job, JobContext } from "../shell/jobs/job";
import type { JobStore, ShellServices } from "../shell/jobs/job-store";
import type { TemplateServices } from "./template-services";
import type { TemplatesPane } from "./templates-state";

export interface WithTemplates {
  readonly templates: TemplateServices;
}

/** The store as this section sees it. */
export type TemplatesStore = JobStore<TemplatesPane, WithTemplates & ShellServices>;
export type TemplatesJob<A = void> = Job<TemplatesPane, WithTemplates, A>;
export type TemplatesContext = JobContext<TemplatesPane, WithTemplates>;
