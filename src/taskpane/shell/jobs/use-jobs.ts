import { useSyncExternalStore } from "react";
import type { ShellState } from "../shell-state";
import type { JobStore, ShellServices } from "./job-store";

/** The store's state; the component renders anew whenever it changes, whoever changed it. */
export function useJobs<S extends ShellState, V extends ShellServices>(store: JobStore<S, V>): S {
  return useSyncExternalStore(store.subscribe, store.getState);
}
