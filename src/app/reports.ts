import type {
  FormIdentity,
  Summary,
  SummaryPlan,
  SummaryStyle,
  ComponentSummary,
  PlannedCell,
} from "../domain/summary/summary";
import type { Finding, FindingCounts } from "../domain/validation/engine/finding";
import type { FormProgress } from "../domain/review/progress";
import type { StampVerdict } from "./verify-stamp";
import type { LayoutReport } from "../domain/form/describe-layout";
import type { FrameworkBasis } from "../domain/form/recognition-texts";
import type { Standing } from "../domain/framework/carried-framework";
import type { Framework } from "../domain/framework/framework";
import type { PutIn } from "../domain/workbook/put-in";

export type { ComponentSummary, FormIdentity, PlannedCell, Summary, SummaryPlan, SummaryStyle };

/** The outcome of *Validate*: everything the pane, the ribbon and the command line show. */
export interface ValidationReport {
  /** The grades are its own, whatever was used instead of them. */
  readonly framework: FrameworkBasis & Pick<Framework, "ruleGrades">;
  /** The layout that its columns are read by, with each corrected one; null where there is none. */
  readonly layout: LayoutReport | null;
  /** Who put the template and the layout that it carries into the workbook; null where it carries none or does not say. */
  readonly putIn: Readonly<Record<"template" | "layout", PutIn | null>>;
  readonly form: FormIdentity;
  readonly counts: FindingCounts;
  readonly progress: FormProgress;
  /** Ordered by sheet, then place, then severity. */
  readonly findings: readonly Finding[];
  /** The sheets that are protected without a password, as far as can be told. */
  readonly guarded: readonly string[];
  /** How many rules were graded otherwise than by the framework. */
  readonly regraded: number;
  /** The template that the workbook carries, and what it is to those that are known here; null where there is none. */
  readonly template: CarriedTemplateReport | null;
  /** So many acceptances of the workbook were not counted; null where all are. */
  readonly passedOver: number | null;
  /** What has become of the sign-off, where that was asked for. */
  readonly stamp?: StampVerdict;
  readonly checked: { readonly sheets: number; readonly indicators: number; readonly rules: number };
}

/** Which template the form was held against. */
export interface CarriedTemplateReport {
  readonly id: string;
  readonly version: number;
  readonly agency: string;
  readonly standing: Standing;
}

/** The outcome of *Summarise*. */
export interface SummaryReport {
  /** The framework that it is rated by, and why. */
  readonly basis: FrameworkBasis;
  readonly summary: Summary;
  readonly sheet: string;
  readonly style: SummaryStyle;
  /** As in its plan. */
  readonly earlierSheet: string | null;
  /** How many changes were written; 0 when everything was up to date. */
  readonly written: number;
  /** How many cells were filled or overwritten that the user had to agree to. */
  readonly agreedCells: number;
  /** As in its plan. */
  readonly mayBeStale?: true;
}
