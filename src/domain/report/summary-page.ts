import { formNameText } from "../form/form-name";
import { basisText, type FrameworkBasis } from "../form/recognition-texts";
import { formatText, type Language, type LocalisedText } from "../text/localised";
import { instantText } from "../thai/day-text";
import { formatAddress } from "../workbook/address";
import type { IndicatorSummary, MonitoredFigure, Summary, ToldFinding } from "../summary/summary";
import type { Digits } from "../thai/digits";
import { documentInDigits } from "./digits";
import { componentBars } from "./component-bars";
import { showScore } from "../scoring/figure-text";
import { markup, type Markup } from "./markup";
import { narrativeOf } from "./narrative";
import { documentPage, list, table } from "./page";
import { OUTCOME_WORDS, REPORT_WORDS, STATE_WORDS } from "./words";

/** What a page needs to say. */
export interface SummaryPageInput {
  readonly summary: Summary;
  readonly basis: FrameworkBasis;
}

/** Whose evaluation of which year, and which of several forms. */
function whoseText({ form: { agency, fiscalYear }, chosen }: Summary, say: Say): string {
  return [
    agency,
    fiscalYear && say(REPORT_WORDS.year, { year: fiscalYear }),
    chosen && say(REPORT_WORDS.chosen, { form: formNameText(chosen) }),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** A page that stands alone: no script, nothing from anywhere else, A4 on paper. */
export function summaryPage(
  { summary, basis }: SummaryPageInput,
  language: Language,
  digits: Digits = "arabic",
): string {
  const say: Say = (text, parameters = {}) => formatText(text, language, parameters);
  const { form, provisional } = summary;
  const title = [say(REPORT_WORDS.title), form.agency, form.fiscalYear].filter(Boolean).join(" · ");
  const bars = componentBars(summary.components, { x: 0, y: 0, width: 680, size: 15 }, language);
  const body = markup`<header>
<h1>${say(REPORT_WORDS.title)}</h1>
<p class="who">${whoseText(summary, say)}</p>
</header>
${resultBlock(summary, say, language)}
<section class="told">${narrativeOf(summary).map((sentence) => markup`<p>${sentence[language]}</p>`)}</section>
${
  provisional &&
  list(
    say(REPORT_WORDS.reasons),
    provisional.reasons.map(({ text, at }) =>
      [text[language], at && formatAddress(at)].filter(Boolean).join(" · "),
    ),
  )
}
<h2>${say(REPORT_WORDS.components)}</h2>
<svg viewBox="0 0 680 ${bars.height}" width="680" height="${bars.height}">${bars.picture}</svg>
${componentTable(summary, say)}
<h2>${say(REPORT_WORDS.indicators)}</h2>
${indicatorTable(summary.indicators, say, language)}
${summary.monitoring.length > 0 ? monitoringTable(summary.monitoring, say, language) : null}
${findings(say(REPORT_WORDS.errors), summary.openErrors, say, language)}
${findings(say(REPORT_WORDS.accepted), summary.accepted, say, language)}
${list(
  say(REPORT_WORDS.policies),
  summary.policies.map(({ source }) => source[language]),
)}
<footer>${say(REPORT_WORDS.judgedBy, { basis: basisText(basis, basis.brief)[language] })} · ${say(REPORT_WORDS.madeBy)}</footer>`;
  return documentInDigits(documentPage({ title, language, body }), language, digits);
}

type Say = (text: LocalisedText, parameters?: Readonly<Record<string, string | number>>) => string;

function resultBlock({ total, rating, provisional }: Summary, say: Say, language: Language): Markup {
  if (total === null) return markup`<p class="result">${say(REPORT_WORDS.noTotal)}</p>`;
  if (!provisional)
    return markup`<p class="result"><strong>${showScore(total)}</strong> ${rating?.[language]}</p>`;
  const { range } = provisional;
  const bounds = range && say(REPORT_WORDS.range, { low: showScore(range.low), high: showScore(range.high) });
  return markup`<p class="result provisional"><strong>${say(REPORT_WORDS.provisional)}</strong><br>${say(REPORT_WORDS.total)} ${bounds ?? showScore(total)}</p>`;
}

function componentTable({ components }: Summary, say: Say): Markup {
  const { component, weight, score, weighted, share } = REPORT_WORDS;
  return table(
    [component, weight, score, weighted, share].map((title) => say(title)),
    components.map((each) => [
      [each.code, each.name].filter(Boolean).join(" "),
      showScore(each.weight),
      showScore(each.score),
      showScore(each.weighted),
      showScore(each.share),
    ]),
  );
}

function indicatorTable(indicators: readonly IndicatorSummary[], say: Say, language: Language): Markup {
  const { indicator, weight, score, weighted, tier, cell } = REPORT_WORDS;
  return table(
    [indicator, weight, score, weighted, tier, cell].map((title) => say(title)),
    indicators.map((each) => [
      [each.code, each.name].filter(Boolean).join(" "),
      showScore(each.weight.value),
      each.state === "scored" ? showScore(each.score.value) : STATE_WORDS[each.state][language],
      showScore(each.weighted),
      each.tier?.name[language] ?? "–",
      each.score.at && formatAddress(each.score.at),
    ]),
  );
}

function monitoringTable(figures: readonly MonitoredFigure[], say: Say, language: Language): Markup {
  const { indicator, target, result, outcome } = REPORT_WORDS;
  const rows = figures.map(({ name, target: wanted, result: reached, outcome: told }) => [
    name,
    wanted.value ?? "–",
    showScore(reached.value),
    OUTCOME_WORDS[told][language],
  ]);
  const titles = [indicator, target, result, outcome].map((title) => say(title));
  return markup`<h2>${say(REPORT_WORDS.monitoring)}</h2>${table(titles, rows, "words")}`;
}

function findings(title: string, told: readonly ToldFinding[], say: Say, language: Language): Markup | null {
  return list(
    title,
    told.map(({ message, sheet, address, accepted }) =>
      [
        [sheet, address].filter(Boolean).join("!"),
        message[language],
        accepted && say(REPORT_WORDS.acceptedBy, { ...accepted, at: instantText(accepted.at, language) }),
      ]
        .filter(Boolean)
        .join(" · "),
    ),
  );
}
