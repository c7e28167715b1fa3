import { breachesIn } from "./accessibility";
import { PATIENCE, openWorkbench, startBrowser, stopBrowser, type Workbench } from "./support";

jest.setTimeout(4 * PATIENCE);

let workbench: Workbench;

beforeAll(startBrowser);
afterAll(stopBrowser);
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

const ribbonTabs = () => workbench.page.getByRole("tablist", { name: /ริบบอน|Ribbon/ }).getByRole("tab");
const activeTab = () => ribbonTabs().and(workbench.page.getByRole("tab", { selected: true }));

/** Breaches of accessibility in the page's own parts; the grid and the pane answer for themselves. */
const breaches = () => breachesIn(workbench.page, { include: [".page"], exclude: [".grid", ".pane-frame"] });

it("shows the ribbon that the manifest describes, in both languages", async () => {
  const { page } = workbench;
  expect(await ribbonTabs().allInnerTexts()).toEqual(["ประเมิน", "หน้าแรก", "สูตร", "ข้อมูล", "มุมมอง"]);
  const buttons = page.locator("#ribbon-panel button");
  expect(await buttons.allInnerTexts()).toEqual(["ตรวจสอบ", "สรุปผล", "เปิดบานหน้าต่าง"]);
  await page.getByRole("button", { name: /English/ }).click();
  expect(await ribbonTabs().first().innerText()).toBe("ประเมิน Pramoen");
  expect((await ribbonTabs().allInnerTexts()).slice(1)).toEqual(["Home", "Formulas", "Data", "View"]);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
});

it("fires the add-in's command and tells of its end", async () => {
  const { page } = workbench;
  await workbench.pane();
  await page.getByRole("button", { name: "ตรวจสอบ", exact: true }).click();
  await page.waitForFunction(() => window.workbench.state().command?.outcome === "done");
  expect(await page.locator(".status-command").innerText()).toBe("ตรวจสอบ: เสร็จแล้ว");
  expect(await page.evaluate(() => window.workbench.roundTrips())).toBeGreaterThan(0);
  expect(await page.evaluate(() => window.workbench.unimplemented())).toEqual([]);
  expect(workbench.problems).toEqual([]);
});

it("closes the pane without ending the add-in, and opens it again from the ribbon", async () => {
  const { page } = workbench;
  const pane = await workbench.pane();
  const paneBox = page.getByRole("complementary", { name: /ประเมิน/ });
  await page.getByRole("button", { name: "ปิดบานหน้าต่าง", exact: true }).click();
  await paneBox.waitFor({ state: "hidden" });
  expect(pane.isDetached()).toBe(false);
  await page.getByRole("button", { name: "เปิดบานหน้าต่าง", exact: true }).click();
  await paneBox.waitFor({ state: "visible" });
});

it("resizes the pane with the keyboard, never below 320 pixels, and remembers it", async () => {
  const { page } = workbench;
  const width = () => page.evaluate(() => window.workbench.state().preferences.paneWidth);
  await page.getByRole("separator").focus();
  await page.keyboard.press("ArrowLeft");
  expect(await width()).toBe(366);
  for (let press = 0; press < 6; press++) await page.keyboard.press("ArrowRight");
  expect(await width()).toBe(320);
  await page.reload();
  await page.waitForFunction(() => window.workbench?.state().document);
  expect(await width()).toBe(320);
});

it("gives the pane the colours that the user chose", async () => {
  const { page } = workbench;
  const pane = await workbench.pane();
  const isDark = () => pane.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
  expect(await isDark()).toBe(false);
  await page.getByRole("button", { name: "การตั้งค่า" }).click();
  await page.getByRole("radio", { name: "มืด" }).check();
  await pane.waitForFunction(() => matchMedia("(prefers-color-scheme: dark)").matches);
  await page.getByRole("radio", { name: "สว่าง" }).check();
  await pane.waitForFunction(() => !matchMedia("(prefers-color-scheme: dark)").matches);
});

it("passes blank arguments to the add-in's functions as the chosen platform does", async () => {
  const { page } = workbench;
  await workbench.pane();
  const choose = async (name: RegExp) => {
    await page.getByRole("radio", { name }).check();
    await page.evaluate(() => window.workbench.settled());
    return page.evaluate(() => window.workbench.value("F20"));
  };
  await page.evaluate(() => window.workbench.enter("F20", "=KPISCORE(Z99,50,75,100)"));
  await page.getByRole("button", { name: "การตั้งค่า" }).click();
  expect(await choose(/บนเว็บ/)).toBe("");
  expect(await choose(/บนเครื่อง/)).toBe(0);
});

it.each(["light", "dark"] as const)("breaks no rule of accessibility while it is %s", async (appearance) => {
  const { page } = workbench;
  if (appearance === "dark") {
    await page.getByRole("button", { name: "การตั้งค่า" }).click();
    await page.getByRole("radio", { name: "มืด" }).check();
  }
  expect(await breaches()).toEqual([]);
});

it("can be walked with the keyboard: tabs of the ribbon by arrows", async () => {
  const { page } = workbench;
  await activeTab().focus();
  await page.keyboard.press("ArrowRight");
  expect(await activeTab().innerText()).toBe("หน้าแรก");
  await page.keyboard.press("ArrowLeft");
  expect(await activeTab().innerText()).toBe("ประเมิน");
});
