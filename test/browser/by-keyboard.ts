import type { Frame, Page } from "playwright-core";

/** What the focus is on in the pane, by its label or else by its words. */
export function focusedIn(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return label ?? element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });
}

/** Where the keyboard is in the page: F6 leads from one to the next. */
export function areaOf(page: Page): Promise<"grid" | "pane" | "ribbon"> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused?.matches("iframe.pane-frame")) return "pane";
    return focused?.closest("[role=tablist], .app-bar") ? "ribbon" : "grid";
  });
}

/** Comes into the pane by F6 alone, from wherever the keyboard is. */
export async function enterPane(page: Page, pane: Frame): Promise<void> {
  for (let i = 0; i < 3 && (await areaOf(page)) !== "pane"; i++) {
    await page.keyboard.press("F6");
    // office.js takes the focus in a turn of its own.
    await page.waitForTimeout(50);
  }
  await pane.waitForFunction(() => document.hasFocus() && document.activeElement !== document.body);
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

/** Goes to what has a name that begins so, by Tab alone, and presses it. */
export async function pressBy(page: Page, pane: Frame, name: string): Promise<void> {
  await tabTo(page, pane, name);
  await page.keyboard.press("Enter");
}
