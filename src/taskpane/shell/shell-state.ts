import type { ErrorReason } from "../../app/explain-error";
import type { Progress } from "../../app/workbook-port";
import { NO_KNOWN_FORMS, type ChoosingNotice, type KnownForms } from "./form-choice/known-forms";
import type { AnyJob } from "./jobs/job";
import type { Problem } from "./jobs/problem";
import type { ReviewOutcome } from "./review/review";
import type { Section } from "./section";

export interface RunningJob {
  readonly job: AnyJob;
  readonly progress: Progress | null;
  readonly isCancelling: boolean;
}

/** What is to be told beside the results. It goes when the next job starts. */
export type Notice =
  | { readonly kind: "cancelled"; readonly job: AnyJob }
  | { readonly kind: "declined" }
  /** A job waits for the user to say which of several forms it is about. */
  | ChoosingNotice
  /** A document that could not go as a file: copied, or not handed over at all. */
  | { readonly kind: "handed-over"; readonly name: string; readonly isCopied: boolean }
  | { readonly kind: "failed"; readonly during: AnyJob | "select" | "live"; readonly problem: Problem };

/** The part of the pane's state that belongs to no section; each section adds its own to it. */
export interface ShellState {
  readonly running: RunningJob | null;
  readonly section: Section;
  /** At most one for each section. */
  readonly reviews: Readonly<Partial<Record<Section, ReviewOutcome>>>;
  readonly notice: Notice | null;
  readonly forms: KnownForms;
  /** Why the cell that is selected shows an error of one of our functions; null where it shows none. */
  readonly errorReason: ErrorReason | null;
  /** The job that ended last. */
  readonly ended: AnyJob | null;
  /** Rises whenever a job ends, however it ends: the pane then leads focus and announces. */
  readonly endings: number;
}

export const INITIAL_SHELL: ShellState = {
  running: null,
  section: "check",
  reviews: {},
  notice: null,
  forms: NO_KNOWN_FORMS,
  errorReason: null,
  ended: null,
  endings: 0,
};
