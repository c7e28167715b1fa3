import { CHECK_TEXTS as CHECK } from "../../../src/taskpane/check/texts";
import { RESULT_TEXTS as RESULT } from "../../../src/taskpane/check/result-texts";
import { SHELL_TEXTS as SHELL } from "../../../src/taskpane/shell/texts";
import { REPORT_TEXTS } from "../../../src/taskpane/check/summary/report-texts";
import { formFile } from "../../browser/form-file";
import type { Story } from "./story";

const LONG_NAME = "สำนักงานพัฒนาธุรกรรมทางอิเล็กทรอนิกส์".repeat(6).slice(0, 200);

export const LONG_NAME_STORY: Story = {
  name: "long-name",
  file: () => formFile("long.xlsx", { A1: `${LONG_NAME} (สพธอ.)` }),
  screens: [
    {
      name: "long-name-findings",
      async reach(walk) {
        await walk.press(CHECK.validate);
        await walk.press(RESULT.more);
      },
    },
    {
      name: "long-name-form",
      async reach(walk) {
        await walk.press(CHECK.openForm);
        await walk.pane.locator("#form-title").waitFor();
        await walk.idle();
      },
    },
    {
      name: "long-name-summary",
      async reach(walk) {
        await walk.section(SHELL.sectionCheck);
        await walk.press(CHECK.summarise);
        await walk.pane.locator("#summary").waitFor();
        await walk.pane.getByText(REPORT_TEXTS.title.th).waitFor();
        await walk.idle();
      },
    },
  ],
};
