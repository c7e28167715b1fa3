import { WorkbookError } from "../../../../app/workbook-port";
import type { FixStep } from "../../../../domain/review/fix-steps";
import type { CheckJob } from "../../check-store";
import { recheck, VALIDATE } from "../../jobs";
import { spokenVerdict } from "../../verdict/spoken-verdict";
import { withoutSteps } from "./fixed-list";
import { FIXED_TEXTS } from "./texts";

/** Takes fixes back; their findings are open again. A cell that was edited since leaves all as it is. */
export const UNDO_FIX: CheckJob<readonly FixStep[]> = {
  name: "undo-fix",
  section: "check",
  title: FIXED_TEXTS.undoFix,
  phases: { writing: FIXED_TEXTS.undoing },
  staysInPlace: true,
  retry: "same",
  retryWhenChanged: VALIDATE,
  run: async (steps, context) => {
    const { services, control, getState } = context;
    try {
      await services.takeBackFixes(steps, control);
    } catch (error) {
      if (!(error instanceof WorkbookError) || error.problem !== "changed-meanwhile") throw error;
      return { state: { fixed: { ...getState().fixed, refused: { steps, cell: error.detail } } } };
    }
    const { fixed, reviews } = getState();
    const after = { fixed: withoutSteps(fixed, steps), reviews: { ...reviews, check: undefined } };
    return { state: { ...after, ...(await recheck(context)) }, hasWritten: true };
  },
  ending: (state, voice) => {
    const { refused } = state.fixed;
    if (refused) return voice.say(FIXED_TEXTS.edited, { cell: refused.cell });
    return `${voice.say(FIXED_TEXTS.undone)} · ${spokenVerdict(state, voice)}`;
  },
};
