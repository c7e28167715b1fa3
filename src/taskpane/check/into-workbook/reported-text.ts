import type { Language } from "../../../domain/text/localised";
import type { ReportJob, ReportOutcome } from "../../shell/pane-state";
import { say, type TextKey } from "../../shell/texts";

/** How the pane calls its commands that write what was found into the workbook. */
export const REPORT_NAMES: Readonly<Record<ReportJob, TextKey>> = {
  "findings-sheet": "findingsSheet",
  marks: "marks",
  "remove-report": "removeReport",
};

export function reportedText({ job, written }: ReportOutcome, language: Language): string {
  const name = say(language, REPORT_NAMES[job]);
  return say(language, written === 0 ? "reportedNone" : "reported", { job: name, n: written });
}
