import type { Frame } from "playwright-core";
import { breachesIn } from "./accessibility";
import { formFile } from "./form-file";
import { openWorkbench, PATIENCE, startBrowser, stopBrowser, takePicture, type Workbench } from "./support";
import { oneOf } from "../support/seeded";

jest.setTimeout(8 * PATIENCE);

const COLUMNS = { I5: "คะแนนประเมินตนเอง", J5: "คะแนนของคณะกรรมการ", K5: "เหตุผล" };
const NOW = {
  ...COLUMNS,
  A2: "แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2566",
  B8: 30,
  F8: "ร้อยละ 98",
  G8: 95,
  H8: 28.5,
  B9: 30,
  H9: 30,
  H12: 88.5,
  I8: 97,
  J8: 95,
  K8: "ส่งรายงานล่าช้า",
};

let workbench: Workbench;
let pane: Frame;

beforeAll(startBrowser);
afterAll(stopBrowser);
beforeEach(async () => {
  workbench = await openWorkbench();
  const bytes = await formFile("now.xlsx", NOW);
  await workbench.page.evaluate(([b]) => window.workbench.open(b as number[], "now.xlsx"), [[...bytes]]);
  await workbench.settled();
  pane = await workbench.pane();
});
afterEach(() => workbench.close());

async function openCompare(language: "th" | "en"): Promise<void> {
  if (language === "en") await pane.getByRole("button", { name: "English" }).click();
  await pane.getByRole("button", { name: language === "en" ? "Summarise" : /^สรุปผล/ }).click();
  const link = language === "en" ? "Compare with last year or a round" : "เทียบกับปีก่อนหรือรอบก่อน";
  const button = pane.getByRole("button", { name: link });
  await button.focus();
  await workbench.page.keyboard.press("Enter");
  await pane.locator("#compare-title").waitFor();
}

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  const buffer = Buffer.from(bytes);
  await pane.setInputFiles("input[type=file]", { name, mimeType: "application/octet-stream", buffer });
}

test.each(oneOf([["th", "light"] as const, ["en", "dark"] as const], 1))(
  "an earlier file is set beside the open workbook: %s, %s",
  async (language, theme) => {
    const { page, problems } = workbench;
    await page.emulateMedia({ colorScheme: theme });
    await openCompare(language);
    await choose("ปีก่อน.xlsx", await formFile("then.xlsx", {}));
    await pane.locator("#compare-result").waitFor();
    const told = (await pane.locator("main").innerText()).replace(/\s+/gu, " ");
    const wanted =
      language === "th"
        ? [
            "85.00 ดี → 88.50 ดี",
            "กรอบการประเมินต่างกัน",
            "น้ำหนักเปลี่ยน",
            "+7.50",
            "หน่วยงาน 97.00 → คณะกรรมการ 95.00 · ส่งรายงานล่าช้า",
          ]
        : [
            "85.00 Good → 88.50 Good",
            "They are judged by different frameworks.",
            "another weight",
            "+7.50",
            "Agency 97.00 → committee 95.00",
          ];
    for (const text of wanted) expect(told).toContain(text);
    expect(await pane.locator(":focus").innerText()).toContain("ปีก่อน.xlsx");
    await takePicture(page, `compare-${language}-${theme}`);
    expect(await breachesIn(pane)).toEqual([]);

    // A name leads to its row; Tab goes on from the heading that has the focus.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.workbench.selection() === "A8");
    expect(problems).toEqual([]);
  },
);

test("a file that is none, and one without a form, are named with what to do; the workbook stays as it is", async () => {
  await openCompare("th");
  await choose("notes.xlsx", new TextEncoder().encode("hello"));
  await pane.getByText("notes.xlsx").waitFor();
  await takePicture(workbench.page, "compare-refused-th");
  expect(await pane.locator("#compare-result").count()).toBe(0);
  await choose("then.xlsx", await formFile("then.xlsx", {}));
  await pane.locator("#compare-result").waitFor();
});
