import type {
  FormIdentity,
  Summary,
  SummaryPlan,
  ComponentSummary,
  Overwrite,
} from "../domain/summary/summary";
import type { Finding, FindingCounts } from "../domain/validation/finding";
import type { LocalisedText } from "../domain/text/localised";

export type { ComponentSummary, FormIdentity, Overwrite, Summary, SummaryPlan };

/** The outcome of *Validate*: everything the pane, the ribbon and the command line show. */
export interface ValidationReport {
  readonly framework: { readonly id: string; readonly name: LocalisedText };
  readonly form: FormIdentity;
  readonly counts: FindingCounts;
  /** Ordered by sheet, then place, then severity. */
  readonly findings: readonly Finding[];
  readonly checked: { readonly sheets: number; readonly indicators: number; readonly rules: number };
}

/** The outcome of *Summarise*. */
export interface SummaryReport {
  readonly summary: Summary;
  readonly sheet: string;
  /** How many changes were written; 0 when everything was up to date. */
  readonly written: number;
}
