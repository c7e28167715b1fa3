import type { ReviewJob } from "../pane-state";
import type { TemplateJob } from "../../templates/templates-state";
import type { TextKey } from "../texts";

/** How the pane calls its planned jobs. */
export const JOB_NAMES: Readonly<Record<ReviewJob | TemplateJob, TextKey>> = {
  fix: "fix",
  "score-sheet": "scoreSheet",
  freeze: "freeze",
  thaw: "thaw",
  repair: "repair",
  "insert-workbook": "insertWorkbook",
  "make-file": "makeFile",
  "new-template": "newTemplate",
  "check-template": "checkTemplate",
  "save-template": "saveTemplate",
  "compare-template": "compareTemplate",
  "move-year": "moveYear",
  "import-document": "importDocument",
};
