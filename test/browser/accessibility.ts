import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

interface AxeWindow {
  readonly axe: {
    run(
      where: object,
      options: object,
    ): Promise<{
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { html: string }[] }[];
    }>;
  };
}

/** What of a page is looked at, by selectors; all of it unless told. */
interface Where {
  readonly include: readonly string[];
  readonly exclude?: readonly string[];
}

/** Breaches of accessibility on a page or in the pane, colours included: each rule with what breaks it. */
export async function breachesIn(
  page: Page | Frame,
  where: Where = { include: ["html"] },
): Promise<string[]> {
  // The page keeps it: it is half a megabyte.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return page.evaluate(async (looked) => {
    const { violations } = await (window as unknown as AxeWindow).axe.run(looked, {
      resultTypes: ["violations"],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  }, where);
}

/** Whether something is wider than the page has room for, so that one would have to scroll sideways. */
export function isCutIn(page: Page | Frame): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
