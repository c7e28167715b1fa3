import type { FrameworkBasis } from "../../form/recognition-texts";
import type { Framework } from "../../framework/framework";
import type { Day } from "../../thai/day-text";
import type { Digits } from "../../thai/digits";
import type { Summary } from "../summary";
import type { FigureMode } from "./sheet-cell";
import type { TotalFormulas } from "./total-formulas";

/** What the sheet is made from. */
export interface SummarySheetInput {
  readonly summary: Summary;
  readonly framework: Framework;
  readonly basis: FrameworkBasis;
  readonly mode: FigureMode;
  readonly digits: Digits;
  /** The day that is printed on it; none where it is not told. */
  readonly madeOn: Day | null;
}

/** The same with the formulas that several of its cells are made of. */
export interface MakingFacts extends SummarySheetInput {
  readonly formulas: TotalFormulas;
  /** Counts the open errors that speak of the total. */
  readonly errorCount: string;
}
