import { documentPage, list, table } from "../report/page";
import { markup } from "../report/markup";
import { showScore } from "../scoring/figure-text";
import { showChange } from "../scoring/figure-text";
import { SEVERITY_NAMES } from "../review/finding-words";
import { gravestFirst } from "../validation/engine/finding";
import type { RoundEntry } from "./assemble-round";
import { shownTotal } from "./assemble-round";
import type { ToldRound } from "./told-round";
import {
  basisText,
  countsText,
  entryName,
  madeText,
  ratingCountText,
  remarksText,
  ROUND_WORDS,
  signOffText,
  stateText,
  unreadEntryText,
} from "./words";

/** A page of the round that stands alone: no script, nothing from anywhere else, A4 on paper. */
export function roundPage(told: ToldRound): string {
  const { round, statistics, changes, language } = told;
  const word = (name: keyof typeof ROUND_WORDS) => ROUND_WORDS[name][language];
  const page = markup`<header><h1>${word("round")}</h1><p class="who">${madeText(told)}</p><p>${countsText(told)}</p></header>
${leagueTable(told)}
<h2>${word("ratings")}</h2>
${table(
  [word("rating"), word("count")],
  statistics.ratings.map((each) => [ratingCountText(each, language), String(each.count)]),
)}
<h2>${word("components")}</h2>
${table(
  [word("component"), word("mean"), word("lowest"), word("highest"), word("count")],
  statistics.components.map(({ code, name, mean, lowest, highest, count }) => [
    [code, name].filter(Boolean).join(" "),
    showScore(mean),
    showScore(lowest),
    showScore(highest),
    String(count),
  ]),
)}
${
  changes &&
  markup`<h2>${word("change")}</h2>${table(
    [word("agency"), word("change"), word("basis")],
    changes.map(({ agency, total, basis }) => [
      agency,
      total === null ? "–" : showChange(total),
      basisText(basis, language),
    ]),
    "words",
  )}`
}
${list(
  word("unread"),
  round.unread.map((entry) => `${entry.file}: ${unreadEntryText(entry, language)}`),
)}
${round.entries.map((entry) => findingsOf(entry, told))}`;
  return documentPage({ title: word("round"), language, body: page });
}

function leagueTable({ round, language }: ToldRound) {
  const titles = (["rank", "agency", "total", "rating", "state", "error", "warning", "signOff"] as const).map(
    (name) => ROUND_WORDS[name][language],
  );
  return table(
    titles,
    round.entries.map((entry) => [
      entry.rank === null ? "–" : String(entry.rank),
      entryName(entry),
      showScore(entry.standing && shownTotal(entry.standing)),
      entry.standing?.rating?.[language] ?? "–",
      stateText(entry, language),
      String(entry.workbook.counts.error),
      String(entry.workbook.counts.warning),
      signOffText(entry.workbook.signOff, language),
    ]),
    "words",
  );
}

/** What must be known of a row, and what was found in its workbook. */
function findingsOf(entry: RoundEntry, { language }: ToldRound) {
  const remarks = remarksText(entry, language).split("\n").filter(Boolean);
  const found = gravestFirst(entry.workbook.findings).map(({ severity, sheet, address, message }) =>
    [SEVERITY_NAMES[severity][language], [sheet, address].filter(Boolean).join("!"), message[language]]
      .filter(Boolean)
      .join(" · "),
  );
  return list(entryName(entry), [...remarks, ...found]);
}
