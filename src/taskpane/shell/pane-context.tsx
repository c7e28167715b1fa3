import { createContext, useContext } from "react";
import type { Language } from "../../domain/text/localised";
import type { PaneLinks } from "./links";
import type { PaneStorage } from "./pane-memory";
import { sayIn, type Say } from "./say";

interface PaneContextValue {
  readonly language: Language;
  readonly links: PaneLinks;
  /** What the pane may keep on this computer. */
  readonly storage: PaneStorage | null;
}

const PaneContext = createContext<PaneContextValue | null>(null);

export const PaneProvider = PaneContext.Provider;

interface Pane extends PaneContextValue {
  readonly say: Say;
}

/** The pane's language, links and memory, for every component below the provider. */
export function usePane(): Pane {
  const value = useContext(PaneContext);
  if (!value) throw new Error("usePane is used outside PaneProvider");
  return { ...value, say: sayIn(value.language) };
}
