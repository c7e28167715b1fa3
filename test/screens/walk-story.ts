import type { Language } from "../../src/domain/text/localised";
import { openWorkbench } from "../browser/support";
import { faultsIn, LANGUAGES, resize, SIZES, speak, THEMES, wear, type Size, type Theme } from "./looks";
import type { Story } from "./stories/story";
import { Walker } from "./walker";

/** A screen as it is looked at. */
export interface Look {
  readonly language: Language;
  readonly theme: Theme;
  readonly size: Size;
}

/** Every language in every theme and width, and zoomed. */
export const LOOKS: readonly Look[] = LANGUAGES.flatMap((language) => [
  ...THEMES.flatMap((theme) => ([400, 320] as const).map((size) => ({ language, theme, size }))),
  ...(["zoom-200", "zoom-400"] as const).map((size) => ({ language, theme: "light" as const, size })),
]);

/** Where the walk goes on from; the looks before it leave the pane in other sizes. */
const WALKING = { width: 400, height: 900 };

/** What was found wrong with a screen, by the screen and how it was looked at. */
export type Faults = Record<string, readonly string[]>;

/**
 * Walks through a story in a workbook of its own, looks at each of its screens in some ways, and tells what is wrong.
 * `onLook` is called at each of them, with all faults so far.
 */
export async function walkStory(
  { file, screens }: Story,
  looksAt: (screen: number) => readonly Look[],
  onLook: (walk: Walker, screen: string, look: Look, faults: Faults) => Promise<void> = async () => undefined,
): Promise<Faults> {
  const workbench = await openWorkbench({ width: 1400 });
  const faults: Faults = {};
  try {
    const walk = new Walker(workbench, await workbench.pane());
    if (file) await walk.open("workbook.xlsx", await file());
    for (const [index, { name, reach }] of screens.entries()) {
      await resize(walk.page, walk.pane, WALKING);
      await reach(walk);
      await walk.idle();
      for (const look of looksAt(index)) {
        const { language, theme, size } = look;
        await speak(walk.pane, language);
        await wear(walk.page, theme);
        await resize(walk.page, walk.pane, SIZES[size]);
        const found = await faultsIn(walk.pane);
        if (found.length > 0) faults[`${name}, ${language}, ${theme}, ${size}`] = found;
        await onLook(walk, name, look, faults);
      }
      await wear(walk.page, "light");
      await speak(walk.pane, "th");
    }
  } finally {
    // A page that stays open goes on working beside the next story.
    await workbench.close();
  }
  return faults;
}
