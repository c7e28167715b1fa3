import type { OwnAdditions } from "../../../domain/summary/take-back";
import type { Say } from "../../shell/say";
import type { CheckState } from "../check-state";
import { CHECK_TEXTS } from "../texts";

/** The summary in view with its step gone one way or the other. */
export function withStep(
  { summary }: CheckState,
  change: { readonly isTakenBack: boolean; readonly inTheWay: OwnAdditions | null },
): Partial<CheckState> {
  if (summary?.state !== "done" || !summary.written) return {};
  return { summary: { ...summary, written: { ...summary.written, ...change } } };
}

/** How taking back or bringing back has ended, for those who do not see it. */
export function spokenStep({ summary }: CheckState, say: Say): string {
  const written = summary?.state === "done" ? summary.written : null;
  if (!written) return "";
  const { isTakenBack, inTheWay, step } = written;
  if (inTheWay) {
    const n = inTheWay.cells.length + inTheWay.charts.length;
    return say(CHECK_TEXTS.summaryKeptSpoken, { n, sheet: step.sheet });
  }
  return say(isTakenBack ? CHECK_TEXTS.summaryTakenBack : CHECK_TEXTS.summaryBroughtBack);
}
