import type { FrameworkBasis } from "../form/recognition-texts";
import type { LocalisedText } from "../text/localised";
import type { ChangeSet } from "../workbook/change-set";

/** What the form says about itself, as read; null where it does not say. */
export interface FormIdentity {
  readonly agency: string | null;
  /** Buddhist Era. */
  readonly fiscalYear: number | null;
}

export interface ComponentSummary {
  readonly code: string;
  readonly name: string;
  /** Sum of the weights of its indicators. */
  readonly weight: number;
  /** Sum of the unrounded weighted scores; null while nothing in it is scored. */
  readonly weighted: number | null;
  /** Weighted average of its scores on the framework's scale; null while nothing in it is scored. */
  readonly score: number | null;
}

/** The figures of a summary, rounded only where they are shown. */
export interface Summary {
  readonly form: FormIdentity;
  readonly components: readonly ComponentSummary[];
  /** Null while no indicator is scored. */
  readonly total: number | null;
  /** Null also where nothing decides on a framework. */
  readonly rating: LocalisedText | null;
  readonly ita: { readonly score: number; readonly rating: string } | null;
  /** Indicators that apply but have no score yet: the total counts nothing for them. */
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
  /** The framework that it is rated by, and why. */
  readonly basis: FrameworkBasis;
  readonly summary: Summary;
  readonly changeSet: ChangeSet;
  readonly overwrites: readonly Overwrite[];
  /** The sheet the summary stands on. */
  readonly sheet: string;
  /** Excel calculates only on request: formulas of the form may have shown old figures. */
  readonly mayBeStale?: true;
}
