import { useSyncExternalStore } from "react";
import type { JobStore, PaneState } from "./job-store";

/** The store's state; the component renders anew whenever it changes, whoever changed it. */
export function useJobs(store: JobStore): PaneState {
  return useSyncExternalStore(store.subscribe, store.getState);
}
