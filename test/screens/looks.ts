import type { Frame, Page } from "playwright-core";
import type { Language } from "../../src/domain/text/localised";
import { SHELL_TEXTS } from "../../src/taskpane/shell/texts";
import { breachesIn } from "../browser/accessibility";

/** In which colours the pane is seen; `forced` as Windows forces them, `contrast` as the workbench paints them. */
export type Theme = "light" | "dark" | "contrast" | "forced";

/** What the pane has room for: its narrowest, a wide one, and what a zoom of 200 or 400 per cent leaves of a window. */
export type Size = keyof typeof SIZES;

export const THEMES: readonly Theme[] = ["light", "dark", "contrast", "forced"];
export const LANGUAGES: readonly Language[] = ["th", "en"];

/** In pixels of CSS. A window of 1280 × 1024 is 320 × 256 of them at 400 per cent. */
export const SIZES = {
  320: { width: 320, height: 640 },
  400: { width: 400, height: 640 },
  "zoom-200": { width: 320, height: 400 },
  "zoom-400": { width: 320, height: 256 },
} as const;

/** Where the pane stands while it is looked at. */
const PLACED = "position:fixed;inset:0 auto auto 0;min-width:0;max-width:none;border:0;visibility:visible";

/** One of the themes on the page and in its pane. */
export async function wear(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ forcedColors: theme === "forced" ? "active" : null });
  const appearance = theme === "forced" ? "light" : theme;
  const order = ["light", "dark", "contrast"].indexOf(appearance);
  await page
    .locator("#settings input[name=appearance]")
    .nth(order)
    .evaluate((radio) => (radio as HTMLInputElement).click());
}

/** Gives the pane a room of that size, in CSS pixels. */
export async function resize(
  page: Page,
  pane: Frame,
  size: { width: number; height: number },
): Promise<void> {
  await page.locator("iframe.pane-frame").evaluate(
    (frame, [placed, { width, height }]) => {
      // Nothing of the page around it shines through.
      document.getElementById("root")!.style.visibility = "hidden";
      (frame as HTMLElement).style.cssText += `;${placed};width:${width}px;height:${height}px`;
    },
    [PLACED, size] as const,
  );
  await pane.waitForFunction(
    ({ width, height }) => window.innerWidth === width && window.innerHeight === height,
    size,
  );
}

/** Says everything in that language. */
export async function speak(pane: Frame, language: Language): Promise<void> {
  if ((await pane.evaluate(() => document.documentElement.lang)) === language) return;
  const other = SHELL_TEXTS.switchLanguage[language === "th" ? "en" : "th"];
  await pane.getByRole("button", { name: other, exact: true }).click();
  await pane.waitForFunction((lang) => document.documentElement.lang === lang, language);
}

/** Waits until nothing moves any more: colours change over a moment. What turns for ever is let be. */
export async function still(pane: Frame): Promise<void> {
  await pane.waitForFunction(() =>
    document
      .getAnimations()
      .every((each) => each.playState !== "running" || each.effect?.getTiming().iterations === Infinity),
  );
}

/** What is wrong with the pane as it stands: breaches of accessibility, and what has no room. */
export async function faultsIn(pane: Frame): Promise<string[]> {
  await still(pane);
  const cut = await pane.evaluate(() => {
    // What is out of sight is laid out only when it comes into sight: until then it has the places of an earlier width.
    const whole = new CSSStyleSheet();
    whole.replaceSync("* { content-visibility: visible !important }");
    document.adoptedStyleSheets.push(whole);
    const page = document.documentElement;
    const found = page.scrollWidth > page.clientWidth ? [`the page is ${page.scrollWidth} px wide`] : [];
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      const style = getComputedStyle(element);
      const { width, height, right, left } = element.getBoundingClientRect();
      // What is only heard is one pixel large.
      if (width <= 1 || height <= 1 || style.visibility === "hidden") continue;
      const name = `${element.tagName.toLowerCase()} “${element.innerText?.slice(0, 60)}”`;
      if (right > page.clientWidth + 1 || left < -1) {
        if (!element.closest("svg, [data-scrolls], [style*='overflow']"))
          found.push(`beyond the edge: ${name}`);
      }
      const hides = style.overflowX === "hidden" || style.overflowX === "clip";
      if (hides && element.scrollWidth > element.clientWidth + 1 && style.textOverflow !== "ellipsis")
        found.push(`cut off: ${name}`);
    }
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(whole), 1);
    return found;
  });
  return [...(await breachesIn(pane)), ...cut];
}
