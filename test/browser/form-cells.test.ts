import type { Frame } from "playwright-core";
import { tabTo } from "./by-keyboard";
import { FORM_SHEET, formFile } from "./form-file";
import { openWorkbench, PATIENCE, startBrowser, stopBrowser, takePicture, type Workbench } from "./support";
import { oneOf } from "../support/seeded";

jest.setTimeout(6 * PATIENCE);

const SUMMARY = "สรุปผลการประเมิน (Pramoen)";
const WORDS = {
  th: {
    summarise: /^สรุปผล/,
    asks: "จะเขียนทับ 1 เซลล์ · จะเติม 1 เซลล์ที่ว่างในแบบประเมิน",
    write: "เขียนทับ",
    upToDate: /แผ่นงานเป็นปัจจุบันอยู่แล้ว/u,
    digits: "เลขไทย",
    again: "เขียนแผ่นงานสรุปใหม่",
  },
  en: {
    summarise: /^Summarise/,
    asks: "1 cell would be overwritten · 1 empty cell of the form would be filled",
    write: "Overwrite",
    upToDate: /up to date/iu,
    digits: "Thai digits",
    again: "Write the sheet again",
  },
} as const;

let workbench: Workbench;
let pane: Frame;

beforeAll(startBrowser);
afterAll(stopBrowser);
beforeEach(async () => {
  workbench = await openWorkbench();
});
afterEach(() => workbench.close());

const settled = () => workbench.settled();
const shown = (at: string, sheet = FORM_SHEET) =>
  workbench.page.evaluate(([a, s]) => window.workbench.text(a!, s!), [at, sheet]);

const goTo = (name: string) => tabTo(workbench.page, pane, name);

test.each(oneOf(["th", "en"] as const))(
  "by keyboard: cells of the form are shown before they are written, the sheet in Thai digits on request: %s",
  async (language) => {
    const { page, problems } = workbench;
    const words = WORDS[language];
    const bytes = await formFile("form.xlsx", { H12: 90, H13: null });
    await page.evaluate(([b]) => window.workbench.open(b as number[], "form.xlsx"), [[...bytes]]);
    await settled();
    pane = await workbench.pane();
    if (language === "en") await pane.getByRole("button", { name: "English" }).click();

    await pane.getByRole("button", { name: words.summarise }).first().focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: words.asks }).waitFor();
    const [total, rating] = await pane.getByRole("listitem").allInnerTexts();
    expect(total).toMatch(/!H12[\s\S]*90[\s\S]*=KPITOTAL\(G8:G11,B8:B11\)[\s\S]*85/u);
    expect(rating).toMatch(/!H13[\s\S]*=KPIRATING\(H12\)[\s\S]*ดี/u);
    expect([await shown("H12"), await shown("H13")]).toEqual(["90", ""]);
    await takePicture(page, `form-cells-${language}`);

    await goTo(words.write);
    await page.keyboard.press("Enter");
    await pane.locator("#summary").waitFor();
    await settled();
    expect([await shown("H12"), await shown("H13")]).toEqual(["85", "ดี"]);
    expect(await shown("B6", SUMMARY)).toBe("85.00");

    await pane.getByRole("checkbox", { name: words.digits }).waitFor();
    await goTo(words.digits);
    await page.keyboard.press("Space");
    await goTo(words.again);
    await takePicture(page, `summary-style-${language}`);
    await page.keyboard.press("Enter");
    await page.waitForFunction((sheet) => window.workbench.text("B6", sheet) === "๘๕.๐๐", SUMMARY);
    await settled();
    expect(await shown("A6", SUMMARY)).toBe("คะแนนรวมถ่วงน้ำหนัก (เต็ม ๑๐๐)");
    await takePicture(page, `thai-digits-${language}`);

    await pane.getByRole("button", { name: words.summarise }).first().click();
    await pane.getByText(words.upToDate).waitFor();
    expect(await shown("A6", SUMMARY)).toBe("คะแนนรวมถ่วงน้ำหนัก (เต็ม ๑๐๐)");
    expect(problems).toEqual([]);
  },
);
