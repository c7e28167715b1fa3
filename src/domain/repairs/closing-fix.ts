import { isRated, ratingContent, shownFigure, totalContent } from "../closing/closing-cells";
import type { TableFacts } from "../closing/table-facts";
import { hasFormula, hasValue, valueOf, type Field, type ValueField } from "../form/field";
import type { Band } from "../framework/framework";
import { ratingBand, statedRating } from "../framework/rating-bands";
import { agrees } from "../scoring/agreement";
import { setFormula, setNumber, setText, type FixWrite } from "./fix";

/** Whether a cell is better filled with a formula: it had one, or most weighted scores of the form are formulas. */
export function isComputed(field: Field<unknown> | null, facts: TableFacts): boolean {
  return field?.cell?.formula != null || facts.sums.computesWeighted;
}

/** The total as the scores give it, and what must follow it; empty where the scores give none. */
export function totalWrites(facts: TableFacts): FixWrite[] {
  const { total } = facts.table;
  const content = totalContent(facts);
  if (!total || content === null) return [];
  const formula = isComputed(total, facts) ? content.formula : null;
  const write = formula === null ? setNumber(total, content.value) : setFormula(total, formula);
  return [write, ...writesAfterTotal(facts, content.exact)];
}

/** What must follow a total that becomes another one, so that no other finding comes up. */
function writesAfterTotal(facts: TableFacts, total: number): FixWrite[] {
  const writes = ratingWrites(facts, total);
  const printed = facts.printed?.total ?? null;
  const before = valueOf(facts.table.total);
  const { decimals } = facts.framework;
  if (isConstant(printed) && !agrees(printed.reading.value, total, decimals.total)) {
    // Where it did not repeat the total before either, it is a finding of its own.
    const repeated = before === null || agrees(printed.reading.value, before, decimals.total);
    if (repeated) writes.push(setNumber(printed, shownFigure(total, decimals.total)));
  }
  return writes;
}

/** The rating, where it is a constant that names another band, and the one on the summary page that repeats it. */
function ratingWrites(facts: TableFacts, total: number): FixWrite[] {
  const { table, framework } = facts;
  const band = ratingBand(total, framework);
  const { rating } = table;
  const isWrong = isConstant(rating) && !isRated(rating, band, framework);
  return [...(isWrong ? [ratingWrite(rating, facts, total)] : []), ...printedRatingWrites(facts, band)];
}

/** The rating of a table, read off `total`, and what must follow it. */
export function wholeRatingWrites(facts: TableFacts, rating: Field<string>, total: number): FixWrite[] {
  const band = ratingBand(total, facts.framework);
  return [ratingWrite(rating, facts, total), ...printedRatingWrites(facts, band)];
}

function ratingWrite(rating: Field<string>, { table, framework }: TableFacts, exact: number): FixWrite {
  const isLive = hasValue(table.total) && (hasFormula(table.total) || hasFormula(rating));
  const { formula, band } = ratingContent(table, exact, framework);
  return isLive && formula !== null ? setFormula(rating, formula) : setText(rating, band.name.th);
}

function printedRatingWrites({ table, framework, printed: page }: TableFacts, band: Band): FixWrite[] {
  const printed = page?.rating ?? null;
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
  facts: TableFacts,
  change: { readonly from: number | null; readonly to: number },
): FixWrite[] {
  const { table, framework } = facts;
  const { weightedSum } = facts.sums;
  const stated = valueOf(table.total);
  if (stated === null || facts.isTotal(stated)) return [];
  if (!hasFormula(table.total)) return totalWrites(facts);
  if (!agrees(stated, weightedSum, framework.decimals.total)) return [];
  return writesAfterTotal(facts, weightedSum - (change.from ?? 0) + change.to);
}
