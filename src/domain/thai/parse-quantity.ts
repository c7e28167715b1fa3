import { parseThaiDate } from "./date";
import { readFigure } from "./figure-text";
import { hasLettersForDigits, mayHoldNumberWords } from "./number-text";
import { namesPartOfDay } from "./part-of-day";
import type { Figure, QuantityReading, UnreadableReason } from "./quantity";
import { agreesWithNote, bracketedFigure, enclosed, splitNotes, unitInNote, withUnit } from "./quantity-note";
import { normaliseText } from "./text";
import { knownUnit } from "./unit";

const BLANK = /^[-–—−_.]*$/u;
/** Reads one figure with its unit, comparator and note, or says why the text is not one. See docs/quantities.md. */
export function parseQuantity(text: string): QuantityReading {
  const whole = normaliseText(text);
  if (BLANK.test(whole)) return unreadable("blank");
  if (!/\d/u.test(whole) && !mayHoldNumberWords(whole)) return unreadable("text");
  if (parseThaiDate(whole).kind === "date" || namesPartOfDay(whole)) return unreadable("date");
  if (hasLettersForDigits(whole)) return unreadable("unclear");
  const reading = HAS_BRACKET.test(whole) ? readBracketed(whole) : readFigure(whole);
  if (typeof reading === "string") return unreadable(reading);
  const { unit, multiplier, unitWord, per, value, comparator, note = null } = reading;
  // Written out: spreading costs more than much of the reading.
  const quantity = { unit, multiplier, unitWord, value, comparator, note };
  return { kind: "quantity", quantity: per === undefined ? quantity : { ...quantity, per } };
}

const HAS_BRACKET = /[()[\]]/u;

function readBracketed(whole: string): Figure | UnreadableReason {
  const inside = enclosed(whole);
  const account = bracketedFigure(whole);
  if (account && isAccount(account)) return negative(`${account.digits} ${account.rest}`);
  if (inside !== null) {
    const figure = readFigure(inside);
    if (typeof figure === "string") return figure === "unclear" ? figure : "text";
    // "(5)" numbers a list.
    return figure.unit === null && figure.comparator === null ? "text" : figure;
  }
  const { body, notes } = splitNotes(whole);
  let figure = readFigure(body);
  const kept: string[] = [];
  for (const note of notes) {
    if (typeof figure === "string") return figure;
    const unit = unitInNote(note);
    if (unit) {
      const joined = withUnit(figure, unit);
      if (!joined) return "composite";
      figure = joined;
      continue;
    }
    const other = readNote(note);
    if (other === "several-numbers" && figure.unit === null) return other;
    if (typeof other !== "string" && !agreesWithNote(figure, other)) return "several-numbers";
    kept.push(note);
  }
  if (typeof figure === "string") return figure;
  const all = [...(figure.note === undefined ? [] : [figure.note]), ...kept];
  return all.length === 0 ? figure : { ...figure, note: all.join("; ") };
}

/** Words in brackets are most common, and no figure. */
function readNote(note: string): Figure | UnreadableReason {
  return /\d/u.test(note) || mayHoldNumberWords(note) ? readFigure(note) : "text";
}

/** "(5) หน่วยงาน" may be the fifth of a list: money, per cent and figures with a sign of their own size are not. */
function isAccount({ digits, rest }: { digits: string; rest: string }): boolean {
  if (rest === "") return /[.,]/u.test(digits);
  const unit = knownUnit(rest);
  return unit?.unit === "baht" || unit?.unit === "percent" || (unit?.multiplier ?? 1) !== 1;
}

function negative(body: string): Figure | UnreadableReason {
  const figure = readFigure(body);
  return typeof figure === "string" ? figure : { ...figure, value: 0 - figure.value };
}

function unreadable(reason: UnreadableReason): QuantityReading {
  return { kind: "unreadable", reason };
}
