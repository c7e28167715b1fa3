import { readFileSync } from "node:fs";
import type { Frame, Locator } from "playwright-core";
import { writeDocument } from "../../src/documents/write-document";
import { PUBLIC_ORGANISATION_2565 } from "../../src/domain/framework/frameworks";
import { LAYOUT_NAMESPACE } from "../../src/domain/layout/stored-layout";
import { COLOURS_NAMESPACE } from "../../src/domain/form/column-colours";
import { openXlsx } from "../../src/xlsx/reading/open";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { layoutOf } from "../support/layout";
import { share } from "../support/seeded";
import { breachesIn } from "./accessibility";
import { enterPane, tabTo } from "./by-keyboard";
import { FORM_SHEET, formFile, STRANGE } from "./form-file";
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

/** Its score under those words, a wording that is known, and one that means something else. */
const LAYOUT = layoutOf(
  ["score กขคง < ผลการดำเนินงาน", "weight น้ำหนัก (ร้อยละ)", "reason คะแนนถ่วงน้ำหนัก < ผลการดำเนินงาน"],
  { name: "ผังร่วม" },
);
const OWN = {
  ...PUBLIC_ORGANISATION_2565,
  id: "our-own",
  version: 1,
  name: { th: "กรอบของเรา", en: "Our own" },
};

let workbench: Workbench;
let pane: Frame;

beforeAll(startBrowser);
afterAll(stopBrowser);
beforeEach(async () => {
  workbench = await openWorkbench({ width: 1500 });
});
afterEach(() => workbench.close());

const settled = () => workbench.settled();
const picture = (name: string) => takePicture(workbench.page, name);
const button = (name: RegExp | string) => pane.getByRole("button", { name, exact: typeof name === "string" });
const heading = (name: RegExp | string) => pane.getByRole("heading", { name });
const row = (letters: string) =>
  pane.locator("tr", { has: pane.getByRole("button", { name: `ไปที่ ${letters}`, exact: true }) });
const keys = async (...names: string[]) => {
  for (const name of names) await workbench.page.keyboard.press(name);
};
const goTo = (name: string) => tabTo(workbench.page, pane, name);
const part = async (namespace: string) => {
  const wanted = { parts: [LAYOUT_NAMESPACE, COLOURS_NAMESPACE] };
  const { parts = [] } = await readWorkbookFile(await savedBytes(workbench.page), "saved.xlsx", wanted);
  return parts.find((each) => each.namespace === namespace)?.content ?? null;
};

async function open(name: string, bytes: Uint8Array): Promise<void> {
  const { page } = workbench;
  await page.evaluate(([b, n]) => window.workbench.open(b as number[], n as string), [[...bytes], name]);
  await settled();
  pane = await workbench.pane();
}

async function openForm(): Promise<void> {
  await button(/^(?:ดูก่อนว่าอ่านแบบประเมินอย่างไร|See how the form is read)$/).click();
  await pane.locator("#form-title").waitFor();
  await idle();
}

const idle = async () => {
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
};

test("a column is corrected with the keyboard, saved, read by after reopening, exported, and applied to another workbook", async () => {
  const { page, problems } = workbench;
  await open("first.xlsx", await formFile("first.xlsx", STRANGE));
  await enterPane(page, pane);
  await goTo("ดูก่อนว่าอ่านแบบประเมินอย่างไร");
  await keys("Enter");
  await heading("แบบประเมินที่อ่านได้").waitFor();
  await idle();
  expect(await row("G").innerText()).toContain("ไม่รู้จัก");
  await picture("form-read-th");

  // Corrected and saved without the mouse.
  await goTo("เหตุผลและการแก้ไข: คอลัมน์ G");
  await keys("Enter", "Tab");
  const role = pane.locator("select:focus");
  for (let i = 0; i < 40 && (await role.inputValue()) !== "score"; i++) await keys("ArrowDown");
  await row("G").getByText("รอบันทึก").waitFor();
  await goTo("แก้ไว้ 1 แห่ง ยังไม่ได้บันทึก");
  await keys("Enter");
  await pane.getByText("คอลัมน์ G “กขคง”").waitFor();
  await picture("form-draft-th");
  expect(await part(LAYOUT_NAMESPACE)).toBeNull();
  await goTo("บันทึกในสมุดงาน");
  await keys("Enter");
  await heading(/^บันทึกผังแล้ว/).waitFor();
  await idle();
  expect(await pane.locator(":focus").innerText()).toMatch(/^บันทึกผังแล้ว/);
  await row("G").getByText("กำหนดเอง").waitFor();
  await picture("form-saved-th");
  await goTo("กลับไปหน้าตรวจและสรุป");

  // The saved file is read by its layout; the layout goes out as a file.
  await open("reopened.xlsx", await savedBytes(page));
  await openForm();
  await row("G").getByText("กำหนดเอง").waitFor();
  await pane.getByText(/^ใช้ผัง “.*” ของสมุดงานนี้$/).waitFor();
  const download = page.waitForEvent("download");
  await button("ส่งออกเป็นไฟล์ .json").click();
  const layout = readFileSync(await (await download).path());
  expect(JSON.parse(layout.toString())).toMatchObject({
    columns: [{ heading: "กขคง", group: "ผลการดำเนินงาน", column: null, role: "score" }],
  });

  // Another agency's workbook of the same form takes it; one with other headings refuses it.
  const apply = async () => {
    await openForm();
    await pane.setInputFiles("input[type=file]", {
      name: "ผัง.json",
      mimeType: "application/json",
      buffer: layout,
    });
  };
  await open("second.xlsx", await formFile("second.xlsx", { ...STRANGE, A1: "สำนักงานอื่น (สอน.)", G8: "ง" }));
  await apply();
  await heading(/^ใช้ผัง “.*” กับสมุดงานนี้/).waitFor();
  await picture("form-asked-th");
  await button("บันทึกในสมุดงาน").click();
  await heading(/^บันทึกผังแล้ว/).waitFor();
  await row("G").getByText("กำหนดเอง").waitFor();
  expect(await part(LAYOUT_NAMESPACE)).toContain("กขคง");

  await open("other.xlsx", await formFile("other.xlsx", {}));
  await apply();
  await heading(/^ใช้ผัง “.*” ไม่ได้/).waitFor();
  await pane.getByText("ในผังมี แต่ตารางไม่มี").waitFor();
  await picture("form-refused-th");
  expect(await part(LAYOUT_NAMESPACE)).toBeNull();
  expect(await page.evaluate(() => window.workbench.unimplemented())).toEqual([]);
  expect(problems).toEqual([]);
});

test("the column that is selected in the sheet takes the role, and Validate judges by it", async () => {
  const { page, problems } = workbench;
  await open("first.xlsx", await formFile("first.xlsx", STRANGE));
  await openForm();
  await button("กำหนดคอลัมน์: คะแนนที่ได้").click();
  await page.evaluate(() => window.workbench.select("G9"));
  await button("ใช้คอลัมน์ที่เลือก").click();
  await row("G").getByText("รอบันทึก").waitFor();
  await pane.getByText("แก้ไว้ 1 แห่ง ยังไม่ได้บันทึก").click();
  await button("บันทึกในสมุดงาน").click();
  await heading(/^บันทึกผังแล้ว/).waitFor();
  await button("กลับไปหน้าตรวจและสรุป").click();
  await button("ตรวจสอบ").click();
  await pane.getByRole("region", { name: "ผลการตรวจสอบ" }).waitFor();
  // The entries of the score column are found now.
  await pane.locator("[data-finding]").first().waitFor();
  expect(await pane.locator("main").innerText()).toContain("G8");
  expect(problems).toEqual([]);
});

test("columns are coloured in the sheet, and the colours go with the switch and with the pane", async () => {
  const { page, problems } = workbench;
  await open("first.xlsx", await formFile("first.xlsx", STRANGE));
  const conditions = async () =>
    (await openXlsx(await savedBytes(page))).sheets.find(({ name }) => name === FORM_SHEET)!;
  const isColoured = async () => JSON.stringify(await conditions()).includes("pramoen:form-");
  await openForm();
  await pane.getByRole("switch").focus();
  await keys("Space");
  await pane.getByText("ระบายสีคอลัมน์แล้ว").waitFor({ state: "attached" });
  expect(await isColoured()).toBe(true);
  expect(await part(COLOURS_NAMESPACE)).toContain(FORM_SHEET);
  await settled();
  await picture("form-coloured-th");
  await pane.getByRole("switch").click();
  await pane.getByText("นำสีออกแล้ว").waitFor({ state: "attached" });
  expect(await isColoured()).toBe(false);
  expect(await part(COLOURS_NAMESPACE)).toBeNull();

  await pane.getByRole("switch").click();
  await pane.getByText("ระบายสีคอลัมน์แล้ว").waitFor({ state: "attached" });
  await page.locator(".task-pane .pane-header button").click();
  await expect(eventually(async () => !(await isColoured()))).resolves.toBe(true);
  expect(await part(COLOURS_NAMESPACE)).toBeNull();
  expect(await page.evaluate(() => window.workbench.unimplemented())).toEqual([]);
  expect(problems).toEqual([]);
});

test("a framework that the user keeps learns the layout's wordings", async () => {
  const { problems } = workbench;
  await open("first.xlsx", await formFile("first.xlsx", STRANGE));
  await narrow();
  await pane.getByRole("navigation").getByRole("button", { name: "แม่แบบ", exact: true }).click();
  await hand("กรอบ.json", writeDocument(OWN));
  await heading("นำเข้าแล้ว: กรอบของเรา").waitFor();
  await pane.getByRole("navigation").getByRole("button", { name: "ตรวจและสรุป", exact: true }).click();
  await openForm();
  await hand("ผัง.json", writeDocument(LAYOUT));
  await button("บันทึกในสมุดงาน").click();
  await heading(/^บันทึกผังแล้ว/).waitFor();
  await idle();
  await inBothLanguages("form-grow", button(/^(?:เพิ่มคำในกรอบการประเมิน|Add the words)$/));

  await button("เพิ่มคำในกรอบการประเมิน").focus();
  await keys("Enter");
  await heading("เพิ่มคำในกรอบการประเมินแล้ว 1 คำ").waitFor();
  await idle();
  expect(await pane.locator(":focus").innerText()).toBe("เพิ่มคำในกรอบการประเมินแล้ว 1 คำ");
  expect(await pane.locator("section[aria-labelledby=form-outcome] li").allInnerTexts()).toEqual([
    "“กขคง” → คะแนนที่ได้\nเพิ่มแล้ว",
    "“น้ำหนัก (ร้อยละ)” → น้ำหนัก\nรู้จักอยู่แล้ว",
    "“คะแนนถ่วงน้ำหนัก” → เหตุผล\nไม่เพิ่ม กรอบการประเมินนี้ใช้คำนี้เป็น “คะแนนถ่วงน้ำหนัก” แล้ว",
  ]);
  await inBothLanguages("form-grown");
  await button("เพิ่มคำในกรอบการประเมิน").click();
  await heading("เพิ่มคำใน “กรอบของเรา” ไม่ได้").waitFor();
  expect(problems).toEqual([]);
});

test("the view fits into 320 pixels and can be read in both languages, light and dark", async () => {
  const { problems } = workbench;
  await open("first.xlsx", await formFile("first.xlsx", STRANGE));
  await narrow();
  await openForm();
  await button("เหตุผลและการแก้ไข: คอลัมน์ G").click();
  await pane.getByRole("combobox", { name: "คอลัมน์ G คือ" }).selectOption("score");
  await pane.getByText("แก้ไว้ 1 แห่ง ยังไม่ได้บันทึก").click();
  await inBothLanguages("form-320");
  expect(problems).toEqual([]);
});

const narrow = () =>
  workbench.page.evaluate(() => {
    const shell = document.querySelector<HTMLElement>("[style*='--pane-width']")!;
    shell.style.setProperty("--pane-width", "320px");
  });

/** Hands a file to the pane. */
const hand = (name: string, text: string) =>
  pane.setInputFiles("input[type=file]", { name, mimeType: "application/json", buffer: Buffer.from(text) });

const LOOKS = [
  ["th", "light"],
  ["th", "dark"],
  ["en", "dark"],
  ["en", "light"],
] as const;

/** Looks at the pane in both languages, one light and one dark, with `seen` in view, and leaves it as it was. */
async function inBothLanguages(name: string, seen?: Locator): Promise<void> {
  const { page } = workbench;
  for (const [language, colorScheme] of share(LOOKS, 2)) {
    if (language === "en") await button("English").click();
    await page.emulateMedia({ colorScheme });
    await pane.waitForFunction(
      (scheme) => document.documentElement.style.colorScheme === scheme,
      colorScheme,
    );
    // Colours change over a moment.
    await pane.waitForFunction(() => document.getAnimations().length === 0);
    const overflow = await pane.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect({ language, colorScheme, overflow, breaches: await breachesIn(pane) }).toEqual({
      language,
      colorScheme,
      overflow: 0,
      breaches: [],
    });
    await seen?.scrollIntoViewIfNeeded();
    await picture(`${name}-${colorScheme}-${language}`);
  }
  await page.emulateMedia({ colorScheme: null });
  await button("ภาษาไทย").click();
}

/** Whether it comes true within the patience of a test. */
async function eventually(isSo: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (await isSo()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
