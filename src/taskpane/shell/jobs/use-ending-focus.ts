import { useEffect, useRef, type RefObject } from "react";
import type { ShellState } from "../shell-state";

/** Marks what the focus goes to when a job has ended; the first in the document wins. */
export const ENDING_FOCUS = { tabIndex: -1, "data-ending-focus": "" } as const;

/**
 * Leads the focus to the outcome whenever a job ends, but only where the pane has the focus already:
 * a job started from the ribbon must not take the user out of the grid. What is done in place keeps its place.
 */
export function useEndingFocus({
  endings,
  ended,
}: Pick<ShellState, "endings" | "ended">): RefObject<HTMLElement | null> {
  const area = useRef<HTMLElement>(null);
  const led = useRef(endings);
  useEffect(() => {
    if (led.current === endings) return;
    led.current = endings;
    if (!document.hasFocus() || ended?.staysInPlace) return;
    area.current?.querySelector<HTMLElement>("[data-ending-focus]")?.focus({ preventScroll: true });
  }, [endings, ended]);
  return area;
}
