import { useSyncExternalStore } from "react";
import type { EntryAlert } from "./entry-rules/entry-guard";
import type { Language, TextId } from "./texts";

export type Appearance = "light" | "dark" | "contrast";
export type Platform = "desktop" | "web";

/** What the user chose and finds again next time. */
export interface Preferences {
  readonly language: Language;
  readonly appearance: Appearance;
  readonly platform: Platform;
  /** Pixels. */
  readonly paneWidth: number;
}

export interface Notice {
  readonly kind: "error" | "info";
  readonly id: TextId;
  readonly values: Readonly<Record<string, string>>;
  /** A second sentence. */
  readonly more?: TextId;
}

export interface CommandOutcome {
  /** Id of the manifest's control. */
  readonly control: string;
  readonly outcome: "running" | "done" | "failed" | "not-ready";
}

export interface PageState {
  readonly preferences: Preferences;
  readonly document: { readonly name: string; readonly isSample: boolean; readonly isDirty: boolean } | null;
  readonly activity: "loading" | "saving" | "calculating" | "ready";
  readonly ribbonTab: string;
  readonly isPaneOpen: boolean;
  readonly command: CommandOutcome | null;
  readonly unimplemented: readonly string[];
  readonly notice: Notice | null;
  /** A file that waits for the answer whether to give up unsaved changes. */
  readonly pendingFile: File | null;
  /** What is wrong with an entry that waits for the answer whether it is kept. */
  readonly entryAlert: EntryAlert | null;
  /** The add-in's frame; a new key is a new frame. */
  readonly frame: {
    readonly key: string;
    readonly name: string;
    readonly src: string;
    /** What the frame may, where not everything. */
    readonly sandbox?: string;
  } | null;
  readonly isPaneBuilt: boolean;
}

export const NARROWEST_PANE = 320;
const STORAGE_KEY = "pramoen.workbench";

/** The page's one state. Components read it, the session changes it. */
export class PageStore {
  private state: PageState;
  private readonly listeners = new Set<() => void>();

  constructor(preferences: Preferences) {
    this.state = {
      preferences,
      document: null,
      activity: "loading",
      ribbonTab: PRAMOEN_TAB,
      isPaneOpen: true,
      command: null,
      unimplemented: [],
      notice: null,
      pendingFile: null,
      entryAlert: null,
      frame: null,
      isPaneBuilt: true,
    };
  }

  readonly get = (): PageState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  prefer(change: Partial<Preferences>): void {
    const preferences = { ...this.state.preferences, ...change };
    this.set({ preferences });
    try {
      localStorage.setItem(STORAGE_KEY, JSON.stringify(preferences));
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  }
}

export const PRAMOEN_TAB = "pramoen";

export function useSelected<Value>(store: PageStore, select: (state: PageState) => Value): Value {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

export function readPreferences(): Preferences {
  const preferences: Preferences = {
    language: "th",
    appearance: "light",
    platform: "desktop",
    paneWidth: 350,
  };
  try {
    const stored = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "{}") as Partial<Preferences>;
    return {
      language: stored.language === "en" ? "en" : "th",
      appearance: oneOf(stored.appearance, ["light", "dark", "contrast"]) ?? preferences.appearance,
      platform: oneOf(stored.platform, ["desktop", "web"]) ?? preferences.platform,
      paneWidth: Math.max(NARROWEST_PANE, Number(stored.paneWidth) || preferences.paneWidth),
    };
  } catch {
    return preferences;
  }
}

function oneOf<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice === value);
}
