import { shorten } from "../text/shorten";
import { formatText, type LocalisedText } from "../text/localised";
import type { SignRole } from "../recognition/heading-meaning";
import { quoteSheet, type CellAddress } from "../workbook/address";

/** A text that seems to belong to the form's headings and was not understood. */
export interface UnknownText {
  readonly at: CellAddress;
  readonly text: string;
  /** What it comes nearest to; null where to nothing. */
  readonly role: SignRole | null;
}

/** A row that comes near to the headings of a form, and is none. */
export interface NearMiss {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  /** The cell that the row begins with. */
  readonly at: CellAddress;
  /** Its texts that are known. */
  readonly known: readonly string[];
  readonly unknown: readonly UnknownText[];
}

/** So many words a message quotes. */
const MOST_WORDS = 6;

const NEAR: LocalisedText = {
  th: "แถวที่ใกล้เคียงที่สุดคือแถว {row} ของแผ่นงาน “{sheet}” {words}",
  en: "Row {row} of sheet “{sheet}” comes nearest; {words}",
};
const WORDS = {
  unknown: { th: "คำที่ไม่รู้จัก: {texts}", en: "not understood there: {texts}" },
  known: {
    th: "ซึ่งรู้จักเพียง {texts} ยังไม่พอเป็นแบบประเมิน",
    en: "it has {texts} only, which is not enough for a form",
  },
} as const satisfies Record<string, LocalisedText>;

/** "Row 4 of sheet “แบบ” comes nearest; not understood there: “คะแนน sar”", in both languages. */
export function nearMissText({ sheet, row, known, unknown }: NearMiss): LocalisedText {
  const words = unknown.length > 0 ? WORDS.unknown : WORDS.known;
  const texts = quoteTexts(unknown.length > 0 ? unknown.map(({ text }) => text) : known);
  const inLanguage = (language: "th" | "en") =>
    formatText(NEAR, language, {
      row: row + 1,
      sheet,
      words: formatText(words, language, { texts }),
    });
  return { th: inLanguage("th"), en: inLanguage("en") };
}

/** The same without words of a language: "'แบบ'!4:4 – “คะแนน sar”". */
export function nearMissPlace({ sheet, row, known, unknown }: NearMiss): string {
  const texts = quoteTexts(unknown.length > 0 ? unknown.map(({ text }) => text) : known);
  return `${quoteSheet(sheet)}!${row + 1}:${row + 1} – ${texts}`;
}

function quoteTexts(texts: readonly string[]): string {
  const quoted = texts.slice(0, MOST_WORDS).map((text) => `“${shorten(text)}”`);
  return [...quoted, ...(texts.length > MOST_WORDS ? ["…"] : [])].join(", ");
}
