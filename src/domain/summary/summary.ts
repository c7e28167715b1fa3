import type { FormName } from "../form/form-name";
import type { FrameworkBasis } from "../form/recognition-texts";
import type { Certainty } from "../framework/framework";
import type { LocalisedText } from "../text/localised";
import type { Severity, Statement } from "../validation/engine/finding";
import type { CellAddress } from "../workbook/address";
import type { Digits } from "../thai/digits";
import type { ChangeSet } from "../workbook/change-set";
import type { SummaryStep } from "./take-back";

/** What the form says about itself, as read; null where it does not say. */
export interface FormIdentity {
  readonly agency: string | null;
  /** Buddhist Era. */
  readonly fiscalYear: number | null;
}

/** A value of the form with the cell that it was read from. */
export interface Traced<T> {
  /** Null where the cell says nothing of the kind. */
  readonly value: T | null;
  /** Null where the form has no such cell. */
  readonly at: CellAddress | null;
  /** What a formula multiplies the number in the cell by; null where it was read from a text, which no formula can. */
  readonly factor: number | null;
}

export interface ComponentSummary {
  /** "1"; "" for indicators above the first component's heading. */
  readonly code: string;
  readonly name: string;
  /** The cell of its heading; null for indicators without a component. */
  readonly at: CellAddress | null;
  /** Sum of the weights of its indicators. */
  readonly weight: number;
  /** The part of the weight that belongs to indicators which do not apply; it is not in the score. */
  readonly notApplicable: number;
  /** Sum of the unrounded weighted scores; null while nothing in it is scored. */
  readonly weighted: number | null;
  /**
   * On the framework's scale: (weight − notApplicable) × score ÷ weightTotal = weighted, so that what is not scored yet
   * counts as in the total. Null while nothing in it is scored.
   */
  readonly score: number | null;
  /** Per cent of what it could give at most; null while nothing in it is scored. */
  readonly share: number | null;
}

/**
 * `missing`: blank, or a dash. `failing`: an error. `unreadable`: words where a figure should stand. A score that a
 * person gave for a milestone is a score.
 */
export type ScoreState = "scored" | "not-applicable" | "missing" | "failing" | "unreadable";

export interface IndicatorSummary {
  readonly code: string | null;
  readonly name: string;
  readonly at: CellAddress;
  /** The code of its component; "" where it has none. */
  readonly component: string;
  readonly weight: Traced<number>;
  readonly score: Traced<number>;
  readonly state: ScoreState;
  /** Not rounded; null without weight or score. */
  readonly weighted: number | null;
  /** The highest tier whose points the score reaches; null below all of them and without a score. */
  readonly tier: { readonly id: string; readonly name: LocalisedText } | null;
  /** An open error says that the score is not right as it is. */
  readonly isDisputed: boolean;
}

export type Outcome = "met" | "missed" | "not-told";

/** What an indicator that is only monitored was to reach in one year, and what is told of it. */
export interface MonitoredFigure {
  readonly name: string;
  /** Fiscal year, Buddhist Era. */
  readonly year: number;
  /** As the form words it; `figure` where that is a number that results can be held against. */
  readonly target: Traced<string> & { readonly figure: number | null };
  /** The figure that the result tells, in the target's unit; null where it tells none. */
  readonly result: Traced<number>;
  readonly outcome: Outcome;
  /** Per cent of the target; null where either is no figure. */
  readonly reached: number | null;
}

/** Figures beside the score, where the form has them. */
export interface FiguresBeside {
  /** Personnel cost, per cent of the spending plan. */
  readonly personnelRatio: Traced<number> | null;
  /** Benefit over cost of the form's own year. */
  readonly benefitCost: Traced<number> | null;
  /** Baht; worked out from benefit and cost where they are told and it is not. */
  readonly netBenefit: Traced<number> | null;
}

/** How far the next rating is; null at the highest one and without a total. */
export interface NextRating {
  readonly rating: LocalisedText;
  readonly from: number;
  /** Points of the total as it is shown. */
  readonly points: number;
}

/** How many indicators reached a tier; the rest by why they reached none. */
export interface TierCount {
  readonly name: LocalisedText;
  readonly isTier: boolean;
  readonly count: number;
  /** Sum of their weights. */
  readonly weight: number;
}

/** A finding as far as a summary tells it. */
export interface ToldFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: LocalisedText;
  readonly sheet: string | null;
  readonly address: string | null;
  /** Whether it is why the result is provisional. */
  readonly concernsTotal: boolean;
  /** Why it may stand and who says so; null for an open one. */
  readonly accepted: Statement | null;
}

/** A rule of the framework that the figures were made by. */
export interface PolicyUsed {
  readonly about: string;
  readonly certainty: Certainty;
  readonly source: LocalisedText;
}

export type ProvisionalKind =
  | "score-missing"
  | "score-failing"
  | "score-unreadable"
  | "weight-unreadable"
  | "open-error"
  | "total-failing"
  | "framework-undecided";

export interface ProvisionalReason {
  readonly kind: ProvisionalKind;
  readonly text: LocalisedText;
  readonly at: CellAddress | null;
}

/** How a total was worked out although something is missing, as a policy that has a name. */
export interface Treatment {
  readonly policy: "not-reported-counts-zero" | "no-total";
  readonly text: LocalisedText;
}

/** In what bounds the total will end, and how either end is rated. */
export interface TotalRange {
  readonly low: number;
  readonly high: number;
  readonly ratingAtLow: LocalisedText;
  readonly ratingAtHigh: LocalisedText;
}

/** Why the result is not final, and what can be said of it all the same. */
export interface Provisional {
  readonly reasons: readonly ProvisionalReason[];
  /** Sum of the weights whose score is missing, failing or unreadable. */
  readonly missingWeight: number;
  readonly treatment: Treatment;
  /** Null while weights themselves are open, or nothing decides on a framework. */
  readonly range: TotalRange | null;
}

/** Everything a summary says, as plain data; figures are rounded only where they are shown. */
export interface Summary {
  readonly form: FormIdentity;
  /** Which of several forms it is; absent where the workbook holds one. */
  readonly chosen?: FormName;
  /** The sheets that it is totalled from. */
  readonly sheets: readonly string[];
  readonly components: readonly ComponentSummary[];
  readonly indicators: readonly IndicatorSummary[];
  /** The highest tier first. */
  readonly tiers: readonly TierCount[];
  /** As the policies treat what is missing. Null while no indicator is scored or a weight is unreadable. */
  readonly total: number | null;
  /** The form's own cells for them; null where it has none. */
  readonly totalCell: Traced<number>;
  readonly ratingCell: CellAddress | null;
  /** Null while the result is provisional: nobody is rated by half a form. */
  readonly rating: LocalisedText | null;
  readonly provisional: Provisional | null;
  readonly next: NextRating | null;
  readonly ita: (Traced<number> & { readonly score: number; readonly rating: string }) | null;
  readonly beside: FiguresBeside;
  /** What is monitored in the form's own year, and over several years. */
  readonly monitoring: readonly MonitoredFigure[];
  readonly years: readonly MonitoredFigure[];
  /** Those with the highest scores, and those that lose most points of the total. At most three each. */
  readonly strongest: readonly IndicatorSummary[];
  readonly weakest: readonly IndicatorSummary[];
  readonly accepted: readonly ToldFinding[];
  /** Of severity error, wherever they are. */
  readonly openErrors: readonly ToldFinding[];
  readonly policies: readonly PolicyUsed[];
  /** Indicators that apply but have no score yet: the total counts nothing for them. */
  readonly unscored: readonly string[];
}

/** How the sheet says its figures. */
export interface SummaryStyle {
  /** `values`: as they are now instead of formulas. */
  readonly mode: "formulas" | "values";
  readonly digits: Digits;
}

/** A cell that is shown before it is written. */
export interface PlannedCell {
  readonly sheet: string;
  readonly address: string;
  /** As it stands now, formula or value, as text; "" where nothing does. */
  readonly before: string;
  /** What is written: a formula or a value. */
  readonly after: string;
  /** What a formula will show; null where `after` is that. */
  readonly figure: string | null;
}

/**
 * What *Summarise* would write. With cells to fill or to write over the user is asked first; without changes there is
 * nothing to do.
 */
export interface SummaryPlan {
  /** The framework that it is rated by, and why. */
  readonly basis: FrameworkBasis;
  readonly summary: Summary;
  readonly changeSet: ChangeSet;
  /** Empty cells of the form that get what belongs there. */
  readonly fills: readonly PlannedCell[];
  /** Cells that a person filled and the plan would write over. */
  readonly overwrites: readonly PlannedCell[];
  /** Protected sheets that refuse the plan as they stand: without total and rating a summary is none. */
  readonly stoppedBy: readonly string[];
  /** How it is taken back; null where there is nothing to, or it cannot be. */
  readonly step: SummaryStep | null;
  /** The sheet the summary stands on. */
  readonly sheet: string;
  readonly style: SummaryStyle;
  /** A summary sheet of an earlier version, which is left as it is. */
  readonly earlierSheet: string | null;
  /** Excel calculates only on request: formulas of the form may have shown old figures. */
  readonly mayBeStale?: true;
}
