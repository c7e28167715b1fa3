import { showScore } from "../../../domain/scoring/figure-text";
import type { Voice } from "../../shell/jobs/job";
import type { CheckState } from "../check-state";
import { CHECK_TEXTS } from "../texts";
import { rangeText } from "./range-text";

/** The summary, or the question before it, in one sentence, for those who do not see it. */
export function spokenSummary({ summary }: CheckState, { language, say }: Voice): string {
  if (!summary) return "";
  if (summary.state === "asking") {
    return say(CHECK_TEXTS.reviewSpoken, { n: summary.plan.overwrites.length });
  }
  const { total, rating, provisional } = summary.report.summary;
  const spoken = provisional
    ? say(CHECK_TEXTS.summaryProvisional, { range: rangeText(provisional, { language, say }) })
    : say(CHECK_TEXTS.summarySpoken, {
        total: showScore(total),
        rating: rating?.[language] ?? "",
      });
  return summary.report.mayBeStale ? `${spoken} ${say(CHECK_TEXTS.staleFigures)}` : spoken;
}
