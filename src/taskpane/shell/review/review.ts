import type { FixChoice } from "../../../app/fix-findings";
import type { FreezeForm, FreezeOptions } from "../../../app/freeze-workbook";
import type { ApplyOutcome, JobControl } from "../../../app/workbook-port";
import type { LocalisedText } from "../../../domain/text/localised";

export type { FixChoice, FreezeForm };
export type FreezeScope = FreezeOptions["scope"];

/** A plan to be shown before anything is written. */
export type ReviewRequest =
  | { readonly job: "fix"; readonly choice: FixChoice }
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
}

/** What a job would write, and what not, with the one way to write it. */
export interface Review {
  readonly items: readonly ReviewItem[];
  readonly skipped: readonly SkippedItem[];
  /** Cells that are as they should be already. */
  readonly unchanged: number;
  /** Writes all items but those left out, by key or mark. */
  write(leftOut: ReadonlySet<string>, control: JobControl): Promise<ApplyOutcome>;
}

/** What an item is left out by. */
export function markOf({ key, together }: Pick<ReviewItem, "key" | "together">): string {
  return together ?? key;
}

/** How many cells the items write: two of them may write the same into one cell. */
export function countCells(items: readonly ReviewItem[]): number {
  return new Set(items.map(({ sheet, address }) => `${sheet}!${address}`)).size;
}
