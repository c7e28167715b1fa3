import { createContext, useContext } from "react";
import type { AddinManifest, RibbonButton } from "../manifest";
import type { Appearance, PageStore, Platform } from "../store";
import type { Language } from "../texts";

/** Everything that the user can make the page do. */
export interface PageActions {
  openFile(file: File): void;
  /** Answers the question about unsaved changes. */
  settlePending(answer: "discard" | "save" | "cancel"): void;
  /** Answers whether an entry that its cell's rule does not allow is kept. */
  settleEntry(isKept: boolean): void;
  /** Gives the keyboard back to the grid. */
  focusGrid(): void;
  save(): void;
  press(button: RibbonButton): void;
  setRibbonTab(tab: string): void;
  setLanguage(language: Language): void;
  setAppearance(appearance: Appearance): void;
  setPlatform(platform: Platform): void;
  closePane(): void;
  attachFrame(frame: HTMLIFrameElement | null): void;
}

export interface PageContextValue {
  readonly store: PageStore;
  readonly manifest: AddinManifest;
  readonly actions: PageActions;
}

export const PageContext = createContext<PageContextValue | null>(null);

export function usePage(): PageContextValue {
  const value = useContext(PageContext);
  if (!value) throw new Error("A component stands outside the page.");
  return value;
}
