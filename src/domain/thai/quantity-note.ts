import { caught } from "../text/caught";
import type { Quantity } from "./quantity";
import { isSameMeasure, joinMultiplied, knownUnit, type MeasureUnit } from "./unit";

type Figure = Omit<Quantity, "note">;

const NOTE = /\(([^()]*)\)|\[([^[\]]*)\]/gu;

/** A text apart from its brackets, and what stands in them. */
export function splitNotes(text: string): { body: string; notes: readonly string[] } {
  const notes: string[] = [];
  const body = text.replace(NOTE, (_, round?: string, square?: string) => {
    notes.push((round ?? square ?? "").trim());
    return " ";
  });
  return { body: body.replace(/ {2,}/gu, " ").trim(), notes };
}

/** What stands in brackets, where the whole text does; null for any other. */
export function enclosed(text: string): string | null {
  const match = /^(?:\(([^()]*)\)|\[([^[\]]*)\])$/u.exec(text);
  return match ? (match[1] ?? match[2] ?? "").trim() : null;
}

/** Figures in brackets with what follows them: accounts write what is negative so. */
export function bracketedFigure(text: string): { digits: string; rest: string } | null {
  const match = /^\((\d[\d,]*(?:\.\d+)?)\) ?([^()\d]*)$/u.exec(text);
  if (!match) return null;
  const [, digits, rest] = caught<[digits: string, rest: string]>(match);
  return { digits, rest: rest.trim() };
}

/** The unit that a bracket alone says. */
export function unitInNote(note: string): MeasureUnit | null {
  return note === "" ? null : knownUnit(note);
}

/** The figure in the unit of its bracket; null where it has one that says something else. */
export function withUnit(figure: Figure, unit: MeasureUnit): Figure | null {
  if (figure.unit === null) {
    const joined = joinMultiplied(figure, unit);
    return joined && { ...figure, ...joined };
  }
  const isSame =
    isSameMeasure(figure, unit) && (unit.multiplier === figure.multiplier || unit.multiplier === 1);
  return isSame ? figure : null;
}

/** Periods and rounds tell when or how often, beside a figure of anything else. */
const PERIODS: ReadonlySet<string | null> = new Set(["ปี", "เดือน", "วัน", "ไตรมาส", "ครั้ง", "รอบ", "สัปดาห์"]);

/**
 * Whether a figure in brackets agrees with the one before them, or tells of something else; false where the two say
 * different things of the same, and where it cannot be told which is meant.
 */
export function agreesWithNote(figure: Figure, note: Figure): boolean {
  if (note.unit === "count" && PERIODS.has(note.unitWord) && note.unitWord !== figure.unitWord) return true;
  const isBareFigure = figure.unit === null;
  const isBareNote = note.unit === null;
  if (!isBareFigure && !isBareNote && !isSameMeasure(figure, note)) return true;
  const told = note.value * note.multiplier;
  // A bare number repeats the figure as it stands, or writes it out: "6 ล้านบาท (6.00)", "6 ล้านบาท (6,000,000)".
  const isRepeated = isBareNote && note.multiplier === 1 && isClose(figure.value, told);
  return isRepeated || isClose(figure.value * figure.multiplier, told);
}

/** Products of a decimal and a power of ten differ in their last bits only. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
