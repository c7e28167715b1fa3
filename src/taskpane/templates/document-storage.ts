import type { PaneStorage } from "../shell/pane-memory";

const STORAGE_KEY = "pramoen.documents";

/** The texts of the user's own documents; none where nothing is kept, or not by this product. */
export function storedTexts(storage: PaneStorage | null): readonly string[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(STORAGE_KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((text) => typeof text === "string") : [];
  } catch {
    return [];
  }
}

/** False where the browser's storage is full or forbidden: the documents then last as long as the pane. */
export function storeTexts(texts: readonly string[], storage: PaneStorage | null): boolean {
  try {
    if (!storage) return false;
    storage.setItem(STORAGE_KEY, JSON.stringify(texts));
    return true;
  } catch {
    return false;
  }
}
