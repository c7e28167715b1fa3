import { ROUND_TITLES } from "../../form/own-sheets";
import { STATE_WORDS } from "../../report/words";
import { textCell, type TableColumn, type TableCondition, type TableSheet } from "../../review/table-sheet";
import { shorten } from "../../text/shorten";
import type { Language } from "../../text/localised";
import type { CellContent } from "../../workbook/change-set";
import type { RoundEntry } from "../assemble-round";
import { codedColumns, codedKey, type CodedColumn } from "../codes";
import type { RecordedIndicator } from "../record";
import type { ToldRound } from "../told-round";
import { entryName, ROUND_WORDS } from "../words";
import { footerOf, headOf, leftOutText } from "./sheet-words";

const NAME = "ตัวชี้วัดทั้งรอบ (Pramoen)";
const MOST_INDICATORS = 200;
/** Number and agency stand before the indicators. */
const BEFORE = 2;

/** The score of each indicator of each form, by code: what bears a code in one form is not always the same in another. */
export function indicatorSheet(told: ToldRound): TableSheet {
  const { round, language } = told;
  const all = codedColumns(round.entries.map(({ standing }) => standing?.indicators ?? []));
  const indicators = all.slice(0, MOST_INDICATORS);
  const columns = indicatorColumns(indicators, language);
  return {
    title: ROUND_TITLES.indicators,
    name: NAME,
    head: headOf(told, columns.length, leftOutText(all.length - indicators.length, language)),
    columns,
    rows: round.entries.map((entry, index) => indicatorRow(entry, index, indicators, language)),
    lastHeadings: [ROUND_WORDS.scored.th, ROUND_WORDS.scored.en],
    frozenColumns: BEFORE,
    footer: footerOf(round, language),
    conditions: conditionsOn(indicators.length, round.framework?.highestScore ?? null),
  };
}

function indicatorColumns(indicators: readonly CodedColumn[], language: Language): TableColumn[] {
  return [
    { heading: ROUND_WORDS.number[language], width: 45, horizontal: "center" },
    { heading: ROUND_WORDS.agency[language], width: 210 },
    ...indicators.map(({ code, name }) => ({
      heading: [code, name === null ? "" : shorten(name)].filter(Boolean).join(" "),
      width: 72,
      numberFormat: "0.00",
      horizontal: "right" as const,
    })),
    { heading: ROUND_WORDS.scored[language], width: 80, numberFormat: "0", horizontal: "right" },
  ];
}

function indicatorRow(
  entry: RoundEntry,
  index: number,
  columns: readonly CodedColumn[],
  language: Language,
): CellContent[] {
  const indicators = entry.standing?.indicators ?? [];
  const byKey = new Map(indicators.map((indicator) => [codedKey(indicator), indicator]));
  const scored = indicators.filter(({ state }) => state === "scored").length;
  return [
    { value: index + 1 },
    textCell(entryName(entry)),
    ...columns.map(({ key }) => scoreCell(byKey.get(key), language)),
    { value: scored },
  ];
}

/** The score, or why there is none; nothing where the form has no such indicator. */
function scoreCell(indicator: RecordedIndicator | undefined, language: Language): CellContent {
  if (!indicator) return { value: null };
  const { state, score } = indicator;
  return state === "scored" ? { value: score } : textCell(STATE_WORDS[state][language]);
}

/** Full marks and none: what the framework says of scores between them is for the framework. */
function conditionsOn(columnCount: number, highest: number | null): TableCondition[] {
  if (columnCount === 0) return [];
  const place = { column: BEFORE, columnCount };
  const none: TableCondition = {
    id: "none",
    ...place,
    formula: (cell) => `=AND(ISNUMBER(${cell}),${cell}=0)`,
    fill: "#F8D7DA",
  };
  if (highest === null) return [none];
  return [
    none,
    {
      id: "full",
      ...place,
      formula: (cell) => `=AND(ISNUMBER(${cell}),${cell}>=${highest})`,
      fill: "#D9EAD3",
    },
  ];
}
