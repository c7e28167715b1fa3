import type { CheckStore } from "../check-store";
import { WRITE_SUMMARY } from "../jobs";

/** Writes the plan that waits for an answer. */
export async function confirmSummary(store: CheckStore): Promise<void> {
  const { summary } = store.getState();
  if (summary?.state === "asking") await store.start(WRITE_SUMMARY, summary.plan);
}

/** Drops the plan that waits for an answer; nothing was written. */
export function declineSummary(store: CheckStore): void {
  const { running, summary } = store.getState();
  if (running || summary?.state !== "asking") return;
  store.decline({ summary: null });
}
