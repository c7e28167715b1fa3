import { formatText, type Language, type LocalisedText } from "../text/localised";
import { instantText } from "../thai/day-text";
import type { PutIn } from "../workbook/put-in";

const TEXTS = {
  named: { th: "สมุดงานบอกว่า {by} ใส่เมื่อ {at}", en: "put in by {by} on {at}, as the workbook says" },
  unnamed: {
    th: "สมุดงานบอกว่าใส่เมื่อ {at} ไม่บอกว่าโดยใคร",
    en: "put in on {at}, as the workbook says; it does not say by whom",
  },
  untold: { th: "สมุดงานไม่บอกว่าใครใส่และเมื่อใด", en: "the workbook does not say who put it in and when" },
} as const satisfies Record<string, LocalisedText>;

/** Whoever writes the file can write this too: it is told as what the workbook says. */
export function putInText(putIn: PutIn | null, language: Language): string {
  if (putIn === null) return TEXTS.untold[language];
  const { by, at } = putIn;
  const text = by === null ? TEXTS.unnamed : TEXTS.named;
  return formatText(text, language, { by: by ?? "", at: instantText(at, language) });
}
