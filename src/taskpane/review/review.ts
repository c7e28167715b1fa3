import type { FreezeForm, FreezeOptions } from "../../app/freeze-workbook";
import type { ApplyOutcome, JobControl } from "../../app/workbook-port";
import type { LocalisedText } from "../../domain/text/localised";

export type { FreezeForm };
export type FreezeScope = FreezeOptions["scope"];

/** A plan to be shown before anything is written. */
export type ReviewRequest =
  | { readonly job: "score-sheet" }
  | { readonly job: "freeze"; readonly scope: FreezeScope; readonly form: FreezeForm }
  | { readonly job: "thaw" }
  | { readonly job: "repair" };

/** One cell before and after. */
export interface ReviewItem {
  /** Unique within the review. */
  readonly key: string;
  readonly sheet: string;
  readonly address: string;
  readonly before: string;
  readonly after: string;
  /** What the cell is for, or why it becomes what it does. */
  readonly note: LocalisedText | null;
  /** What the new formula will show, where it is known. */
  readonly gives: string | null;
  /** Whether the user may leave this one out. */
  readonly isOptional: boolean;
}

/** One cell that is left alone. */
export interface SkippedItem {
  readonly sheet: string;
  readonly address: string;
  readonly content: string;
  readonly reason: LocalisedText;
}

/** What a job would write, and what not, with the one way to write it. */
export interface Review {
  readonly items: readonly ReviewItem[];
  readonly skipped: readonly SkippedItem[];
  /** Cells that are as they should be already. */
  readonly unchanged: number;
  /** Writes all items but those left out, by key. */
  write(leftOut: ReadonlySet<string>, control: JobControl): Promise<ApplyOutcome>;
}
