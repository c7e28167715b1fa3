import { useSyncExternalStore } from "react";
import type { JobStore } from "../composition/job-store";
import type { PaneState } from "../pane-state";

/** The store's state; the component renders anew whenever it changes, whoever changed it. */
export function useJobs(store: JobStore): PaneState {
  return useSyncExternalStore(store.subscribe, store.getState);
}
