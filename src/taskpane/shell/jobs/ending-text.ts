import type { Language } from "../../../domain/text/localised";
import { showFigure } from "../figures";
import type { JobName, PaneState } from "../pane-state";
import { isTemplateJob } from "../../templates/templates-state";
import { PROBLEM_TEXTS } from "./problem-texts";
import { reportedText } from "../../check/into-workbook/reported-text";
import { stampText } from "../../check/sign-off/stamp-text";
import { countCells } from "../review/review";
import { JOB_NAMES } from "./job-names";
import { showReference } from "../cell-reference";
import { formatCell } from "../../../domain/workbook/address";
import { say, type TextKey } from "../texts";

export const CANCELLED: Readonly<Partial<Record<JobName, TextKey>>> = {
  validate: "cancelledValidate",
  summarise: "cancelledSummarise",
};

/** One sentence about how the last job ended, for those who do not see the result. */
export function endingText(state: PaneState, { language }: { readonly language: Language }): string {
  const { notice } = state;
  if (notice?.kind === "failed") return PROBLEM_TEXTS[notice.problem.kind].title[language];
  if (notice?.kind === "cancelled") {
    return say(language, CANCELLED[notice.job] ?? "cancelledJob");
  }
  if (notice?.kind === "declined") return say(language, "declined");
  const { ended } = state;
  if (isTemplateJob(ended)) return say(language, "jobEnded", { job: say(language, JOB_NAMES[ended]) });
  switch (ended) {
    case "validate":
      return validationText(state, language);
    case "summarise":
      return summaryText(state, language);
    case "accept":
      return say(language, "acceptedSpoken");
    case "withdraw":
      return say(language, "withdrawnSpoken");
    case "sign":
      return say(language, "signed");
    case "verify":
      return state.validation ? stampText(state.validation.stamp, language) : "";
    case "findings-sheet":
    case "marks":
    case "remove-report":
      return state.reported ? reportedText(state.reported, language) : "";
    case "insert":
      return insertionText(state, language);
    default:
      return reviewText(state, language);
  }
}

function insertionText({ insertion }: PaneState, language: Language): string {
  if (!insertion) return "";
  const { at } = insertion.point;
  const place = showReference({ sheet: at.sheet, address: formatCell(at) });
  return say(language, insertion.written === null ? "foundPlace" : "inserted", { place });
}

function reviewText(state: PaneState, language: Language): string {
  const { reviews, section } = state;
  const outcome = reviews[section];
  if (!outcome) return "";
  const job = say(language, JOB_NAMES[outcome.job]);
  if (outcome.state === "done") {
    const written = say(language, "planDone", { job, n: outcome.written });
    return outcome.job === "fix" && outcome.written > 0
      ? `${written} · ${validationText(state, language)}`
      : written;
  }
  const n = countCells(outcome.review.items);
  return say(language, n === 0 ? "planNothing" : "planTitle", { job, n });
}

function validationText({ validation }: PaneState, language: Language): string {
  if (!validation) return "";
  const { error, warning, info, accepted } = validation.report.counts;
  if (error + warning + info === 0) return say(language, accepted > 0 ? "verdictAccepted" : "verdictClean");
  return say(language, "verdictSpoken", { errors: error, warnings: warning, notes: info });
}

function summaryText({ summary }: PaneState, language: Language): string {
  if (!summary) return "";
  if (summary.state === "asking") {
    return say(language, "reviewSpoken", { n: summary.plan.overwrites.length });
  }
  const { total, rating } = summary.report.summary;
  return say(language, "summarySpoken", { total: showFigure(total), rating: rating?.[language] ?? "" });
}
