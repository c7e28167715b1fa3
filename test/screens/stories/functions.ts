import { SHELL_TEXTS as SHELL } from "../../../src/taskpane/shell/texts";
import { FORMULAS_TEXTS as FORMULAS } from "../../../src/taskpane/formulas/texts";
import { PORTABLE_TEXTS as PORTABLE } from "../../../src/taskpane/portable/texts";
import type { Story } from "./story";

/** Of the sample. */
const SAMPLE_FORM = "ส่วนที่ 1";

export const FUNCTIONS_STORY: Story = {
  name: "functions",
  screens: [
    { name: "functions", reach: (walk) => walk.section(SHELL.sectionFormulas) },
    {
      name: "functions-without-a-match",
      async reach(walk) {
        await walk.pane.getByRole("textbox", { name: FORMULAS.searchFunctions.th }).fill("zzz");
        await walk.see(FORMULAS.noFunction);
      },
    },
    {
      name: "function",
      async reach(walk) {
        await walk.pane.getByRole("textbox", { name: FORMULAS.searchFunctions.th }).fill("");
        await walk.select("J8", SAMPLE_FORM);
        await walk.pane.getByText("KPISCORE", { exact: true }).first().click();
        await walk.see(FORMULAS.examples);
      },
    },
    { name: "insert-form", reach: (walk) => walk.press(FORMULAS.insertStart) },
    {
      name: "insert-form-with-what-is-missing",
      async reach(walk) {
        const [argument] = await walk.pane.locator("main form").getByRole("textbox").all();
        await argument!.fill("");
        // What is wrong is told once the field has been left.
        await argument!.blur();
        await walk.see(FORMULAS.argumentMissing);
      },
    },
    {
      name: "score-sheet-review",
      async reach(walk) {
        await walk.press(FORMULAS.allFunctions);
        await walk.enter("G19", "", SAMPLE_FORM);
        await walk.press(FORMULAS.scoreSheet);
        await walk.pane.locator("#review").waitFor();
      },
    },
    { name: "portable", reach: (walk) => walk.section(SHELL.sectionPortable) },
    { name: "freeze-plan", reach: (walk) => walk.press(PORTABLE.preview) },
    { name: "frozen", reach: (walk) => walk.press(SHELL.planWrite) },
  ],
};
