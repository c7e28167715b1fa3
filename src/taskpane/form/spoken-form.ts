import type { FormReading } from "../../app/read-form";
import type { Voice } from "../shell/jobs/job";
import type { Say } from "../shell/say";
import type { FormPane, FormState } from "./form-state";
import { FORM_TEXTS } from "./texts";

/** What was read, in one sentence, for those who do not see it. */
export function spokenReading(reading: FormReading | null, say: Say): string {
  if (!reading) return "";
  const { kind, tables } = reading.view;
  if (kind === "none") return say(FORM_TEXTS.titleNone);
  if (kind === "another-kind") return say(FORM_TEXTS.titleOther);
  const rows = tables.flatMap((table) => table.rows);
  const indicators = rows.reduce(
    (sum, { kind: own, places }) => sum + (own === "indicator" ? places.length : 0),
    0,
  );
  return say(FORM_TEXTS.readSpoken, { n: tables.length, indicators });
}

/** What a job about the layout came to. */
export function spokenOutcome({ form }: FormPane, voice: Voice): string {
  return outcomeTitle(form, voice);
}

const GROWN = {
  grown: FORM_TEXTS.grownTitle,
  unchanged: FORM_TEXTS.grownUnchanged,
  refused: FORM_TEXTS.grownRefused,
  lost: FORM_TEXTS.grownLost,
} as const;

export function outcomeTitle({ outcome }: Pick<FormState, "outcome">, { language, say }: Voice): string {
  switch (outcome?.kind) {
    case undefined:
      return "";
    case "saved":
      return say(FORM_TEXTS.savedTitle);
    case "removed":
      return say(FORM_TEXTS.removedTitle);
    case "asking":
      return say(FORM_TEXTS.askTitle, { name: outcome.layout.name });
    case "refused":
      return say(FORM_TEXTS.refusedTitle, { name: outcome.name });
    case "faulty":
      return say(FORM_TEXTS.faultyTitle, { file: outcome.file });
    case "grown": {
      const { isKept, growth } = outcome;
      const n = growth.wordings.filter((wording) => wording.outcome === "added").length;
      return say(GROWN[isKept ? growth.kind : "lost"], { name: growth.framework.name[language], n });
    }
  }
}

/** Why the selected column could not be taken, or that the correction waits to be saved. */
export function spokenPick({ pickProblem }: FormState, say: Say): string {
  if (pickProblem === null) return say(FORM_TEXTS.pickDone);
  return pickProblem.kind === "several"
    ? say(FORM_TEXTS.pickSeveral)
    : say(FORM_TEXTS.pickSheet, { sheet: pickProblem.sheet });
}
