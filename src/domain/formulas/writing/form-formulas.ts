import type { Indicator, IndicatorTable } from "../../form/evaluation";
import type { Band, Framework } from "../../framework/framework";
import { isSameBands, RATING_SCALES, ratingScaleOf } from "../../framework/rating-scales";
import type { BelowMinimum } from "../../scoring/scoring-scale";
import { wordMeaning } from "../../framework/cell-words";
import { parseQuantity } from "../../thai/quantity";
import { formatCell, formatRectangle, type CellAddress } from "../../workbook/address";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { columnReference } from "./column-reference";
import { composeCall, composeFormula } from "./formula-text";

/** What KPISCORE does below the minimum target when it is not told. */
const DEFAULT_BELOW_MINIMUM: BelowMinimum = "zero";

/** What the functions take the weights of a form to sum to. */
const PER_CENT = 100;

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

/**
 * The same from the places of the result and of the targets, lowest tier first; all on one sheet. `direction` is
 * the cell that says whether more or less is better, where the formula is to hold the targets against it.
 */
export function scoreCall(
  result: CellAddress,
  targets: readonly CellAddress[],
  framework: Framework,
  direction?: CellAddress,
): string | null {
  const points = framework.tiers.map((tier) => tier.point);
  const at = formatCell(result);
  const policy = framework.policies.belowMinimum;
  const options = [direction ? formatCell(direction) : "", policy === DEFAULT_BELOW_MINIMUM ? "" : policy];
  if (points.join() === KPISCORE_POINTS) {
    return composeFormula(composeCall("KPISCORE", [at, ...targets.map(formatCell), ...options]), at);
  }
  const [first] = targets;
  if (!first) return null;
  const isRun = targets.every(({ row, column }, i) => row === first.row && column === first.column + i);
  if (!isRun) return null;
  const range = formatRectangle({ ...first, rowCount: 1, columnCount: targets.length });
  const isCounted = points.every((point, i) => point === i + 1);
  const scale = isCounted ? "" : `{${points.join(",")}}`;
  return composeFormula(composeCall("KPILEVEL", [at, range, scale, ...options]), at);
}

/** `=IF(J8="",IF(I8="","",I8),J8)`: the committee's score where it gives one, the agency's own elsewhere. */
export function countingScoreFormula(selfScore: CellAddress, committeeScore: CellAddress): string {
  const [own, given] = [formatCell(selfScore), formatCell(committeeScore)];
  return `=IF(${given}="",IF(${own}="","",${own}),${given})`;
}

/** `=IF(G8="","",KPIWEIGHTED(G8,B8))`; null where the table lacks a column. */
export function weightedFormula(
  { score, weight }: Pick<Indicator, "score" | "weight">,
  framework: Framework,
): string | null {
  return score && weight && weightedCall(score.at, weight.at, framework);
}

export function weightedCall(score: CellAddress, weight: CellAddress, framework: Framework): string {
  const at = formatCell(score);
  return composeFormula(composeCall("KPIWEIGHTED", [at, weightArgument(formatCell(weight), framework)]), at);
}

/** The cell of a weight as an argument of our functions, which take it for per cent: `B8`, or `=B8*100`. */
export function weightArgument(cell: string, framework: Framework): string {
  const scale = scaleToPerCent(framework);
  // What begins with "=" stays as it is: an expression, not a text.
  return scale === "" ? cell : `=${cell}${scale}`;
}

/** The functions take weights as per cent; `*100` where a framework's sum to 1, nothing where they sum to 100. */
function scaleToPerCent({ weightTotal }: Framework): string {
  if (weightTotal === PER_CENT) return "";
  return weightTotal === 1 ? `*${PER_CENT}` : `*${PER_CENT}/${weightTotal}`;
}

/**
 * `=KPITOTAL(G8:G11,B8:B11)`. Wording between the indicators, such as headings repeated on each printed page, is
 * passed over by the function; null where a figure of something else stands there, which it would count.
 */
export function totalFormula(
  table: IndicatorTable,
  sheet: SheetSnapshot,
  framework: Framework,
): string | null {
  const scores = columnReference(table, "score", sheet);
  const weights = columnReference(table, "weight", sheet);
  if (!scores || !weights) return null;
  const isWhole = [...scores.others, ...weights.others].every((place) => isWording(sheet, place));
  return isWhole ? totalCall(scores.address, weights.address, framework) : null;
}

/** The same from the addresses of two columns, which may be on another sheet. */
export function totalCall(scores: string, weights: string, framework: Framework): string {
  const { notApplicable } = framework.policies;
  const policy = notApplicable === "redistribute" ? "" : notApplicable;
  const call = composeCall("KPITOTAL", [scores, weights, policy]);
  const scale = scaleToPerCent(framework);
  // Blank stays blank: a text cannot be multiplied.
  return composeFormula(scale === "" ? call : `IF(${call}="","",${call}${scale})`, null);
}

/**
 * `=KPIRATING(H12)`, on five levels `=KPIRATING(H12,"five")`, in frameworks with other bands nested IFs; null where the
 * table has no total to rate.
 */
export function ratingFormula({ total }: IndicatorTable, framework: Framework): string | null {
  return total && ratingCall(formatCell(total.at), framework);
}

export function ratingCall(total: string, framework: Framework): string {
  const { ratings, decimals } = framework;
  const scale = ratingScaleOf(framework);
  // The function has to round a figure as it is shown before it looks for its band.
  return scale !== null && decimals.total === RATING_SCALES[scale].decimals
    ? composeFormula(composeCall("KPIRATING", [total, scale === "ratings" ? "" : scale]), null)
    : bandFormula(total, ratings, decimals.total);
}

/** `=KPIITA(C5)`, blank as long as there is no score; nested IFs where the framework has other bands. */
export function itaCall(score: string, bands: readonly Band[], decimals: number): string {
  return isSameBands(bands, RATING_SCALES.ita.bands) && decimals === RATING_SCALES.ita.decimals
    ? composeFormula(composeCall("KPIITA", [score]), score)
    : bandFormula(score, bands, decimals);
}

/** The band of a figure, rounded as it is shown, in functions of Excel itself; blank for anything but a figure. */
export function bandFormula(figure: string, bands: readonly Band[], decimals: number): string {
  const rising = [...bands].sort((a, b) => a.from - b.from);
  const name = ({ name }: Band) => `"${name.th.replaceAll('"', '""')}"`;
  const nested = rising.reduce(
    (inner, band, i) =>
      i === 0 ? name(band) : `IF(ROUND(${figure},${decimals})>=${band.from},${name(band)},${inner})`,
    "",
  );
  return `=IF(ISNUMBER(${figure}),${nested},"")`;
}

/** A text that the functions take neither for a figure nor for an indicator that does not apply. */
function isWording(sheet: SheetSnapshot, { row, column }: CellAddress): boolean {
  const cell = sheet.cells.at(row, column);
  if (cell?.formula !== null || typeof cell.value !== "string") return false;
  return wordMeaning(cell.value) !== "not-applicable" && parseQuantity(cell.value).kind === "unreadable";
}
