import type { Frame } from "playwright-core";
import { breachesIn, isCutIn } from "./accessibility";
import { tabTo } from "./by-keyboard";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import type { TestCells } from "../support/form";
import { formsFile } from "./form-file";
import {
  openWorkbench,
  PATIENCE,
  savedBytes,
  startBrowser,
  stopBrowser,
  takePicture,
  type Workbench,
} from "./support";

jest.setTimeout(8 * PATIENCE);

const LOWER: TestCells = { F8: "ร้อยละ 80", G8: 50, H8: 20, H12: 70, H13: "พอใช้" };
const ROUNDS = { "รอบ 6 เดือน": LOWER, "รอบ 12 เดือน": {} };

let workbench: Workbench;
let pane: Frame;

beforeAll(startBrowser);
afterAll(stopBrowser);
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

async function open(sheets: Readonly<Record<string, TestCells>>, language = "th"): Promise<void> {
  const bytes = await formsFile("forms.xlsx", sheets);
  await workbench.page.evaluate(([b]) => window.workbench.open(b as number[], "forms.xlsx"), [[...bytes]]);
  await workbench.settled();
  pane = await workbench.pane();
  if (language === "en") await pane.getByRole("button", { name: "English" }).click();
}

const keys = async (...names: string[]) => {
  for (const name of names) await workbench.page.keyboard.press(name);
};
const goTo = (name: string) => tabTo(workbench.page, pane, name);

async function sheetNames(): Promise<string[]> {
  await workbench.settled();
  return (await readWorkbookFile(await savedBytes(workbench.page), "a.xlsx")).sheets.map(({ name }) => name);
}

test("one form after the other is chosen and summarised, then played with and compared, by keyboard", async () => {
  await open(ROUNDS);
  const { page, problems } = workbench;
  await pane.getByRole("button", { name: /^สรุปผล/ }).focus();
  await keys("Enter");
  await pane.locator("#form-chooser:focus").waitFor();
  await takePicture(page, "form-choice-th");
  expect(await breachesIn(pane)).toEqual([]);

  await goTo("รอบ 6 เดือน");
  await keys("ArrowDown", "Enter");
  await pane.getByText("แผ่นงาน “รอบ 12 เดือน”").waitFor();
  await pane.locator("#summary:focus").waitFor();
  expect(await sheetNames()).toEqual([...Object.keys(ROUNDS), "สรุป รอบ 12 เดือน (Pramoen)"]);
  expect(await pane.locator("main").innerText()).toMatch(/85\.00/);
  await takePicture(page, "form-chosen-th");

  await goTo("เปลี่ยนแบบประเมิน");
  await keys("Enter");
  await pane.locator("#form-chooser:focus").waitFor();
  await goTo("รอบ 12 เดือน");
  await keys("ArrowUp", "Enter");
  await pane.getByText("แผ่นงาน “รอบ 6 เดือน”").waitFor();
  await pane.locator("#summary:focus").waitFor();
  const sheets = [...Object.keys(ROUNDS), "สรุป รอบ 12 เดือน (Pramoen)", "สรุป รอบ 6 เดือน (Pramoen)"];
  expect(await sheetNames()).toEqual(sheets);

  // The other views take the same form without asking.
  await goTo("ถ้าผลเปลี่ยน จะได้เท่าไร");
  await keys("Enter");
  await pane.locator("#what-if-title").waitFor();
  await pane.getByText("แผ่นงาน “รอบ 6 เดือน”").waitFor();
  expect(await pane.locator("output").innerText()).toMatch(/70\.00/);
  await pane.getByRole("button", { name: "กลับไปหน้าตรวจ" }).focus();
  await keys("Enter");
  await goTo("เทียบกับปีก่อนหรือรอบก่อน");
  await keys("Enter");
  await pane.locator("#compare-title").waitFor();
  const earlier = await formsFile("ปีก่อน.xlsx", { ก: {}, ข: LOWER });
  const buffer = Buffer.from(earlier);
  await pane.setInputFiles("input[type=file]", {
    name: "ปีก่อน.xlsx",
    mimeType: "application/octet-stream",
    buffer,
  });
  await pane.getByRole("heading", { name: "เลือกแบบประเมินใน “ปีก่อน.xlsx” (มี 2 ชุด)" }).waitFor();
  await pane.locator("#form-chooser:focus").waitFor();
  await goTo("ก");
  await keys("Space");
  await takePicture(page, "form-choice-of-file-th");
  await goTo("ใช้แบบประเมินนี้");
  await keys("Enter");
  await pane.locator("#compare-result:focus").waitFor();
  const told = (await pane.locator("main").innerText()).replace(/\s+/gu, " ");
  for (const text of ["85.00 ดี → 70.00", "ไฟล์เดิม: แผ่นงาน “ก”", "แผ่นงาน “รอบ 6 เดือน”"])
    expect(told).toContain(text);
  await takePicture(page, "form-compared-th");
  expect(await sheetNames()).toEqual(sheets);
  expect(problems).toEqual([]);
});

test("sixty forms are searched in the narrowest pane, in English and dark", async () => {
  const sheets = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [
      `หน่วยงาน ${i + 1}`,
      { A1: `สำนักงานพัฒนาระบบประเมินผลแห่งที่ ${i + 1} (สทส.)` },
    ]),
  );
  await open(sheets, "en");
  const { page } = workbench;
  await page.emulateMedia({ colorScheme: "dark" });
  await pane.evaluate(() => document.documentElement.style.setProperty("max-width", "320px"));
  await pane.getByRole("button", { name: /^สรุปผล|^Summarise/ }).click();
  await pane.locator("#form-chooser").waitFor();
  await takePicture(page, "form-choice-many-en-dark");
  expect(await breachesIn(pane)).toEqual([]);
  expect(await isCutIn(pane)).toBe(false);
  expect(await pane.getByRole("radio").count()).toBe(50);
  await pane.getByRole("textbox").focus();
  await page.keyboard.type("แห่งที่ 59");
  expect(await pane.getByRole("radio").count()).toBe(1);
  await goTo("หน่วยงาน 59");
  await keys("Space", "Enter");
  await pane.locator("#summary:focus").waitFor();
  await pane.getByText("Sheet “หน่วยงาน 59”").waitFor();
  expect(await pane.locator("main").innerText()).toContain("สำนักงานพัฒนาระบบประเมินผลแห่งที่ 59 (สทส.)");
  await takePicture(page, "form-chosen-many-en-dark");
  expect(await breachesIn(pane)).toEqual([]);
  expect(await isCutIn(pane)).toBe(false);
});
