import type { CheckStore } from "../check-store";
import { WRITE_SUMMARY } from "../jobs";

/** Writes the plan that waits for an answer; with protection lifted meanwhile where the user said so. */
export async function confirmSummary(store: CheckStore, { isLifted = false } = {}): Promise<void> {
  const { summary } = store.getState();
  if (summary?.state !== "asking") return;
  await store.start(WRITE_SUMMARY, (isLifted ? summary.plan.lifted : null) ?? summary.plan);
}

/** Drops the plan that waits for an answer; nothing was written. */
export function declineSummary(store: CheckStore): void {
  const { running, summary } = store.getState();
  if (running || summary?.state !== "asking") return;
  store.decline({ summary: null });
}
