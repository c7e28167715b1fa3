import type { Indicator, IndicatorTable } from "../evaluation/evaluation";
import type { BelowMinimumPolicy, Framework } from "../framework/framework";
import { formatCell, formatRectangle, type CellAddress } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { columnReference } from "./column-reference";
import { composeCall, composeFormula } from "./formula-text";

/** What KPISCORE does below the minimum target when it is not told. */
const DEFAULT_BELOW_MINIMUM: BelowMinimumPolicy = "zero";

/** The scale that KPISCORE reads: three targets for these points. */
const KPISCORE_POINTS = "50,75,100";

/**
 * `=IF(F8="","",KPISCORE(F8,C8,D8,E8))`, on other scales `=IF(H8="","",KPILEVEL(H8,C8:G8))`; null where the table
 * lacks a column or the targets of a longer scale do not stand side by side.
 */
export function scoreFormula({ result, targets }: Indicator, framework: Framework): string | null {
  const places = framework.tiers.map((tier) => targets[tier.id]?.at);
  if (!result || places.some((place) => place === undefined)) return null;
  return scoreCall(result.at, places as CellAddress[], framework);
}

/** The same from the places of the result and of the targets, lowest tier first; all on one sheet. */
export function scoreCall(
  result: CellAddress,
  targets: readonly CellAddress[],
  framework: Framework,
): string | null {
  const points = framework.tiers.map((tier) => tier.point);
  const at = formatCell(result);
  const policy = framework.policies.belowMinimum;
  const options = policy === DEFAULT_BELOW_MINIMUM ? [] : ["", policy];
  if (points.join() === KPISCORE_POINTS) {
    return composeFormula(composeCall("KPISCORE", [at, ...targets.map(formatCell), ...options]), at);
  }
  const first = targets[0]!;
  const isRun = targets.every(({ row, column }, i) => row === first.row && column === first.column + i);
  if (!isRun) return null;
  const range = formatRectangle({ ...first, rowCount: 1, columnCount: targets.length });
  const isCounted = points.every((point, i) => point === i + 1);
  const scale = isCounted ? (options.length > 0 ? [""] : []) : [`{${points.join(",")}}`];
  return composeFormula(composeCall("KPILEVEL", [at, range, ...scale, ...options]), at);
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
