import { PROTECTION_TEXTS } from "../../shell/review/protection-texts";
import type { Say } from "../../shell/say";
import type { ReportOutcome } from "../check-state";

export function reportedText({ job, told, counted, closed }: ReportOutcome, say: Say): string {
  const text = say(told, { job: say(job.title), n: counted });
  return closed.length === 0
    ? text
    : `${text} · ${say(PROTECTION_TEXTS.locked, { sheets: closed.join(", ") })}`;
}
