import type { Language } from "../../domain/text/localised";
import { recall, remember, type PaneStorage } from "./pane-memory";

const STORAGE_KEY = "pramoen.language";

/** What the user chose before, else Thai for a Thai Excel and English for any other. */
export function initialLanguage(displayLanguage: string | undefined, storage: PaneStorage | null): Language {
  const stored = recall(storage, STORAGE_KEY);
  if (stored === "th" || stored === "en") return stored;
  return /^th\b/i.test(displayLanguage ?? "") ? "th" : "en";
}

export function rememberLanguage(language: Language, storage: PaneStorage | null): void {
  remember(storage, STORAGE_KEY, language);
}
