import type { Day, Moment } from "../../domain/thai/day-text";

/** The day and the time that it is where the user is. */
export function momentOf(now: Date): Moment {
  return { ...dayOf(now), hour: now.getHours(), minute: now.getMinutes() };
}

export function dayOf(now: Date): Day {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
