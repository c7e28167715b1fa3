/**
 * npm run screens: walks through every screen of the pane in both languages, every theme, both widths and zoomed,
 * looks for breaches of accessibility and for what has no room, and leaves pictures in test-results/screens with
 * index.html to look at them side by side. Needs `npm run build` and `npm run build:workbench`; takes some minutes.
 *
 * npm run screens -- check              only the stories whose name contains the word: test/screens/stories
 * npm run screens -- check "dark 320"   and only looks such as "th dark 320" that contain this
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./browser.mjs";

const { path, args, env } = await findBrowser();
const jest = ["node_modules/jest/bin/jest.js", "--selectProjects", "screens", "--runInBand"];
const { status } = spawnSync(process.execPath, jest, {
  cwd: fileURLToPath(new URL("../", import.meta.url)),
  stdio: "inherit",
  env: {
    ...process.env,
    ...env,
    BROWSER_PATH: path,
    BROWSER_ARGS: JSON.stringify(args),
    PRAMOEN_SCREENS: process.argv.slice(2).join(),
  },
});
process.exitCode = status ?? 1;
