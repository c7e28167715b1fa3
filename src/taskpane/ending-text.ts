import type { Language } from "../domain/text/localised";
import { showFigure } from "./figures";
import type { PaneState } from "./job-store";
import { PROBLEM_TEXTS } from "./problem-texts";
import { say } from "./texts";

/** One sentence about how the last job ended, for those who do not see the result. */
export function endingText(state: PaneState, { language }: { readonly language: Language }): string {
  const { notice } = state;
  if (notice?.kind === "failed") return PROBLEM_TEXTS[notice.problem.kind].title[language];
  if (notice?.kind === "cancelled") {
    return say(language, notice.job === "validate" ? "cancelledValidate" : "cancelledSummarise");
  }
  if (notice?.kind === "declined") return say(language, "declined");
  return state.shown === "validate" ? validationText(state, language) : summaryText(state, language);
}

function validationText({ validation }: PaneState, language: Language): string {
  if (!validation) return "";
  const { error, warning, info } = validation.report.counts;
  if (error + warning + info === 0) return say(language, "verdictClean");
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
