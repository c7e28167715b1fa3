import { SHELL_TEXTS as SHELL } from "../../../src/taskpane/shell/texts";
import { TEMPLATES_TEXTS as TEMPLATES } from "../../../src/taskpane/templates/texts";
import type { Story } from "./story";

export const TEMPLATES_STORY: Story = {
  name: "templates",
  screens: [
    { name: "templates", reach: (walk) => walk.section(SHELL.sectionTemplates) },
    {
      name: "template-preview",
      async reach(walk) {
        await walk.unfold();
      },
    },
    { name: "template-check-without-a-sheet", reach: (walk) => walk.press(TEMPLATES.checkTemplate) },
    {
      name: "template-read-off-the-form",
      async reach(walk) {
        await walk.press(SHELL.close);
        await walk.press(TEMPLATES.saveTemplate);
      },
    },
    {
      name: "next-year",
      async reach(walk) {
        await walk.press(SHELL.close);
        await walk.press(TEMPLATES.moveYear);
      },
    },
    {
      name: "template-import-refused",
      async reach(walk) {
        await walk.press(SHELL.close);
        await walk.hand("broken.json", '{ "fiscalYear": "2565" }');
      },
    },
    {
      name: "template-plan",
      async reach(walk) {
        await walk.press(SHELL.close);
        await walk.press(TEMPLATES.insert);
      },
    },
    { name: "template-inserted", reach: (walk) => walk.press(TEMPLATES.confirm) },
    {
      name: "template-compared",
      async reach(walk) {
        await walk.press(SHELL.close);
        await walk.press(TEMPLATES.compareTemplate);
      },
    },
  ],
};
