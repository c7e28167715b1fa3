import { CHECK_TEXTS as CHECK } from "../../../src/taskpane/check/texts";
import { SHELL_TEXTS as SHELL } from "../../../src/taskpane/shell/texts";
import { REPORT_TEXTS } from "../../../src/taskpane/check/summary/report-texts";
import { UNDO_TEXTS } from "../../../src/taskpane/check/summary/undo-texts";
import { formFile } from "../../browser/form-file";
import type { Story } from "./story";

export const SUMMARY_STORY: Story = {
  name: "summary",
  file: () => formFile("form.xlsx", { H12: 90, H13: null }),
  screens: [
    {
      name: "cells-of-the-form",
      async reach(walk) {
        await walk.press(CHECK.summarise);
        await walk.pane.getByRole("button", { name: SHELL.apply.th }).waitFor();
      },
    },
    {
      name: "summary",
      async reach(walk) {
        await walk.press(SHELL.apply);
        await walk.pane.locator("#summary").waitFor();
        await walk.pane.getByText(REPORT_TEXTS.title.th).waitFor();
        await walk.idle();
      },
    },
    { name: "summary-undone", reach: (walk) => walk.press(UNDO_TEXTS.undo) },
    {
      name: "what-if",
      async reach(walk) {
        await walk.press(UNDO_TEXTS.redo);
        await walk.press(CHECK.openWhatIf);
        await walk.pane.locator("#what-if-title").waitFor();
        await walk.idle();
      },
    },
    {
      name: "what-if-with-a-wrong-figure",
      async reach(walk) {
        await walk.pane.getByRole("textbox").first().fill("abc");
      },
    },
    {
      name: "compare",
      async reach(walk) {
        await walk.section(SHELL.sectionCheck);
        await walk.press(CHECK.openCompare);
        await walk.pane.locator("#compare-title").waitFor();
      },
    },
    {
      name: "compared",
      async reach(walk) {
        const then = { A2: "แบบประเมินองค์การมหาชน ประจำปีงบประมาณ พ.ศ. 2566", B8: 30, B9: 30, F8: "ร้อยละ 98" };
        await walk.hand("ปีก่อน.xlsx", await formFile("then.xlsx", then));
        await walk.pane.locator("#compare-result").waitFor();
      },
    },
    {
      name: "compare-refused",
      async reach(walk) {
        await walk.hand("notes.xlsx", "hello");
        await walk.pane.getByText("notes.xlsx").waitFor();
      },
    },
  ],
};
