import type { LocalisedText } from "../text/localised";

/** Where a rule of a framework comes from. Anything that is not stated or published is a policy that users can change. */
export type Certainty = "stated" | "published" | "policy";

/** What a column of the indicator table holds, whatever its place or wording. */
export type ColumnRole =
  "code" | "indicator" | "weight" | "minimum" | "standard" | "advanced" | "result" | "score" | "weighted";

export type TierId = "minimum" | "standard" | "advanced";

export interface Tier {
  readonly id: TierId;
  /** Score points given at this target. */
  readonly point: number;
  readonly name: LocalisedText;
}

/** A named band that begins at `from` (inclusive) and ends where the next higher one begins. */
export interface Band {
  readonly id: string;
  readonly from: number;
  readonly name: LocalisedText;
}

/** What a result below the minimum target is worth. */
export type BelowMinimumPolicy = "zero" | "extrapolate" | "proportional";

/** What an indicator that does not apply does to the total. */
export type NotApplicablePolicy = "redistribute" | "count-as-zero";

/** The wordings by which the parts of the form are recognised; spaces and line breaks do not matter. */
export interface FormVocabulary {
  readonly columns: Readonly<Record<ColumnRole, readonly string[]>>;
  /** Words that open a component's heading, before its number. */
  readonly component: readonly string[];
  readonly total: readonly string[];
  readonly rating: readonly string[];
  readonly ita: readonly string[];
  readonly agency: readonly string[];
  /** Entries that say an indicator does not apply, as against one not reported. */
  readonly notApplicable: readonly string[];
  /** Entries that stand for "nothing here". */
  readonly none: readonly string[];
}

/**
 * The rules of one kind of evaluation in one fiscal year, as data: scale, bands, policies, decimals and wordings.
 * Everything that scores, validates or summarises takes them from here and from nowhere else.
 */
export interface Framework {
  readonly id: string;
  readonly version: number;
  /** Buddhist Era. */
  readonly fiscalYear: number;
  readonly name: LocalisedText;
  /** By rising points. */
  readonly tiers: readonly Tier[];
  readonly scoreRange: { readonly lowest: number; readonly highest: number };
  readonly weightTotal: number;
  readonly decimals: { readonly score: number; readonly weighted: number; readonly total: number };
  readonly policies: {
    readonly belowMinimum: BelowMinimumPolicy;
    readonly notApplicable: NotApplicablePolicy;
  };
  /** By falling threshold; the last one takes everything below. */
  readonly ratings: readonly Band[];
  readonly ita: { readonly bands: readonly Band[]; readonly nationalTarget: number };
  readonly vocabulary: FormVocabulary;
  /** Says of each rule above whether it is sourced or a policy, and where it is stated. */
  readonly sources: readonly {
    readonly about: string;
    readonly certainty: Certainty;
    readonly source: LocalisedText;
  }[];
}
