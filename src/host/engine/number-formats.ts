import { numfmt as gridFormats } from "@univerjs/core";
import {
  format,
  getFormatFromId,
  isDateFormat,
  isValidFormat,
  parseValue,
  TOKEN_CHAR,
  TOKEN_DATETIME,
  TOKEN_LOCALE,
  tokenize,
} from "numfmt4";

/** Excel fills the cell with it. */
const NEGATIVE_DATE = "########";

/** `[$-D07041E]` or `[$-th-TH,D07]`: the numerals and the calendar of a language. */
const LOCALE = /^-(?:.*,)?([0-9a-f]{0,2}?)(0[0-9a-f])?(?:[0-9a-f]{4})?$/i;
const THAI_NUMERALS = "0D";
const BUDDHIST_ERA = "07";

interface ThaiParts {
  /** The format with years of the Buddhist era where it asks for them, without the sign of Thai digits. */
  readonly pattern: string;
  readonly hasThaiDigits: boolean;
}

const known = new Map<string, ThaiParts>();
const MOST_KNOWN = 500;

/**
 * A value as a cell with this number format shows it, apart from "####" in narrow columns. Thai digits and years of
 * the Buddhist era are what the library lacks.
 *
 * @throws Error for a format that cannot be read
 */
export function formatNumber(pattern: string, value: string | number | boolean): string {
  if (isNoDate(pattern, value)) return NEGATIVE_DATE;
  const thai = thaiParts(pattern);
  const text = String(format(thai.pattern, value));
  return thai.hasThaiDigits && typeof value === "number" ? inThaiDigits(text) : text;
}

/** Whether a format asks for Thai digits or years of the Buddhist era. */
export function isThaiFormat(pattern: string): boolean {
  const thai = thaiParts(pattern);
  return thai.hasThaiDigits || thai.pattern !== pattern;
}

/** Whether the format is that of a date and the number is before the first one. */
export function isNoDate(pattern: string, value: unknown): boolean {
  return typeof value === "number" && value < 0 && isDateFormat(pattern);
}

/** Whether Excel would take it for a number format; letters of other languages stand for themselves there. */
export function isNumberFormat(pattern: string): boolean {
  // The library knows neither a small "e" nor the names of languages that files bring along.
  const plain = pattern
    .replace(/[^\x20-\x7e]+/g, '" "')
    .replace(/e(?=[+-]0)/g, "E")
    .replace(/\[[A-Z]{3}\](?=\[\$)/g, "");
  return isValidFormat(plain) || isValidFormat(pattern);
}

export interface TypedValue {
  readonly value: number | boolean;
  /** The number format that comes with it, null for General. */
  readonly format: string | null;
}

/** What is typed into an Excel in English, read as a number or TRUE and FALSE; null for anything else. */
export function readTyped(text: string): TypedValue | null {
  const typed = parseValue(text);
  if (typed && typeof typed.value !== "string" && typed.value !== null) {
    const { value, formatId } = typed;
    return { value, format: formatId ? (getFormatFromId(formatId) ?? null) : currencyOf(text) };
  }
  // Amounts in other currencies.
  const amount = /[£¥฿]/.test(text) ? gridFormats.parseValue(text) : null;
  return amount && typeof amount.v === "number" ? { value: amount.v, format: amount.z ?? null } : null;
}

function currencyOf(text: string): string | null {
  return text.includes("€") ? (gridFormats.parseValue(text)?.z ?? null) : null;
}

function thaiParts(pattern: string): ThaiParts {
  const before = known.get(pattern);
  if (before) return before;
  const parts = /t|\[\$/i.test(pattern) ? readThaiParts(pattern) : { pattern, hasThaiDigits: false };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(pattern, parts);
  return parts;
}

function readThaiParts(pattern: string): ThaiParts {
  let hasThaiDigits = false;
  let isBuddhist = false;
  const read = [...tokenize(pattern)].map(({ type, raw, value }) => {
    if (type === TOKEN_LOCALE) {
      const [, numerals, calendar] = LOCALE.exec(value) ?? [];
      hasThaiDigits ||= numerals?.toUpperCase().padStart(2, "0") === THAI_NUMERALS;
      isBuddhist ||= calendar === BUDDHIST_ERA;
    }
    if (type === TOKEN_CHAR && value === "t") {
      hasThaiDigits = true;
      return "";
    }
    return isBuddhist && type === TOKEN_DATETIME ? raw.replace(/y/gi, "b") : raw;
  });
  return { pattern: read.join(""), hasThaiDigits };
}

function inThaiDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(0x0e50 + Number(digit)));
}
