import type { Language } from "../../domain/text/localised";

const LOCALES: Readonly<Record<Language, string>> = { th: "th-TH-u-nu-latn", en: "en-GB" };

/** A count with thousands separated. */
export function showCount(value: number, language: Language): string {
  return value.toLocaleString(LOCALES[language]);
}

/** The day of a moment in ISO 8601, in Thai by the Buddhist calendar; the text itself where it is no moment. */
export function showDay(at: string, language: Language): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  return moment.toLocaleDateString(LOCALES[language], { day: "numeric", month: "short", year: "numeric" });
}

/** Hours and minutes, 24-hour clock; in Thai with a point between them, as official documents have it. */
export function showTime(moment: Date, language: Language): string {
  const form = { hour: "2-digit", minute: "2-digit", hour12: false } as const;
  const time = moment.toLocaleTimeString(LOCALES[language], form);
  return language === "th" ? time.replace(":", ".") : time;
}
