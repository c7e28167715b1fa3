import type { Say } from "../../shell/say";
import type { ReportJob, ReportOutcome } from "../../shell/pane-state";
import { CHECK_TEXTS } from "../texts";
import type { LocalisedText } from "../../../domain/text/localised";

/** How the pane calls its commands that write what was found into the workbook. */
export const REPORT_NAMES: Readonly<Record<ReportJob, LocalisedText>> = {
  "findings-sheet": CHECK_TEXTS.findingsSheet,
  marks: CHECK_TEXTS.marks,
  "remove-report": CHECK_TEXTS.removeReport,
};

export function reportedText({ job, written }: ReportOutcome, say: Say): string {
  const name = say(REPORT_NAMES[job]);
  return say(written === 0 ? CHECK_TEXTS.reportedNone : CHECK_TEXTS.reported, { job: name, n: written });
}
