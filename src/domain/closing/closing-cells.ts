import { valueOf, type Field } from "../form/field";
import type { IndicatorTable } from "../form/evaluation";
import { ratingFormula, totalFormula } from "../formulas/writing/form-formulas";
import type { Band, Framework } from "../framework/framework";
import { ratingBand, statedRating } from "../framework/rating-bands";
import { FIGURE_NOISE } from "../scoring/noise";
import { agrees } from "../scoring/agreement";
import { roundHalfUp, settle } from "../scoring/rounding";
import type { TableFacts } from "./table-facts";

/**
 * What belongs into a closing cell of a form. Everything that writes a total or a rating takes it from here and only
 * chooses between the two: a form that computes gets the formula, one that does not the figure.
 */
export interface ClosingContent {
  /** With its "="; null where no formula shows what the cell should show. */
  readonly formula: string | null;
  /** The total rounded half up as the form shows it, or the rating's Thai name. */
  readonly value: number | string;
}

/** What belongs into the total, and the total itself. */
export interface TotalContent extends ClosingContent {
  readonly value: number;
  /** Not rounded: what the rating is read off. */
  readonly exact: number;
}

/**
 * The total of a table as it belongs into its cell. Null where no total can be told: nothing is scored, a weight is
 * missing, or a score or weight shows an error, which has to be mended first. `formula` is null where the function
 * would show something else than the total: a score in words, for one, makes it fail.
 */
export function totalContent(facts: TableFacts): TotalContent | null {
  const { table, framework, sheet, total: exact } = facts;
  if (exact === null || facts.sums.hasErrors) return null;
  const shown = facts.sums.functionTotal();
  const isSame = shown !== null && agrees(shown, exact, framework.decimals.total);
  const formula = isSame && sheet ? totalFormula(table, sheet, framework) : null;
  return { formula, value: shownFigure(exact, framework.decimals.total), exact };
}

/** The rating of a total as it belongs into its cell; `total` is not rounded. */
export function ratingContent(
  table: IndicatorTable,
  total: number,
  framework: Framework,
): ClosingContent & { readonly band: Band } {
  const band = ratingBand(total, framework);
  return { formula: ratingFormula(table, framework), value: band.name.th, band };
}

/** A figure as it is written into a form that does not compute: rounded half up as it is shown. */
export function shownFigure(exact: number, decimals: number): number {
  return roundHalfUp(settle(exact, FIGURE_NOISE), decimals);
}

/** Whether a field states the rating of a band, in whatever wording. */
export function isRated(rating: Field<string> | null, band: Band, framework: Framework): boolean {
  const stated = valueOf(rating);
  return stated !== null && statedRating(stated, framework)?.id === band.id;
}
