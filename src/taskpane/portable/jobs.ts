import { plannedJob } from "../shell/review/planned-job";
import type { JobStore, ShellServices } from "../shell/jobs/job-store";
import type { ShellState } from "../shell/shell-state";
import type { FreezeRequest, PortableServices } from "./portable-services";
import { PORTABLE_TEXTS } from "./texts";

/** The store as this section sees it. */
export type PortableStore = JobStore<ShellState, PortableServices & ShellServices>;

const section = "portable";

export const FREEZE = plannedJob<ShellState, PortableServices, FreezeRequest>({
  name: "freeze",
  section,
  title: PORTABLE_TEXTS.freeze,
  plan: (request, { services, control }) => services.planFreeze(request, control),
});

export const THAW = plannedJob<ShellState, PortableServices>({
  name: "thaw",
  section,
  title: PORTABLE_TEXTS.thaw,
  plan: (_, { services, control }) => services.planThaw(control),
});

export const REPAIR = plannedJob<ShellState, PortableServices>({
  name: "repair",
  section,
  title: PORTABLE_TEXTS.repair,
  plan: (_, { services, control }) => services.planRepair(control),
});

/** Every job of this section. */
export const PORTABLE_JOBS = [FREEZE, THAW, REPAIR] as const;
