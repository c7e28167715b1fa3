import { caught } from "../text/caught";
import { normaliseText } from "./text";

export type Era = "BE" | "CE";

/** A day of the calendar. */
export interface ThaiDate {
  /** Common Era, whatever was written. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  /** The era it was written in. */
  readonly era: Era;
  /** Whether the year was written with two digits, its century being assumed. */
  readonly isShortYear: boolean;
}

export type DateReading =
  | { readonly kind: "date"; readonly date: ThaiDate }
  | { readonly kind: "blank" }
  /** `no-such-day`: the form of a date, but no day of the calendar. `text`: anything else. */
  | { readonly kind: "unreadable"; readonly reason: "text" | "no-such-day" };

/** Years of the Buddhist Era run 543 ahead. */
const BE_OFFSET = 543;

export function buddhistYear(year: number): number {
  return year + BE_OFFSET;
}

/** Years below are of the Common Era. */
const FIRST_BUDDHIST_YEAR = 2400;

/** A year of either era in the Buddhist Era, told by its size. */
export function asBuddhistYear(year: number): number {
  return year < FIRST_BUDDHIST_YEAR ? buddhistYear(year) : year;
}

/** The months of the year, from January; each with its Thai name, its abbreviation without dots, and in English. */
export const MONTHS: readonly (readonly string[])[] = [
  ["มกราคม", "มค", "january", "jan"],
  ["กุมภาพันธ์", "กพ", "february", "feb"],
  ["มีนาคม", "มีค", "march", "mar"],
  ["เมษายน", "เมย", "april", "apr"],
  ["พฤษภาคม", "พค", "may"],
  ["มิถุนายน", "มิย", "june", "jun"],
  ["กรกฎาคม", "กค", "july", "jul"],
  ["สิงหาคม", "สค", "august", "aug"],
  ["กันยายน", "กย", "september", "sept", "sep"],
  ["ตุลาคม", "ตค", "october", "oct"],
  ["พฤศจิกายน", "พย", "november", "nov"],
  ["ธันวาคม", "ธค", "december", "dec"],
];
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const ERA_WORDS: Readonly<Record<string, Era>> = { พศ: "BE", be: "BE", คศ: "CE", ce: "CE", ad: "CE" };
const ERA = "(พ\\.? ?ศ\\.?|ค\\.? ?ศ\\.?|b\\.?e\\.?|c\\.?e\\.?|a\\.?d\\.?)?";
const OPENING = "^(?:ณ ?)?(?:วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)?ที่ ?)?";
const NAMED = new RegExp(
  `${OPENING}(\\d{1,2})[ -]?([ก-๏.]+?|[a-z]+\\.?)[, -]{0,2}${ERA} ?(\\d{4}|\\d{2})(?: ?${ERA})?$`,
  "iu",
);
/** The groups of the pattern above. */
type NamedDate = [
  day: string,
  month: string,
  eraBefore: string | undefined,
  year: string,
  eraBehind: string | undefined,
];
const ENGLISH = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{2}:\d{2}.*)?$/u;
/** Short years only between slashes: "1.2.65" numbers a heading, "1-2-65" may be a range. */
const NUMERIC = new RegExp(`${OPENING}(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})$`, "u");
const SHORT = new RegExp(`${OPENING}(\\d{1,2})/(\\d{1,2})/(\\d{2})$`, "u");

/** What every form above has in common; tells most other texts apart at little cost. */
const MAY_BE_DATE = /[\dศ.a-z]$|^\d{4}-/iu;

/**
 * Reads "11 มีนาคม พ.ศ. 2563", "21 เม.ย. 65", "30/9/2565", "2022-09-30" and the like; day before month.
 *
 * Which era: as written, else four digits from 2400 to 2700 are Buddhist and from 1857 to 2157 are Common.
 * Two digits are Buddhist (65 is 2565) after a Thai month, Common (22 is 2022) after an English one;
 * between slashes 40 to 99 are Buddhist and 00 to 39 Common, so that all fall into 1997 to 2056.
 */
export function parseThaiDate(text: string): DateReading {
  const line = normaliseText(text);
  if (/^[-–—]*$/u.test(line)) return { kind: "blank" };
  if (line.length > 60 || !MAY_BE_DATE.test(line)) return { kind: "unreadable", reason: "text" };
  return parseNamed(line) ?? parseNumeric(line) ?? { kind: "unreadable", reason: "text" };
}

function parseNamed(line: string): DateReading | null {
  const english = ENGLISH.exec(line);
  if (english) {
    const [, month, day, year] = caught<[month: string, day: string, year: string]>(english);
    return dateOf(Number(day), monthOf(month), year, null, "CE");
  }
  const match = NAMED.exec(line);
  if (!match) return null;
  const [, day, month, eraBefore, year, eraBehind] = caught<NamedDate>(match);
  const era = eraOf(eraBefore ?? eraBehind);
  return dateOf(Number(day), monthOf(month), year, era, /[a-z]/iu.test(month) ? "CE" : "BE");
}

function parseNumeric(line: string): DateReading | null {
  const iso = ISO.exec(line);
  if (iso) {
    const [, year, month, day] = caught<[year: string, month: string, day: string]>(iso);
    return dateOf(Number(day), Number(month), year, null, "CE");
  }
  const long = NUMERIC.exec(line);
  if (long) {
    const [, day, , month, year] = caught<[day: string, mark: string, month: string, year: string]>(long);
    return dateOf(Number(day), Number(month), year, null, "BE");
  }
  const short = SHORT.exec(line);
  if (!short) return null;
  const [, day, month, year] = caught<[day: string, month: string, year: string]>(short);
  return dateOf(Number(day), Number(month), year, null, Number(year) >= 40 ? "BE" : "CE");
}

function monthOf(name: string): number | undefined {
  return MONTH_NUMBERS.get(name.replace(/[. ]/gu, "").toLowerCase());
}

function eraOf(word: string | undefined): Era | null {
  return word === undefined ? null : (ERA_WORDS[word.replace(/[. ]/gu, "").toLowerCase()] ?? null);
}

/** Null where the month is no month, so that the text is no date at all. */
function dateOf(
  day: number,
  month: number | undefined,
  yearText: string,
  written: Era | null,
  shortEra: Era,
): DateReading | null {
  if (month === undefined) return null;
  const isShortYear = yearText.length === 2;
  const era = written ?? (isShortYear ? shortEra : eraOfYear(Number(yearText)));
  if (era === null) return { kind: "unreadable", reason: "no-such-day" };
  const writtenYear = isShortYear ? Number(yearText) + (era === "BE" ? 2500 : 2000) : Number(yearText);
  const year = era === "BE" ? writtenYear - BE_OFFSET : writtenYear;
  const exists =
    year >= 1857 && year <= 2157 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
  if (!exists) return { kind: "unreadable", reason: "no-such-day" };
  return { kind: "date", date: { year, month, day, era, isShortYear } };
}

function eraOfYear(year: number): Era | null {
  if (year >= 2400 && year <= 2700) return "BE";
  return year >= 1857 && year <= 2157 ? "CE" : null;
}

function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const DAY = 86_400_000;
/** Day 0 of Excel's 1900 calendar, as it counts from 1 March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
/** 1 March 1900: before it Excel counts a day that never was. */
const FIRST_RELIABLE = 61;

/** Excel's serial number (1900 calendar); null before 1 March 1900, where Excel's calendar is off by a day. */
export function toExcelSerial(date: Pick<ThaiDate, "year" | "month" | "day">): number | null {
  const serial = (Date.UTC(date.year, date.month - 1, date.day) - EPOCH) / DAY;
  return serial >= FIRST_RELIABLE ? serial : null;
}

/**
 * The day of a serial number; times of day are dropped. A Buddhist year that was typed into a calendar
 * of the Common Era (30/9/2565 kept as the year 2565) is taken for what it means. Null outside 1900 – 2157.
 */
export function fromExcelSerial(serial: number): ThaiDate | null {
  if (!Number.isFinite(serial) || serial < FIRST_RELIABLE) return null;
  const moment = new Date(EPOCH + Math.floor(serial) * DAY);
  const written = moment.getUTCFullYear();
  const era = eraOfYear(written);
  if (era === null) return null;
  const year = era === "BE" ? written - BE_OFFSET : written;
  const month = moment.getUTCMonth() + 1;
  const day = moment.getUTCDate();
  // 29 February of a leap year in the one era only.
  return day <= daysIn(month, year) ? { year, month, day, era, isShortYear: false } : null;
}
