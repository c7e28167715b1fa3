import type { Walker } from "../walker";
import { writeRecordLine } from "../../../src/domain/round/record-line";
import { CHECK_TEXTS as CHECK } from "../../../src/taskpane/check/texts";
import { ROUND_TEXTS as ROUND } from "../../../src/taskpane/round/texts";
import { formFile, STRANGE } from "../../browser/form-file";
import { recordOf } from "../../support/round-records";
import type { Story } from "./story";

const LONG_NAME = `สำนักงาน${"ส่งเสริมและพัฒนาคุณภาพการบริหารจัดการ".repeat(5)}`;

export const ROUND_STORY: Story = {
  name: "round",
  screens: [
    { name: "round-empty", reach: (walk) => walk.press(CHECK.openRound) },
    {
      name: "round-reviewed",
      async reach(walk) {
        await choose(walk, {
          "ก.xlsx": await formFile("ก.xlsx", agency("สำนักงานหนึ่ง")),
          "ก แก้ไข.xlsx": await formFile("ก.xlsx", { ...agency("สำนักงานหนึ่ง"), G8: 60 }),
          "ข.xlsx": await formFile("ข.xlsx", { ...agency("สำนักงานสอง"), ...STRANGE }),
          "ค.xlsx": await formFile("ค.xlsx", agency(LONG_NAME)),
          "ว่าง.xlsx": "",
          "เก่า.xls": "x",
        });
        await walk.pane.locator("#round-result").waitFor();
      },
    },
    {
      name: "round-row-unfolded",
      async reach(walk) {
        await walk.pane.locator("details", { hasText: LONG_NAME }).first().locator("summary").click();
        await walk.pane.locator("details", { hasText: "สำนักงานหนึ่ง" }).first().locator("summary").click();
      },
    },
    {
      name: "round-unclear-headings",
      async reach(walk) {
        await walk.pane.locator("section[aria-labelledby=round-unclear]").scrollIntoViewIfNeeded();
      },
    },
    {
      name: "round-beside-an-earlier-one",
      async reach(walk) {
        const before = [recordOf("x.xlsx", { agency: "สำนักงานสอง", fiscalYear: 2564 })];
        await walk.pane.locator("input[accept='.jsonl']").setInputFiles({
          name: "ปีก่อน.jsonl",
          mimeType: "application/octet-stream",
          buffer: Buffer.from(before.map((each) => `${writeRecordLine(each)}\n`).join("")),
        });
        await walk.pane.locator("#round-before").waitFor();
      },
    },
    {
      name: "round-judged-otherwise",
      async reach(walk) {
        await walk.unfold();
        await walk.pane.getByRole("combobox", { name: ROUND.framework.th }).selectOption({ index: 1 });
        await walk.pane.locator("#round-judged-otherwise").waitFor();
      },
    },
    {
      name: "round-written",
      async reach(walk) {
        await walk.press(ROUND.write);
        await walk.pane.locator("#round-written").waitFor();
      },
    },
  ],
};

function agency(name: string) {
  return { A1: "หน่วยงาน", B1: name, A2: "ปีงบประมาณ พ.ศ. 2565" };
}

async function choose({ pane }: Walker, files: Readonly<Record<string, Uint8Array | string>>): Promise<void> {
  await pane.locator("#root input[type=file][multiple]:not([webkitdirectory])").setInputFiles(
    Object.entries(files).map(([name, content]) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(content),
    })),
  );
}
