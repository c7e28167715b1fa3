import type { Frame } from "playwright-core";
import { breachesIn } from "./accessibility";
import { areaOf, enterPane } from "./by-keyboard";
import { openWorkbench, PATIENCE, startBrowser, stopBrowser, takePicture, type Workbench } from "./support";
import { oneOf } from "../support/seeded";

jest.setTimeout(8 * PATIENCE);

const FORM = "ส่วนที่ 1";

const LANGUAGES = ["th", "en"] as const;
type Language = (typeof LANGUAGES)[number];

const NAMES = {
  th: {
    validate: /^ตรวจสอบ/,
    more: "เพิ่มเติม",
    search: "ค้นหาและจัดกลุ่ม",
    accept: "ยอมรับ…",
    fix: "แก้ไข…",
    keep: "คงไว้ตามเดิม",
    signOff: /^การรับรอง/,
    sign: "รับรอง…",
    signed: "ไม่มีการแก้ไขหลังการรับรอง",
    verify: "ตรวจว่ามีการแก้ไขหลังรับรองหรือไม่",
    report: "บันทึกผลการตรวจสอบลงในสมุดงาน",
    sheet: "เขียนแผ่นงานผลการตรวจสอบ",
    marks: "ทำเครื่องหมายที่เซลล์",
    written: "แล้ว",
    functions: "สูตร",
    locate: "แทรกในเซลล์ที่เลือก",
    insert: "แทรกสูตร",
    portable: "ส่งต่อไฟล์",
    preview: "ดูก่อนเขียน",
    templates: "แม่แบบ",
    make: "แทรกในสมุดงานนี้…",
    confirm: /^แทรก \d+ แผ่นงาน/,
    write: /^เขียน \d+ เซลล์/,
  },
  en: {
    validate: /^Validate/,
    more: "More",
    search: "Search and group",
    accept: "Accept…",
    fix: "Fix…",
    keep: "Keep as is",
    signOff: /^Sign-off/,
    sign: "Sign off…",
    signed: "Nothing has changed since the sign-off",
    verify: "Check for changes",
    report: "Write findings into the workbook",
    sheet: "Write a findings sheet",
    marks: "Mark the cells",
    written: "(?:listed|marked)",
    functions: "Functions",
    locate: "Insert into the active cell",
    insert: "Insert formula",
    portable: "Share",
    preview: "Preview",
    templates: "Templates",
    make: "Insert into this workbook…",
    confirm: /^Insert \d+ sheets/,
    write: /^Write \d+ cells?/,
  },
} as const;

let workbench: Workbench;
let pane: Frame;

beforeAll(startBrowser);
afterAll(stopBrowser);
afterEach(() => workbench.close());

/** A laptop's window, the sample with a weight typed as text, the pane as wide as asked or as it is by itself. */
async function open(language: Language, width: number | null = null): Promise<void> {
  workbench = await openWorkbench({ width: 1366 });
  const { page } = workbench;
  await page.setViewportSize({ width: 1366, height: 768 });
  if (language === "en")
    await page
      .getByRole("button", { name: /English/ })
      .first()
      .click();
  await page.evaluate((s) => window.workbench.enter("B19", "๑๐", s), FORM);
  pane = await workbench.pane();
  if (width !== null) await narrow(width);
}

async function narrow(width: number): Promise<void> {
  await workbench.page.locator("iframe.pane-frame").evaluate((frame, px) => {
    frame.style.cssText += `;width:${px}px;min-width:0;max-width:${px}px`;
  }, width);
  await pane.waitForFunction((px) => window.innerWidth === px, width);
}

const named = (name: RegExp | string) => pane.getByRole("button", { name, exact: typeof name === "string" });
const section = (name: string) => pane.getByRole("navigation").getByRole("button", { name }).click();
const idle = async () => {
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  await pane.locator("[aria-busy=true]").waitFor({ state: "detached" });
};

async function validate(language: Language): Promise<void> {
  await named(NAMES[language].validate).first().click();
  await pane.locator("[data-finding]").first().waitFor();
  await idle();
}

/** How many findings stand in the window as a whole, with nothing over them. */
const findingsInView = () =>
  pane.evaluate(() => {
    const items = [...document.querySelectorAll("[data-item]")];
    return items.filter((item) => {
      const { left, right, top, bottom } = item.getBoundingClientRect();
      const middle = (left + right) / 2;
      const isOnTop = (y: number) => item.contains(document.elementFromPoint(middle, y));
      return (
        top >= 0 &&
        bottom <= window.innerHeight &&
        isOnTop(top + 4) &&
        isOnTop(bottom - 4) &&
        right <= innerWidth
      );
    }).length;
  });

/** At every place to which the page can be scrolled: whether the button is in the window with nothing over it. */
async function staysInView(name: RegExp | string): Promise<boolean> {
  const button = named(name).first();
  await button.waitFor();
  return button.evaluate(async (element) => {
    const page = document.documentElement;
    const card = element.closest("section")!;
    const isSeen = () => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight && element.contains(there);
    };
    for (let at = 0; ; at += 150) {
      page.scrollTop = at;
      await new Promise(requestAnimationFrame);
      // Beyond the card other things stand, with buttons of their own.
      const isWithin = card.getBoundingClientRect().bottom > window.innerHeight / 2;
      if (isWithin && !isSeen()) return false;
      if (!isWithin || page.scrollTop < at) break;
    }
    page.scrollTop = 0;
    return true;
  });
}

const isSideways = () => pane.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

const LOOKS = [
  ["th", { colorScheme: "light" }, null],
  ["en", { colorScheme: "dark" }, 320],
  ["th", { forcedColors: "active" }, 320],
] as const;

test.each(oneOf(LOOKS))(
  "list, opened finding, facts and search breach nothing: %s, %j, pane %s",
  async (language, media, width) => {
    await open(language, width);
    await workbench.page.emulateMedia(media);
    await validate(language);
    expect(await breachesIn(pane)).toEqual([]);
    await pane.locator("[data-finding]").first().click();
    await named(NAMES[language].search).click();
    await named(NAMES[language].more).click();
    await takePicture(workbench.page, `findings-open-${language}-${width ?? "wide"}`);
    expect(await breachesIn(pane)).toEqual([]);
    expect(await isSideways()).toBe(false);
  },
);

describe.each(oneOf(LANGUAGES, 1))("on a window of 1366 × 768, in %s", (language) => {
  test("three findings are in view after Validate, in the pane as it is and in the narrowest", async () => {
    await open(language);
    await validate(language);
    for (const width of [null, 320]) {
      if (width !== null) await narrow(width);
      await takePicture(workbench.page, `findings-first-${language}-${width ?? "wide"}`);
      expect(await findingsInView()).toBeGreaterThanOrEqual(3);
      expect(await isSideways()).toBe(false);
    }
    // The name is Excel's to show; in the pane it is only heard.
    const name = pane.getByRole("heading", { level: 1 });
    expect((await name.boundingBox())!.width).toBeLessThanOrEqual(1);
    expect(workbench.problems).toEqual([]);
  });

  test("the main button of every form stays in view, in one language as wide as it is, in the other in the narrowest", async () => {
    const width = language === "th" ? null : 320;
    await open(language, width);
    const names = NAMES[language];
    const seen: Record<string, boolean> = {};
    const look = async (what: string, name: RegExp | string) => {
      seen[what] = (await staysInView(name)) && !(await isSideways());
      await takePicture(workbench.page, `main-button-${what}-${language}-${width ?? "wide"}`);
    };

    await validate(language);
    const fault = pane
      .locator("[data-item]", { has: pane.locator('[data-finding="number-as-text"]') })
      .first();
    await fault.locator("[data-finding]").click();
    await fault.getByRole("button", { name: names.fix }).click();
    await pane.locator("#review").waitFor();
    await look("fix", names.write);
    await named(names.keep).click();

    await section(names.functions);
    await workbench.page.evaluate((s) => window.workbench.select("J8", s), FORM);
    await pane.getByText("KPISCORE", { exact: true }).first().click();
    await look("function", names.locate);
    await named(names.locate).click();
    await look("insert", names.insert);

    await section(names.portable);
    await look("freeze", names.preview);
    await named(names.preview).first().click();
    await look("freeze-plan", names.write);
    await named(names.keep).click();

    await section(names.templates);
    await look("template", names.make);
    await named(names.make).click();
    await look("template-plan", names.confirm);

    expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((what) => [what, true])));
    expect(Object.keys(seen)).toHaveLength(7);
    expect(workbench.problems).toEqual([]);
  });

  test("walk, jump, accept, sign, verify, findings sheet and marks by keys alone", async () => {
    await open(language);
    const { page } = workbench;
    const names = NAMES[language];
    const press = (key: string) => page.keyboard.press(key);
    const focused = () =>
      pane.evaluate(() => {
        const element = document.activeElement!;
        return (element.getAttribute("aria-label") ?? (element as HTMLElement).innerText).trim();
      });
    const matches = (text: string, wanted: RegExp | string) =>
      typeof wanted === "string" ? text === wanted : wanted.test(text);
    /** Presses Tab until what bears the name has the focus. */
    const tabTo = async (wanted: RegExp | string, key = "Tab") => {
      const passed: string[] = [];
      while (!matches(await focused(), wanted)) {
        if (passed.length > 40) throw new Error(`No ${wanted.toString()} after ${passed.join(" | ")}`);
        await press(key);
        passed.push(await focused());
      }
    };

    // From a fresh page: into the pane, and on to the first job.
    await enterPane(page, pane);
    await tabTo(names.validate);
    await press("Enter");
    await pane.locator("[data-finding]").first().waitFor();
    await idle();
    // From the verdict, which has the focus, Tab goes on to what is folded behind it.
    await press("Tab");
    expect(await focused()).toBe(names.more);

    // Walk and jump.
    await tabTo(/!\w+\d+$/);
    await press("ArrowDown");
    await press("ArrowDown");
    const place = /(\S[^\n]*)!(\w+\d+)$/.exec(await focused())!;
    await press("Enter");
    await page.waitForFunction((at) => window.workbench.selection().split(":")[0] === at, place[2]);
    expect(await page.evaluate(() => window.workbench.activeSheet())).toBe(place[1]);

    // Esc leads to the cell, where keys are the grid's; F6 back to where one was, and round.
    await press("Escape");
    await page.waitForFunction(() => !document.activeElement?.matches("iframe"));
    const selected = await page.evaluate(() => window.workbench.selection());
    await press("ArrowDown");
    await page.waitForFunction((at) => window.workbench.selection() !== at, selected);
    await press("F6");
    await pane.waitForFunction(() => document.hasFocus());
    expect(await focused()).toContain(place[0]);
    await press("F6");
    expect(await areaOf(page)).toBe("ribbon");
    await press("F6");
    expect(await areaOf(page)).toBe("grid");
    await press("Shift+F6");
    await press("Control+F6");
    await press("Control+F6");
    await pane.waitForFunction(() => document.hasFocus());
    await press("Control+Shift+F6");
    await page.waitForFunction(() => !document.activeElement?.matches("iframe"));
    expect(await areaOf(page)).toBe("grid");
    await press("F6");
    await pane.waitForFunction(() => document.hasFocus());

    // Accept: the focus goes on to the finding that took the place.
    const before = await pane.locator("[data-item]").count();
    await tabTo(names.accept);
    await press("Enter");
    await pane.locator("textarea:focus").waitFor();
    await page.keyboard.type("ok");
    await press("Tab");
    await page.keyboard.type("Somsri");
    await press("Enter");
    await pane.waitForFunction((n) => document.querySelectorAll("[data-item]").length === n, before - 1);
    await idle();
    expect(await pane.evaluate(() => document.activeElement?.hasAttribute("data-finding"))).toBe(true);

    // Sign and verify.
    await tabTo(names.more, "Shift+Tab");
    await press("Enter");
    await tabTo(names.signOff);
    await press("Enter");
    await tabTo(names.sign);
    await press("Enter");
    expect(await pane.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("Somsri");
    await press("Enter");
    await pane.locator("summary").getByText(names.signed).waitFor();
    await idle();
    await tabTo(names.verify);
    await press("Enter");
    await idle();
    expect(await focused()).toBe(names.verify);

    // Findings sheet and marks.
    const sheets = await page.evaluate(() => window.workbench.sheets().length);
    await tabTo(names.report);
    await press("Enter");
    for (const job of [names.sheet, names.marks]) {
      await tabTo(job);
      await press("Enter");
      await pane
        .locator("details")
        .getByText(new RegExp(`^${job}: .*${names.written}`))
        .waitFor();
      await idle();
    }
    expect(await page.evaluate(() => window.workbench.sheets().length)).toBe(sheets + 1);
    await takePicture(page, `findings-first-keys-${language}`);
    expect(workbench.problems).toEqual([]);
  });
});
