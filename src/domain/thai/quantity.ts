import { parseThaiDate } from "./date";
import { normaliseText } from "./text";
import { isSameMeasure, NO_UNIT, parseUnit, type MeasureUnit, type UnitKind } from "./unit";

export type Comparator = "more-than" | "at-least" | "less-than" | "at-most";

/** One figure as written, with what stands round it. */
export interface Quantity extends MeasureUnit {
  /** In the written unit: 6 for "6 ล้านบาท", 95 for "ร้อยละ 95". */
  readonly value: number;
  readonly comparator: Comparator | null;
  /** What stands in brackets, without them. */
  readonly note: string | null;
}

/**
 * Why a text is not one figure. `several-numbers`: "207/166". `composite`: a figure and words that only
 * count together. `text`: wording, whether or not a number occurs in it.
 */
export type UnreadableReason = "blank" | "date" | "several-numbers" | "composite" | "text";

export type QuantityReading =
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason };

/** The quantity of a numeric cell: no unit, no comparator. */
export function plainQuantity(value: number): Quantity {
  // Written out: spreading NO_UNIT here costs more than all the rest of reading a sheet.
  return { unit: null, multiplier: 1, unitWord: null, value, comparator: null, note: null };
}

const NUMBER =
  /^[+\-−]?(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+(?!,?\d))?(?:\.\d+)?(?:e[+-]?\d{1,3})?(?![\d.,]*\d)/iu;
const NUMBERS = /\d[\d,]*(?:\.\d+)?/gu;
const BLANK = /^[-–—−_.]*$/u;
const NOTE = /\(([^()]*)\)|\[([^[\]]*)\]/gu;
/** Figures joined by nothing but a sign, a space or "to" are several figures of one kind. */
const FIGURE = String.raw`(?:ร้อยละ ?)?\d[\d,]*(?:\.\d+)? ?%?`;
const JOINED = new RegExp(
  String.raw`^[^\p{L}\d]*${FIGURE}(?:(?: ?[/~–—,:-] ?| ?ถึง ?| to | )${FIGURE})+ ?[\p{L}\p{M}]{0,20}$`,
  "u",
);
/** Longer texts are wording, whatever numbers they hold. */
const LONGEST_JOINED = 40;

/** Longest first; both what may precede the figure. */
const COMPARATORS: readonly (readonly [string, Comparator | null])[] = [
  ["มากกว่าหรือเท่ากับ", "at-least"],
  ["น้อยกว่าหรือเท่ากับ", "at-most"],
  ["ไม่น้อยกว่า", "at-least"],
  ["ไม่ต่ำกว่า", "at-least"],
  ["ไม่มากกว่า", "at-most"],
  ["ไม่สูงกว่า", "at-most"],
  ["ไม่เกินกว่า", "at-most"],
  ["not less than", "at-least"],
  ["not more than", "at-most"],
  ["อย่างน้อย", "at-least"],
  ["more than", "more-than"],
  ["less than", "less-than"],
  ["at least", "at-least"],
  ["at most", "at-most"],
  ["ไม่เกิน", "at-most"],
  ["มากกว่า", "more-than"],
  ["น้อยกว่า", "less-than"],
  ["เกินกว่า", "more-than"],
  ["สูงกว่า", "more-than"],
  ["ต่ำกว่า", "less-than"],
  ["ตั้งแต่", "at-least"],
  ["เท่ากับ", null],
  ["ภายใน", "at-most"],
  ["เกิน", "more-than"],
  [">=", "at-least"],
  ["<=", "at-most"],
  ["≥", "at-least"],
  ["≤", "at-most"],
  [">", "more-than"],
  ["<", "less-than"],
  ["=", null],
];

/** What may follow the figure and its unit. */
const CLOSERS: readonly (readonly [string, Comparator])[] = [
  ["ขึ้นไป", "at-least"],
  ["หรือมากกว่า", "at-least"],
  ["ลงมา", "at-most"],
  ["หรือน้อยกว่า", "at-most"],
];

/** Words before a figure: with a unit of their own, or with no meaning to the figure. */
const OPENERS: readonly (readonly [string, UnitKind | null])[] = [
  ["ร้อยละ", "percent"],
  ["เปอร์เซ็นต์", "percent"],
  ["คะแนน", "score"],
  ["ระดับที่", "level"],
  ["ระดับ", "level"],
  ["฿", "baht"],
  ["จำนวน", null],
  ["ค่าเฉลี่ย", null],
  ["เฉลี่ย", null],
  ["ได้", null],
];

/** Reads one figure with its unit, comparator and note, or says why the text is not one. */
export function parseQuantity(text: string): QuantityReading {
  const whole = normaliseText(text);
  if (BLANK.test(whole)) return unreadable("blank");
  if (!/\d/u.test(whole)) return unreadable("text");
  if (parseThaiDate(whole).kind === "date") return unreadable("date");
  const notes: string[] = [];
  const body = whole.replace(NOTE, (_, round?: string, square?: string) => {
    notes.push((round ?? square ?? "").trim());
    return " ";
  });
  const figure = readFigure(body.trim());
  if (figure === null) return unreadable(reasonOf(body.trim()));
  return { kind: "quantity", quantity: { ...figure, note: notes.length === 0 ? null : notes.join("; ") } };
}

function readFigure(body: string): Omit<Quantity, "note"> | null {
  const start = readOpening(body);
  const match = NUMBER.exec(start.rest);
  const digits = match?.[0] ?? "";
  if (!/\d/u.test(digits)) return null;
  const closing = readClosing(start.rest.slice(digits.length).trim());
  const tail = parseUnit(closing.rest);
  const unit = tail && joinUnits(start.unit, tail);
  // "มากกว่า 80 ขึ้นไป" says two things.
  if (unit === null || (start.comparator && closing.comparator && start.comparator !== closing.comparator))
    return null;
  const value = Number(digits.replace(/,/gu, "").replace("−", "-"));
  if (!Number.isFinite(value)) return null;
  return { ...unit, value, comparator: start.comparator ?? closing.comparator };
}

interface Opening {
  readonly rest: string;
  readonly unit: MeasureUnit;
  readonly comparator: Comparator | null;
}

/** Takes openers and comparators off the front, in any order: "ไม่น้อยกว่าร้อยละ", "ได้ร้อยละ". */
function readOpening(body: string): Opening {
  let rest = body;
  let unit: MeasureUnit = NO_UNIT;
  let comparator: Comparator | null = null;
  for (;;) {
    // Most figures stand at the start; no word below begins with a digit.
    if (startsWithDigit(rest)) return { rest, unit, comparator };
    const compared = COMPARATORS.find(([word]) => startsWith(rest, word));
    const opener = compared ? undefined : OPENERS.find(([word]) => startsWith(rest, word));
    if (compared) comparator = compared[1] ?? comparator;
    else if (opener?.[1]) unit = { unit: opener[1], multiplier: 1, unitWord: opener[0] };
    const word = compared?.[0] ?? opener?.[0];
    if (word === undefined) return { rest, unit, comparator };
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
  const digits = NUMBER.exec(start)?.[0] ?? "";
  // "1. …" numbers a list; it is no figure.
  const isFigure = /\d/u.test(digits) && !/^\s*[.)]/u.test(start.slice(digits.length));
  return isFigure ? "composite" : "text";
}

function unreadable(reason: UnreadableReason): QuantityReading {
  return { kind: "unreadable", reason };
}

/**
 * The figure in another unit of the same measure: 12,849,057.59 บาท is 12.84905759 in ล้านบาท.
 * A plain figure is taken to be in that unit already. Null where the units measure different things.
 */
export function convertQuantity(
  quantity: Pick<Quantity, "value"> & MeasureUnit,
  to: MeasureUnit,
): number | null {
  if (!isSameMeasure(quantity, to)) return null;
  if (quantity.unit === null && quantity.multiplier === 1) return quantity.value;
  const shift = Math.log10(quantity.multiplier) - Math.log10(to.multiplier);
  return shiftDecimal(quantity.value, Math.round(shift));
}

/** Moves the decimal point of the shortest decimal; a multiplication would add binary noise. */
export function shiftDecimal(value: number, places: number): number {
  if (places === 0) return value;
  const [mantissa, exponent] = value.toExponential().split("e") as [string, string];
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
