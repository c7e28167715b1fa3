import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { STORIES } from "../screens/stories/stories";
import { LOOKS, walkStory } from "../screens/walk-story";
import { breachesIn, isCutIn } from "./accessibility";
import { PATIENCE, startBrowser, started, stopBrowser } from "./support";
import { oneOf } from "../support/seeded";

jest.setTimeout(12 * PATIENCE);

beforeAll(startBrowser);
afterAll(stopBrowser);

/** Another one for each screen; coprime to the number of looks, so that all of them have their turn. */
const STRIDE = 7;
/** The rest is walked by `npm run screens`, with every look. */
const SHORT = STORIES.filter(({ name }) => ["functions", "no-form"].includes(name));

test.each(SHORT.map((story) => [story.name, story] as const))(
  "%s: no screen breaks a rule of accessibility or lacks room, each looked at in a way of its own",
  async (_, story) => {
    expect(await walkStory(story, (screen) => [LOOKS[(screen * STRIDE + 3) % LOOKS.length]!])).toEqual({});
  },
);

/** The pages that the pane and the store lead to. */
const PAGES = ["support", "privacy", "help/functions", "help/frameworks", "help/layouts"];

const LOOKS_OF_PAGES = [
  { width: 320, colorScheme: "light", forcedColors: "none" },
  { width: 400, colorScheme: "dark", forcedColors: "none" },
  { width: 400, colorScheme: "light", forcedColors: "active" },
] as const;

test.each(PAGES.flatMap((page, turn) => oneOf(LOOKS_OF_PAGES, turn).map((look) => [page, look] as const)))(
  "%s can be read: %j",
  async (name, { width, ...colours }) => {
    const { browser, url } = started();
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width, height: 640 },
      ...colours,
    });
    try {
      const page = await context.newPage();
      await page.goto(new URL(`/workbench/pane/${name}.html`, url).href);
      expect(await breachesIn(page)).toEqual([]);
      expect(await isCutIn(page)).toBe(false);
    } finally {
      await context.close();
    }
  },
);

test("no page of the add-in leads to a page that does not ship", () => {
  const dist = path.join(__dirname, "../../dist");
  const pages = readdirSync(dist, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(100);
  const missing = pages.flatMap((page) => {
    const file = path.join(dist, page);
    const links = [...readFileSync(file, "utf8").matchAll(/href="([^"#:]+)(?:#[^"]*)?"/gu)];
    return links.flatMap(([, to]) =>
      existsSync(path.join(path.dirname(file), decodeURIComponent(to!))) ? [] : [`${page}: ${to}`],
    );
  });
  expect(missing).toEqual([]);
});
