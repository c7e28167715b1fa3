import { useSyncExternalStore } from "react";
import { isDark, type OfficeThemeColours } from "./theme";

const DARK_QUERY = "(prefers-color-scheme: dark)";

/**
 * Whether the pane is dark, kept up to date. Excel raises no event for a change of its theme,
 * so the theme is read again whenever the pane comes back into view or focus.
 */
export function useDarkTheme(readOfficeTheme: () => OfficeThemeColours | undefined): boolean {
  return useSyncExternalStore(subscribe, () => isDark(readOfficeTheme(), prefersDark()));
}

function prefersDark(): boolean {
  return typeof window.matchMedia === "function" && window.matchMedia(DARK_QUERY).matches;
}

function subscribe(onChange: () => void): () => void {
  const media = typeof window.matchMedia === "function" ? window.matchMedia(DARK_QUERY) : null;
  media?.addEventListener("change", onChange);
  window.addEventListener("focus", onChange);
  document.addEventListener("visibilitychange", onChange);
  return () => {
    media?.removeEventListener("change", onChange);
    window.removeEventListener("focus", onChange);
    document.removeEventListener("visibilitychange", onChange);
  };
}
