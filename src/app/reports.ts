import type { ChangeSet } from "../domain/workbook/change-set";
import type { Finding, FindingCounts } from "../domain/validation/finding";
import type { LocalisedText } from "../domain/text/localised";

/** What the form says about itself, as read; null where it does not say. */
export interface FormIdentity {
  readonly agency: string | null;
  /** Buddhist Era. */
  readonly fiscalYear: number | null;
}

/** The outcome of *Validate*: everything the pane, the ribbon and the command line show. */
export interface ValidationReport {
  readonly framework: { readonly id: string; readonly name: LocalisedText };
  readonly form: FormIdentity;
  readonly counts: FindingCounts;
  /** Ordered by sheet, then place, then severity. */
  readonly findings: readonly Finding[];
  readonly checked: { readonly sheets: number; readonly indicators: number; readonly rules: number };
}

export interface ComponentSummary {
  readonly code: string;
  readonly name: string;
  /** Sum of the weights of its indicators. */
  readonly weight: number;
  /** Sum of the unrounded weighted scores; null while nothing in it is scored. */
  readonly weighted: number | null;
  /** Weighted average score on the framework's scale; null while nothing in it is scored. */
  readonly score: number | null;
}

/** The figures of a summary, rounded only where they are shown. */
export interface Summary {
  readonly form: FormIdentity;
  readonly components: readonly ComponentSummary[];
  /** Null while no indicator is scored. */
  readonly total: number | null;
  readonly rating: LocalisedText | null;
  readonly ita: { readonly score: number; readonly rating: string } | null;
  /** Codes of indicators that have no score yet; the total leaves them out or counts them by the framework's policy. */
  readonly unscored: readonly string[];
}

/** A cell that a person filled and the plan would write over. */
export interface Overwrite {
  readonly sheet: string;
  readonly address: string;
  /** As it stands now, formula or value, as text. */
  readonly before: string;
  readonly after: string;
}

/** What *Summarise* would write. With overwrites the user is asked first; without changes there is nothing to do. */
export interface SummaryPlan {
  readonly summary: Summary;
  readonly changeSet: ChangeSet;
  readonly overwrites: readonly Overwrite[];
  /** The sheet the summary stands on. */
  readonly sheet: string;
}

export interface SummaryReport {
  readonly summary: Summary;
  readonly sheet: string;
  /** How many changes were written; 0 when everything was up to date. */
  readonly written: number;
}
