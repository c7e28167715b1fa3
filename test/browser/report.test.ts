import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { openWorkbench, PATIENCE, startBrowser, stopBrowser, takePicture, type Workbench } from "./support";
import { oneOf } from "../support/seeded";

jest.setTimeout(8 * PATIENCE);

let workbench: Workbench;
let pane: Frame;

beforeAll(startBrowser);
afterAll(stopBrowser);
beforeEach(async () => {
  workbench = await openWorkbench();
  pane = await workbench.pane();
});
afterEach(() => workbench.close());

async function saved(button: string): Promise<{ name: string; bytes: Buffer }> {
  const download = workbench.page.waitForEvent("download");
  await pane.getByRole("button", { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const WORDS = [
  ["th", /^สรุปผล/, "หน้าสำหรับพิมพ์ (HTML)", "ภาพสไลด์ (PNG)", "ภาพสไลด์ (SVG)", "สรุปผลการประเมิน 2565"],
  ["en", "Summarise", "Page to print (HTML)", "Picture (PNG)", "Picture (SVG)", "evaluation-summary 2565"],
] as const;

test.each(oneOf(WORDS))(
  "the summary leaves as narrative, page and picture: %s",
  async (language, summarise, page, png, svg, name) => {
    if (language === "en") await pane.getByRole("button", { name: "English" }).click();
    await pane.getByRole("button", { name: summarise }).click();
    const narrative = pane.getByRole("textbox");
    await narrative.waitFor();
    const told = await narrative.inputValue();
    expect(told).toContain(
      language === "th"
        ? "ได้คะแนนรวม 100.00 คะแนน อยู่ในระดับดีมาก"
        : "scored 100.00 in total and is rated Excellent.",
    );

    // Edited, it stays as it was edited until it is restored.
    await narrative.fill("my own words");
    await pane
      .getByRole("button", { name: language === "th" ? "คืนคำบรรยายเดิม" : "Restore the original" })
      .click();
    expect(await narrative.inputValue()).toBe(told);
    await narrative.scrollIntoViewIfNeeded();
    await takePicture(workbench.page, `report-${language}`);

    const html = await saved(page);
    expect(html.name).toBe(`${name}.html`);
    expect(html.bytes.toString("utf8")).toContain("6,263,335,805.08");
    await printsWhole(html.bytes.toString("utf8"), `report-page-${language}`);
    const picture = await saved(png);
    expect(picture.name).toBe(`${name}.png`);
    expect(picture.bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    // Width and height as the header has them: 16:9 for a slide.
    expect([picture.bytes.readUInt32BE(16), picture.bytes.readUInt32BE(20)]).toEqual([1600, 900]);
    expect((await saved(svg)).bytes.toString("utf8")).toMatch(/^<svg [^>]*>/);
    expect(workbench.problems).toEqual([]);
  },
);

/** The page as it goes to paper: nothing wider than A4 has room for, on few pages, its headings on each. */
async function printsWhole(html: string, picture: string): Promise<void> {
  const paper = await workbench.page.context().newPage();
  try {
    // 180 mm at 96 dots an inch.
    await paper.setViewportSize({ width: 680, height: 980 });
    await paper.emulateMedia({ media: "print" });
    await paper.setContent(html);
    const wider = await paper.evaluate(() =>
      [...document.querySelectorAll("body *")]
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map(({ tagName, textContent }) => `${tagName} ${textContent?.slice(0, 40)}`),
    );
    expect(wider).toEqual([]);
    const repeated = await paper.evaluate(() =>
      [...document.querySelectorAll("thead")].map((head) => getComputedStyle(head).display),
    );
    expect(new Set(repeated)).toEqual(new Set(["table-header-group"]));
    const pdf = await paper.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/gu) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(4);
    await takePicture(paper, picture);
  } finally {
    await paper.close();
  }
}
