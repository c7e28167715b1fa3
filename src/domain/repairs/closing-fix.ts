import { isRated, ratingContent, shownFigure, totalContent } from "../closing/closing-cells";
import { isTableTotal } from "../closing/table-total";
import { type IndicatorTable } from "../form/evaluation";
import { hasFormula, hasValue, valueOf, type Field, type ValueField } from "../form/field";
import type { FormContext } from "../form/form-context";
import { perTable } from "../form/per-table";
import type { Band, Framework } from "../framework/framework";
import { ratingBand, statedRating } from "../framework/rating-bands";
import { agrees } from "../scoring/agreement";
import { setFormula, setNumber, setText, type FixWrite } from "./fix";

/** Whether a cell is better filled with a formula: it had one, or most weighted scores of the form are formulas. */
export function isComputed(
  field: Field<unknown> | null,
  table: IndicatorTable,
  framework: Framework,
): boolean {
  return field?.cell?.formula != null || computesWeighted(table, framework);
}

/** Whether most weighted scores of a table are formulas. */
export const computesWeighted = perTable((table) => {
  const weighted = table.indicators.flatMap((indicator) => indicator.weighted?.cell ?? []);
  return weighted.filter((cell) => cell.formula !== null).length * 2 > weighted.length;
});

const sumOfReadableWeighted = perTable((table) =>
  table.indicators.reduce((sum, indicator) => sum + (valueOf(indicator.weighted) ?? 0), 0),
);

/** The total as the scores give it, and what must follow it; empty where the scores give none. */
export function totalWrites(context: FormContext, table: IndicatorTable): FixWrite[] {
  const { snapshot, evaluation } = context;
  const { framework } = evaluation;
  const { total } = table;
  const content = totalContent(snapshot, table, framework);
  if (!total || content === null) return [];
  const formula = isComputed(total, table, framework) ? content.formula : null;
  const write = formula === null ? setNumber(total, content.value) : setFormula(total, formula);
  return [write, ...writesAfterTotal(context, table, content.exact)];
}

/** What must follow a total that becomes another one, so that no other finding comes up. */
function writesAfterTotal(context: FormContext, table: IndicatorTable, total: number): FixWrite[] {
  const { evaluation } = context;
  const { framework } = evaluation;
  const writes = ratingWrites(context, table, total);
  const printed = evaluation.tables.length === 1 ? evaluation.summary.total : null;
  const before = valueOf(table.total);
  const { decimals } = framework;
  if (isConstant(printed) && !agrees(printed.reading.value, total, decimals.total)) {
    // Where it did not repeat the total before either, it is a finding of its own.
    const repeated = before === null || agrees(printed.reading.value, before, decimals.total);
    if (repeated) writes.push(setNumber(printed, shownFigure(total, decimals.total)));
  }
  return writes;
}

/** The rating, where it is a constant that names another band, and the one on the summary page that repeats it. */
function ratingWrites(context: FormContext, table: IndicatorTable, total: number): FixWrite[] {
  const { framework } = context.evaluation;
  const band = ratingBand(total, framework);
  const { rating } = table;
  const isWrong = isConstant(rating) && !isRated(rating, band, framework);
  return [
    ...(isWrong ? [ratingWrite(rating, table, total, framework)] : []),
    ...printedRatingWrites(context, table, band),
  ];
}

/** The rating of a table, read off `total`, and what must follow it. */
export function wholeRatingWrites(
  context: FormContext,
  table: IndicatorTable,
  rating: Field<string>,
  total: number,
): FixWrite[] {
  const { framework } = context.evaluation;
  const band = ratingBand(total, framework);
  return [ratingWrite(rating, table, total, framework), ...printedRatingWrites(context, table, band)];
}

function ratingWrite(
  rating: Field<string>,
  table: IndicatorTable,
  exact: number,
  framework: Framework,
): FixWrite {
  const isLive = hasValue(table.total) && (hasFormula(table.total) || hasFormula(rating));
  const { formula, band } = ratingContent(table, exact, framework);
  return isLive && formula !== null ? setFormula(rating, formula) : setText(rating, band.name.th);
}

function printedRatingWrites(context: FormContext, table: IndicatorTable, band: Band): FixWrite[] {
  const { evaluation } = context;
  const { framework } = evaluation;
  const printed = evaluation.tables.length === 1 ? evaluation.summary.rating : null;
  if (!isConstant(printed)) return [];
  const stated = printed.reading.value;
  const bandOf = (text: string | null) => text && statedRating(text, framework)?.id;
  const before = bandOf(valueOf(table.rating));
  const repeated = before === null || bandOf(stated) === before;
  return repeated && bandOf(stated) !== band.id ? [setText(printed, band.name.th)] : [];
}

function isConstant<T>(field: Field<T> | null): field is ValueField<T> {
  return hasValue(field) && !hasFormula(field);
}

/**
 * What must follow a weighted score that becomes another one. A total that had faithfully summed the wrong one
 * would be wrong then: a constant is written anew, a formula follows by itself and only its rating may have to.
 */
export function writesAfterWeighted(
  context: FormContext,
  table: IndicatorTable,
  change: { readonly from: number | null; readonly to: number },
): FixWrite[] {
  const { framework } = context.evaluation;
  const stated = valueOf(table.total);
  if (stated === null || isTableTotal(stated, table, framework)) return [];
  if (!hasFormula(table.total)) return totalWrites(context, table);
  const sum = sumOfReadableWeighted(table, framework);
  if (!agrees(stated, sum, framework.decimals.total)) return [];
  return writesAfterTotal(context, table, sum - (change.from ?? 0) + change.to);
}
