import type { ComparedWorkbooks } from "../app/compare-workbooks";
import { formNameText, type FormName } from "../domain/form/form-name";
import type { IndicatorSideBySide, ThenAndNow } from "../domain/side-by-side/compare-evaluations";
import { BASIS_REMARKS, INDICATOR_REMARKS } from "../domain/side-by-side/remark-texts";
import { showChange, showScore } from "../domain/scoring/figure-text";
import type { IndicatorScore } from "../domain/scoring/totals";
import { formatText, type Language, type LocalisedText } from "../domain/text/localised";
import { formatAddress } from "../domain/workbook/address";
import { textTable } from "./text-table";
import { COMPARISON_TEXTS } from "./texts";
import { plain } from "./visible";

/** Two files and what became of each other. */
export interface ComparedFiles extends ComparedWorkbooks {
  readonly then: string;
  readonly now: string;
}

const PLACES = 80;

/** As one document for other programs. Fields are added, never renamed or removed. */
export function comparisonData(
  { then, now, chosen, sideBySide, overrides }: ComparedFiles,
  language: Language,
): object {
  const text = (each: LocalisedText | null) => each && each[language];
  const { framework, rating, indicators, basis, ...figures } = sideBySide;
  return {
    files: { then, now },
    forms: { then: nameOf(chosen.then), now: nameOf(chosen.now) },
    ...figures,
    framework: { then: text(framework.then), now: text(framework.now) },
    rating: { then: text(rating.then), now: text(rating.now) },
    basis: basis.map((remark) => ({ remark, message: BASIS_REMARKS[remark][language] })),
    indicators: indicators.map(({ at, remarks, ...indicator }) => ({
      ...indicator,
      at: { then: at.then && formatAddress(at.then), now: at.now && formatAddress(at.now) },
      remarks: remarks.map((remark) => ({ remark, message: INDICATOR_REMARKS[remark][language] })),
    })),
    overrides: overrides.map(({ at, ...override }) => ({ ...override, at: formatAddress(at) })),
  };
}

function nameOf(chosen: FormName | null): string | null {
  return chosen && formNameText(chosen);
}

/** The file, and which of its forms where it holds several. */
function told(file: string, chosen: FormName | null): string {
  return chosen ? `${file} “${plain(formNameText(chosen))}”` : file;
}

/** For people: what keeps the totals from being compared first, then the totals, then each indicator. */
export function formatComparisonText(
  { then, now, chosen, sideBySide, overrides }: ComparedFiles,
  language: Language,
): string[] {
  const { fiscalYear, total, rating, ita, indicators, basis } = sideBySide;
  const say = (text: LocalisedText, parameters = {}) => formatText(text, language, parameters);
  const year = (which: "then" | "now") => fiscalYear[which] ?? "–";
  const figures: [LocalisedText, ThenAndNow<number>, ThenAndNow<LocalisedText>?][] = [
    [COMPARISON_TEXTS.total, total, rating],
    ...(ita.then === null && ita.now === null
      ? []
      : ([[COMPARISON_TEXTS.ita, ita]] as [LocalisedText, ThenAndNow<number>][])),
  ];
  const rows = indicators.map((indicator) => row(indicator, language));
  return [
    `${told(then, chosen.then)} (${year("then")}) → ${told(now, chosen.now)} (${year("now")})`,
    ...basis.map((remark) => `  ! ${say(BASIS_REMARKS[remark])}`),
    ...figures.map(([name, figure, words]) => {
      const told = (which: "then" | "now") =>
        [showScore(figure[which]), words?.[which]?.[language]].filter(Boolean).join(" ");
      return `  ${say(name)}: ${told("then")} → ${told("now")}${changeText(figure)}`;
    }),
    ...textTable([COMPARISON_TEXTS.titles.map((title) => say(title)), ...rows], PLACES - 2).map(
      (line) => `  ${line}`,
    ),
    ...(overrides.length === 0 ? [] : [`  ${say(COMPARISON_TEXTS.overrides)}`]),
    ...overrides.map(
      ({ code, name, self, committee, reason }) =>
        `    ${plain([code, name].filter(Boolean).join(" "))}: ${showScore(self)} → ${showScore(committee)} · ${reason === null ? say(COMPARISON_TEXTS.noReason) : plain(reason)}`,
    ),
  ];
}

function row({ code, name, score, remarks, change }: IndicatorSideBySide, language: Language): string[] {
  return [
    plain([code, name].filter(Boolean).join(" ")),
    scoreText(score.then, language),
    scoreText(score.now, language),
    change === null ? "" : showChange(change),
    remarks.map((remark) => INDICATOR_REMARKS[remark][language]).join(", "),
  ];
}

function scoreText(score: IndicatorScore | null, language: Language): string {
  if (score === null) return "–";
  if (typeof score === "number") return showScore(score);
  return COMPARISON_TEXTS[score === "not-applicable" ? "notApplicable" : "notReported"][language];
}

function changeText({ then, now }: ThenAndNow<number>): string {
  return then === null || now === null ? "" : ` (${showChange(now - then)})`;
}
