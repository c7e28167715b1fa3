import { createContext, useContext } from "react";
import type { Language } from "../domain/text/localised";
import { say, type TextKey, type TextParameters } from "./texts";
import type { PaneLinks } from "./links";
import type { PaneStorage } from "./pane-memory";

interface PaneContextValue {
  readonly language: Language;
  readonly links: PaneLinks;
  /** What the pane may keep on this computer. */
  readonly storage: PaneStorage | null;
}

const PaneContext = createContext<PaneContextValue | null>(null);

export const PaneProvider = PaneContext.Provider;

interface Pane extends PaneContextValue {
  readonly say: (key: TextKey, parameters?: TextParameters) => string;
}

/** The pane's language, links and memory, for every component below the provider. */
export function usePane(): Pane {
  const value = useContext(PaneContext);
  if (!value) throw new Error("usePane is used outside PaneProvider");
  return { ...value, say: (key, parameters) => say(value.language, key, parameters) };
}
