import { agrees, NOISE } from "../scoring/agreement";
import { valueOf, type Field, type Reading } from "../form/field";
import { type IndicatorTable } from "../form/evaluation";
import { perTable } from "../form/per-table";
import { ratingBand, statedRating } from "../framework/rating-bands";
import { isTableTotal, tableTotal } from "../closing/table-total";
import type { Band, Framework } from "../framework/framework";
import { ratingFormula, totalFormula } from "../formulas/writing/form-formulas";
import { roundHalfUp, settle } from "../scoring/rounding";
import { setFormula, setNumber, setText, type FixWrite } from "./fix";
import type { FormContext } from "../form/form-context";

/** A figure as it is written into a form that does not compute: rounded half up as it is shown. */
export function shownFigure(exact: number, decimals: number): number {
  return roundHalfUp(settle(exact, NOISE), decimals);
}

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

/** The functions divide by 100: where a framework's weights sum to something else, figures are written. */
export function canUseFunctions({ weightTotal }: Framework): boolean {
  return weightTotal === 100;
}

/** What the scores and weights of a table are: an error among them spreads to a total, words may. */
export const scoredReadings = perTable((table): ReadonlySet<Reading<number>["kind"]> => {
  const fields = table.indicators.flatMap(({ score, weight }) => [score, weight]);
  return new Set(fields.flatMap((field) => field?.reading.kind ?? []));
});

const sumOfReadableWeighted = perTable((table) =>
  table.indicators.reduce((sum, indicator) => sum + (valueOf(indicator.weighted) ?? 0), 0),
);

/** The total as the scores give it, and what must follow it; empty where the scores give none. */
export function totalWrites(context: FormContext, table: IndicatorTable): FixWrite[] {
  const { snapshot, evaluation } = context;
  const { framework } = evaluation;
  const { total } = table;
  const exact = tableTotal(table, framework);
  const readings = scoredReadings(table, framework);
  if (!total || exact === null || readings.has("error")) return [];
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  const mayCompute =
    canUseFunctions(framework) && isComputed(total, table, framework) && !readings.has("text");
  const formula = mayCompute && sheet ? totalFormula(table, sheet, framework) : null;
  const write =
    formula === null
      ? setNumber(total, shownFigure(exact, framework.decimals.total))
      : setFormula(total, formula);
  return [write, ...writesAfterTotal(context, table, exact)];
}

/** What must follow a total that becomes another one, so that no other finding comes up. */
function writesAfterTotal(context: FormContext, table: IndicatorTable, total: number): FixWrite[] {
  const { evaluation } = context;
  const { framework } = evaluation;
  const band = ratingBand(total, framework);
  const writes = ratingWrites(context, table, band);
  const printed = evaluation.tables.length === 1 ? evaluation.summary.total : null;
  const stated = constantOf(printed);
  const before = valueOf(table.total);
  const { decimals } = framework;
  if (stated !== null && !agrees(stated, total, decimals.total)) {
    // Where it did not repeat the total before either, it is a finding of its own.
    const repeated = before === null || agrees(stated, before, decimals.total);
    if (repeated) writes.push(setNumber(printed!, shownFigure(total, decimals.total)));
  }
  return writes;
}

/** The rating, where it is a constant that names another band, and the one on the summary page that repeats it. */
function ratingWrites(context: FormContext, table: IndicatorTable, band: Band): FixWrite[] {
  const stated = constantOf(table.rating);
  const isWrong = stated !== null && statedRating(stated, context.evaluation.framework)?.id !== band.id;
  return [
    ...(isWrong ? [ratingWrite(context.evaluation.framework, table, band)] : []),
    ...printedRatingWrites(context, table, band),
  ];
}

/** The rating of a table and what must follow it. */
export function wholeRatingWrites(context: FormContext, table: IndicatorTable, band: Band): FixWrite[] {
  return [
    ratingWrite(context.evaluation.framework, table, band),
    ...printedRatingWrites(context, table, band),
  ];
}

function ratingWrite(framework: Framework, table: IndicatorTable, band: Band): FixWrite {
  const { rating, total } = table;
  const isLive = valueOf(total) !== null && (total!.cell?.formula ?? rating!.cell?.formula ?? null) !== null;
  const formula = isLive ? ratingFormula(table, framework) : null;
  return formula === null ? setText(rating!, band.name.th) : setFormula(rating!, formula);
}

function printedRatingWrites(context: FormContext, table: IndicatorTable, band: Band): FixWrite[] {
  const { evaluation } = context;
  const { framework } = evaluation;
  const printed = evaluation.tables.length === 1 ? evaluation.summary.rating : null;
  const stated = constantOf(printed);
  if (stated === null) return [];
  const bandOf = (text: string | null) => text && statedRating(text, framework)?.id;
  const before = bandOf(valueOf(table.rating));
  const repeated = before === null || bandOf(stated) === before;
  return repeated && bandOf(stated) !== band.id ? [setText(printed!, band.name.th)] : [];
}

function constantOf<T>(field: Field<T> | null): T | null {
  return field?.cell?.formula == null ? valueOf(field) : null;
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
  if (table.total!.cell?.formula == null) return totalWrites(context, table);
  const sum = sumOfReadableWeighted(table, framework);
  if (!agrees(stated, sum, framework.decimals.total)) return [];
  return writesAfterTotal(context, table, sum - (change.from ?? 0) + change.to);
}
