import { PUBLIC_ORGANISATION_2565 } from "../framework/default-framework";
import { headingKey, normaliseText } from "../thai/text";

/** The words by which the functions know an option; a test holds them equal to the functions' own. */
export const OPTION_WORDS = {
  direction: {
    higher: ["higher", "ยิ่งมากยิ่งดี", "ยิ่งสูงยิ่งดี", "มากดี", "สูงดี"],
    lower: ["lower", "ยิ่งน้อยยิ่งดี", "ยิ่งต่ำยิ่งดี", "น้อยดี", "ต่ำดี"],
  },
  belowMinimum: {
    zero: ["zero", "ศูนย์"],
    extrapolate: ["extrapolate", "ต่อเส้น"],
    proportional: ["proportional", "ตามสัดส่วน"],
  },
  notApplicable: {
    redistribute: ["redistribute", "กระจายน้ำหนัก"],
    "count-as-zero": ["zero", "count-as-zero", "นับเป็นศูนย์"],
  },
  ratingScale: { ratings: ["opdc", "ก.พ.ร.", "กพร"], ita: ["ita"] },
} as const;

/** The choice that a word names; undefined for an unknown word. */
export function readOptionWord<C extends string>(
  choices: Readonly<Record<C, readonly string[]>>,
  text: string,
): C | undefined {
  const word = normaliseText(text).toLowerCase();
  return (Object.keys(choices) as C[]).find((choice) => choices[choice].includes(word));
}

const key = (text: string) => headingKey(text).toLowerCase();
const { vocabulary } = PUBLIC_ORGANISATION_2565;
const NONE = new Set(vocabulary.none.map(key));
const NOT_APPLICABLE = new Set(vocabulary.notApplicable.map(key));

/** What a text without a figure says in place of one. */
export function wordMeaning(text: string): "none" | "not-applicable" | null {
  const wording = key(text);
  return wording === "" || NONE.has(wording) ? "none" : NOT_APPLICABLE.has(wording) ? "not-applicable" : null;
}
