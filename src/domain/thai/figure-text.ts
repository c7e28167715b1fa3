import { caught } from "../text/caught";
import { isCode, leadingDigits, readNumber } from "./number-text";
import type { Comparator, Figure, UnreadableReason } from "./quantity";
import { CLOSERS, COMPARATORS, COUNTING_OPENERS, OPENERS } from "./quantity-words";
import { isLetterSize, knownUnit, NO_UNIT, parseUnit, type MeasureUnit } from "./unit";

const NUMBERS = /\d[\d,]*(?:\.\d+)?/gu;
/** Figures joined by nothing but a sign, a space or "to" are several figures of one kind. */
const FIGURE = String.raw`(?:ร้อยละ ?)?\d[\d,]*(?:\.\d+)? ?%?`;
const JOINED = new RegExp(
  String.raw`^[^\p{L}\d]*${FIGURE}(?:(?: ?[/~–—,:-] ?| ?ถึง ?| to | )${FIGURE})+ ?[\p{L}\p{M}]{0,20}$`,
  "u",
);
/** Longer texts are wording, whatever numbers they hold. */
const LONGEST_JOINED = 40;

/** Behind digits: "5,000.-" is a sum without satang. */
const WHOLE_SUM = /^\.[-–] ?/u;
const FOOTNOTE = / ?\*+$/u;
const STOP = /[.,;]$/u;

/** Reads a figure apart from brackets, or says why the text is not one. */
export function readFigure(body: string): Figure | UnreadableReason {
  const start = readOpening(body);
  const number = readNumber(start.rest);
  if (number === null) return reasonOf(body);
  if (isCode(start.rest)) return "unclear";
  const tail = start.rest.slice(number.length).replace(WHOLE_SUM, "").replace(FOOTNOTE, "").trim();
  const closing = readClosing(tail);
  if (isLetterSize(closing.rest)) return "unclear";
  const measured = readMeasure(closing.rest, start.unit);
  const isSaidTwice = start.comparator && closing.comparator && start.comparator !== closing.comparator;
  // "มากกว่า 80 ขึ้นไป" says two things.
  if (measured === null || isSaidTwice) return number.isWord ? "text" : reasonOf(body);
  const { note, ...unit } = measured;
  if (number.isWord && !(start.isCounting || isCounted(unit, closing.rest))) return "text";
  const comparator = start.comparator ?? closing.comparator;
  return { ...unit, value: number.value, comparator, ...(note !== undefined && { note }) };
}

/** A number word counts before a unit that is known; before other words it may be part of them: "สามัญ". */
function isCounted(unit: MeasureUnit, tail: string): boolean {
  return unit.unit !== null && (tail === "" || knownUnit(tail) !== null);
}

const WHOLE = /^(.*?) ?(ของ\D{1,60})$/u;

/** What follows a number: a unit, with a stop behind it, or for percentages what they are of; null for anything else. */
function readMeasure(tail: string, before: MeasureUnit): (MeasureUnit & { readonly note?: string }) | null {
  const unit =
    parseUnit(tail) ?? (STOP.test(tail) && tail.length > 1 ? parseUnit(tail.replace(STOP, "")) : null);
  if (unit) return joinUnits(before, unit);
  const whole = tail.includes("ของ") ? WHOLE.exec(tail) : null;
  if (!whole) return null;
  const [, measure, note] = caught<[measure: string, whole: string]>(whole);
  // "1.1 ร้อยละของงาน…" is a code and a name: behind a figure per cent has other words.
  if (measure.startsWith("ร้อยละ")) return null;
  const joined = readMeasure(measure, before);
  return joined?.unit === "percent" ? { ...joined, note } : null;
}

interface Opening {
  readonly rest: string;
  readonly unit: MeasureUnit;
  readonly comparator: Comparator | null;
  /** A word came before it behind which a number in words needs no unit. */
  readonly isCounting: boolean;
}

/** Takes openers and comparators off the front, in any order: "ไม่น้อยกว่าร้อยละ", "ได้ร้อยละ". */
function readOpening(body: string): Opening {
  let rest = body;
  let unit: MeasureUnit = NO_UNIT;
  let comparator: Comparator | null = null;
  let isCounting = false;
  for (;;) {
    // Most figures stand at the start; no word below begins with a digit.
    if (startsWithDigit(rest)) return { rest, unit, comparator, isCounting };
    const compared = COMPARATORS.find(([word]) => startsWith(rest, word));
    const opener = compared ? undefined : OPENERS.find(([word]) => startsWith(rest, word));
    if (compared) comparator = compared[1] ?? comparator;
    else if (opener && COUNTING_OPENERS.has(opener[0])) isCounting = true;
    else if (opener?.[1]) unit = { unit: opener[1], multiplier: 1, unitWord: opener[0] };
    const word = compared?.[0] ?? opener?.[0];
    if (word === undefined) return { rest, unit, comparator, isCounting };
    rest = rest.slice(word.length).trimStart();
  }
}

function startsWithDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

function readClosing(tail: string): { rest: string; comparator: Comparator | null } {
  const closer = CLOSERS.find(([word]) => tail.endsWith(word));
  if (!closer) return { rest: tail, comparator: null };
  return { rest: tail.slice(0, -closer[0].length).trimEnd(), comparator: closer[1] };
}

function startsWith(text: string, word: string): boolean {
  return text.slice(0, word.length).toLowerCase() === word;
}

/** "ร้อยละ 95 %" says one thing twice; "ร้อยละ 95 บาท" says two things. */
function joinUnits(before: MeasureUnit, after: MeasureUnit): MeasureUnit | null {
  if (before.unit === null) return after;
  if (after.unit === null) return after.multiplier === 1 ? before : { ...after, unit: before.unit };
  return before.unit === after.unit ? after : null;
}

function reasonOf(body: string): UnreadableReason {
  const numbers = body.match(NUMBERS)?.length ?? 0;
  if (numbers > 1 && body.length <= LONGEST_JOINED && JOINED.test(body)) return "several-numbers";
  const start = readOpening(body).rest;
  const digits = leadingDigits(start);
  // "1. …" numbers a list; it is no figure.
  const isFigure = digits !== "" && !/^\s*[.)]/u.test(start.slice(digits.length));
  return isFigure ? "composite" : "text";
}
