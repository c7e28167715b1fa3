import type { Indicator, IndicatorTable } from "../evaluation/evaluation";
import type { BelowMinimumPolicy, Framework } from "../framework/framework";
import { formatCell } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { columnReference } from "./column-reference";
import { composeCall, composeFormula } from "./formula-text";

/** What KPISCORE does below the minimum target when it is not told. */
const DEFAULT_BELOW_MINIMUM: BelowMinimumPolicy = "zero";

/** `=IF(F8="","",KPISCORE(F8,C8,D8,E8))`; null where the table lacks a column. */
export function scoreFormula({ result, targets }: Indicator, framework: Framework): string | null {
  const { minimum, standard, advanced } = targets;
  if (!result || !minimum || !standard || !advanced) return null;
  const places = [result, minimum, standard, advanced].map((field) => formatCell(field.at));
  const policy = framework.policies.belowMinimum;
  const options = policy === DEFAULT_BELOW_MINIMUM ? [] : ["", policy];
  return composeFormula(composeCall("KPISCORE", [...places, ...options]), places[0]!);
}

/** `=IF(G8="","",KPIWEIGHTED(G8,B8))`; null where the table lacks a column. */
export function weightedFormula({ score, weight }: Indicator): string | null {
  if (!score || !weight) return null;
  const places = [score, weight].map((field) => formatCell(field.at));
  return composeFormula(composeCall("KPIWEIGHTED", places), places[0]!);
}

/**
 * `=KPITOTAL(G8:G11,B8:B11)`. Where other entries stand between the indicators, such as headings repeated on each
 * printed page, the sum of the weighted scores, which skips texts; null where that would count something else too
 * or would not redistribute the weight of an indicator that does not apply.
 */
export function totalFormula(table: IndicatorTable, sheet: SheetSnapshot): string | null {
  const scores = columnReference(table, "score", sheet);
  const weights = columnReference(table, "weight", sheet);
  if (scores?.others.length === 0 && weights?.others.length === 0) {
    return composeFormula(composeCall("KPITOTAL", [scores.address, weights.address]), null);
  }
  const weighted = columnReference(table, "weighted", sheet);
  const isSummable = weighted?.others.every(({ row, column }) => isWording(sheet, row, column)) ?? false;
  return weighted && isSummable && !table.indicators.some(isNotApplicable)
    ? `=SUM(${weighted.address})`
    : null;
}

/** `=KPIRATING(H12)`; null where the table has no total to rate. */
export function ratingFormula({ total }: IndicatorTable): string | null {
  return total && composeFormula(composeCall("KPIRATING", [formatCell(total.at)]), null);
}

function isWording(sheet: SheetSnapshot, row: number, column: number): boolean {
  const cell = sheet.cells.at(row, column);
  return cell?.formula === null && typeof cell.value === "string";
}

function isNotApplicable({ result, score }: Indicator): boolean {
  return [result, score].some((field) => field?.reading.kind === "not-applicable");
}
