import type { Frame, Page } from "playwright-core";

/** What the focus is on in the pane, by its label or else by its words. */
export function focusedIn(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return label ?? element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });
}

/** More than any view of the pane has stops. */
const MOST_STOPS = 60;

/** Moves the focus on with Tab alone until it is on what has a name that begins so. */
export async function tabTo(page: Page, pane: Frame, name: string): Promise<void> {
  const seen: string[] = [];
  for (let i = 0; i < MOST_STOPS; i++) {
    const now = await focusedIn(pane);
    if (now.startsWith(name)) return;
    seen.push(now);
    await page.keyboard.press("Tab");
  }
  throw new Error(`The keyboard does not come to ${name}, but to ${seen.join(" | ")}`);
}
