import { normaliseText } from "../domain/thai/text";
import { errorCode, isBlank } from "./cell-input";
import { Fault, fault, passOn } from "./fault";

/** The words for each choice of an option; the first one is the one that messages name. */
export type Choices<T extends string> = Readonly<Record<T, readonly string[]>>;

export const DIRECTIONS = {
  higher: ["higher", "ยิ่งมากยิ่งดี", "ยิ่งสูงยิ่งดี", "มากดี", "สูงดี"],
  lower: ["lower", "ยิ่งน้อยยิ่งดี", "ยิ่งต่ำยิ่งดี", "น้อยดี", "ต่ำดี"],
} as const satisfies Choices<string>;

export const BELOW_MINIMUM = {
  zero: ["zero", "ศูนย์"],
  extrapolate: ["extrapolate", "ต่อเส้น"],
  proportional: ["proportional", "ตามสัดส่วน"],
} as const satisfies Choices<string>;

export const NOT_APPLICABLE = {
  redistribute: ["redistribute", "กระจายน้ำหนัก"],
  "count-as-zero": ["zero", "count-as-zero", "นับเป็นศูนย์"],
} as const satisfies Choices<string>;

export const RATING_SCALES = {
  ratings: ["opdc", "ก.พ.ร.", "กพร"],
  ita: ["ita"],
} as const satisfies Choices<string>;

export const COMPONENT_MEASURES = {
  mean: ["mean", "เฉลี่ย", "คะแนนเฉลี่ย"],
  sum: ["sum", "ผลรวม", "คะแนนถ่วงน้ำหนัก"],
} as const satisfies Choices<string>;

export const LANGUAGES = {
  th: ["th", "ไทย", "thai"],
  en: ["en", "อังกฤษ", "english"],
} as const satisfies Choices<string>;

/** The choice that a cell names; `otherwise` where it is omitted or empty (0 on desktop). */
export function readOption<T extends string, D>(
  cell: unknown,
  name: string,
  choices: Choices<T>,
  otherwise: D,
): T | D | Fault {
  if (isBlank(cell) || cell === 0) return otherwise;
  const code = errorCode(cell);
  if (code !== null) return passOn(code, name);
  const word = normaliseText(String(cell)).toLowerCase();
  if (word === "") return otherwise;
  const entries = Object.entries(choices) as [T, readonly string[]][];
  const found = entries.find(([, words]) => words.includes(word));
  return (
    found?.[0] ?? fault("option-unknown", { name, choices: entries.map(([, words]) => words[0]).join(", ") })
  );
}
