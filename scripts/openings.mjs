// Opens the sample in the workbench again and again beside busy processes, and says of each opening whether every
// formula got its value: `npm run openings -- 100 --busy 2`. Needs `npm run build` and `npm run build:workbench`.
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.mjs";
import { startServer } from "./server/serve.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { busy: { type: "string", default: "2" } },
});
const wanted = Number(positionals[0] ?? 100);
const busy = Number(values.busy);
if (!(wanted >= 1) || !(busy >= 0)) throw new Error("Usage: npm run openings -- [COUNT] [--busy PROCESSES]");

/** Longest that one opening may take on a busy machine. */
const PATIENCE = 120_000;
/** Values that no formula of the sample has; #BUSY! is one that has not come yet. */
const FAILED = /^#(?:VALUE!|NAME\?|BUSY!|N\/A|REF!|NUM!)$/;

/**
 * The formulas of the open workbook that show an error, as `sheet!address value`.
 * @param {import("playwright-core").Page} page
 * @returns {Promise<string[]>}
 */
function failedCells(page) {
  return page.evaluate(async (failed) => {
    /** @type {import("../src/workbench/test-handle").TestHandle} */
    const workbench = Reflect.get(globalThis, "workbench");
    await workbench.settled();
    const isFailed = new RegExp(failed);
    return workbench
      .formulas()
      .filter(({ value }) => typeof value === "string" && isFailed.test(value))
      .map(({ cell, value }) => `${cell} ${value}`);
  }, FAILED.source);
}

const burners = Array.from({ length: busy }, () =>
  spawn(process.execPath, ["-e", "for (;;);"], { stdio: "ignore" }),
);
const server = await startServer({ port: 0, root: new URL("..", import.meta.url).pathname });
const { path: executablePath, args, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
let failures = 0;
let ran = 0;
try {
  for (; ran < wanted; ran++) {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(server.url);
    await page.waitForFunction(() => Reflect.get(globalThis, "workbench")?.state().document);
    const failed = await failedCells(page);
    if (failed.length > 0) {
      failures += 1;
      console.log(`opening ${ran + 1}: ${failed.length} formulas without a value, first ${failed[0]}`);
    } else if ((ran + 1) % 10 === 0) console.log(`${ran + 1} of ${wanted}: ${failures} failed`);
    await context.close();
  }
} finally {
  for (const burner of burners) burner.kill();
  await browser.close();
  await server.close();
}
console.log(
  `${ran} openings beside ${busy} busy processes: ${failures} ended with a formula without its value.`,
);
process.exitCode = failures > 0 ? 1 : 0;
