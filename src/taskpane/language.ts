import type { Language } from "../domain/text/localised";

const STORAGE_KEY = "pramoen.language";

/** The part of Storage that is used; a browser may refuse it altogether. */
export type LanguageStorage = Pick<Storage, "getItem" | "setItem">;

/** What the user chose before, else Thai for a Thai Excel and English for any other. */
export function initialLanguage(
  displayLanguage: string | undefined,
  storage: LanguageStorage | null,
): Language {
  const stored = readStored(storage);
  if (stored) return stored;
  return /^th\b/i.test(displayLanguage ?? "") ? "th" : "en";
}

export function rememberLanguage(language: Language, storage: LanguageStorage | null): void {
  try {
    storage?.setItem(STORAGE_KEY, language);
  } catch {
    // Storage can be full or forbidden: the choice then lasts as long as the pane.
  }
}

/** Local storage, or null where the browser forbids even to look at it. */
export function languageStorage(): LanguageStorage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function readStored(storage: LanguageStorage | null): Language | null {
  try {
    const stored = storage?.getItem(STORAGE_KEY);
    return stored === "th" || stored === "en" ? stored : null;
  } catch {
    return null;
  }
}
