/** The part of Storage that is used; a browser may refuse it altogether. */
export type PaneStorage = Pick<Storage, "getItem" | "setItem">;

/** What was kept on this computer under a key; null where nothing was, or where it cannot be read. */
export function recall(storage: PaneStorage | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

export function remember(storage: PaneStorage | null, key: string, value: string): void {
  try {
    storage?.setItem(key, value);
  } catch {
    // Storage can be full or forbidden: what was chosen then lasts as long as the pane.
  }
}

/**
 * Local storage, or null where the browser forbids even to look at it. `partition` is asked at every use, since Office
 * tells it only once it is ready; undefined where there are no partitions.
 */
export function paneStorage(partition: () => string | undefined): PaneStorage | null {
  try {
    const { localStorage } = window;
    const own = (key: string) => `${partition() ?? ""}${key}`;
    return {
      getItem: (key) => localStorage.getItem(own(key)),
      setItem: (key, value) => localStorage.setItem(own(key), value),
    };
  } catch {
    return null;
  }
}
