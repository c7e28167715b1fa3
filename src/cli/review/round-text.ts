import { shownTotal, type Round, type RoundEntry } from "../../domain/round/assemble-round";
import type { AgencyChange } from "../../domain/round/changes";
import type { RoundStatistics } from "../../domain/round/statistics";
import type { ToldRound } from "../../domain/round/told-round";
import type { UnclearKind } from "../../domain/round/unclear-kinds";
import { basisText, entryName, ratingCountText, ROUND_WORDS } from "../../domain/round/words";
import { showChange, showScore } from "../../domain/scoring/figure-text";
import {
  formatText,
  type Language,
  type LocalisedText,
  type TextParameters,
} from "../../domain/text/localised";
import { countsText, totalCounts } from "../format-text";
import { textTable } from "../text-table";
import { REPORT_TEXTS } from "../texts";
import { plain } from "../visible";
import { nameFiles } from "./name-files";
import { ratingText, resultText } from "./record-text";
import { REVIEW_TEXTS } from "./review-texts";

const PLACES = 100;
const TITLES = [
  ROUND_WORDS.rank,
  ROUND_WORDS.agency,
  ROUND_WORDS.total,
  ROUND_WORDS.rating,
  ROUND_WORDS.error,
];

/** Where all of them stand, for people: who stands where first, then what has to be known of it. */
export function roundText(
  { round, statistics, changes, language }: ToldRound,
  unclear: readonly UnclearKind[],
): string[] {
  const say = (text: LocalisedText, parameters: TextParameters = {}) =>
    formatText(text, language, parameters);
  return [
    ...leagueLines(round, language),
    ...remarkLines(round, language),
    ...figureLines(statistics, language),
    ...(changes === null || changes.length === 0
      ? []
      : [say(REVIEW_TEXTS.changes), ...changes.map((change) => `  ${changeText(change, language)}`)]),
    ...unclear.flatMap((kind) => unclearLines(kind, language)),
    totalText(round, language),
  ];
}

function leagueLines({ fiscalYear, entries }: Round, language: Language): string[] {
  if (entries.length === 0) return [];
  const rows = entries.map((entry) => {
    const { standing, rank, workbook } = entry;
    const total = standing && shownTotal(standing);
    return [
      rank === null ? "–" : String(rank),
      plain(entryName(entry)),
      showScore(total),
      standing === null ? "–" : ratingText(standing, language),
      String(workbook.counts.error),
    ];
  });
  return [
    formatText(REVIEW_TEXTS.league, language, { year: fiscalYear ?? "–" }),
    ...textTable([TITLES.map((title) => title[language]), ...rows], PLACES).map((line) => `  ${line}`),
  ];
}

function remarkLines({ entries }: Round, language: Language): string[] {
  const lines = entries.flatMap((entry) =>
    entry.remarks.map(({ text }) => {
      const file = entry.standing?.agency == null ? "" : ` (${entry.file})`;
      return `  ${plain(entryName(entry))}${file}: ${plain(text[language])}`;
    }),
  );
  return lines.length === 0 ? [] : [ROUND_WORDS.remarks[language], ...lines];
}

function figureLines({ ratings, total, components }: RoundStatistics, language: Language): string[] {
  const told = ratings
    .filter(({ count }) => count > 0)
    .map((each) => `${plain(ratingCountText(each, language))} ${each.count}`)
    .join(" · ");
  const spread = (name: string, { mean, lowest, highest, count }: NonNullable<typeof total>) =>
    formatText(REVIEW_TEXTS.spread, language, {
      name,
      mean: showScore(mean),
      lowest: showScore(lowest),
      highest: showScore(highest),
      n: count,
    });
  return [
    ...(told === "" ? [] : [formatText(REVIEW_TEXTS.ratings, language, { ratings: told })]),
    ...(total ? [spread(ROUND_WORDS.allOfThem[language], total)] : []),
    ...components.map(({ code, name, ...figures }) => {
      const called = code === "" ? name : formatText(REVIEW_TEXTS.component, language, { code, name });
      return `  ${spread(plain(called), figures)}`;
    }),
  ];
}

function changeText({ agency, then, now, total, basis }: AgencyChange, language: Language): string {
  const told = (entry: RoundEntry | null) => (entry?.standing ? resultText(entry.standing, language) : "–");
  const text = then === null ? REVIEW_TEXTS.came : now === null ? REVIEW_TEXTS.gone : REVIEW_TEXTS.change;
  const remarks = basisText(basis, language);
  const figure = total === null ? "" : `, ${showChange(total)}`;
  const line = formatText(text, language, { agency, then: told(then), now: told(now) });
  return plain(`${line}${figure}${remarks === "" ? "" : ` (${remarks})`}`);
}

function unclearLines({ table, files }: UnclearKind, language: Language): string[] {
  const headings = table.columns
    .filter(({ isUnderstood }) => !isUnderstood)
    .map(({ heading }) => `“${plain(heading)}”`)
    .join(", ");
  return [
    formatText(REVIEW_TEXTS.unclear, language, { n: files.length, headings }),
    `  ${nameFiles(
      files.map(({ file, sheet }) => `${file} (${plain(sheet)})`),
      language,
    )}`,
    `  ${REVIEW_TEXTS.unclearAdvice[language]}`,
  ];
}

function totalText({ entries, unread }: Round, language: Language): string {
  const workbooks = new Map(entries.map(({ file, workbook }) => [file, workbook]));
  const counts = totalCounts([...workbooks.values()].map((workbook) => workbook.counts));
  const ranked = entries.filter(({ rank }) => rank !== null).length;
  return [
    formatText(REPORT_TEXTS.total, language, { n: workbooks.size + unread.length }),
    formatText(REVIEW_TEXTS.counted, language, {
      ranked,
      leftOut: entries.length - ranked,
      unread: unread.length,
    }),
    formatText(countsText(counts), language, counts),
  ].join(" · ");
}
