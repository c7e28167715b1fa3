import { messageText, SEVERITY_NAMES } from "../review/finding-words";
import { documentPage, table } from "../report/page";
import { markup } from "../report/markup";
import { showScore } from "../scoring/figure-text";
import { formatText, type Language, type LocalisedText } from "../text/localised";
import { dayText, type Day } from "../thai/day-text";
import { englishDayText } from "../thai/day-text";
import { gravestFirst } from "../validation/engine/finding";
import { shownTotal, type RoundEntry } from "./assemble-round";
import type { RecordedFinding } from "./record";
import { entryName, ROUND_WORDS, stateText } from "./words";

export const LETTER_WORDS = {
  title: { th: "รายการที่ขอให้แก้ไขในแบบประเมิน", en: "What to fix in the evaluation workbook" },
  to: { th: "เรียน {agency}", en: "To {agency}" },
  about: {
    th: "แบบประเมินปีงบประมาณ พ.ศ. {year} ไฟล์ {file}",
    en: "Evaluation of fiscal year {year}, file {file}",
  },
  aboutFile: { th: "แบบประเมินในไฟล์ {file}", en: "Evaluation in the file {file}" },
  ask: {
    th: "โปรดแก้ไขรายการด้านล่างในสมุดงานของท่าน แล้วส่งกลับภายในวันที่ {deadline}",
    en: "Please fix what is listed below in your workbook and return it by {deadline}.",
  },
  askWithoutDay: {
    th: "โปรดแก้ไขรายการด้านล่างในสมุดงานของท่าน แล้วส่งกลับ",
    en: "Please fix what is listed below in your workbook and return it.",
  },
  clean: {
    th: "ไม่พบรายการที่ต้องแก้ไข",
    en: "There is nothing to fix.",
  },
  result: { th: "คะแนนรวมขณะนี้ {total} ({state})", en: "Total score so far: {total} ({state})" },
  digest: { th: "ค่าแฮช SHA-256 ของไฟล์ที่ตรวจ: {digest}", en: "SHA-256 of the file that was checked: {digest}" },
} as const satisfies Record<string, LocalisedText>;

export interface LetterOptions {
  /** When the workbook is to be back; none is told where it is left out. */
  readonly deadline?: Day | null;
  readonly language: Language;
}

/** What an agency is asked to mend: everything open but notes, the gravest first. */
export function findingsToMend({ workbook }: Pick<RoundEntry, "workbook">): RecordedFinding[] {
  return gravestFirst(workbook.findings).filter(
    ({ accepted, severity }) => accepted === null && severity !== "info",
  );
}

/** Whom a letter is to, what it is about, and what is asked. */
export function letterLines(entry: RoundEntry, { deadline = null, language }: LetterOptions): string[] {
  const { standing, file, digest } = entry;
  const say = (text: LocalisedText, parameters: Parameters<typeof formatText>[2] = {}) =>
    formatText(text, language, parameters);
  const year = standing?.fiscalYear ?? null;
  const day = deadline && (language === "th" ? dayText(deadline) : englishDayText(deadline));
  const isClean = findingsToMend(entry).length === 0;
  const asked = day === null ? say(LETTER_WORDS.askWithoutDay) : say(LETTER_WORDS.ask, { deadline: day });
  const total = standing && shownTotal(standing);
  return [
    say(LETTER_WORDS.to, { agency: entryName(entry) }),
    year === null ? say(LETTER_WORDS.aboutFile, { file }) : say(LETTER_WORDS.about, { year, file }),
    ...(total === null
      ? []
      : [say(LETTER_WORDS.result, { total: showScore(total), state: stateText(entry, language) })]),
    ...(digest === null ? [] : [say(LETTER_WORDS.digest, { digest })]),
    isClean ? say(LETTER_WORDS.clean) : asked,
  ];
}

/** The list of an agency's findings as a page to send back: it stands alone, with nothing of other agencies in it. */
export function returnLetter(entry: RoundEntry, options: LetterOptions): string {
  const { language } = options;
  const word = (name: keyof typeof ROUND_WORDS) => ROUND_WORDS[name][language];
  const found = findingsToMend(entry);
  const remarks = entry.remarks.map(({ text }) => text[language]);
  const body = markup`<header><h1>${LETTER_WORDS.title[language]}</h1></header>
${letterLines(entry, options).map((line) => markup`<p>${line}</p>`)}
${remarks.length > 0 ? markup`<ul>${remarks.map((remark) => markup`<li>${remark}</li>`)}</ul>` : null}
${
  found.length > 0
    ? table(
        [
          word("number"),
          word("severity"),
          word("sheet"),
          word("cell"),
          word("message"),
          word("expected"),
          word("found"),
        ],
        found.map((finding, i) => letterRow(finding, i, language)),
        "words",
      )
    : null
}`;
  return documentPage({ title: LETTER_WORDS.title[language], language, body });
}

function letterRow(finding: RecordedFinding, index: number, language: Language): string[] {
  const { severity, sheet, address, expected, found } = finding;
  return [
    String(index + 1),
    SEVERITY_NAMES[severity][language],
    sheet ?? "",
    address ?? "",
    messageText(finding, language),
    expected ?? "",
    found ?? "",
  ];
}
