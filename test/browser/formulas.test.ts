import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { enterPane, pressBy, tabTo } from "./by-keyboard";
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

const settled = () => workbench.settled();
const picture = (name: string) => takePicture(workbench.page, name);
const formula = (address: string) =>
  workbench.page.evaluate(([a, s]) => window.workbench.formula(a!, s), [address, FORM]);
const value = (address: string) =>
  workbench.page.evaluate(([a, s]) => window.workbench.value(a!, s), [address, FORM]);
const select = (address: string) =>
  workbench.page.evaluate(([a, s]) => window.workbench.select(a!, s), [address, FORM]);
const press = (name: string) => pressBy(workbench.page, pane, name);

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

test("a formula is inserted with its arguments picked from the form, by keys alone", async () => {
  const { page, problems } = workbench;
  await page.evaluate(([a, s]) => window.workbench.enter(a!, "", s), ["G19", FORM]);
  await select("G19");
  await enterPane(page, pane);
  await press("สูตร");
  await press("KPISCORE");
  await press("แทรกในเซลล์ที่เลือก");
  await pane.getByText("จะเขียนที่").waitFor();
  await picture("insert-th");
  // The heading that has the focus is called the same.
  await page.keyboard.press("Tab");
  await press("แทรกสูตร");
  await pane
    .getByText(/^เขียนสูตรที่ .* แล้ว/)
    .first()
    .waitFor();
  await settled();
  expect(await formula("G19")).toBe('=IF(F19="","",KPISCORE(F19,C19,D19,E19))');
  expect(await value("G19")).toBe(100);
  // From the outcome Tab goes on.
  await tabTo(page, pane, "คำอธิบายฉบับเต็ม");
  expect(problems).toEqual([]);
});

test("frozen for people without the add-in, saved, opened and thawed by keys alone, every formula is as it was", async () => {
  const { page, problems } = workbench;
  const before = await ownFormulas();
  expect(Object.keys(before)).toHaveLength(16);
  await enterPane(page, pane);
  await press("ส่งต่อไฟล์");
  await press("ดูก่อนเขียน");
  const write = pane.getByRole("button", { name: /^เขียน \d+ เซลล์/ });
  await write.waitFor();
  await picture("freeze-th");
  await press("เขียน 16 เซลล์");
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  await settled();
  await page.waitForFunction((s) => !window.workbench.formula("H30", s).includes("KPI"), FORM);
  expect(await ownFormulas()).toEqual({});
  expect([await value("H29"), await value("H30")]).toEqual([100, "ดีมาก"]);
  await tabTo(page, pane, "ปิด");

  // The workbook is closed in the middle of a job; the pane of the next one knows nothing of it.
  await press("ตรวจและสรุป");
  await press("ตรวจสอบ");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /บันทึก/ }).click();
  await chooseFile(page, "frozen.xlsx", readFileSync(await (await download).path()));
  await page.waitForFunction(() => window.workbench.state().document?.name === "frozen.xlsx");
  await settled();
  pane = await workbench.pane();
  await pane.getByRole("heading", { name: "ตรวจแบบประเมินก่อนส่ง" }).waitFor();
  await enterPane(page, pane);
  await press("ส่งต่อไฟล์");
  await tabTo(page, pane, "ดูก่อนเขียน");
  await page.keyboard.press("Tab");
  await press("ดูก่อนเขียน");
  const restore = pane.getByRole("button", { name: /^เขียน \d+ เซลล์/ });
  await restore.waitFor();
  await picture("thaw-th");
  await press("เขียน 16 เซลล์");
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  await settled();
  await page.waitForFunction((s) => window.workbench.formula("H30", s).includes("KPI"), FORM);
  expect(await ownFormulas()).toEqual(before);
  await tabTo(page, pane, "ปิด");
  expect(problems).toEqual([]);
});
