import type { ScoreState } from "../summary/summary";
import type { LocalisedText } from "../text/localised";
import type { Finding, FindingCounts, Statement } from "../validation/engine/finding";
import type { UnreadWorkbook } from "./unread";

/** The version of the record; a record of another one is not used, and its file read again. */
export const RECORD_VERSION = 1;

/**
 * What a round knows of one file. Plain data that says everything about itself: it is one line of JSON, can be made on
 * one machine and joined with others on another, and tells whether the file would have to be read again.
 */
export interface WorkbookRecord {
  readonly recordVersion: typeof RECORD_VERSION;
  /** As the user named it, or as it is called below the folder that was named. */
  readonly file: string;
  /** SHA-256 of the file in lower-case hexadecimal; null where its bytes could not be had. */
  readonly digest: string | null;
  readonly judgedBy: JudgedByRecord;
  readonly outcome: ReviewedWorkbook | UnreadWorkbook;
}

/** By what a file was judged, besides what is in it. */
export interface JudgedByRecord {
  /** Of the product. */
  readonly version: string;
  readonly ruleSet: number;
  /** Of the framework that was given, null where each file decides; a print of its whole document. */
  readonly framework: string | null;
  /** The same of the layouts that were given, all together. */
  readonly layouts: string | null;
  /** Nothing that a workbook carries decides. */
  readonly isStrict: boolean;
}

/** So many findings of one workbook are kept: who has more has to look into the workbook. */
export const MOST_FINDINGS = 2_000;

export interface ReviewedWorkbook {
  readonly kind: "reviewed";
  /** One for each form that holds indicators, in their order; empty where there is none. */
  readonly forms: readonly FormStanding[];
  /** Where there is no form: the row that comes nearest, and what it lacks; null where none does. */
  readonly nearest: LocalisedText | null;
  readonly counts: FindingCounts;
  /** The gravest first where there are more than {@link MOST_FINDINGS}, else in reading order. */
  readonly findings: readonly RecordedFinding[];
  /** How many findings are counted and not kept. */
  readonly findingsLeftOut: number;
  readonly signOff: RecordedSignOff;
  /** The layout that its columns were read by; null where there was none that fits. */
  readonly layout: string | null;
  /** Tables with columns that nothing was understood of. */
  readonly unclear: readonly UnclearTable[];
}

/** Where one form stands. Figures are not rounded. */
export interface FormStanding {
  /** Which of several forms it is, as `formNameText` writes it; null for the only one. */
  readonly form: string | null;
  readonly agency: string | null;
  /** Buddhist Era. */
  readonly fiscalYear: number | null;
  readonly framework: RecordedFramework;
  /** As the policies of the framework treat what is missing; null while nothing is scored. */
  readonly total: number | null;
  /** The cell of the form's own total, `'sheet'!A1`; null where it has none. */
  readonly totalAt: string | null;
  /** Null while the result is provisional. */
  readonly rating: LocalisedText | null;
  /** Why the result is not final; empty where it is. */
  readonly provisional: readonly LocalisedText[];
  /** Between what the total will end; null where it is final or nobody can tell. */
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly components: readonly RecordedComponent[];
  readonly ita: { readonly score: number; readonly rating: string } | null;
  readonly indicators: readonly RecordedIndicator[];
}

export interface RecordedFramework {
  readonly id: string;
  readonly name: LocalisedText;
  /** Whether anything decided on it; else the figures rest on a guess. */
  readonly isDecided: boolean;
  readonly reason: LocalisedText;
  /** The names of its ratings, the best first. */
  readonly ratings: readonly LocalisedText[];
  /** How many decimals a total is shown with, which it is ranked by. */
  readonly decimals: number;
  readonly highestScore: number;
}

export interface RecordedComponent {
  /** "1"; "" for indicators without a component. */
  readonly code: string;
  readonly name: string;
  readonly weight: number;
  /** On the framework's scale; null while nothing in it is scored. */
  readonly score: number | null;
  readonly weighted: number | null;
}

export interface RecordedIndicator {
  readonly code: string | null;
  readonly name: string;
  /** Of its component; "" where it has none. */
  readonly component: string;
  readonly weight: number | null;
  readonly score: number | null;
  readonly weighted: number | null;
  readonly state: ScoreState;
  /** The cell of its score, or else of its name, `'sheet'!A1`. */
  readonly at: string;
}

/** A finding without what is only of use in the open workbook. */
export type RecordedFinding = Pick<
  Finding,
  | "rule"
  | "ruleName"
  | "severity"
  | "messageId"
  | "message"
  | "remedy"
  | "sheet"
  | "address"
  | "expected"
  | "found"
  | "row"
> & { readonly accepted: Statement | null };

/** `newer`: by a later version of the product, which this one cannot judge. */
export type RecordedSignOff =
  | { readonly kind: "none" | "damaged" | "newer" }
  | {
      readonly kind: "unchanged" | "changed";
      readonly signer: string;
      /** ISO 8601. */
      readonly at: string;
      /** Open errors with which it was signed. */
      readonly openErrors: number;
      /** How many places changed since. */
      readonly changes: number;
    };

/** A table of which a person may have to say what some columns hold. */
export interface UnclearTable {
  readonly sheet: string;
  readonly columns: readonly UnclearTableColumn[];
}

export interface UnclearTableColumn {
  /** Counted from 0. */
  readonly column: number;
  readonly heading: string;
  /** The heading above that it shares with its neighbours; "" where there is none. */
  readonly group: string;
  readonly isUnderstood: boolean;
  /** The cell of its heading, in A1 notation. */
  readonly address: string;
}
