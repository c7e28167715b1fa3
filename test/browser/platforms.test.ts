import type { Frame } from "playwright-core";
import { openWorkbench, PATIENCE, startBrowser, stopBrowser, type Workbench } from "./support";

jest.setTimeout(4 * PATIENCE);

let workbench: Workbench;

beforeAll(startBrowser);
afterAll(stopBrowser);
afterEach(() => workbench.close());

const offers = (pane: Frame, version: string) =>
  pane.evaluate((api) => Office.context.requirements.isSetSupported("ExcelApi", api), version);

/** Whether a file that the pane hands over arrives: as the product does it, by a link with `download`. */
async function arrives(pane: Frame): Promise<boolean> {
  const download = workbench.page.waitForEvent("download", { timeout: 3_000 }).then(
    () => true,
    () => false,
  );
  await pane.evaluate(() => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(["x"]));
    link.download = "x.txt";
    link.click();
  });
  return download;
}

it.each([
  ["none", undefined, true, true],
  ["LTSC 2021", "ltsc-2021", false, true],
  ["Mac", "mac", true, false],
] as const)("%s: its sets, and whether files of the pane arrive", async (_, platform, has115, savesFiles) => {
  workbench = await openWorkbench(platform && { platform });
  const pane = await workbench.pane();
  expect(await offers(pane, "1.14")).toBe(true);
  expect(await offers(pane, "1.15")).toBe(has115);
  // The page's office.js covers no more.
  expect(await offers(pane, "1.16")).toBe(false);
  expect(await arrives(pane)).toBe(savesFiles);
});
