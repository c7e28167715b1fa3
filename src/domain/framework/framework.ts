import type { BelowMinimum } from "../scoring/scoring-scale";
import type { NotApplicablePolicy } from "../scoring/totals";
import type { NonEmpty } from "../non-empty";
import type { LocalisedText } from "../text/localised";

/** The version of the document format; older documents are migrated when they are read. */
export const FRAMEWORK_SCHEMA_VERSION = 3;

/** Where a rule of a framework comes from. Anything that is not stated or published is a policy that users can change. */
export type Certainty = "stated" | "published" | "policy";

/** What a column of the indicator table holds, whatever its place or wording; each tier has a column of its own. */
export type ColumnRole = FixedColumnRole | TargetRole;

export type FixedColumnRole =
  | "code"
  | "indicator"
  | "weight"
  | "unit"
  | "direction"
  | "result"
  /** What the agency gives itself, read off the targets. */
  | "selfScore"
  /** What the committee gives instead, where it differs. */
  | "committeeScore"
  /** The score that counts. */
  | "score"
  | "weighted"
  | "evidence"
  /** Why the committee's score differs, such as a deduction for a late report. */
  | "reason";

/** The column of a tier's targets. */
export type TargetRole = `target:${string}`;

export function targetRole(tier: TierId): TargetRole {
  return `target:${tier}`;
}

/** "minimum", "level-1" …: letters, digits and "-". */
export type TierId = string;

export interface Tier {
  readonly id: TierId;
  /** Score points given at this target. */
  readonly point: number;
  readonly name: LocalisedText;
  /** Wordings of its column; the first one is written into new workbooks. */
  readonly headings: NonEmpty<string>;
}

/** A named band that begins at `from` (inclusive) and ends where the next higher one begins. */
export interface Band {
  readonly id: string;
  readonly from: number;
  readonly name: LocalisedText;
}

/** `from-targets`: falling targets mean that lower is better. `stated`: each indicator says so, and its targets agree. */
export type DirectionPolicy = "from-targets" | "stated";

/** The wordings by which the parts of the form are recognised; spaces and line breaks do not matter. */
export interface FormVocabulary {
  /** Columns of the indicator table; those of the targets stand with their tiers. */
  readonly columns: Readonly<Record<FixedColumnRole, NonEmpty<string>>>;
  /** Words that open a component's heading, before its number. */
  readonly component: NonEmpty<string>;
  readonly total: NonEmpty<string>;
  readonly rating: NonEmpty<string>;
  readonly ita: NonEmpty<string>;
  readonly agency: NonEmpty<string>;
  /** Entries that say an indicator does not apply, as against one not reported. */
  readonly notApplicable: NonEmpty<string>;
  /** Entries that stand for "nothing here". */
  readonly none: NonEmpty<string>;
}

/** The parts of the form besides the indicator table (part 1), which has its own vocabulary. */
export type PartId =
  "basics" | "revenue" | "board" | "part1" | "summary" | "part3" | "monitoring" | "highlights" | "evidence";

/** One part of the form: the sheet that a new workbook has for it, and the wordings by which it is found in any workbook. */
export interface FormPart {
  readonly id: PartId;
  readonly name: LocalisedText;
  /** Name of its sheet in a new workbook, 31 characters at most. */
  readonly sheet: string;
  /** Wordings of its title; the first one is written. `{year}` stands for the fiscal year. */
  readonly titles: NonEmpty<string>;
  /** Columns of its table, by role; empty where it has none. */
  readonly columns: readonly FormColumn[];
  /** Single entries with a label, such as the budget; empty where it has none. */
  readonly fields: readonly FormField[];
}

export interface FormColumn {
  readonly role: string;
  /** The first one is written. */
  readonly headings: NonEmpty<string>;
}

export interface FormField {
  readonly id: string;
  /** The first one is written. */
  readonly labels: NonEmpty<string>;
  readonly kind: "text" | "number" | "whole" | "year" | "date";
  /** Written beside the entry, "" for none. */
  readonly unit: string;
  readonly isRequired: boolean;
}

/** A component as the framework lays it down; `weight` null where each agency agrees its own. */
export interface FrameworkComponent {
  readonly code: string;
  readonly name: LocalisedText;
  readonly weight: number | null;
}

/** A reporting round of the year. */
export interface Round {
  readonly id: string;
  readonly months: number;
  readonly name: LocalisedText;
}

/** How a rule is graded under a framework; a rule that is not named keeps its own severity. */
export type RuleGrade = "off" | "error" | "warning" | "info";

/**
 * The rules of one kind of evaluation, as data: scale, bands, policies, decimals, parts of the form and wordings.
 * Everything that scores, validates or summarises takes them from here and from nowhere else.
 */
export interface Framework {
  readonly schemaVersion: typeof FRAMEWORK_SCHEMA_VERSION;
  readonly id: string;
  readonly version: number;
  /** The fiscal years it was in force, Buddhist Era, ends included; `last` null while it still is. */
  readonly fiscalYears: { readonly first: number; readonly last: number | null };
  readonly name: LocalisedText;
  /** The kind of agency it is for. */
  readonly agencyKind: LocalisedText;
  /** "public-organisation": those of several years for one kind of agency share it. */
  readonly family: string;
  /** Wordings that tell the family where a form's title has them; empty where none do. */
  readonly titleWords: readonly string[];
  /** By rising points. */
  readonly tiers: NonEmpty<Tier>;
  readonly scoreRange: { readonly lowest: number; readonly highest: number };
  readonly weightTotal: number;
  readonly decimals: { readonly score: number; readonly weighted: number; readonly total: number };
  readonly policies: {
    readonly belowMinimum: BelowMinimum;
    readonly notApplicable: NotApplicablePolicy;
    readonly rounding: "half-up";
    readonly direction: DirectionPolicy;
    /** A result this many per cent of the advanced target is remarked on as far exceeded; more than 100. */
    readonly farExceeded: number;
  };
  /** By falling threshold; the last one takes everything below. */
  readonly ratings: NonEmpty<Band>;
  /** Null where the evaluation has no integrity assessment beside it. */
  readonly ita: { readonly bands: NonEmpty<Band>; readonly nationalTarget: number } | null;
  readonly components: readonly FrameworkComponent[];
  readonly rounds: readonly Round[];
  readonly parts: readonly FormPart[];
  readonly vocabulary: FormVocabulary;
  readonly ruleGrades: Readonly<Record<string, RuleGrade>>;
  /** Says of each rule above whether it is sourced or a policy, and where it is stated. */
  readonly sources: readonly {
    readonly about: string;
    readonly certainty: Certainty;
    readonly source: LocalisedText;
  }[];
}
