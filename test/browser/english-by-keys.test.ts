import type { Frame } from "playwright-core";
import { enterPane, pressBy, tabTo } from "./by-keyboard";
import { formFile, STRANGE } from "./form-file";
import { openWorkbench, PATIENCE, startBrowser, stopBrowser, type Workbench } from "./support";

/** The journeys that the other files walk in Thai. */
jest.setTimeout(6 * PATIENCE);

const FORM = "ส่วนที่ 1";

let workbench: Workbench;
let pane: Frame;

beforeAll(startBrowser);
afterAll(stopBrowser);
beforeEach(async () => {
  workbench = await openWorkbench({ width: 1500 });
  const { page } = workbench;
  await page
    .getByRole("button", { name: /English/ })
    .first()
    .click();
});
afterEach(() => workbench.close());

const settled = () => workbench.settled();
const formula = (address: string) =>
  workbench.page.evaluate(([a, s]) => window.workbench.formula(a!, s), [address, FORM]);
const press = (name: string) => pressBy(workbench.page, pane, name);
const heading = (name: RegExp) => pane.getByRole("heading", { name }).waitFor();
const idle = () => pane.getByRole("progressbar").waitFor({ state: "detached" });

test("a formula is inserted, all are frozen, and a template comes in beside them, by keys alone", async () => {
  const { page, problems } = workbench;
  await page.evaluate(([a, s]) => window.workbench.enter(a!, "", s), ["G19", FORM]);
  await page.evaluate(([a, s]) => window.workbench.select(a!, s), ["G19", FORM]);
  pane = await workbench.pane();
  await enterPane(page, pane);
  await press("Functions");
  await press("KPISCORE");
  await press("Insert into the active cell");
  await pane.getByText("Goes into").waitFor();
  // The heading that has the focus begins with the same word.
  await page.keyboard.press("Tab");
  await press("Insert formula");
  await pane
    .getByText(/^Formula written to /)
    .first()
    .waitFor();
  await settled();
  expect(await formula("G19")).toBe('=IF(F19="","",KPISCORE(F19,C19,D19,E19))');
  await tabTo(page, pane, "Full reference");

  await press("Share");
  await press("Preview");
  await pane.getByRole("button", { name: /^Write \d+ cells/ }).waitFor();
  await press("Write ");
  await idle();
  await settled();
  await page.waitForFunction((s) => !window.workbench.formula("G19", s).includes("KPI"), FORM);
  await tabTo(page, pane, "Close");

  await press("Templates");
  await heading(/^Make a workbook/);
  await press("Insert into this workbook…");
  await heading(/^\d+ sheets will be added/);
  await press("Insert ");
  await heading(/^\d+ sheets added/);
  await settled();
  await press("Close");
  expect(problems).toEqual([]);
});

test("a column is corrected and saved by keys alone", async () => {
  const { page, problems } = workbench;
  const bytes = await formFile("first.xlsx", STRANGE);
  await page.evaluate(([b, n]) => window.workbench.open(b as number[], n as string), [
    [...bytes],
    "first.xlsx",
  ] as const);
  await settled();
  pane = await workbench.pane();
  await enterPane(page, pane);
  await press("See how the form is read");
  await heading(/^How the form was read/);
  await idle();
  await press("Reasons and correction: column G");
  await page.keyboard.press("Tab");
  const role = pane.locator("select:focus");
  for (let i = 0; i < 40 && (await role.inputValue()) !== "score"; i++)
    await page.keyboard.press("ArrowDown");
  await press("1 correction, not saved yet");
  await pane.getByText(/^Column G “/).waitFor();
  await press("Save layout");
  await heading(/^Layout saved/);
  await idle();
  await press("Back to Home");
  await press("Validate");
  await pane.locator("[data-finding]").first().waitFor();
  expect(problems).toEqual([]);
});
