import type { Language } from "../text/localised";
import { buddhistYear, MONTHS } from "./date";

/** A day of the Common Era, months from 1, as a calendar on the wall has it. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The same with the time, as a clock on the wall shows it. */
export interface Moment extends Day {
  readonly hour: number;
  readonly minute: number;
}

/** The day of an instant, by the clock of the computer that asks. */
export function dayOf(instant: Date): Day {
  return { year: instant.getFullYear(), month: instant.getMonth() + 1, day: instant.getDate() };
}

/** The same with the time. */
export function momentOf(instant: Date): Moment {
  return { ...dayOf(instant), hour: instant.getHours(), minute: instant.getMinutes() };
}

/** "29 พฤศจิกายน 2569". */
export function dayText({ year, month, day }: Day): string {
  return `${day} ${MONTHS[month - 1]?.[0] ?? ""} ${buddhistYear(year)}`;
}

/** "29 November 2026". */
export function englishDayText({ year, month, day }: Day): string {
  const name = MONTHS[month - 1]?.[2] ?? MONTHS[month - 1]?.[1] ?? "";
  return `${day} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}

/** "29 พฤศจิกายน 2569 เวลา 20.05 น.", "29 November 2026, 20:05". */
export function momentText(moment: Moment, language: Language): string {
  const [hour, minute] = [moment.hour, moment.minute].map((figure) => String(figure).padStart(2, "0"));
  if (language === "th") return `${dayText(moment)} เวลา ${hour}.${minute} น.`;
  return `${englishDayText(moment)}, ${hour}:${minute}`;
}

/** Thailand's clocks, the year round. */
const HOURS_AHEAD = 7;

/** An instant in ISO 8601 as Thailand's clocks show it; what is no such instant, as it is written. */
export function instantText(instant: string, language: Language): string {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) return instant;
  const wall = new Date(milliseconds + HOURS_AHEAD * 3_600_000);
  return momentText(
    {
      year: wall.getUTCFullYear(),
      month: wall.getUTCMonth() + 1,
      day: wall.getUTCDate(),
      hour: wall.getUTCHours(),
      minute: wall.getUTCMinutes(),
    },
    language,
  );
}
