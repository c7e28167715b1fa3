import { MONTHS } from "./date";

/** A month in words, its abbreviation with or without dots: "ก.ย.", "ก ย", "Sep." */
const MONTH = MONTHS.flatMap((names) =>
  names.map((name) => (/^[ก-ฮ]{2}$/u.test(name) || /^มีค$/u.test(name) ? [...name].join("\\.? ?") : name)),
).join("|");
/** What a month begins with: most texts fail here, not at each of the months. */
const LETTERS = [...new Set(MONTHS.flat().map((name) => name.charAt(0)))].join("");
const NAMED_MONTH = `(?=[${LETTERS}])(?:${MONTH})`;
const YEAR = "(?:(?:พ|ค)\\. ?ศ\\. ?)?\\d{2,4}";
const OPENING = "(?:(?:ภายใน|ก่อน|ณ|ถึง) ?)?(?:วันที่ ?)?";
const DAY_OF_MONTH = new RegExp(`^${OPENING}\\d{1,2}[ -]?${NAMED_MONTH}\\.?(?:[ -]?${YEAR})?$`, "iu");
const MONTH_OF_YEAR = new RegExp(`^${NAMED_MONTH}\\.? ?${YEAR}$`, "iu");
const HOUR = /^\d{1,2}[.:]\d{2}(?:[.:]\d{2})? ?(?:น\.?|นาฬิกา|[ap]\.?m\.?)$/iu;

/** Whether a text names a day without its year, a month or an hour, which is no figure: "30 ก.ย.", "12.30 น.". */
export function namesPartOfDay(text: string): boolean {
  return DAY_OF_MONTH.test(text) || MONTH_OF_YEAR.test(text) || HOUR.test(text);
}
