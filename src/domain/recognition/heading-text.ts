import { asBuddhistYear, MONTHS } from "../thai/date";
import { normaliseText } from "../thai/text";

/** Who gave the scores of a column, where its heading says so. */
export type Assessor = "self" | "committee";

/** When the figures of a column were taken, where its heading says so. */
export interface Period {
  /** Months since the fiscal year began: 6 for "รอบ 6 เดือน", 9 for the third quarter; null where only a year is named. */
  readonly months: number | null;
  /** Buddhist Era; null where only a round is named. */
  readonly year: number | null;
}

/** A heading taken apart: its words, and what stands beside them. */
export interface HeadingText {
  /** Its Thai letters without the spaces between them, "|" where something was taken out. */
  readonly thai: string;
  /** Its Latin words, lower case, with single spaces. */
  readonly latin: string;
  /** A point or level: 50 of "ขั้นต้น (50 คะแนน)", 3 of "ระดับ 3". */
  readonly number: number | null;
  readonly period: Period | null;
  /** Two columns multiplied, as in "(ก x ข)" or "คะแนน x น้ำหนัก". */
  readonly isProduct: boolean;
}

const QUARTER_MONTHS = 3;
const THAI_LETTER = /[\u0E01-\u0E3A\u0E40-\u0E4E]/u;
const SPACES_BETWEEN_THAI = /(?<=[\u0E01-\u0E4E]) +(?=[\u0E01-\u0E4E])/gu;
const DOUBLED_MARK = /([\u0E47-\u0E4C])\1+/gu;
const PRODUCT =
  /[ก-ฮa-z\d)\]] ?[x×✕*] ?[([]?[ก-ฮa-z\d]|\((?:ก|ข|ค|ง|จ|ฉ)\) ?[x×✕*]|\b[a-z]{1,3} ?[x×✕*] ?[a-z]{1,3}\b/u;
const MONTH_NAMES = `(?:${MONTHS.map(([name]) => name).join("|")})`;
/** The fiscal year begins in October. */
const MONTHS_BEFORE_JANUARY = 3;

/** Takes a heading apart. Never fails; a text without words has two empty ones. */
export function readHeadingText(text: string): HeadingText {
  let rest = normaliseText(text).toLowerCase().replace(DOUBLED_MARK, "$1");
  rest = rest.replace(SPACES_BETWEEN_THAI, "").replace(/[*:：]+$/u, "");
  const isProduct = PRODUCT.test(rest) && !/^[\d.,%]+ ?[x×✕*]/u.test(rest);
  const found = takePeriod(rest);
  rest = found.rest;
  const brackets: string[] = [];
  rest = rest.replace(/[([{]([^()[\]{}]*)[)\]}]/gu, (_, inside: string) => {
    brackets.push(inside.trim());
    return "|";
  });
  // No words stand outside the brackets: those inside are the heading.
  const worded = brackets.filter((inside) => /\p{L}{3}/u.test(inside));
  if (worded.length > 0 && !/\p{L}/u.test(rest)) rest = worded.join("|");
  const number = lastNumber(rest) ?? bracketNumber(brackets);
  const besides = brackets.filter((inside) => isAnotherName(inside)).join(" ");
  return {
    thai: thaiLetters(rest),
    latin: latinWords(`${rest} ${besides}`),
    number,
    period: found.period,
    isProduct,
  };
}

function takePeriod(text: string): { rest: string; period: Period | null } {
  let rest = text;
  let months: number | null = null;
  let year: number | null = null;
  const take = (pattern: RegExp, keep: (match: RegExpExecArray) => void) => {
    const match = pattern.exec(rest);
    if (!match) return;
    keep(match);
    rest = rest.replace(pattern, "|");
  };
  take(new RegExp(`(?:ณ ?)?(?:สิ้น)?(?:วันที่ ?)?\\d{1,2} ?${MONTH_NAMES} ?(\\d{4})?`, "u"), (match) => {
    months = fiscalMonth(match[0]);
    year = match[1] ? asBuddhistYear(Number(match[1])) : null;
  });
  take(/(?:รอบ(?:ที่)? ?(?:การประเมิน)? ?)?(?<!\d)(3|6|9|12) ?(?:เดือน|months?\b)(?:แรก|หลัง)?/u, (match) => {
    months = Number(match[1]);
  });
  take(
    /^(ต\.?ค|พ\.?ย|ธ\.?ค|ม\.?ค|ก\.?พ|มี\.?ค|เม\.?ย|พ\.?ค|มิ\.?ย|ก\.?ค|ส\.?ค|ก\.?ย)\.? ?(?:(?:\d{2}){0,2})$/u,
    (match) => {
      months = fiscalMonth((match[1] ?? "").replace(".", ""));
    },
  );
  take(/(?:ไตรมาส(?:ที่)?|quarter|\bq) ?([1-4])(?!\d)/u, (match) => {
    months = Number(match[1]) * QUARTER_MONTHS;
  });
  take(/(?:รอบ(?:ที่|การประเมินที่)?|round) ?([12])(?!\d)/u, (match) => {
    months = Number(match[1]) * 2 * QUARTER_MONTHS;
  });
  take(new RegExp(`(?:(?:ประจำ)?เดือน) ?${MONTH_NAMES}`, "u"), (match) => {
    months = fiscalMonth(match[0]);
  });
  take(
    /(?:ประจำ)?(?:ปีงบประมาณ|ปี|fy|year)? ?(?:พ\.? ?ศ\.?|be)? ?(?<!\d)(2[45]\d\d|20[0-4]\d)(?!\d)/u,
    (match) => {
      year = asBuddhistYear(Number(match[1]));
    },
  );
  return { rest, period: months === null && year === null ? null : { months, year } };
}

/** Months since the fiscal year began, the named one included. */
function fiscalMonth(text: string): number | null {
  const index = MONTHS.findIndex(([name = "", short]) => text.includes(name) || text === short);
  return index < 0 ? null : ((index + MONTHS_BEFORE_JANUARY) % MONTHS.length) + 1;
}

/** The number that the words end with or consist of; one within them belongs to a name. */
function lastNumber(text: string): number | null {
  const match = /(?:^|[^\d.])(\d+(?:\.\d+)?) ?(?:คะแนน|แต้ม|points?|%)? ?\|*$/u.exec(text.trim());
  return match ? Number(match[1]) : null;
}

function bracketNumber(brackets: readonly string[]): number | null {
  for (const inside of brackets) {
    const match =
      /^=? ?(?:คะแนน|ระดับ|level|score)? ?=? ?(\d+(?:\.\d+)?) ?(?:คะแนน|แต้ม|points?|%|pts?\.?)?$/u.exec(
        inside,
      );
    if (match) return Number(match[1]);
  }
  return null;
}

/** Brackets hold another name of the column where they hold a word, and not a letter, figure or formula. */
function isAnotherName(inside: string): boolean {
  return /^[a-z][a-z .&-]+$/u.test(inside);
}

function thaiLetters(text: string): string {
  let letters = "";
  for (const letter of text) {
    if (THAI_LETTER.test(letter)) letters += letter;
    else if (!letters.endsWith("|") && letters !== "" && letter !== ".") letters += "|";
  }
  return letters.replace(/\|$/u, "");
}

function latinWords(text: string): string {
  return text.replace(/[^a-z#]+/gu, " ").trim();
}
