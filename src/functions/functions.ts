import { answerExcel } from "./excel-runtime";

/*
 * The metadata (functions.json) is generated from these declarations, their comments being what Excel shows.
 * The generator sees function declarations only. Every argument is a range, since Excel hands over a single
 * value as a range of one cell. Parameters may only ever be added at the end, and as optional ones.
 */

/**
 * Score of a result, read off its minimum (50), standard (75) and advanced (100) targets along straight lines.
 * @customfunction KPISCORE
 * @param result Result as a number or a text with a unit, such as "12.849 ล้านบาท". A blank result gives a blank.
 * @param minimum Minimum target, worth 50 points; "-" where there is none.
 * @param standard Standard target, worth 75 points; "-" where there is none.
 * @param advanced Advanced target, worth 100 points; always needed.
 * @param [direction] "higher" or "lower": which results are better. Follows from the targets when left out.
 * @param [belowMinimum] Below the minimum target: "zero" (default), "extrapolate" or "proportional".
 * @returns Score from 0 to 100, not rounded.
 */
export function kpiScore(
  result: unknown[][],
  minimum: unknown[][],
  standard: unknown[][],
  advanced: unknown[][],
  direction?: unknown[][],
  belowMinimum?: unknown[][],
): unknown[][] {
  return answerExcel("KPISCORE", [result, minimum, standard, advanced, direction, belowMinimum]);
}

/**
 * Points of the highest tier whose target the result meets: 0, 50, 75 or 100.
 * @customfunction KPITIER
 * @param result Result as a number or a text with a unit. A blank result gives a blank.
 * @param minimum Minimum target, worth 50 points; "-" where there is none.
 * @param standard Standard target, worth 75 points; "-" where there is none.
 * @param advanced Advanced target, worth 100 points; always needed.
 * @param [direction] "higher" or "lower": which results are better. Follows from the targets when left out.
 * @param [belowMinimum] As in KPISCORE, so that both take the same arguments; it does not change the tier.
 * @returns 0, 50, 75 or 100.
 */
export function kpiTier(
  result: unknown[][],
  minimum: unknown[][],
  standard: unknown[][],
  advanced: unknown[][],
  direction?: unknown[][],
  belowMinimum?: unknown[][],
): unknown[][] {
  return answerExcel("KPITIER", [result, minimum, standard, advanced, direction, belowMinimum]);
}

/**
 * Weighted score: score × weight ÷ 100, not rounded.
 * @customfunction KPIWEIGHTED
 * @param score Score of the indicator. A blank score gives a blank, "N/A" gives "N/A".
 * @param weight Weight of the indicator in per cent, such as 15.
 * @returns Weighted score.
 */
export function kpiWeighted(score: unknown[][], weight: unknown[][]): unknown[][] {
  return answerExcel("KPIWEIGHTED", [score, weight]);
}

/**
 * Total of all indicators from their scores and weights, computed from unrounded parts.
 * @customfunction KPITOTAL
 * @param scores Scores of all indicators. A blank score counts nothing yet, "N/A" marks one that does not apply.
 * @param weights Weights in per cent, one for each score.
 * @param [notApplicable] Weight of indicators that do not apply: "redistribute" (default) or "zero".
 * @returns Total, not rounded.
 */
export function kpiTotal(
  scores: unknown[][],
  weights: unknown[][],
  notApplicable?: unknown[][],
): unknown[][] {
  return answerExcel("KPITOTAL", [scores, weights, notApplicable]);
}

/**
 * Rating of a total score, rounded to 2 decimals first: ดีมาก, ดี, พอใช้ or ต้องปรับปรุง; or the ITA rating AA to F.
 * @customfunction KPIRATING
 * @param total Total score from 0 to 100. A blank total gives a blank.
 * @param [scale] "opdc" (default) for the rating of the organisation, "ita" for the ITA rating.
 * @returns Name of the rating.
 */
export function kpiRating(total: unknown[][], scale?: unknown[][]): unknown[][] {
  return answerExcel("KPIRATING", [total, scale]);
}

/**
 * Explains a score in words: which targets, which formula, which policy; or why there is no score.
 * @customfunction KPIEXPLAIN
 * @param result Result as a number or a text with a unit. A blank result gives a blank.
 * @param minimum Minimum target, worth 50 points; "-" where there is none.
 * @param standard Standard target, worth 75 points; "-" where there is none.
 * @param advanced Advanced target, worth 100 points; always needed.
 * @param [direction] "higher" or "lower": which results are better. Follows from the targets when left out.
 * @param [belowMinimum] Below the minimum target: "zero" (default), "extrapolate" or "proportional".
 * @param [language] "th" (default) or "en".
 * @returns Explanation in words.
 */
export function kpiExplain(
  result: unknown[][],
  minimum: unknown[][],
  standard: unknown[][],
  advanced: unknown[][],
  direction?: unknown[][],
  belowMinimum?: unknown[][],
  language?: unknown[][],
): unknown[][] {
  return answerExcel("KPIEXPLAIN", [result, minimum, standard, advanced, direction, belowMinimum, language]);
}

/**
 * Number in a text such as "ร้อยละ 95", "๗.๒๕ ล้านบาท" or "12,849,057.59 บาท".
 * @customfunction KPINUMBER
 * @param text Text with one number. A blank text or "-" gives a blank.
 * @param [unit] Unit to convert to, such as "ล้านบาท" or "บาท". As written when left out.
 * @returns The number.
 */
export function kpiNumber(text: unknown[][], unit?: unknown[][]): unknown[][] {
  return answerExcel("KPINUMBER", [text, unit]);
}
