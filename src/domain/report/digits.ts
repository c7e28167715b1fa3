import type { Language } from "../text/localised";
import { proseInThaiDigits, type Digits } from "../thai/digits";

/** Whether a report in that language has its digits changed: an English one never has. */
export function isInThaiDigits(language: Language, digits: Digits): boolean {
  return language === "th" && digits === "thai";
}

/** A sentence in the digits that are asked for. */
export function sentenceInDigits(text: string, language: Language, digits: Digits): string {
  return isInThaiDigits(language, digits) ? proseInThaiDigits(text) : text;
}

const STYLE_SHEET = /(<style>[^]*?<\/style>)/u;
const TEXT = />([^<>]+)</gu;
const ENTITY = /(&#?\w+;)/u;

/** A document that was made here with the digits of its texts in Thai; sizes, colours and other attributes stay. */
export function documentInDigits(source: string, language: Language, digits: Digits): string {
  if (!isInThaiDigits(language, digits)) return source;
  return source
    .split(STYLE_SHEET)
    .map((part) =>
      part.startsWith("<style>")
        ? part
            .replaceAll("counter(page)", "counter(page, thai)")
            .replaceAll("counter(pages)", "counter(pages, thai)")
        : part.replace(TEXT, (_, text: string) => `>${textInDigits(text)}<`),
    )
    .join("");
}

function textInDigits(text: string): string {
  return text
    .split(ENTITY)
    .map((part) => (ENTITY.test(part) ? part : proseInThaiDigits(part)))
    .join("");
}
