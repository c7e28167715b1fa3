import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import {
  chooseFile,
  openWorkbench,
  PATIENCE,
  startBrowser,
  stopBrowser,
  takePicture,
  type Workbench,
} from "./support";

jest.setTimeout(6 * PATIENCE);

const FORM = "ส่วนที่ 1";
const SUMMARY = "สรุปผลการประเมิน (Pramoen)";

let workbench: Workbench;
let pane: Frame;

beforeAll(startBrowser);
afterAll(stopBrowser);
beforeEach(async () => {
  workbench = await openWorkbench({ width: 1500 });
  pane = await workbench.pane();
});
afterEach(() => workbench.close());

const enter = (address: string, content: string | number, sheet = FORM) =>
  workbench.page.evaluate(
    ([a, c, s]) => window.workbench.enter(a as string, c as string | number, s as string),
    [address, content, sheet],
  );
const value = (address: string, sheet = FORM) =>
  workbench.page.evaluate(([a, s]) => window.workbench.value(a!, s), [address, sheet]);
const settled = () => workbench.settled();
const picture = (name: string) => takePicture(workbench.page, name);

async function validate(): Promise<string[]> {
  await pane
    .getByRole("button", { name: /^ตรวจสอบ$|^Validate$/ })
    .first()
    .click();
  await pane.getByRole("region", { name: /ผลการตรวจสอบ|Validation result/ }).waitFor();
  // The findings are drawn in slices after the verdict.
  await pane.locator("[aria-busy=true]").waitFor({ state: "detached" });
  return pane
    .locator("[data-finding]")
    .evaluateAll((cards) => cards.map((card) => card.getAttribute("data-finding") ?? ""));
}

async function summarise(): Promise<void> {
  await pane
    .getByRole("button", { name: /^สรุปผล$|^Summarise$/ })
    .first()
    .click();
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  await pane.getByText("100.00").first().waitFor();
  await settled();
}

/** Everything that the saved file holds, without the time it was saved. */
const contents = () =>
  workbench.page.evaluate(() =>
    window.workbench.sheets().map(({ name }) => {
      const cells: string[] = [];
      for (let row = 1; row <= 40; row++) {
        for (const column of "ABCDEFGHI") {
          const at = `${column}${row}`;
          const shown = window.workbench.text(at, name);
          if (shown !== "") cells.push(`${at}: ${window.workbench.formula(at, name)} ${shown}`);
        }
      }
      return { name, cells };
    }),
  );

test("an official scores, a reviewer validates and mends, an agency summarises, and the file keeps it all", async () => {
  const { page, problems } = workbench;

  // An official types a formula and gets its score.
  await enter("J8", "=KPISCORE(96.5,95,96,97)");
  expect(await value("J8")).toBe(87.5);
  await enter("J8", "");

  // A reviewer validates; a finding leads to its cell, and the grid shows it.
  const findings = await validate();
  expect(findings).toContain("component-weight-missing");
  await picture("validated-th");
  await pane.getByText(`${FORM}!A27`).first().click();
  await page.waitForFunction(() => window.workbench.selection() === "A27");
  expect(await page.evaluate(() => window.workbench.activeSheet())).toBe(FORM);
  await page.waitForFunction(() => window.workbench.isVisible("A27"));
  await picture("jumped-th");

  // A wrong weight is found, and gone once it is mended.
  await enter("B19", 12);
  expect((await validate()).join()).toContain("weight-total-not-100");
  await enter("B19", 10);
  expect(await validate()).toEqual(findings);

  // An agency summarises; a second time changes nothing.
  await summarise();
  const once = await contents();
  expect(once.map(({ name }) => name)).toContain(SUMMARY);
  expect(await value("B6", SUMMARY)).toBe(100);
  expect(await value("B7", SUMMARY)).toBe("ดีมาก");
  expect(await page.evaluate(() => window.workbench.activeSheet())).toBe(SUMMARY);
  await picture("summarised-th");
  await summarise();
  expect(await contents()).toEqual(once);
  expect(await page.evaluate(() => window.workbench.charts())).toHaveLength(3);

  // Saved and opened again, the workbook is the same.
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /บันทึก/ }).click();
  await chooseFile(page, "saved.xlsx", readFileSync(await (await download).path()));
  await page.waitForFunction(() => window.workbench.state().document?.name === "saved.xlsx");
  await settled();
  expect(await contents()).toEqual(once);
  expect(await page.evaluate(() => window.workbench.charts())).toHaveLength(3);

  expect(await page.evaluate(() => window.workbench.unimplemented())).toEqual([]);
  expect(problems).toEqual([]);
});

test("the ribbon button validates without the pane, and the pane shows the result in English", async () => {
  const { page, problems } = workbench;
  await page.getByRole("button", { name: /English/ }).click();
  // The add-in starts anew in the other language, as it does in Excel.
  pane = await workbench.pane();
  await page
    .locator("#ribbon-panel")
    .getByRole("button", { name: /Validate/ })
    .click();
  await pane.getByText("The heading of component 4 states no weight").waitFor();
  await picture("validated-en");
  await pane
    .getByRole("button", { name: /Summarise/ })
    .first()
    .click();
  await pane.getByText("Excellent").first().waitFor();
  await settled();
  await page.evaluate((name) => window.workbench.select("A1", name), SUMMARY);
  await picture("summarised-en");
  expect(problems).toEqual([]);
});
