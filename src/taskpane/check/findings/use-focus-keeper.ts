import { useLayoutEffect, useMemo, useRef, type RefObject } from "react";

/** What a list tells when the focus comes to one of its items or leaves the list. */
export interface FocusKeeper {
  readonly onFocus: (id: string) => void;
  readonly onBlur: () => void;
}

/**
 * Where what held the focus leaves the list, or changes so that its focused part is gone, the focus goes to the same
 * item, else to the one that took its place. `ids` in the order of the page.
 */
export function useFocusKeeper(list: RefObject<HTMLElement | null>, ids: readonly string[]): FocusKeeper {
  const held = useRef<string | null>(null);
  const before = useRef(ids);
  useLayoutEffect(() => {
    const former = before.current;
    before.current = ids;
    if (held.current === null || list.current?.contains(document.activeElement)) return;
    const next = successor(former, held.current, new Set(ids));
    held.current = null;
    if (next === null) return;
    list.current
      ?.querySelector<HTMLElement>(`[data-item="${CSS.escape(next)}"] [data-finding]`)
      ?.focus({ preventScroll: true });
  }, [list, ids]);
  return useMemo(
    () => ({
      onFocus: (id) => {
        held.current = id;
      },
      // React tells of no blur where it takes the element away itself.
      onBlur: () => {
        held.current = null;
      },
    }),
    [],
  );
}

/** The item itself, else the first after it that is still there, else the last before it. */
function successor(former: readonly string[], id: string, there: ReadonlySet<string>): string | null {
  const at = former.indexOf(id);
  const later = former.slice(at).find((each) => there.has(each));
  return (
    later ??
    former
      .slice(0, Math.max(at, 0))
      .reverse()
      .find((each) => there.has(each)) ??
    null
  );
}
