import { CHECK_TEXTS as CHECK } from "../../../src/taskpane/check/texts";
import { FORM_TEXTS } from "../../../src/taskpane/form/texts";
import { formFile } from "../../browser/form-file";
import type { Story } from "./story";

export const FORM_STORY: Story = {
  name: "form",
  file: () => formFile("strange.xlsx", { G5: "กขคง", G8: "ก", G9: "ข", G11: "ค" }),
  screens: [
    {
      name: "form",
      async reach(walk) {
        await walk.press(CHECK.openFormBefore);
        await walk.pane.locator("#form-title").waitFor();
        await walk.idle();
      },
    },
    {
      name: "column-corrected",
      async reach(walk) {
        await walk.pane
          .getByRole("button", { name: FORM_TEXTS.openColumn.th.replace("{column}", "G") })
          .click();
        await walk.pane
          .getByRole("combobox", { name: FORM_TEXTS.chooseRole.th.replace("{column}", "G") })
          .selectOption("score");
        await walk.unfold();
      },
    },
    { name: "layout-saved", reach: (walk) => walk.press(FORM_TEXTS.save) },
  ],
};
