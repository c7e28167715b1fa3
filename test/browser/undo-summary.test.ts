import type { Frame } from "playwright-core";
import { focusedIn, tabTo } from "./by-keyboard";
import { openWorkbench, PATIENCE, startBrowser, stopBrowser, takePicture, type Workbench } from "./support";
import { oneOf } from "../support/seeded";

jest.setTimeout(6 * PATIENCE);

const SUMMARY = "สรุปผลการประเมิน (Pramoen)";
const WORDS = {
  th: { summarise: /^สรุปผล/, undo: "เลิกทำการสรุปผล", redo: "ทำซ้ำการสรุปผล", kept: /ยังไม่ได้เลิกทำ เพราะ/ },
  en: {
    summarise: /^Summarise/,
    undo: "Undo the summary",
    redo: "Redo the summary",
    kept: /Nothing was undone: somebody has added/,
  },
} as const;

let workbench: Workbench;
let pane: Frame;

beforeAll(startBrowser);
afterAll(stopBrowser);
afterEach(() => workbench.close());

const settled = () => workbench.settled();
const picture = (name: string) => takePicture(workbench.page, name);
const named = (name: string) => pane.getByRole("button", { name, exact: true });
const focused = () => focusedIn(pane);

async function open(language: "th" | "en"): Promise<void> {
  workbench = await openWorkbench({ width: 1500 });
  if (language === "en") await workbench.page.getByRole("button", { name: /English/ }).click();
  pane = await workbench.pane();
  // The add-in starts anew in another language, and its functions with it.
  await settled();
  await workbench.page.waitForFunction(() => window.workbench.text("H30", "ส่วนที่ 1") === "ดีมาก");
}

const goTo = (name: string) => tabTo(workbench.page, pane, name);

/** Presses the button that has the focus and waits for the one that it becomes. */
async function pressUntil(name: string): Promise<void> {
  await workbench.page.keyboard.press("Enter");
  await named(name).waitFor();
  await settled();
}

/** Every cell, chart and sheet of the open workbook, as it would be saved but for the time. */
const contents = () =>
  workbench.page.evaluate(() => ({
    sheets: window.workbench.sheets().map(({ name }) => {
      const cells: string[] = [];
      for (let row = 1; row <= 110; row++) {
        for (const column of "ABCDEFGHI") {
          const at = `${column}${row}`;
          const shown = window.workbench.text(at, name);
          if (shown !== "") cells.push(`${at}: ${window.workbench.formula(at, name)} ${shown}`);
        }
      }
      return { name, cells };
    }),
    charts: window.workbench.charts().map(({ title, sheet }) => [title, sheet]),
  }));

/** With the grid in focus, as its user does it. */
async function inGrid(keys: string): Promise<void> {
  await workbench.page
    .locator("#grid canvas:visible")
    .last()
    .click({ position: { x: 500, y: 500 } });
  await workbench.page.keyboard.press(keys);
  await settled();
}

test.each(oneOf(["th", "en"] as const, 1))(
  "by keyboard a summary is made, undone and redone in the pane: %s",
  async (language) => {
    const words = WORDS[language];
    await open(language);
    const before = await contents();
    await pane.getByRole("button", { name: words.summarise }).first().focus();
    await pressUntil(words.undo);
    const after = await contents();
    expect(after.sheets.map(({ name }) => name)).toEqual([...before.sheets.map(({ name }) => name), SUMMARY]);
    await goTo(words.undo);
    await picture(`undo-offered-${language}`);

    await pressUntil(words.redo);
    expect(await contents()).toEqual(before);
    // The same button brings it back: the focus is on it still.
    expect(await focused()).toBe(words.redo);
    await picture(`undone-${language}`);
    await pressUntil(words.undo);
    expect(await contents()).toEqual(after);

    // What somebody has added stays, and says so.
    await workbench.page.evaluate((name) => window.workbench.enter("H6", "ผอ. รับทราบ", name), SUMMARY);
    await goTo(words.undo);
    await workbench.page.keyboard.press("Enter");
    await pane.locator("main").getByText(words.kept).waitFor();
    await picture(`undo-kept-${language}`);
    expect((await contents()).sheets.at(-1)!.name).toBe(SUMMARY);
    expect(workbench.problems).toEqual([]);
  },
);

test("the grid's own undo takes all of a summary away, and its redo brings all of it back", async () => {
  await open("th");
  const before = await contents();
  await pane.getByRole("button", { name: WORDS.th.summarise }).first().click();
  await named(WORDS.th.undo).waitFor();
  await settled();
  const after = await contents();
  await inGrid("Control+z");
  expect(await contents()).toEqual(before);
  await picture("grid-undone-th");
  await inGrid("Control+y");
  expect(await contents()).toEqual(after);
  await workbench.page.evaluate((name) => window.workbench.select("A1", name), SUMMARY);
  await picture("grid-redone-th");
  expect(workbench.problems).toEqual([]);
});
