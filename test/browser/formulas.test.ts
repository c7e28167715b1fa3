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

let workbench: Workbench;
let pane: Frame;

beforeAll(startBrowser);
afterAll(stopBrowser);
beforeEach(async () => {
  workbench = await openWorkbench({ width: 1500 });
  pane = await workbench.pane();
});
afterEach(() => workbench.close());

const settled = () => workbench.page.evaluate(() => window.workbench.settled());
const picture = (name: string) => takePicture(workbench.page, name);
const formula = (address: string) =>
  workbench.page.evaluate(([a, s]) => window.workbench.formula(a!, s), [address, FORM]);
const value = (address: string) =>
  workbench.page.evaluate(([a, s]) => window.workbench.value(a!, s), [address, FORM]);
const select = (address: string) =>
  workbench.page.evaluate(([a, s]) => window.workbench.select(a!, s), [address, FORM]);
const section = (name: RegExp) => pane.getByRole("navigation").getByRole("button", { name }).click();

/** Formulas of part 1 that call functions of the add-in. */
async function ownFormulas(): Promise<Record<string, string>> {
  const places = Array.from({ length: 25 }, (_, i) => i + 6).flatMap((row) => [`G${row}`, `H${row}`]);
  const found: Record<string, string> = {};
  for (const place of places) {
    const text = await formula(place);
    if (text.includes("KPI")) found[place] = text;
  }
  return found;
}

test("a formula is inserted with its arguments picked from the form", async () => {
  const { page, problems } = workbench;
  await page.evaluate(([a, s]) => window.workbench.enter(a!, "", s), ["G19", FORM]);
  await select("G19");
  await section(/สูตร/);
  await pane.getByText("KPISCORE", { exact: true }).first().click();
  await pane.getByRole("button", { name: "แทรกในเซลล์ที่เลือก" }).click();
  await pane.getByText("จะเขียนที่").waitFor();
  await picture("insert-th");
  await pane.getByRole("button", { name: "แทรกสูตร", exact: true }).click();
  await pane
    .getByText(/เขียนสูตรแล้ว/)
    .first()
    .waitFor();
  await settled();
  expect(await formula("G19")).toBe('=IF(F19="","",KPISCORE(F19,C19,D19,E19))');
  expect(await value("G19")).toBe(100);
  expect(problems).toEqual([]);
});

test("frozen for people without the add-in, saved, opened and thawed, every formula is as it was", async () => {
  const { page, problems } = workbench;
  const before = await ownFormulas();
  expect(Object.keys(before)).toHaveLength(16);
  await section(/ส่งต่อไฟล์/);
  await pane.getByRole("button", { name: "ดูก่อนเขียน" }).first().click();
  const write = pane.getByRole("button", { name: /^เขียน \d+ เซลล์/ });
  await write.waitFor();
  await picture("freeze-th");
  await write.click();
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  await settled();
  await page.waitForFunction((s) => !window.workbench.formula("H30", s).includes("KPI"), FORM);
  expect(await ownFormulas()).toEqual({});
  expect([await value("H29"), await value("H30")]).toEqual([100, "ดีมาก"]);

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /บันทึก/ }).click();
  await chooseFile(page, "frozen.xlsx", readFileSync(await (await download).path()));
  await page.waitForFunction(() => window.workbench.state().document?.name === "frozen.xlsx");
  await settled();
  pane = await workbench.pane();
  await section(/ส่งต่อไฟล์/);
  await pane.getByRole("button", { name: "ดูก่อนเขียน" }).last().click();
  const restore = pane.getByRole("button", { name: /^เขียน \d+ เซลล์/ });
  await restore.waitFor();
  await picture("thaw-th");
  await restore.click();
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  await settled();
  await page.waitForFunction((s) => window.workbench.formula("H30", s).includes("KPI"), FORM);
  expect(await ownFormulas()).toEqual(before);
  expect(problems).toEqual([]);
});
