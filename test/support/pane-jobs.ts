import { CHECK_JOBS } from "../../src/taskpane/check/jobs";
import { UNDO_FIX } from "../../src/taskpane/check/findings/fixed/undo-fix";
import { UNDO_JOBS } from "../../src/taskpane/check/summary/undo-jobs";
import { ROUND_JOBS } from "../../src/taskpane/round/jobs";
import { COMPARE_JOBS } from "../../src/taskpane/compare/jobs";
import { FORM_JOBS } from "../../src/taskpane/form/jobs";
import { FORMULAS_JOBS } from "../../src/taskpane/formulas/jobs";
import { PORTABLE_JOBS } from "../../src/taskpane/portable/jobs";
import type { AnyJob } from "../../src/taskpane/shell/jobs/job";
import { TEMPLATES_JOBS } from "../../src/taskpane/templates/jobs";
import { WHAT_IF_JOBS } from "../../src/taskpane/what-if/jobs";

const TABLES = {
  check: [...CHECK_JOBS, ...UNDO_JOBS, UNDO_FIX],
  formulas: FORMULAS_JOBS,
  portable: PORTABLE_JOBS,
  templates: TEMPLATES_JOBS,
  form: FORM_JOBS,
  "what-if": WHAT_IF_JOBS,
  compare: COMPARE_JOBS,
  round: ROUND_JOBS,
};

/** Every job of the pane by its section, in the order of the sections. */
export const PANE_JOBS = TABLES as unknown as Readonly<Record<keyof typeof TABLES, readonly AnyJob[]>>;
