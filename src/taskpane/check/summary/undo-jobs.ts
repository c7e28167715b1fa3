import type { OwnAdditions, SummaryStep } from "../../../domain/summary/take-back";
import type { Say } from "../../shell/say";
import type { CheckState } from "../check-state";
import type { CheckJob } from "../check-store";
import { SUMMARISE } from "../jobs";
import { CHECK_TEXTS } from "../texts";
import { UNDO_TEXTS } from "./undo-texts";

/** Takes the summary back that was written last. The focus stays on the button, which then brings it back. */
export const UNDO_SUMMARY: CheckJob<SummaryStep> = {
  name: "undo-summary",
  section: "check",
  title: UNDO_TEXTS.undo,
  phases: { writing: UNDO_TEXTS.undoing },
  staysInPlace: true,
  retry: "same",
  retryWhenChanged: SUMMARISE,
  run: async (step, { services, control, getState }) => {
    const inTheWay = await services.takeBackSummary(step, control);
    const isTakenBack = inTheWay === null;
    return { state: withStep(getState(), { isTakenBack, inTheWay }), hasWritten: isTakenBack };
  },
  ending: (state, { say }) => spokenStep(state, say),
};

export const REDO_SUMMARY: CheckJob<SummaryStep> = {
  ...UNDO_SUMMARY,
  name: "redo-summary",
  title: UNDO_TEXTS.redo,
  phases: { writing: CHECK_TEXTS.writingSummary },
  run: async (step, { services, control, getState }) => {
    await services.bringBackSummary(step, control);
    return { state: withStep(getState(), { isTakenBack: false, inTheWay: null }), hasWritten: true };
  },
};

/** Those of the check section that come with a summary, by what the user calls them. */
export const UNDO_JOBS = [UNDO_SUMMARY, REDO_SUMMARY] as const;

/** The summary in view with its step gone one way or the other. */
function withStep(
  { summary }: CheckState,
  change: { readonly isTakenBack: boolean; readonly inTheWay: OwnAdditions | null },
): Partial<CheckState> {
  if (summary?.state !== "done" || !summary.written) return {};
  return { summary: { ...summary, written: { ...summary.written, ...change } } };
}

/** How taking back or bringing back has ended, for those who do not see it. */
function spokenStep({ summary }: CheckState, say: Say): string {
  const written = summary?.state === "done" ? summary.written : null;
  if (!written) return "";
  const { isTakenBack, inTheWay, step } = written;
  if (inTheWay) {
    const n = inTheWay.cells.length + inTheWay.charts.length;
    return say(UNDO_TEXTS.keptSpoken, { n, sheet: step.sheet });
  }
  return say(isTakenBack ? UNDO_TEXTS.takenBack : UNDO_TEXTS.broughtBack);
}
