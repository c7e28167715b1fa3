import { recall, remember, type PaneStorage } from "./pane-memory";

const STORAGE_KEY = "pramoen.reviewer";

/** The name that was last given with an acceptance or a sign-off on this computer. */
export function recallReviewer(storage: PaneStorage | null): string {
  return recall(storage, STORAGE_KEY) ?? "";
}

/** Kept for the next time. */
export function rememberReviewer(name: string, storage: PaneStorage | null): void {
  remember(storage, STORAGE_KEY, name);
}
