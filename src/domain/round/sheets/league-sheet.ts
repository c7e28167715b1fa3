import { ROUND_TITLES } from "../../form/own-sheets";
import { textCell, type TableColumn, type TableSheet } from "../../review/table-sheet";
import type { Language } from "../../text/localised";
import type { CellContent } from "../../workbook/change-set";
import { shownTotal, type RoundEntry } from "../assemble-round";
import { codedColumns, codedKey, type CodedColumn } from "../codes";
import type { ToldRound } from "../told-round";
import { entryName, remarksText, ROUND_WORDS, signOffText, stateText } from "../words";
import { footerOf, headOf, leftOutText } from "./sheet-words";

const NAME = "ผลทั้งรอบ (Pramoen)";
/** Of more components than these the table is no table any more. */
const MOST_COMPONENTS = 24;
const FIGURE = { numberFormat: "0.00", horizontal: "right" } as const;
const COUNT = { numberFormat: "0", horizontal: "right" } as const;
const CENTRED = { horizontal: "center" } as const;

/** One row for each form: where it stands, what was found in it, whether it is signed, and which file it is. */
export function leagueSheet(told: ToldRound): TableSheet {
  const { round, language } = told;
  const all = codedColumns(round.entries.map(({ standing }) => standing?.components ?? []));
  const components = all.slice(0, MOST_COMPONENTS);
  const columns = leagueColumns(components, language);
  return {
    title: ROUND_TITLES.league,
    name: NAME,
    head: headOf(told, columns.length, leftOutText(all.length - components.length, language)),
    columns,
    rows: round.entries.map((entry, index) => leagueRow(entry, index, components, language)),
    lastHeadings: [ROUND_WORDS.digest.th, ROUND_WORDS.digest.en],
    frozenColumns: 3,
    // The digest is for programs.
    printedColumns: columns.length - 1,
    footer: footerOf(round, language),
  };
}

function leagueColumns(components: readonly CodedColumn[], language: Language): TableColumn[] {
  const column = (word: keyof typeof ROUND_WORDS, width: number, looks: Partial<TableColumn> = {}) => ({
    heading: ROUND_WORDS[word][language],
    width,
    ...looks,
  });
  return [
    column("number", 45, CENTRED),
    column("rank", 45, CENTRED),
    column("agency", 210),
    column("year", 60, CENTRED),
    column("total", 60, FIGURE),
    column("rating", 90, CENTRED),
    column("state", 75, CENTRED),
    ...components.map((component) => ({
      heading: componentHeading(component, language),
      width: 80,
      ...FIGURE,
    })),
    column("ita", 60, FIGURE),
    column("itaRating", 60, CENTRED),
    column("error", 60, COUNT),
    column("unfilled", 60, COUNT),
    column("warning", 60, COUNT),
    column("info", 60, COUNT),
    column("accepted", 60, COUNT),
    column("signOff", 100),
    column("remarks", 260),
    column("file", 150),
    column("digest", 110, { isCut: true }),
  ];
}

/** "1. การดำเนินงาน…"; its number alone where the forms call it otherwise. */
export function componentHeading({ code, name }: CodedColumn, language: Language): string {
  if (code === "") return ROUND_WORDS.noComponent[language];
  return name === null ? `${ROUND_WORDS.component[language]} ${code}` : `${code}. ${name}`;
}

function leagueRow(
  entry: RoundEntry,
  index: number,
  components: readonly CodedColumn[],
  language: Language,
): CellContent[] {
  const { standing, workbook, rank, file, digest } = entry;
  const { counts, signOff } = workbook;
  const scores = new Map(standing?.components.map((component) => [codedKey(component), component.score]));
  return [
    { value: index + 1 },
    { value: rank },
    textCell(entryName(entry)),
    { value: standing?.fiscalYear ?? null },
    { value: standing && shownTotal(standing) },
    textCell(standing?.rating?.[language] ?? ""),
    textCell(stateText(entry, language)),
    ...components.map(({ key }) => ({ value: scores.get(key) ?? null })),
    { value: standing?.ita?.score ?? null },
    textCell(standing?.ita?.rating ?? ""),
    { value: counts.error },
    { value: counts.unfilled },
    { value: counts.warning },
    { value: counts.info },
    { value: counts.accepted },
    textCell(signOffText(signOff, language)),
    textCell(remarksText(entry, language)),
    textCell(file),
    textCell(digest ?? ""),
  ];
}
