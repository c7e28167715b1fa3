import type { Say } from "../../shell/say";
import type { ReportOutcome } from "../check-state";

export function reportedText({ job, told, counted }: ReportOutcome, say: Say): string {
  return say(told, { job: say(job.title), n: counted });
}
