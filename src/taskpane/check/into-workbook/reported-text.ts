import { PROTECTION_TEXTS } from "../../shell/review/protection-texts";
import type { Say } from "../../shell/say";
import type { ReportOutcome } from "../check-state";
import { CHECK_TEXTS } from "../texts";

export function reportedText({ job, written, closed }: ReportOutcome, say: Say): string {
  const text = written === 0 ? CHECK_TEXTS.reportedNone : CHECK_TEXTS.reported;
  const told = say(text, { job: say(job.title), n: written });
  return closed.length === 0
    ? told
    : `${told} · ${say(PROTECTION_TEXTS.locked, { sheets: closed.join(", ") })}`;
}
