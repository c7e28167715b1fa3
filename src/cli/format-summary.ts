import { formNameText } from "../domain/form/form-name";
import { basisText } from "../domain/form/recognition-texts";
import { showScore } from "../domain/scoring/figure-text";
import { indicatorName } from "../domain/form/quoting";
import { narrativeOf } from "../domain/report/narrative";
import type { Summary, SummaryPlan } from "../domain/summary/summary";
import { formatText, type Language } from "../domain/text/localised";
import { formatAddress, type CellAddress } from "../domain/workbook/address";
import { SUMMARY_TEXTS } from "./texts";

/** Everything that a summary says, for other programs; `plainValue` has to go over it. Fields are added, never renamed or removed. */
export function summaryData(file: string, { summary, basis }: SummaryPlan, language: Language): object {
  return {
    file,
    framework: basisText(basis, basis.brief)[language],
    summary: {
      ...summary,
      ...(summary.chosen && { chosen: formNameText(summary.chosen) }),
      strongest: summary.strongest.map(indicatorName),
      weakest: summary.weakest.map(indicatorName),
    },
    narrative: narrativeOf(summary),
  };
}

/** Cells as they are read, `'sheet'!A1`, and texts in one language; what a formula needs of a figure is nobody's business here. */
export function plainValue(value: unknown, language: Language): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isCell(value)) return formatAddress(value);
  if ("th" in value && "en" in value) return value[language];
  if ("factor" in value)
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== "factor"));
  return value;
}

function isCell(value: object): value is CellAddress {
  return "sheet" in value && "row" in value && "column" in value;
}

/** The result in a line: a total and its rating, or that it is provisional and in what bounds it will end. */
export function resultLine({ total, rating, provisional }: Summary, language: Language): string {
  if (total === null) return SUMMARY_TEXTS.noTotal[language];
  if (!provisional)
    return formatText(SUMMARY_TEXTS.result, language, { total: showScore(total), rating: rating ?? "–" });
  const { range } = provisional;
  if (!range) return formatText(SUMMARY_TEXTS.provisional, language, { total: showScore(total) });
  const { low, high, ratingAtLow, ratingAtHigh } = range;
  return formatText(SUMMARY_TEXTS.provisionalRange, language, {
    total: showScore(total),
    low: showScore(low),
    high: showScore(high),
    lowRating: ratingAtLow,
    highRating: ratingAtHigh,
  });
}
