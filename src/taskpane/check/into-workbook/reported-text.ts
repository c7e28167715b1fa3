import type { Say } from "../../shell/say";
import type { ReportOutcome } from "../check-state";
import { CHECK_TEXTS } from "../texts";

export function reportedText({ job, written }: ReportOutcome, say: Say): string {
  const text = written === 0 ? CHECK_TEXTS.reportedNone : CHECK_TEXTS.reported;
  return say(text, { job: say(job.title), n: written });
}
