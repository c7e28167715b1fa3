import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openWorkbench, startBrowser, stopBrowser } from "../browser/support";
import {
  faultsIn,
  LANGUAGES,
  resize,
  SIZES,
  speak,
  still,
  THEMES,
  wear,
  type Size,
  type Theme,
} from "./looks";
import { contactSheet, picturePath, type Picture } from "./contact-sheet";
import { STORIES } from "./stories/stories";
import { Walker } from "./walker";

jest.setTimeout(60 * 60_000);

const FOLDER = path.join(__dirname, "../../test-results/screens");
/** Where the walk goes on from; the looks before it leave the pane in other sizes. */
const WALKING = { width: 400, height: 900 };
/** A word that the story's name contains, and one of the looks: language, theme and size. */
const [WANTED = "", WANTED_LOOK = ""] = (process.env.PRAMOEN_SCREENS ?? "").split(",");

const LOOKS: readonly (readonly [Theme, Size])[] = [
  ...THEMES.flatMap((theme) => [[theme, 400] as const, [theme, 320] as const]),
  ["light", "zoom-200"],
  ["light", "zoom-400"],
];

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
  async (story, { file, screens }) => {
    const workbench = await openWorkbench({ width: 1400 });
    const walk = new Walker(workbench, await workbench.pane());
    if (file) await walk.open("workbook.xlsx", await file());
    const faults: Record<string, readonly string[]> = {};
    for (const { name, reach } of screens) {
      await resize(walk.page, walk.pane, WALKING);
      await reach(walk);
      await walk.idle();
      for (const language of LANGUAGES) {
        await speak(walk.pane, language);
        for (const [theme, size] of LOOKS) {
          if (!`${language} ${theme} ${size}`.includes(WANTED_LOOK)) continue;
          await wear(walk.page, theme);
          await resize(walk.page, walk.pane, SIZES[size]);
          const found = await faultsIn(walk.pane);
          if (found.length > 0) faults[`${name}, ${language}, ${theme}, ${size}`] = found;
          // A long walk is followed while it goes on.
          writeFileSync(path.join(FOLDER, `faults-${story}.json`), JSON.stringify(faults, null, 2));
          const picture = { screen: name, language, theme, size };
          pictures.push(picture);
          await takeWhole(walk, path.join(FOLDER, picturePath(picture)), size);
        }
      }
      await wear(walk.page, "light");
      await speak(walk.pane, "th");
    }
    await workbench.close();
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
