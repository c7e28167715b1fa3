import { isFinal, shownTotal } from "../../domain/round/assemble-round";
import type { FormStanding, WorkbookRecord } from "../../domain/round/record";
import { unreadText } from "../../domain/round/unread";
import { showScore } from "../../domain/scoring/figure-text";
import { formatText, type Language } from "../../domain/text/localised";
import { PROBLEM_TEXTS, REPORT_TEXTS } from "../texts";
import { plain } from "../visible";
import { REVIEW_TEXTS } from "./review-texts";

/** What came of one file, on one line. */
export function recordText({ file, outcome }: WorkbookRecord, language: Language): string {
  if (outcome.kind === "unread") return `${file}: ${plain(unreadText(outcome, language))}`;
  const { forms, counts, nearest } = outcome;
  const stands = forms.map((standing) => standingText(standing, language)).join("; ");
  const told = counts.unfilled > 0 ? REPORT_TEXTS.countsUnfilled : REPORT_TEXTS.counts;
  const noForm = [PROBLEM_TEXTS["no-form"][language], nearest?.[language]].filter(Boolean).join(" ");
  return `${file}: ${plain(stands || noForm)} · ${formatText(told, language, counts)}`;
}

/** "agency · total 85.00 · rating". */
function standingText(standing: FormStanding, language: Language): string {
  const agency = standing.agency ?? REVIEW_TEXTS.noAgency[language];
  return [agency, resultText(standing, language)].join(" · ");
}

/** Total and rating, or that it is provisional, or that there is none. */
export function resultText(standing: FormStanding, language: Language): string {
  const shown = shownTotal(standing);
  if (shown === null) return REVIEW_TEXTS.noTotal[language];
  const total = formatText(REVIEW_TEXTS.total, language, { total: showScore(shown) });
  return `${total} · ${ratingText(standing, language)}`;
}

/** The rating, or why there is none. */
export function ratingText(standing: FormStanding, language: Language): string {
  if (standing.total === null) return REVIEW_TEXTS.noTotal[language];
  if (!isFinal(standing)) return REVIEW_TEXTS.provisional[language];
  return standing.rating?.[language] ?? REVIEW_TEXTS.unrated[language];
}
