import type { Frame } from "playwright-core";
import { pressBy, tabTo } from "./by-keyboard";
import { openWorkbench, PATIENCE, startBrowser, stopBrowser, takePicture, type Workbench } from "./support";

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

const enter = (address: string, content: string | number) =>
  workbench.page.evaluate(
    ([a, c, s]) => window.workbench.enter(a as string, c as string | number, s as string),
    [address, content, FORM],
  );
const value = (address: string) =>
  workbench.page.evaluate(([a, s]) => window.workbench.value(a!, s), [address, FORM]);
const picture = (name: string) => takePicture(workbench.page, name);
const named = (name: RegExp | string) => pane.getByRole("button", { name, exact: typeof name === "string" });
const idle = async () => {
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  await pane.locator("[aria-busy=true]").waitFor({ state: "detached" });
};
/** What the page shows, without what is only told to screen readers. */
const shown = (text: RegExp | string) => pane.locator("main").getByText(text);
const finding = (rule: string) =>
  pane.locator("[data-item]", { has: pane.locator(`[data-finding="${rule}"]`) });
/** Unfolds what a finding rests on and what can be done about it. */
const openFinding = (rule: string) => finding(rule).first().locator("[data-finding]").click();

async function validate(): Promise<void> {
  await named(/^ตรวจสอบ$|^Validate$/)
    .first()
    .click();
  await pane.getByRole("region", { name: /ผลการตรวจสอบ|Validation result/ }).waitFor();
  await idle();
}

test("a reviewer accepts, fixes, signs off, and sees what changed afterwards", async () => {
  const { page, problems } = workbench;
  await enter("B19", "๑๐");
  await validate();
  await picture("review-list-th");

  // Accepted with a reason, it is counted apart.
  const heading = finding("component-weight-missing");
  await openFinding("component-weight-missing");
  await heading.getByRole("button", { name: "ยอมรับ…" }).click();
  await pane.getByRole("textbox", { name: /เหตุผล/ }).fill("องค์ประกอบที่ 4 ระบุน้ำหนักไว้ในเล่ม");
  await pane.getByRole("textbox", { name: /ชื่อผู้(?:ยอมรับ|รับรอง)/ }).fill("สมศรี ใจดี");
  await picture("review-accepting-th");
  await heading.getByRole("button", { name: "ยอมรับ", exact: true }).click();
  await heading.waitFor({ state: "detached" });
  await idle();
  await pane.getByRole("combobox", { name: "สถานะ" }).selectOption("accepted");
  await openFinding("component-weight-missing");
  await heading.getByText("องค์ประกอบที่ 4 ระบุน้ำหนักไว้ในเล่ม").waitFor();
  await picture("review-accepted-th");
  await pane.getByRole("combobox", { name: "สถานะ" }).selectOption("open");

  // Fixed: shown before it is written, then kept in the list with the way back.
  const text = finding("number-as-text").first();
  await openFinding("number-as-text");
  await pressBy(page, pane, "แก้ไข…");
  await shown("แก้ไข: จะเขียน 1 เซลล์").waitFor();
  expect(await value("B19")).toBe("๑๐");
  await picture("review-fix-th");
  await pressBy(page, pane, "เขียน 1 เซลล์");
  await shown("แก้ไข: เขียนแล้ว 1 เซลล์").waitFor();
  expect(await value("B19")).toBe(10);
  await pressBy(page, pane, "ปิด");
  await tabTo(page, pane, "เพิ่มเติม");
  await text.getByText("B19 ๑๐ → 10").waitFor();
  await picture("review-fixed-th");
  await text.getByRole("button", { name: "เลิกทำ" }).press("Enter");
  await text.locator("[data-finding][aria-expanded]").waitFor();
  await idle();
  expect(await value("B19")).toBe("๑๐");
  await text.getByRole("button", { name: "แก้ไข…" }).click();
  await named("เขียน 1 เซลล์").click();
  await named("ปิด").click();

  // What somebody has typed since is not written over.
  await enter("B19", 9);
  await text.getByRole("button", { name: "เลิกทำ" }).click();
  await text.getByText(/เซลล์ .*B19 มีการแก้ไขหลังจากนั้น/).waitFor();
  await picture("review-fix-edited-th");
  expect(await value("B19")).toBe(9);
  await enter("B19", 10);
  await validate();

  // Signed, then one cell changes, and verifying names it.
  await named("เพิ่มเติม").click();
  await shown("สมุดงานนี้ยังไม่มีการรับรอง").click();
  await named("รับรอง…").click();
  // Errors are open: it asks, and what is signed says so.
  await shown(/^สมุดงานยังมีข้อผิดพลาด 2 รายการ/).waitFor();
  await picture("review-sign-open-th");
  await named("รับรองทั้งที่ยังค้าง").click();
  await shown("ไม่มีการแก้ไขหลังการรับรอง").waitFor();
  await shown(/รับรองทั้งที่มีข้อผิดพลาด 2 รายการ/).waitFor();
  await idle();
  await picture("review-signed-th");
  expect(await shown("สมุดงานเปลี่ยนไปหลังการตรวจครั้งนี้").count()).toBe(0);
  // Heard at once: neither the list nor the sign-off goes on as if nothing had happened.
  await enter("B20", "เปลี่ยน");
  await shown("สมุดงานเปลี่ยนไปหลังการตรวจครั้งนี้").waitFor();
  await shown(/ยังไม่ได้เปรียบเทียบ/).waitFor();
  expect(await shown("ไม่มีการแก้ไขหลังการรับรอง").count()).toBe(0);
  await picture("review-older-th");
  await named("ตรวจว่ามีการแก้ไขหลังรับรองหรือไม่").click();
  const change = named(`ไปที่ ${FORM}!B20`).first();
  await change.waitFor();
  await idle();
  await picture("review-changed-th");
  await change.click();
  await page.waitForFunction(() => window.workbench.selection() === "B20");

  expect(await page.evaluate(() => window.workbench.unimplemented())).toEqual([]);
  expect(problems).toEqual([]);
});

test("findings go into the workbook and out again; live validation follows an edit; rules are graded", async () => {
  const { page, problems } = workbench;
  await page.getByRole("button", { name: /English/ }).click();
  pane = await workbench.pane();
  const before = await page.evaluate(() => window.workbench.sheets().map(({ name }) => name));
  await enter("B18", "๑๐");
  await enter("B19", "๑๐");
  await validate();
  // A whole rule is fixed by keys. Its sheet is open: the grid takes the focus when a jump opens another.
  await page.evaluate((sheet) => window.workbench.select("A18", sheet), FORM);
  await openFinding("number-as-text");
  await pressBy(page, pane, "Fix all 2 of this rule…");
  await pressBy(page, pane, "Write 2 cells");
  await shown("Fix: 2 cells written").waitFor();
  expect([await value("B18"), await value("B19")]).toEqual([10, 10]);
  await pressBy(page, pane, "Close");
  await tabTo(page, pane, "More");
  await named("More").click();
  await shown("Write findings into the workbook").click();
  await named("Write a findings sheet").click();
  await shown(/Write a findings sheet: \d+ findings? listed/).waitFor();
  await named("Mark the cells").click();
  await shown(/Mark the cells: \d+ cells? marked/).waitFor();
  await idle();
  await picture("review-report-en");
  expect(await page.evaluate(() => window.workbench.sheets().length)).toBe(before.length + 1);
  await named("Remove").click();
  await shown(/Remove: done/).waitFor();
  expect(await page.evaluate(() => window.workbench.sheets().map(({ name }) => name))).toEqual(before);

  await pane.getByRole("switch", { name: "Validate automatically" }).check();
  await enter("B19", 12);
  await pane.locator('[data-finding="weight-total-not-100"]').first().waitFor();
  await enter("B19", 10);
  await pane.locator('[data-finding="weight-total-not-100"]').waitFor({ state: "detached" });

  await named("Rules and severity…").click();
  await shown("Back to the findings").waitFor();
  await picture("review-rules-en");
  await pane
    .getByRole("listitem")
    .filter({ hasText: "Component heading without a weight" })
    .getByRole("combobox")
    .selectOption("off");
  await named("Back to the findings").click();
  await shown("severity of 1 rule changed").waitFor();
  await idle();
  expect(await pane.locator('[data-finding="component-weight-missing"]').count()).toBe(0);
  await picture("review-regraded-en");
  expect(problems).toEqual([]);
});
