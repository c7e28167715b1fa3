import type { Say } from "../say";
import { showFigure } from "../figures";
import type { JobName, PaneState } from "../pane-state";
import { isTemplateJob } from "../../templates/templates-state";
import { reportedText } from "../../check/into-workbook/reported-text";
import { stampText } from "../../check/sign-off/stamp-text";
import { countCells } from "../review/review";
import { JOB_NAMES } from "./job-names";
import { showReference } from "../cell-reference";
import { formatCell } from "../../../domain/workbook/address";
import { CHECK_TEXTS } from "../../check/texts";
import { PROBLEM_TEXTS, SHELL_TEXTS } from "../texts";
import { FORMULAS_TEXTS } from "../../formulas/texts";
import type { LocalisedText } from "../../../domain/text/localised";

export const CANCELLED: Readonly<Partial<Record<JobName, LocalisedText>>> = {
  validate: CHECK_TEXTS.cancelledValidate,
  summarise: CHECK_TEXTS.cancelledSummarise,
};

/** One sentence about how the last job ended, for those who do not see the result. */
export function endingText(state: PaneState, say: Say): string {
  const { notice } = state;
  if (notice?.kind === "failed") return say(PROBLEM_TEXTS[notice.problem.kind].title);
  if (notice?.kind === "cancelled") {
    return say(CANCELLED[notice.job] ?? SHELL_TEXTS.cancelledJob);
  }
  if (notice?.kind === "declined") return say(SHELL_TEXTS.declined);
  const { ended } = state;
  if (isTemplateJob(ended)) return say(SHELL_TEXTS.jobEnded, { job: say(JOB_NAMES[ended]) });
  switch (ended) {
    case "validate":
      return validationText(state, say);
    case "summarise":
      return summaryText(state, say);
    case "accept":
      return say(CHECK_TEXTS.acceptedSpoken);
    case "withdraw":
      return say(CHECK_TEXTS.withdrawnSpoken);
    case "sign":
      return say(CHECK_TEXTS.signed);
    case "verify":
      return state.validation ? stampText(state.validation.stamp, say) : "";
    case "findings-sheet":
    case "marks":
    case "remove-report":
      return state.reported ? reportedText(state.reported, say) : "";
    case "insert":
      return insertionText(state, say);
    default:
      return reviewText(state, say);
  }
}

function insertionText({ insertion }: PaneState, say: Say): string {
  if (!insertion) return "";
  const { at } = insertion.point;
  const place = showReference({ sheet: at.sheet, address: formatCell(at) });
  return say(insertion.written === null ? FORMULAS_TEXTS.foundPlace : FORMULAS_TEXTS.inserted, { place });
}

function reviewText(state: PaneState, say: Say): string {
  const { reviews, section } = state;
  const outcome = reviews[section];
  if (!outcome) return "";
  const job = say(JOB_NAMES[outcome.job]);
  if (outcome.state === "done") {
    const written = say(SHELL_TEXTS.planDone, { job, n: outcome.written });
    return outcome.job === "fix" && outcome.written > 0
      ? `${written} · ${validationText(state, say)}`
      : written;
  }
  const n = countCells(outcome.review.items);
  return say(n === 0 ? SHELL_TEXTS.planNothing : SHELL_TEXTS.planTitle, { job, n });
}

function validationText({ validation }: PaneState, say: Say): string {
  if (!validation) return "";
  const { error, warning, info, accepted } = validation.report.counts;
  if (error + warning + info === 0)
    return say(accepted > 0 ? CHECK_TEXTS.verdictAccepted : CHECK_TEXTS.verdictClean);
  return say(CHECK_TEXTS.verdictSpoken, { errors: error, warnings: warning, notes: info });
}

function summaryText({ summary }: PaneState, say: Say): string {
  if (!summary) return "";
  if (summary.state === "asking") {
    return say(CHECK_TEXTS.reviewSpoken, { n: summary.plan.overwrites.length });
  }
  const { total, rating } = summary.report.summary;
  return say(CHECK_TEXTS.summarySpoken, { total: showFigure(total), rating: rating ? say(rating) : "" });
}
