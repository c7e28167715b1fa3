import type { Indicator, IndicatorTable } from "../../form/evaluation";
import type { Band, Framework } from "../../framework/framework";
import { isSameBands, RATING_SCALES, ratingScaleOf } from "../../framework/rating-scales";
import type { BelowMinimum } from "../../scoring/scoring-scale";
import { wordMeaning } from "../../framework/cell-words";
import { parseQuantity } from "../../thai/parse-quantity";
import { formatCell, formatRectangle, type CellAddress } from "../../workbook/address";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { commonScale, factorOf, scaled, scaleOf, type CellScale } from "./cell-scale";
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
 * lacks a column, the targets of a longer scale do not stand side by side, or {@link isScoreReadAlike} says no.
 */
export function scoreFormula(indicator: Indicator, framework: Framework): string | null {
  const { result, targets } = indicator;
  const places = framework.tiers.map((tier) => targets[tier.id]?.at);
  if (!result || places.some((place) => place === undefined)) return null;
  return isScoreReadAlike(indicator, framework)
    ? scoreCall(result.at, places as CellAddress[], framework)
    : null;
}

/**
 * Whether a formula over the cells of result and targets gives the number that belongs into the cell of the score.
 * Not where only some of them are shown as per cent, since 0.95 is held against 95 then, nor where the score is.
 */
export function isScoreReadAlike({ result, targets, score }: Indicator, { tiers }: Framework): boolean {
  const read = [result, ...tiers.map(({ id }) => targets[id])];
  return scaleOf(score) === "plain" && commonScale(read) !== null;
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

/** `=IF(G8="","",KPIWEIGHTED(G8,B8))`, `B8*100` where 0.4 is shown as 40%; null where the table lacks a column. */
export function weightedFormula(
  { score, weight, weighted }: Pick<Indicator, "score" | "weight" | "weighted">,
  framework: Framework,
): string | null {
  if (!score || !weight) return null;
  const scales = { weight: scaleOf(weight), score: scaleOf(score), outcome: scaleOf(weighted) };
  return weightedCall(score.at, weight.at, framework, scales);
}

/** `scales`: of the cells that it reads and of the one it stands in. */
export function weightedCall(
  score: CellAddress,
  weight: CellAddress,
  framework: Framework,
  scales: SumScales = PLAIN_SCALES,
): string {
  const at = formatCell(score);
  const scale = scaleOfSum(framework, scales);
  return composeFormula(composeCall("KPIWEIGHTED", [at, scaledArgument(formatCell(weight), scale)]), at);
}

/** The cell of a weight as an argument of our functions, which take it for per cent: `B8`, or `=B8*100`. */
export function weightArgument(cell: string, framework: Framework, scale: CellScale = "plain"): string {
  return scaledArgument(cell, scaleOfSum(framework, { ...PLAIN_SCALES, weight: scale }));
}

function scaledArgument(cell: string, scale: string): string {
  // What begins with "=" stays as it is: an expression, not a text.
  return scale === "" ? cell : `=${cell}${scale}`;
}

/** How the numbers are shown that a weighted sum is made of, and the sum itself. */
export interface SumScales {
  readonly weight: CellScale;
  readonly score: CellScale;
  readonly outcome: CellScale;
}

const PLAIN_SCALES: SumScales = { weight: "plain", score: "plain", outcome: "plain" };

/**
 * What a weighted sum over cells is multiplied by, since the functions take weights as per cent: nothing where they sum
 * to 100, `*100` where they sum to 1, as those of a framework or shown as per cent do.
 */
function scaleOfSum({ weightTotal }: Framework, { weight, score, outcome }: SumScales): string {
  const isPlain = [weight, score, outcome].every((scale) => scale === "plain");
  if (isPlain && weightTotal !== PER_CENT && weightTotal !== 1) return `*${PER_CENT}/${weightTotal}`;
  const whole = weight === "per-cent" ? 1 : weightTotal;
  const times = PER_CENT * factorOf(score);
  return scaled("", times, whole * factorOf(outcome));
}

/**
 * `=KPITOTAL(G8:G11,B8:B11)`. Wording between the indicators, such as headings repeated on each printed page, is
 * passed over by the function; null where a figure of something else stands there, which it would count, or where only
 * some of the weights or scores are shown as per cent.
 */
export function totalFormula(
  table: IndicatorTable,
  sheet: SheetSnapshot,
  framework: Framework,
): string | null {
  const scores = columnReference(table, "score", sheet);
  const weights = columnReference(table, "weight", sheet);
  const scales = totalScales(table);
  if (!scores || !weights || !scales) return null;
  const isWhole = [...scores.others, ...weights.others].every((place) => isWording(sheet, place));
  return isWhole ? totalCall(scores.address, weights.address, framework, scales) : null;
}

/** How the columns of a table are shown, and its total; null where a column mixes per cent with plain figures. */
export function totalScales({ indicators, total }: IndicatorTable): SumScales | null {
  const weight = commonScale(indicators.map((indicator) => indicator.weight));
  const score = commonScale(indicators.map((indicator) => indicator.score));
  return weight && score && { weight, score, outcome: scaleOf(total) };
}

/** The same from the addresses of two columns, which may be on another sheet. */
export function totalCall(
  scores: string,
  weights: string,
  framework: Framework,
  scales: SumScales = PLAIN_SCALES,
): string {
  const { notApplicable } = framework.policies;
  const policy = notApplicable === "redistribute" ? "" : notApplicable;
  const call = composeCall("KPITOTAL", [scores, weights, policy]);
  const scale = scaleOfSum(framework, scales);
  // Blank stays blank: a text cannot be multiplied.
  return composeFormula(scale === "" ? call : `IF(${call}="","",${call}${scale})`, null);
}

/**
 * `=KPIRATING(H12)`, on five levels `=KPIRATING(H12,"five")`, in frameworks with other bands nested IFs; `H12*100`,
 * blank with the total, where that is shown as per cent. Null where the table has no total to rate.
 */
export function ratingFormula({ total, rating }: IndicatorTable, framework: Framework): string | null {
  if (rating !== null && rating.at.sheet !== total?.at.sheet) return null;
  return total && ratingCall(formatCell(total.at), framework, scaleOf(total));
}

export function ratingCall(total: string, framework: Framework, shown: CellScale = "plain"): string {
  const { ratings, decimals } = framework;
  const scale = ratingScaleOf(framework);
  const figure = scaled(total, factorOf(shown));
  // The function has to round a figure as it is shown before it looks for its band.
  if (scale === null || decimals.total !== RATING_SCALES[scale].decimals)
    return bandFormula(total, ratings, decimals.total, figure);
  const option = scale === "ratings" ? "" : scale;
  return figure === total
    ? composeFormula(composeCall("KPIRATING", [total, option]), null)
    : composeFormula(composeCall("KPIRATING", [`=${figure}`, option]), total);
}

/** `=KPIITA(C5)`, blank as long as there is no score; nested IFs where the framework has other bands. */
export function itaCall(score: string, bands: readonly Band[], decimals: number): string {
  return isSameBands(bands, RATING_SCALES.ita.bands) && decimals === RATING_SCALES.ita.decimals
    ? composeFormula(composeCall("KPIITA", [score]), score)
    : bandFormula(score, bands, decimals);
}

/**
 * The band of the figure in a cell, rounded as it is shown, in functions of Excel itself; blank for anything but a
 * figure. `figure` where that is another one than the cell's number.
 */
export function bandFormula(
  cell: string,
  bands: readonly Band[],
  decimals: number,
  figure: string = cell,
): string {
  const rising = [...bands].sort((a, b) => a.from - b.from);
  const name = ({ name }: Band) => `"${name.th.replaceAll('"', '""')}"`;
  const nested = rising.reduce(
    (inner, band, i) =>
      i === 0 ? name(band) : `IF(ROUND(${figure},${decimals})>=${band.from},${name(band)},${inner})`,
    "",
  );
  return `=IF(ISNUMBER(${cell}),${nested},"")`;
}

/** A text that the functions take neither for a figure nor for an indicator that does not apply. */
function isWording(sheet: SheetSnapshot, { row, column }: CellAddress): boolean {
  const cell = sheet.cells.at(row, column);
  if (cell?.formula !== null || typeof cell.value !== "string") return false;
  return wordMeaning(cell.value) !== "not-applicable" && parseQuantity(cell.value).kind === "unreadable";
}
