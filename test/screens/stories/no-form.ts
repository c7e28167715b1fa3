import { createFileWorkbook } from "../../../src/files/file-workbook";
import { CHECK_TEXTS as CHECK } from "../../../src/taskpane/check/texts";
import { RESULT_TEXTS as RESULT } from "../../../src/taskpane/check/result-texts";
import type { Story } from "./story";

export const NO_FORM_STORY: Story = {
  name: "no-form",
  file: async () => (await createFileWorkbook(null, "empty.xlsx")).save(),
  screens: [
    { name: "no-form-found", reach: (walk) => walk.press(CHECK.validate) },
    {
      name: "no-form-read",
      async reach(walk) {
        await walk.press(RESULT.more);
        await walk.press(CHECK.openForm);
        await walk.pane.locator("#form-title").waitFor();
      },
    },
  ],
};
