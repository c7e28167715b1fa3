import type { ReviewJob } from "../pane-state";
import type { TemplateJob } from "../../templates/templates-state";
import { CHECK_TEXTS } from "../../check/texts";
import { FORMULAS_TEXTS } from "../../formulas/texts";
import { PORTABLE_TEXTS } from "../../portable/texts";
import { TEMPLATES_TEXTS } from "../../templates/texts";
import type { LocalisedText } from "../../../domain/text/localised";

/** How the pane calls its planned jobs. */
export const JOB_NAMES: Readonly<Record<ReviewJob | TemplateJob, LocalisedText>> = {
  fix: CHECK_TEXTS.fix,
  "score-sheet": FORMULAS_TEXTS.scoreSheet,
  freeze: PORTABLE_TEXTS.freeze,
  thaw: PORTABLE_TEXTS.thaw,
  repair: PORTABLE_TEXTS.repair,
  "insert-workbook": TEMPLATES_TEXTS.insertWorkbook,
  "make-file": TEMPLATES_TEXTS.makeFile,
  "new-template": TEMPLATES_TEXTS.newTemplate,
  "check-template": TEMPLATES_TEXTS.checkTemplate,
  "save-template": TEMPLATES_TEXTS.saveTemplate,
  "compare-template": TEMPLATES_TEXTS.compareTemplate,
  "move-year": TEMPLATES_TEXTS.moveYear,
  "import-document": TEMPLATES_TEXTS.importDocument,
};
