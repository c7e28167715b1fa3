import { Remembered } from "../text/remembered";

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;
const WIDE_SPACES = /[\s\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/gu;
const FULL_WIDTH = /[\uFF01-\uFF5E]/gu;
const THAI_DIGITS = /[๐-๙]/gu;
/**
 * Anything that {@link normaliseText} might change; most cells hold none of it. By code units, so without the flag that
 * makes the negated class look for surrogate pairs: that takes three times as long.
 */
const NEEDS_WORK =
  /[^\x21-\x7E\u0E01-\u0E39\u0E3F-\u0E4C ]| {2}|^ | $|[\u0E48-\u0E4C][\u0E31\u0E34-\u0E39\u0E47]|\u0E33[\u0E48-\u0E4B]|\u0E40\u0E40/;

const MARK = "[\u0E48-\u0E4B]";
/** How the same Thai word comes to be stored differently, each form with its standard one. */
const COMPOSITIONS: readonly (readonly [RegExp, string])[] = [
  // Sara am typed or pasted as nikhahit and aa, the tone mark before, between or after.
  [new RegExp(`\u0E4D(${MARK})\u0E32`, "gu"), "$1\u0E33"],
  [/\u0E4D\u0E32/gu, "\u0E33"],
  [new RegExp(`\u0E33(${MARK})`, "gu"), "$1\u0E33"],
  // Two sara e for one sara ae.
  [/\u0E40\u0E40/gu, "\u0E41"],
  // A tone mark or thanthakhat typed before the vowel above or below that it stands on.
  [/([\u0E48-\u0E4C])([\u0E31\u0E34-\u0E39\u0E47])/gu, "$2$1"],
];

/**
 * The standard form of a text, for reading and comparing, never for writing back: composed characters,
 * ASCII digits and letters for Thai digits and full-width forms, nothing invisible,
 * and single spaces where there were spaces, no-break spaces or line breaks.
 */
export function normaliseText(text: string): string {
  return NEEDS_WORK.test(text) ? NORMALISED.of(text) : text;
}

/** Headings, labels and words recur on every sheet, and recognising, reading and judging each look at them. */
const NORMALISED = new Remembered(normalise, 5_000, 200);

function normalise(text: string): string {
  let result = text.normalize("NFC").replace(INVISIBLE, "");
  for (const [form, standard] of COMPOSITIONS) result = result.replace(form, standard);
  return result
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(THAI_DIGITS, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(WIDE_SPACES, " ")
    .trim();
}

/**
 * What two headings have in common when they are the same: the normalised text without any spaces.
 * Parentheses and letter case stay.
 */
export function headingKey(text: string): string {
  return normaliseText(text).replaceAll(" ", "");
}

const BLOCK_TAG = /<\/?(?:p|br|div|ul|ol|li|table|tbody|thead|tr|td|th|h[1-6]|hr)(?:\s[^<>]*)?\/?>/giu;
const INLINE_TAG = /<\/?(?:span|b|i|u|s|em|strong|font|a|sub|sup|small|big|o:p)(?:\s[^<>]*)?\/?>/giu;
const COMMENT = /<!--[\s\S]*?-->/gu;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["nbsp", " "],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["bull", "•"],
  ["amp", "&"],
]);

/** Whether a text carries remains of HTML: known tags, not merely "<" as in "<60". */
export function hasMarkup(text: string): boolean {
  return [BLOCK_TAG, INLINE_TAG, COMMENT].some((pattern) => text.search(pattern) >= 0);
}

/** The wording of a text with remains of HTML: known tags go, entities become characters, spaces are single. */
export function stripMarkup(text: string): string {
  const plain = text.replace(COMMENT, " ").replace(BLOCK_TAG, " ").replace(INLINE_TAG, "");
  return normaliseText(plain.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w+));/giu, decodeEntity));
}

function decodeEntity(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole;
  const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
