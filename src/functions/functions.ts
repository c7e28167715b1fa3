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

/**
 * Score on any scale of levels, such as 1 to 5: read off the thresholds along straight lines, not rounded.
 * @customfunction KPILEVEL
 * @param result Result as a number or a text with a unit. A blank result gives a blank.
 * @param thresholds Thresholds from the lowest level to the highest: one row or column for all, or a row for each result.
 * @param [points] Points of the levels, as many as thresholds, rising. 1, 2, 3 … when left out.
 * @param [direction] "higher" or "lower": which results are better. Follows from the thresholds when left out.
 * @param [belowMinimum] Below the lowest threshold: "zero" (default), "extrapolate" or "proportional".
 * @returns Score on the scale of the points.
 */
export function kpiLevel(
  result: unknown[][],
  thresholds: unknown[][],
  points?: unknown[][],
  direction?: unknown[][],
  belowMinimum?: unknown[][],
): unknown[][] {
  return answerExcel("KPILEVEL", [result, thresholds, points, direction, belowMinimum]);
}

/**
 * Score of a checklist: the points of the base requirement and of every item achieved, at most 100.
 * @customfunction KPICHECKLIST
 * @param base Points for the base requirement, such as 50. A blank gives a blank, "N/A" gives "N/A".
 * @param points Points of the items.
 * @param achieved Whether each item was achieved: TRUE or FALSE, 1 or 0, ผ่าน or ไม่ผ่าน. A blank is not achieved yet.
 * @returns Score from 0 to 100.
 */
export function kpiChecklist(base: unknown[][], points: unknown[][], achieved: unknown[][]): unknown[][] {
  return answerExcel("KPICHECKLIST", [base, points, achieved]);
}

/**
 * Score of targets that are steps in words: points of the highest tier achieved together with every tier below it.
 * @customfunction KPIMILESTONE
 * @param minimum Whether the minimum target (50) was achieved: TRUE or FALSE, 1 or 0; "-" where there is none.
 * @param standard Whether the standard target (75) was achieved; "-" where there is none.
 * @param advanced Whether the advanced target (100) was achieved.
 * @returns 0, 50, 75 or 100; a blank while nothing is filled in.
 */
export function kpiMilestone(
  minimum: unknown[][],
  standard: unknown[][],
  advanced: unknown[][],
): unknown[][] {
  return answerExcel("KPIMILESTONE", [minimum, standard, advanced]);
}

/**
 * Result that is needed to reach a score or a rating: the inverse of KPISCORE, in the unit of the targets.
 * @customfunction KPINEEDED
 * @param score Score to reach, above 0 and up to 100, or a rating such as "ดีมาก". A blank gives a blank.
 * @param minimum Minimum target, worth 50 points; "-" where there is none.
 * @param standard Standard target, worth 75 points; "-" where there is none.
 * @param advanced Advanced target, worth 100 points; always needed.
 * @param [direction] "higher" or "lower": which results are better. Follows from the targets when left out.
 * @param [belowMinimum] Below the minimum target: "zero" (default), "extrapolate" or "proportional".
 * @returns The result that just reaches the score.
 */
export function kpiNeeded(
  score: unknown[][],
  minimum: unknown[][],
  standard: unknown[][],
  advanced: unknown[][],
  direction?: unknown[][],
  belowMinimum?: unknown[][],
): unknown[][] {
  return answerExcel("KPINEEDED", [score, minimum, standard, advanced, direction, belowMinimum]);
}

/**
 * Score of a component: weighted mean, or sum of weighted scores, of the indicators whose code begins with its code.
 * @customfunction KPICOMPONENT
 * @param component Code of the component, such as 1 or "2.1", or its heading "องค์ประกอบที่ 1 …".
 * @param codes Codes of the indicators, alone or in front of their names.
 * @param scores Scores of the indicators. A blank score is not reported yet, "N/A" does not apply; neither counts.
 * @param weights Weights in per cent, one for each score.
 * @param [measure] "mean" (default), on the scale of the scores, or "sum", the part of the total.
 * @returns Score of the component, not rounded.
 */
export function kpiComponent(
  component: unknown[][],
  codes: unknown[][],
  scores: unknown[][],
  weights: unknown[][],
  measure?: unknown[][],
): unknown[][] {
  return answerExcel("KPICOMPONENT", [component, codes, scores, weights, measure]);
}

/**
 * ITA rating AA to F of a score, rounded to 2 decimals first; the same as KPIRATING with the scale "ita".
 * @customfunction KPIITA
 * @param score ITA score from 0 to 100. A blank score gives a blank.
 * @returns AA, A, B, C, D, E or F.
 */
export function kpiIta(score: unknown[][]): unknown[][] {
  return answerExcel("KPIITA", [score]);
}

/**
 * Date in a Thai or English text such as "30 กันยายน 2565", as a number that Excel shows as a date.
 * @customfunction KPIDATE
 * @param text Text with one date, or a date cell, whose Buddhist year is put right. A blank or "-" gives a blank.
 * @returns Excel's number of the day; format the cell as a date.
 */
export function kpiDate(text: unknown[][]): unknown[][] {
  return answerExcel("KPIDATE", [text]);
}
