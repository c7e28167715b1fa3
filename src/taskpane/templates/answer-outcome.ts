import { INSERT_SHEETS, STORE_TEMPLATE } from "./jobs";
import { withOutcome } from "./templates-state";
import type { TemplatesStore } from "./templates-store";

/** Inserts the sheets of the plan that waits for an answer. */
export async function confirmInsert(store: TemplatesStore): Promise<void> {
  const { outcome } = store.getState().templates;
  if (outcome?.kind === "planned") await store.start(INSERT_SHEETS, outcome);
}

/** Stores the template that was read in the workbook. */
export async function storeTemplate(store: TemplatesStore): Promise<void> {
  const { outcome } = store.getState().templates;
  if (outcome?.kind === "saved") await store.start(STORE_TEMPLATE, outcome);
}

/** Takes the outcome out of view; a plan that waited for an answer is not written. */
export function closeOutcome(store: TemplatesStore): void {
  const state = store.getState();
  if (state.running) return;
  if (state.templates.outcome?.kind === "planned") store.decline(withOutcome(state, null));
  else store.set(withOutcome(state, null));
}
