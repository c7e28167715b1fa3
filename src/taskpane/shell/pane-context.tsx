import { createContext, useContext } from "react";
import type { Language, LocalisedText } from "../../domain/text/localised";
import { sayText, TEXTS, type TextKey, type TextParameters } from "./texts";
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

interface Pane<Own extends string> extends PaneContextValue {
  readonly say: (key: TextKey | Own, parameters?: TextParameters) => string;
}

/**
 * The pane's language, links and memory, for every component below the provider. `own`: the sentences of a part that
 * is fetched later, which are not among those of the whole pane.
 */
export function usePane<Own extends string = never>(own?: Readonly<Record<Own, LocalisedText>>): Pane<Own> {
  const value = useContext(PaneContext);
  if (!value) throw new Error("usePane is used outside PaneProvider");
  const texts = { ...TEXTS, ...own } as Readonly<Record<TextKey | Own, LocalisedText>>;
  return { ...value, say: (key, parameters) => sayText(texts[key], value.language, parameters) };
}
