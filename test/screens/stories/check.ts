import { CHECK_TEXTS as CHECK } from "../../../src/taskpane/check/texts";
import { RESULT_TEXTS as RESULT } from "../../../src/taskpane/check/result-texts";
import { SHELL_TEXTS as SHELL } from "../../../src/taskpane/shell/texts";
import type { Story } from "./story";

/** Of the sample. */
const SAMPLE_FORM = "ส่วนที่ 1";

export const CHECK_STORY: Story = {
  name: "check",
  screens: [
    { name: "welcome", reach: async (walk) => walk.idle() },
    {
      name: "findings",
      async reach(walk) {
        await walk.enter("B19", "๑๐", SAMPLE_FORM);
        await walk.press(CHECK.validate);
        await walk.pane.locator("[data-finding]").first().waitFor();
        await walk.idle();
      },
    },
    {
      name: "finding-unfolded",
      reach: async (walk) => walk.finding("component-weight-missing").locator("[data-finding]").click(),
    },
    {
      name: "accept-form-with-what-is-missing",
      async reach(walk) {
        const finding = walk.finding("component-weight-missing");
        await finding.getByRole("button", { name: RESULT.accept.th }).click();
        await finding.getByRole("button", { name: CHECK.acceptConfirm.th, exact: true }).click();
        await walk.see(RESULT.nameMissing);
      },
    },
    {
      name: "accepted-finding",
      async reach(walk) {
        const finding = walk.finding("component-weight-missing");
        await walk.pane.getByRole("textbox", { name: RESULT.acceptReason.th }).fill("ระบุไว้ในเล่ม");
        await walk.pane.getByRole("textbox", { name: RESULT.accepterName.th }).fill("สมศรี ใจดี");
        await finding.getByRole("button", { name: CHECK.acceptConfirm.th, exact: true }).click();
        await finding.waitFor({ state: "detached" });
        await walk.idle();
        await walk.pane.getByRole("combobox", { name: RESULT.status.th }).selectOption("accepted");
        await walk.finding("component-weight-missing").locator("[data-finding]").click();
      },
    },
    {
      name: "fix-review",
      async reach(walk) {
        await walk.pane.getByRole("combobox", { name: RESULT.status.th }).selectOption("open");
        const finding = walk.finding("number-as-text");
        await finding.locator("[data-finding]").click();
        await finding.getByRole("button", { name: RESULT.fixOne.th }).click();
        await walk.pane.locator("#review").waitFor();
        await walk.idle();
      },
    },
    { name: "fixed", reach: (walk) => walk.press(SHELL.planWrite) },
    {
      name: "search-without-a-match",
      async reach(walk) {
        await walk.press(SHELL.close);
        await walk.press(RESULT.filter);
        await walk.pane.getByRole("textbox", { name: RESULT.search.th }).fill("zzz");
        await walk.see(RESULT.noMatch);
      },
    },
    {
      name: "facts-and-tools",
      async reach(walk) {
        await walk.press(RESULT.clearFilters);
        await walk.press(RESULT.more);
        await walk.unfold();
      },
    },
    {
      name: "sign-form-with-what-is-missing",
      async reach(walk) {
        await walk.press(RESULT.signStart);
        await walk.pane.getByRole("textbox", { name: RESULT.signerName.th }).fill("");
        await walk.pane.locator("form button[type=submit]").click();
        await walk.see(RESULT.nameMissing);
      },
    },
    {
      name: "signed",
      async reach(walk) {
        await walk.pane.getByRole("textbox", { name: RESULT.signerName.th }).fill("สมศรี ใจดี");
        await walk.pane.locator("form button[type=submit]").click();
        await walk.see(CHECK.stampUnchanged);
        await walk.idle();
      },
    },
    {
      name: "changed-since-the-sign-off",
      async reach(walk) {
        await walk.enter("B20", "เปลี่ยน", SAMPLE_FORM);
        await walk.press(CHECK.verify);
        await walk.pane
          .getByRole("button", { name: new RegExp(`${SAMPLE_FORM}!B20`) })
          .first()
          .waitFor();
      },
    },
    {
      name: "findings-written",
      async reach(walk) {
        await walk.enter("B20", "", SAMPLE_FORM);
        await walk.press(CHECK.findingsSheet);
        await walk.press(CHECK.marks);
      },
    },
    { name: "rules", reach: (walk) => walk.press(RESULT.rulesOpen) },
    {
      name: "sheet-is-gone",
      async reach(walk) {
        await walk.press(RESULT.rulesBack);
        await walk.page.evaluate((sheet) => {
          const grid = Reflect.get(window, "__api") as {
            getActiveWorkbook(): { getSheetByName(name: string): object; deleteSheet(sheet: object): void };
          };
          const workbook = grid.getActiveWorkbook();
          workbook.deleteSheet(workbook.getSheetByName(sheet));
        }, SAMPLE_FORM);
        const place = walk.pane.locator("[data-item] button", { hasText: `${SAMPLE_FORM}!` }).first();
        await place.click();
        await walk.pane.locator("main").getByText("ไม่พบแผ่นงานหรือเซลล์นั้นแล้ว").first().waitFor();
      },
    },
  ],
};
