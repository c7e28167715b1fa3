import type { ReviewJob } from "./pane-state";
import type { TextKey } from "./texts";

/** How the pane calls its planned jobs. */
export const JOB_NAMES: Readonly<Record<ReviewJob, TextKey>> = {
  fix: "fix",
  "score-sheet": "scoreSheet",
  freeze: "freeze",
  thaw: "thaw",
  repair: "repair",
};
