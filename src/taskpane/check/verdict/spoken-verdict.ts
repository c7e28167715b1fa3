import type { Voice } from "../../shell/jobs/job";
import type { CheckState } from "../check-state";
import { CHECK_TEXTS } from "../texts";

/** The verdict in one sentence, for those who do not see it. */
export function spokenVerdict({ validation }: CheckState, { say }: Voice): string {
  if (!validation) return "";
  const { error, unfilled, warning, info, accepted } = validation.report.counts;
  if (error + unfilled + warning + info === 0)
    return say(accepted > 0 ? CHECK_TEXTS.verdictAccepted : CHECK_TEXTS.verdictClean);
  const text = unfilled > 0 ? CHECK_TEXTS.verdictSpokenUnfilled : CHECK_TEXTS.verdictSpoken;
  return say(text, { errors: error, unfilled, warnings: warning, notes: info });
}
