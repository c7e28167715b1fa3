import type { ApplyOutcome } from "../../../app/workbook-port";
import type { LocalisedText } from "../../../domain/text/localised";
import type { Job, JobContext, JobEnd, Voice } from "../jobs/job";
import type { ShellStore } from "../jobs/job-store";
import type { Section } from "../section";
import type { ShellState } from "../shell-state";
import { SHELL_TEXTS } from "../texts";
import {
  chosenReview,
  countCells,
  markOf,
  type PlannedJob,
  type Review,
  type ReviewAnswer,
  type ReviewOutcome,
} from "./review";

interface PlannedWork<S, V, A, O extends ApplyOutcome> extends Pick<
  Job<S, V, A>,
  "name" | "title" | "retryWhenChanged"
> {
  readonly section: Section;
  readonly optionalNote?: LocalisedText;
  /** Plans without writing; the review writes itself once it is agreed to. */
  plan(given: A, context: JobContext<S, V>): Promise<Review<O>>;
  /** What follows the writing, where it is not that a check in view is outdated. */
  afterWriting?(outcome: O, context: JobContext<S, V>): Promise<JobEnd<S>>;
  ending?(state: S, voice: Voice): string;
}

/** A job that shows a plan first and writes what the user agrees to. */
export function plannedJob<S extends ShellState, V, A = void, O extends ApplyOutcome = ApplyOutcome>(
  work: PlannedWork<S, V, A, O>,
): PlannedJob<S, V, A> {
  const { plan, afterWriting, optionalNote = SHELL_TEXTS.planOptional, ...facts } = work;
  const asking: Job<S, V, A> = {
    ending: (state, voice) => reviewEnding(state.reviews[facts.section], voice),
    ...facts,
    retry: "same",
    run: async (given, context) => {
      const review = await plan(given, context);
      return { state: withReview(context.getState(), { job: held, review, state: "asking" }) };
    },
  };
  const write: Job<S, V, ReviewAnswer<O>> = {
    ...asking,
    begin: undefined,
    retry: asking as Job<object, object, unknown>,
    run: async ({ review, leftOut }, context) => {
      const outcome = await review.write(leftOut, context.control);
      const chosen = review.items.filter((item) => !leftOut.has(markOf(item)));
      const written = outcome.written === 0 ? 0 : countCells(chosen);
      const after = await (afterWriting?.(outcome, context) ?? { state: {}, hasWritten: written > 0 });
      const shown = withReview<S>(context.getState(), { job: held, review, state: "done", written });
      return { ...after, state: { ...shown, ...after.state } };
    },
  };
  const job: PlannedJob<S, V, A> = Object.assign(asking, { write, optionalNote });
  // The state holds jobs of whichever section.
  const held = job as PlannedJob<object, object, unknown>;
  return job;
}

function withReview<S extends ShellState>({ reviews }: S, outcome: ReviewOutcome): Partial<S> {
  const change: Partial<ShellState> = { reviews: { ...reviews, [outcome.job.section]: outcome } };
  return change as Partial<S>;
}

export function reviewEnding(outcome: ReviewOutcome | undefined, { say }: Voice): string {
  if (!outcome) return "";
  const job = say(outcome.job.title);
  if (outcome.state === "done") return say(SHELL_TEXTS.planDone, { job, n: outcome.written });
  const n = countCells(outcome.review.items);
  return say(n === 0 ? SHELL_TEXTS.planNothing : SHELL_TEXTS.planTitle, { job, n });
}

/** Writes the section's review but for the items that the user left out; with protection lifted where they said so. */
export async function confirmReview(
  store: ShellStore,
  leftOut: ReadonlySet<string>,
  { isLifted = false } = {},
): Promise<void> {
  const { reviews, section } = store.getState();
  const outcome = reviews[section];
  if (outcome?.state !== "asking") return;
  await store.start(outcome.job.write, { review: chosenReview(outcome.review, isLifted), leftOut });
}

/** Takes the section's review out of view; what waited for an answer is not written. */
export function closeReview(store: ShellStore): void {
  const { section, reviews, running } = store.getState();
  const outcome = reviews[section];
  if (running || !outcome) return;
  const change = { reviews: { ...reviews, [section]: undefined } };
  const isDeclined = outcome.state === "asking" && outcome.review.items.length > 0;
  if (isDeclined) store.decline(change);
  else store.set(change);
}
