import { CHECK_TEXTS as CHECK } from "../../../src/taskpane/check/texts";
import { FORM_CHOICE_TEXTS } from "../../../src/taskpane/shell/form-choice/texts";
import { formsFile } from "../../browser/form-file";
import type { Story } from "./story";

export const SEVERAL_FORMS_STORY: Story = {
  name: "several-forms",
  file: () =>
    formsFile("forms.xlsx", {
      "รอบ 6 เดือน": { F8: "ร้อยละ 80", G8: 50, H8: 20, H12: 70, H13: "พอใช้" },
      "รอบ 12 เดือน": {},
    }),
  screens: [
    {
      name: "form-chooser",
      async reach(walk) {
        await walk.press(CHECK.summarise);
        await walk.pane.locator("#form-chooser").waitFor();
      },
    },
    {
      name: "form-chosen",
      async reach(walk) {
        await walk.pane.getByRole("radio").first().check();
        await walk.press(FORM_CHOICE_TEXTS.choose);
      },
    },
  ],
};
