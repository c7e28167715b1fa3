import { ROUND_TITLES } from "../../form/own-sheets";
import { textCell, type TableColumn, type TableSheet } from "../../review/table-sheet";
import { showScore } from "../../scoring/figure-text";
import { roundHalfUp } from "../../scoring/rounding";
import { formatText, type Language } from "../../text/localised";
import type { CellContent } from "../../workbook/change-set";
import { shownTotal, type RoundEntry } from "../assemble-round";
import type { AgencyChange } from "../changes";
import type { ToldRound } from "../told-round";
import { basisText, ROUND_WORDS } from "../words";
import { footerOf, headOf } from "./sheet-words";

const NAME = "เทียบรอบก่อน (Pramoen)";
const MOST_SCORES = 5;
const FIGURE = { numberFormat: "0.00", horizontal: "right" } as const;
const COUNT = { numberFormat: "0", horizontal: "right" } as const;

/** What became of each agency since the earlier round. */
export function changeSheet(told: ToldRound, changes: readonly AgencyChange[]): TableSheet {
  const { round, language } = told;
  const columns = changeColumns(language);
  return {
    title: ROUND_TITLES.changes,
    name: NAME,
    head: headOf(told, columns.length),
    columns,
    rows: changes.map((change, index) => changeRow(change, index, language)),
    frozenColumns: 2,
    footer: footerOf(round, language),
  };
}

function changeColumns(language: Language): TableColumn[] {
  const plain = (word: keyof typeof ROUND_WORDS, width: number, looks: Partial<TableColumn> = {}) => ({
    heading: ROUND_WORDS[word][language],
    width,
    ...looks,
  });
  const both = (word: keyof typeof ROUND_WORDS, width: number, looks: Partial<TableColumn> = {}) =>
    (["then", "now"] as const).map((when) => ({
      heading: formatText(ROUND_WORDS[when], language, { what: ROUND_WORDS[word] }),
      width,
      ...looks,
    }));
  return [
    plain("number", 45, { horizontal: "center" }),
    plain("agency", 210),
    ...both("year", 70, COUNT),
    ...both("total", 70, FIGURE),
    plain("change", 80, { numberFormat: "+0.00;-0.00;0.00", horizontal: "right" }),
    ...both("rating", 90),
    ...both("rank", 60, COUNT),
    ...both("ita", 70, FIGURE),
    plain("basis", 170),
    plain("mostChanged", 300),
  ];
}

function changeRow(change: AgencyChange, index: number, language: Language): CellContent[] {
  const { then, now, total, basis } = change;
  const both = (read: (entry: RoundEntry) => CellContent): CellContent[] =>
    [then, now].map((entry) => (entry === null ? { value: null } : read(entry)));
  return [
    { value: index + 1 },
    textCell(change.agency),
    ...both(({ standing }) => ({ value: standing?.fiscalYear ?? null })),
    ...both(({ standing }) => ({ value: standing && shownTotal(standing) })),
    { value: total === null ? null : roundHalfUp(total, 2) },
    ...both(({ standing }) => textCell(standing?.rating?.[language] ?? "")),
    ...both(({ rank }) => ({ value: rank })),
    ...both(({ standing }) => ({ value: standing?.ita?.score ?? null })),
    textCell(basisText(basis, language)),
    textCell(scoresText(change)),
  ];
}

/** "1.2: 75.00 → 100.00", a line each. */
function scoresText({ scores }: AgencyChange): string {
  return scores
    .slice(0, MOST_SCORES)
    .map(({ code, name, then, now }) => `${code ?? name}: ${showScore(then)} → ${showScore(now)}`)
    .join("\n");
}
