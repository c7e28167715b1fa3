import type { ApplyOutcome, JobControl } from "../../../app/workbook-port";
import type { LocalisedText } from "../../../domain/text/localised";
import type { Job } from "../jobs/job";

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
  /** Items with the same mark are written together or not at all; null where the item stands alone. */
  readonly together: string | null;
  /** Whether the user may leave this one out, with those that belong to it. */
  readonly isOptional: boolean;
}

/** One cell that is left alone. */
export interface SkippedItem {
  readonly sheet: string;
  readonly address: string;
  readonly content: string;
  readonly reason: LocalisedText;
  /** It is left alone for its sheet's protection only. */
  readonly isLocked?: boolean;
}

/** What a job would write, and what not, with the one way to write it; `O` is what writing tells. */
export interface Review<O extends ApplyOutcome = ApplyOutcome> {
  readonly items: readonly ReviewItem[];
  readonly skipped: readonly SkippedItem[];
  /** Cells that are as they should be already. */
  readonly unchanged: number;
  /** The same with the protection of these sheets lifted while it is written; null where there is no such choice. */
  readonly lifted: { readonly sheets: readonly string[]; readonly review: Review<O> } | null;
  /** Writes all items but those left out, by key or mark. */
  write(leftOut: ReadonlySet<string>, control: JobControl): Promise<O>;
}

/** What the user agreed to write: the items left out are named by key or mark. */
export interface ReviewAnswer<O extends ApplyOutcome = ApplyOutcome> {
  readonly review: Review<O>;
  readonly leftOut: ReadonlySet<string>;
}

/** A job that shows a review first; `write` is its second step. */
export interface PlannedJob<S, V, A = void> extends Job<S, V, A> {
  readonly write: Job<S, V, ReviewAnswer>;
  /** Told above items that may be left out, with their number as `{n}`. */
  readonly optionalNote: LocalisedText;
}

/** A review that waits for the user's answer, or what was written of it. */
export type ReviewOutcome = { readonly job: PlannedJob<object, object, unknown>; readonly review: Review } & (
  { readonly state: "asking" } | { readonly state: "done"; readonly written: number }
);

/** What an item is left out by. */
export function markOf({ key, together }: Pick<ReviewItem, "key" | "together">): string {
  return together ?? key;
}

/** The review that the user has before them. */
export function chosenReview(review: Review, isLifted: boolean): Review {
  return (isLifted ? review.lifted?.review : null) ?? review;
}

/** The sheets on which cells are left alone for their protection only, and which lifting it would not open. */
export function lockedSheets({ skipped, lifted }: Review): string[] {
  const sheets = new Set(skipped.flatMap(({ sheet, isLocked }) => (isLocked ? [sheet] : [])));
  return [...sheets].filter((sheet) => !lifted?.sheets.includes(sheet));
}

/** How many cells the items write: two of them may write the same into one cell. */
export function countCells(items: readonly ReviewItem[]): number {
  return new Set(items.map(({ sheet, address }) => `${sheet}!${address}`)).size;
}
