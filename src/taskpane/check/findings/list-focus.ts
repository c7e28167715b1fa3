/** How far a key moves among the findings in the page; Infinity is the far end. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Moves the focus by one key from the finding that holds it, its inner links included.
 * False where the key means nothing here, so that the browser may have it.
 */
export function moveFocus(list: HTMLElement, key: string): boolean {
  const step = STEPS[key];
  const active = document.activeElement;
  if (step === undefined || !active || active.matches("input, textarea")) return false;
  const stops = [...list.querySelectorAll<HTMLElement>("[data-finding], [data-more]")];
  const from = stops.findIndex((stop) => stop === active || stop.closest("li")?.contains(active));
  if (from < 0) return false;
  const to = Math.min(stops.length - 1, Math.max(0, from + step));
  stops[to]?.focus();
  return true;
}
