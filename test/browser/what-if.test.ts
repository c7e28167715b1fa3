import type { Frame } from "playwright-core";
import { breachesIn, isCutIn } from "./accessibility";
import { focusedIn, tabTo } from "./by-keyboard";
import { SCENARIO_TITLE } from "../../src/domain/form/own-sheets";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { formFile } from "./form-file";
import {
  openWorkbench,
  PATIENCE,
  savedBytes,
  startBrowser,
  stopBrowser,
  takePicture,
  type Workbench,
} from "./support";
import { oneOf } from "../support/seeded";

jest.setTimeout(8 * PATIENCE);

let workbench: Workbench;
let pane: Frame;

beforeAll(startBrowser);
afterAll(stopBrowser);
afterEach(() => workbench.close());

async function open(width: number): Promise<void> {
  workbench = await openWorkbench({ width });
  const bytes = await formFile("form.xlsx", {});
  await workbench.page.evaluate(([b]) => window.workbench.open(b as number[], "form.xlsx"), [[...bytes]]);
  await workbench.settled();
  pane = await workbench.pane();
}

const keys = async (...names: string[]) => {
  for (const name of names) await workbench.page.keyboard.press(name);
};
const focused = () => focusedIn(pane);
const goTo = (name: string) => tabTo(workbench.page, pane, name);
const head = () => pane.locator("#what-if-title").locator("xpath=ancestor::section").innerText();

async function openScenario(): Promise<void> {
  await pane.getByRole("button", { name: /^สรุปผล/ }).click();
  await pane.locator("#summary").waitFor();
  await goTo("ถ้าผลเปลี่ยน จะได้เท่าไร");
  await keys("Enter");
  await pane.locator("#what-if-title").waitFor();
}

test("a result is moved, a way is tried and the scenario kept, by keyboard alone", async () => {
  await open(1440);
  const { page, problems } = workbench;
  await openScenario();
  expect(await head()).toMatch(/85\.00\s+ดี/);
  await pane.getByRole("heading", { name: "ไปให้ถึง “ดีมาก” ยังขาด 5 คะแนน" }).waitFor();
  await takePicture(page, "what-if-th");

  // A slider by its arrow keys, a figure by typing, a tier by its list.
  await goTo("ผลการดำเนินงานของ 1.1.1");
  await keys("ArrowRight", "ArrowRight");
  expect(await head()).toMatch(/8[5-9]\.\d\d\s+ดี\s+ในแบบประเมิน 85\.00/);
  await keys("Tab", "Control+A");
  await page.keyboard.type("๑๐๐");
  expect(await head()).toMatch(/90\.00\s+ดีมาก/);
  await keys("Control+A");
  await page.keyboard.type("ร้อย");
  await pane.getByText("ระบุเป็นตัวเลข").waitFor();
  expect(await head()).toMatch(/90\.00\s+ดีมาก/);
  await goTo("ระดับเป้าหมายที่ได้ของ 1.1.2");
  await pane.locator("select:focus").selectOption("75");
  expect(await head()).toMatch(/85\.00\s+ดี/);
  await goTo("น้ำหนักของ 1.1.2");
  await keys("Control+A");
  await page.keyboard.type("10");
  await pane.getByText("น้ำหนักรวม 90 ไม่ใช่ 100").waitFor();

  await pane.getByRole("button", { name: "คืนค่าตามแบบประเมิน" }).focus();
  await keys("Enter");
  expect(await head()).toMatch(/85\.00\s+ดี/);
  await goTo("ลองทางนี้");
  await keys("Enter");
  expect(await head()).toMatch(/90\.00\s+ดีมาก/);

  // Nothing was written so far; the scenario goes onto a sheet of its own, and is no form.
  const before = (await readWorkbookFile(await savedBytes(page), "a.xlsx")).sheets.map(({ name }) => name);
  expect(before.some((name) => name.startsWith("สถานการณ์"))).toBe(false);
  await goTo("เขียนลงแผ่นงานใหม่");
  await keys("Shift+Tab");
  await page.keyboard.type("เร่งงาน [ไตรมาส 4]");
  await keys("Tab", "Enter");
  await pane.getByText("เขียนลงแผ่นงาน “สถานการณ์สมมติ เร่งงาน ไตรมาส 4” แล้ว").first().waitFor();
  await workbench.settled();
  const { sheets } = await readWorkbookFile(await savedBytes(page), "b.xlsx");
  expect(sheets.map(({ name }) => name)).toEqual([...before, "สถานการณ์สมมติ เร่งงาน ไตรมาส 4"]);
  const cells = sheets.at(-1)!.cells;
  expect(cells.value(0, 0)).toBe(SCENARIO_TITLE);
  expect([cells.value(4, 2), cells.value(5, 2)]).toEqual([90, "ดีมาก"]);
  await takePicture(page, "what-if-kept-th");

  await pane.getByRole("button", { name: "กลับไปหน้าตรวจ" }).focus();
  await keys("Enter");
  expect(await focused()).toBe("ถ้าผลเปลี่ยน จะได้เท่าไร");
  await pane.getByRole("button", { name: /^ตรวจสอบ/ }).click();
  await pane.getByRole("region", { name: "ผลการตรวจสอบ" }).waitFor();
  expect(problems).toEqual([]);
});

const LOOKS = [
  ["th", "light"],
  ["en", "dark"],
] as const;

test.each(oneOf(LOOKS, 1))("nothing keeps it from being read and used: %s, %s", async (language, theme) => {
  await open(1440);
  await workbench.page.emulateMedia({ colorScheme: theme });
  if (language === "en") await pane.getByRole("button", { name: "English" }).click();
  await pane.evaluate(() => document.documentElement.style.setProperty("max-width", "320px"));
  await openEither(language);
  const found = await breachesIn(pane);
  await takePicture(workbench.page, `what-if-${language}-${theme}`);
  expect(found).toEqual([]);
  expect(await isCutIn(pane)).toBe(false);
});

async function openEither(language: string): Promise<void> {
  if (language === "th") return openScenario();
  await pane.getByRole("button", { name: "Summarise" }).click();
  await goTo("What if results change?");
  await keys("Enter");
  await pane.locator("#what-if-title").waitFor();
}
