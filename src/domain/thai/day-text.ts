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

/** "29 พฤศจิกายน 2569". */
export function dayText({ year, month, day }: Day): string {
  return `${day} ${MONTHS[month - 1]?.[0] ?? ""} ${buddhistYear(year)}`;
}

/** "29 พฤศจิกายน 2569 เวลา 20:05 น." */
export function momentText(moment: Moment): string {
  const two = (figure: number) => String(figure).padStart(2, "0");
  return `${dayText(moment)} เวลา ${two(moment.hour)}:${two(moment.minute)} น.`;
}
