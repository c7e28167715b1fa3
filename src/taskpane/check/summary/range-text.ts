import type { Summary } from "../../../app/reports";
import { showScore } from "../../../domain/scoring/figure-text";
import type { Voice } from "../../shell/jobs/job";
import { CHECK_TEXTS } from "../texts";

/** Where a provisional total can still end, in one sentence. */
export function rangeText(
  { range }: NonNullable<Summary["provisional"]>,
  { language, say }: Pick<Voice, "language" | "say">,
): string {
  if (!range) return say(CHECK_TEXTS.noRange);
  return say(CHECK_TEXTS.range, {
    low: showScore(range.low),
    high: showScore(range.high),
    lowRating: range.ratingAtLow[language],
    highRating: range.ratingAtHigh[language],
  });
}
