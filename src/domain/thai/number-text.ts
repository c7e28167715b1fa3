/** The digits at the start of a text, with their length; a sign of any kind stands directly before them. */
export interface WrittenNumber {
  readonly value: number;
  readonly length: number;
  /** Told in words: "ยี่สิบห้า". */
  readonly isWord: boolean;
}

/** A dash directly before a digit is a minus, however it was typed; an em dash opens a list. */
const SIGN = "[+\\-−–‐‑]";
const NUMBER = new RegExp(
  `^${SIGN}?(?:\\d{1,3}(?:,\\d{3})+(?![\\d,])|\\d+(?!,?\\d))?(?:\\.\\d+)?(?:e[+-]?\\d{1,3})?(?![\\d.,]*\\d)`,
  "iu",
);
const CODE = /^0\d{2,}$/u;
const DIGIT_LIKE = /[OolI|]/u;
const MISTYPED = /(?<![A-Za-z\d])(?:[OolI|]+\d|\d[\d,.]*[OolI|])[\dOolI|]*(?![A-Za-z])/u;

/** The number that a text begins with; null where it begins with none, or goes on as another. */
export function readNumber(text: string): WrittenNumber | null {
  const written = leadingDigits(text);
  if (written === "") return readNumberWords(text);
  const value = Number(written.replace(/,/gu, "").replace(/^[−–‐‑]/u, "-"));
  return Number.isFinite(value) ? { value, length: written.length, isWord: false } : null;
}

/** The number in digits that a text begins with, as written; "" where there is none. */
export function leadingDigits(text: string): string {
  const written = NUMBER.exec(text)?.[0] ?? "";
  return /\d/u.test(written) ? written : "";
}

/** Digits that begin with zeros: a telephone number or a code, or a slip. */
export function isCode(text: string): boolean {
  return CODE.test(leadingDigits(text));
}

/** Whether letters stand for digits: "1OO", "l00". */
export function hasLettersForDigits(text: string): boolean {
  return DIGIT_LIKE.test(text) && MISTYPED.test(text);
}

const UNITS = ["หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"] as const;
const UNIT = UNITS.join("|");
const NUMBER_WORDS = new RegExp(
  `^(?:(?:(ยี่|${UNIT.slice(UNIT.indexOf("สาม"))})?สิบ(เอ็ด|${UNIT})?)|(${UNIT}))`,
  "u",
);
const MAY_BE_WORDS = /หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ/u;
/** Longer texts are wording. */
const LONGEST_WORDS = 60;

/** Whether a text without digits may hold a figure in words. */
export function mayHoldNumberWords(text: string): boolean {
  return text.length <= LONGEST_WORDS && MAY_BE_WORDS.test(text);
}

/** One to ninety-nine in words. */
function readNumberWords(text: string): WrittenNumber | null {
  const match = NUMBER_WORDS.exec(text);
  if (!match) return null;
  const [whole, tens, units, alone] = match as unknown as [string, string?, string?, string?];
  const value = alone === undefined ? 10 * tensOf(tens) + unitOf(units) : unitOf(alone);
  return { value, length: whole.length, isWord: true };
}

function tensOf(word: string | undefined): number {
  if (word === undefined) return 1;
  return word === "ยี่" ? 2 : unitOf(word);
}

/** 0 where there is no word. */
function unitOf(word: string | undefined): number {
  return word === "เอ็ด" ? 1 : UNITS.findIndex((unit) => unit === word) + 1;
}
