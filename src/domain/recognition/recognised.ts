import type { Assessor, Period } from "./heading-text";
import type { SignRole, TargetStep } from "./heading-meaning";

/** One reason for or against a role, kept for those who ask why. */
export interface Sign {
  readonly kind:
    | "known-wording"
    | "wording"
    | "group"
    | "content"
    | "product"
    | "line"
    | "order"
    | "elimination"
    | "contradiction"
    | "layout";
  readonly role: SignRole;
  /** Added to the others of the role; less than 0 where it speaks against it. */
  readonly strength: number;
}

/** `unsure`: taken as its role, and said to be so; a person decides. */
export type ColumnCertainty = "sure" | "unsure";

export interface RecognisedColumn {
  readonly column: number;
  /** The row of its lowest heading. */
  readonly row: number;
  readonly heading: string;
  /** The heading above that it shares with its neighbours; "" where there is none. */
  readonly group: string;
  /** Null where nothing was understood of it. */
  readonly role: SignRole | null;
  readonly certainty: ColumnCertainty;
  readonly step: TargetStep | null;
  /** The key of the assessment it belongs to; null where all share it. */
  readonly assessment: string | null;
  readonly signs: readonly Sign[];
  /** What it would be next, however weakly. */
  readonly nearest: SignRole | null;
}

/** Result, score and weighted score of one round, assessor, year or unit, side by side with others. */
export interface Assessment {
  readonly key: string;
  /** Its heading as printed. */
  readonly name: string;
  readonly assessor: Assessor | null;
  readonly period: Period | null;
  /** Whether any of its scores is filled in. */
  readonly holdsScores: boolean;
}

/** What speaks for the points that a table scores by; `points` rising. */
export interface ScaleSign {
  readonly kind: "printed-points" | "named-steps" | "line" | "product" | "highest-score";
  readonly points: readonly number[];
  readonly strength: number;
}

/** `another-kind`: a table about indicators that lacks what an evaluation is scored by. */
export type TableKind = "form" | "another-kind" | "none";

/** Whether a person said what the column is. */
export function isSetByLayout({ signs }: Pick<RecognisedColumn, "signs">): boolean {
  return signs.some(({ kind }) => kind === "layout");
}

/** One block of headings with what its columns hold. */
export interface RecognisedTable {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly kind: TableKind;
  readonly columns: readonly RecognisedColumn[];
  readonly assessments: readonly Assessment[];
  readonly scale: readonly ScaleSign[];
  /** Whether a layout was applied to it. */
  readonly isLaid: boolean;
  /** The key of the assessment that a layout says counts; null where none does. */
  readonly chosen: string | null;
}
