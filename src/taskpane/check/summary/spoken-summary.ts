import type { SummaryPlan } from "../../../app/reports";
import { showScore } from "../../../domain/scoring/figure-text";
import type { Voice } from "../../shell/jobs/job";
import type { CheckState } from "../check-state";
import { CHECK_TEXTS } from "../texts";
import { rangeText } from "./range-text";

/** The summary, or the question before it, in one sentence, for those who do not see it. */
export function spokenSummary({ summary }: CheckState, { language, say }: Voice): string {
  if (!summary) return "";
  if (summary.state === "asking") {
    return say(CHECK_TEXTS.reviewSpoken, { what: reviewTitle(summary.plan, say) });
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

/** How many cells of the form would be written over, and how many filled. */
export function reviewTitle({ overwrites, fills }: SummaryPlan, say: Voice["say"]): string {
  const parts = [
    ...(overwrites.length > 0 ? [say(CHECK_TEXTS.reviewTitle, { n: overwrites.length })] : []),
    ...(fills.length > 0 || overwrites.length === 0 ? [say(CHECK_TEXTS.fillTitle, { n: fills.length })] : []),
  ];
  return parts.join(" · ");
}
