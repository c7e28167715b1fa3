import { ROUND_TITLES } from "../../form/own-sheets";
import { messageText, SEVERITY_NAMES, statusText } from "../../review/finding-words";
import { textCell, type TableColumn, type TableSheet } from "../../review/table-sheet";
import { formatText, type Language, type LocalisedText } from "../../text/localised";
import { gravestFirst } from "../../validation/engine/finding";
import type { CellContent } from "../../workbook/change-set";
import type { Round, RoundEntry } from "../assemble-round";
import type { RecordedFinding } from "../record";
import type { ToldRound } from "../told-round";
import { entryName, ROUND_WORDS } from "../words";
import { footerOf, headOf } from "./sheet-words";

const NAME = "รายการตรวจทั้งรอบ (Pramoen)";
/** So many findings a sheet lists; a round of thousands of agencies has more than Excel is pleasant with. */
export const MOST_LISTED = 50_000;

const MORE: LocalisedText = {
  th: "แสดง {shown} จาก {all} รายการ รายการที่เหลืออยู่ในไฟล์ .jsonl ของรอบ",
  en: "Listed: {shown} of {all}; the others are in the .jsonl file of the round",
};

interface Listed {
  readonly entry: RoundEntry;
  readonly finding: RecordedFinding;
}

/** Everything that was found in all workbooks, in one table. */
export function findingSheet(told: ToldRound): TableSheet {
  const { round, language } = told;
  const all = listedFindings(round);
  const listed = all.slice(0, MOST_LISTED);
  const columns = findingColumns(language);
  const more =
    listed.length < all.length ? formatText(MORE, language, { shown: listed.length, all: all.length }) : "";
  return {
    title: ROUND_TITLES.findings,
    name: NAME,
    head: headOf(told, columns.length, more),
    columns,
    rows: listed.map((each, index) => findingRow(each, index, language)),
    frozenColumns: 2,
    footer: footerOf(round, language),
  };
}

/** Agency by agency in the order of the league table, each file once, and of each what is open first. */
function listedFindings({ entries }: Round): Listed[] {
  const first = new Map<string, RoundEntry>();
  for (const entry of entries) if (!first.has(entry.file)) first.set(entry.file, entry);
  return [...first.values()].flatMap((entry) =>
    gravestFirst(entry.workbook.findings).map((finding) => ({ entry, finding })),
  );
}

function findingColumns(language: Language): TableColumn[] {
  const columns: readonly (readonly [keyof typeof ROUND_WORDS, number])[] = [
    ["number", 45],
    ["agency", 180],
    ["severity", 80],
    ["rule", 150],
    ["sheet", 110],
    ["cell", 60],
    ["message", 340],
    ["expected", 120],
    ["found", 120],
    ["status", 180],
    ["file", 150],
  ];
  return columns.map(([word, width]) => ({
    heading: ROUND_WORDS[word][language],
    width,
    ...(word === "number" && { horizontal: "center" as const }),
  }));
}

function findingRow({ entry, finding }: Listed, index: number, language: Language): CellContent[] {
  const { severity, ruleName, sheet, address, expected, found } = finding;
  return [
    { value: index + 1 },
    textCell(entryName(entry)),
    textCell(SEVERITY_NAMES[severity][language]),
    textCell(ruleName[language]),
    textCell(sheet ?? ""),
    textCell(address ?? ""),
    textCell(messageText(finding, language)),
    textCell(expected ?? ""),
    textCell(found ?? ""),
    textCell(statusText(finding, language)),
    textCell(entry.file),
  ];
}
