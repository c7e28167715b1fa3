import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { startBrowser, stopBrowser } from "../browser/support";
import { contactSheet, picturePath, type Picture } from "./contact-sheet";
import { resize, still, type Size } from "./looks";
import { STORIES } from "./stories/stories";
import { LOOKS, walkStory } from "./walk-story";
import type { Walker } from "./walker";

jest.setTimeout(60 * 60_000);

const FOLDER = path.join(__dirname, "../../test-results/screens");
/** A word that the story's name contains, and one of the looks: language, theme and size. */
const [WANTED = "", WANTED_LOOK = ""] = (process.env.PRAMOEN_SCREENS ?? "").split(",");
const WANTED_LOOKS = LOOKS.filter(({ language, theme, size }) =>
  `${language} ${theme} ${size}`.includes(WANTED_LOOK),
);

const pictures: Picture[] = [];

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  await startBrowser();
});
afterAll(async () => {
  writeFileSync(path.join(FOLDER, "index.html"), contactSheet(pictures));
  await stopBrowser();
});

test.each(STORIES.filter(({ name }) => name.includes(WANTED)).map((story) => [story.name, story] as const))(
  "%s: every screen in every language, theme and width",
  async (name, story) => {
    const faults = await walkStory(
      story,
      () => WANTED_LOOKS,
      async (walk, screen, look, found) => {
        // A long walk is followed while it goes on.
        writeFileSync(path.join(FOLDER, `faults-${name}.json`), JSON.stringify(found, null, 2));
        const picture = { screen, ...look };
        pictures.push(picture);
        await takeWhole(walk, path.join(FOLDER, picturePath(picture)), look.size);
      },
    );
    expect(faults).toEqual({});
  },
);

/** The pane from its head to its foot; zoomed, what is in view of it. */
async function takeWhole({ page, pane }: Walker, file: string, size: Size): Promise<void> {
  if (size === 320 || size === 400) {
    const height = await pane.evaluate(() => document.documentElement.scrollHeight);
    await resize(page, pane, { width: size, height: Math.min(Math.max(height, 640), TALLEST) });
    await still(pane);
  }
  await page.locator("iframe.pane-frame").screenshot({ path: file });
}

/** Pixels; a list of hundreds of findings is not pictured to its end. */
const TALLEST = 3000;
