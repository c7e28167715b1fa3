import type { Standing } from "../framework/carried-framework";
import type { Framework } from "../framework/framework";
import type { ScaleSign } from "../recognition/recognised";

/** How the framework's years fit the form's. */
export type YearFit = "in-force" | "nearest" | "unstated";

/**
 * Why a workbook is judged by its framework. `given`: whoever asked said so; `stored`: the workbook carries it;
 * `layout`: the layout that fits it names it; `recognised`: by the scale, the year and the words of its title;
 * `undecided`: nothing decides, so what depends on the scale is withheld.
 */
export type FrameworkReason =
  | { readonly kind: "given" | "layout"; readonly scale: ScaleEvidence }
  | {
      readonly kind: "stored";
      readonly scale: ScaleEvidence;
      /** What the workbook's framework is to those that are known here. */
      readonly standing: Standing;
    }
  | {
      readonly kind: "recognised";
      readonly scale: ScaleEvidence;
      readonly year: number | null;
      readonly fit: YearFit;
      /** Whether the form's titles name the kind of agency; else the first framework of the scale is assumed. */
      readonly isFamilyNamed: boolean;
    }
  | { readonly kind: "undecided"; readonly scale: ScaleEvidence };

/** What the form itself says about the points it scores by. */
export interface ScaleEvidence {
  /** Rising; null where the signs do not decide. */
  readonly points: readonly number[] | null;
  readonly signs: readonly ScaleSign[];
}

export interface FrameworkChoice {
  readonly framework: Framework;
  readonly reason: FrameworkReason;
}
