import type { Frame, Locator } from "playwright-core";
import { SUMMARY_SHEET } from "../../src/domain/summary/own-sheet";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { breachesIn, isCutIn } from "./accessibility";
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

const COMPONENTS = /คะแนนถ่วงน้ำหนักเทียบน้ำหนัก: |Weighted score against weight: /u;
const TIERS = /จำนวนตัวชี้วัด: |Number of indicators: /u;
const YEARS = /ร้อยละของเป้าหมาย ปี |Per cent of target, fiscal years /u;

let workbench: Workbench;
let pane: Frame;

beforeAll(startBrowser);
afterAll(stopBrowser);
beforeEach(async () => {
  workbench = await openWorkbench();
  pane = await workbench.pane();
});
afterEach(() => workbench.close());

async function summarise(language = "th"): Promise<void> {
  if (language === "en") await pane.getByRole("button", { name: "English" }).click();
  await pane.getByRole("button", { name: language === "en" ? "Summarise" : /^สรุปผล/ }).click();
  await pane.locator("#summary").waitFor();
}

async function openForm(changes: Parameters<typeof formFile>[1]): Promise<void> {
  const bytes = await formFile("form.xlsx", changes);
  await workbench.page.evaluate(([b]) => window.workbench.open(b as number[], "form.xlsx"), [[...bytes]]);
  await workbench.settled();
  pane = await workbench.pane();
}

const chart = (name: RegExp) => pane.getByRole("img", { name });

/** Widths of each bar and of what is filled of it. */
function bars(of: Locator): Promise<{ whole: number; reached: number }[]> {
  return of.evaluate((element) =>
    [...element.children].map(({ lastElementChild: bar }) => ({
      whole: bar!.getBoundingClientRect().width,
      reached: bar!.firstElementChild!.getBoundingClientRect().width,
    })),
  );
}

test("the charts say the lines of the sheet", async () => {
  await summarise();
  await workbench.settled();
  const { sheets } = await readWorkbookFile(await savedBytes(workbench.page), "a.xlsx");
  const { cells } = sheets.find(({ name }) => name === SUMMARY_SHEET)!;
  const lines = cells
    .rowIndices()
    .map((row) => cells.value(row, 0))
    .filter((value) => typeof value === "string" && value.startsWith("แผนภูมิ"));
  expect(lines).toHaveLength(3);
  for (const [i, name] of [COMPONENTS, TIERS, YEARS].entries())
    expect(`แผนภูมิ${await chart(name).getAttribute("aria-label")}`).toBe(lines[i]);
});

test("bars are as long as the weight and filled as far as the score reaches", async () => {
  // 40 × 87.5 and 20 × nothing yet of 60; 40 × 75 of 40; 65 in total.
  await openForm({ G9: null, H9: null, H12: 65, H13: null });
  await summarise();
  const [first, second] = await bars(chart(COMPONENTS));
  expect(second!.whole / first!.whole).toBeCloseTo(40 / 60, 1);
  expect(first!.reached / first!.whole).toBeCloseTo(35 / 60, 1);
  expect(second!.reached / second!.whole).toBeCloseTo(30 / 40, 1);
  expect(await chart(COMPONENTS).innerText()).toMatch(/35\.00 \/ 60\.00[\s\S]*30\.00 \/ 40\.00/u);
  // Advanced none, standard two, minimum none, and one without a score.
  const tiers = await bars(chart(TIERS));
  expect(tiers.map(({ whole, reached }) => Math.round((reached / whole) * 3))).toEqual([0, 2, 0, 1]);
  expect(await pane.getByRole("img", { name: YEARS }).count()).toBe(0);
});

const LOOKS = [
  ["th", "light"],
  ["en", "dark"],
] as const;

test.each(oneOf(LOOKS))(
  "nothing keeps them from being read in the narrowest pane: %s, %s",
  async (language, theme) => {
    const { page, problems } = workbench;
    await page.emulateMedia({ colorScheme: theme });
    await pane.evaluate(() => document.documentElement.style.setProperty("max-width", "320px"));
    await summarise(language);
    const drawing = chart(YEARS);
    const box = (await drawing.boundingBox())!;
    expect(box.width).toBeLessThanOrEqual(300);
    expect(box.height).toBeGreaterThan(100);
    // Told apart without colours: no two lines have the same dashes.
    const dashes = await drawing
      .locator("polyline")
      .evaluateAll((all) => all.map((each) => each.getAttribute("stroke-dasharray")));
    expect(new Set(dashes).size).toBe(dashes.length);
    expect(dashes.length).toBeGreaterThan(1);
    expect(await breachesIn(pane)).toEqual([]);
    expect(await isCutIn(pane)).toBe(false);
    await chart(COMPONENTS).scrollIntoViewIfNeeded();
    await takePicture(page, `summary-charts-bars-${language}-${theme}`);
    await pane.locator("figure").last().scrollIntoViewIfNeeded();
    await takePicture(page, `summary-charts-lines-${language}-${theme}`);
    expect(problems).toEqual([]);
  },
);

/** Contrast of two colours as the accessibility guidelines reckon it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light, dark] = [one, other].map(luminance).sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = colour.match(/[\d.]+/gu)!.map((part) => {
    const share = Number(part) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test("what is filled stands out in light, in dark and in forced colours", async () => {
  await summarise();
  for (const theme of ["light", "dark", "forced"] as const) {
    await workbench.page.emulateMedia(
      theme === "forced" ? { forcedColors: "active" } : { colorScheme: theme, forcedColors: "none" },
    );
    const colours = await chart(COMPONENTS).evaluate((element) => {
      const bar = element.firstElementChild!.lastElementChild!;
      const [whole, reached] = [bar, bar.firstElementChild!].map((each) => getComputedStyle(each));
      return {
        whole: whole!.backgroundColor,
        edge: whole!.borderTopColor,
        reached: reached!.backgroundColor,
      };
    });
    expect(contrast(colours.whole, colours.reached)).toBeGreaterThan(3);
    expect(contrast(colours.whole, colours.edge)).toBeGreaterThan(3);
    const strokes = await chart(YEARS)
      .locator("polyline")
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).stroke));
    for (const stroke of strokes) expect(contrast(colours.whole, stroke)).toBeGreaterThan(3);
    await chart(COMPONENTS).scrollIntoViewIfNeeded();
    await takePicture(workbench.page, `summary-charts-${theme}`);
  }
});
