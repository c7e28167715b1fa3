import { normaliseText } from "../thai/text";

/** The words by which the functions know an option; a test holds them equal to the functions' own. */
export const OPTION_WORDS = {
  direction: {
    higher: ["higher", "ยิ่งมากยิ่งดี", "ยิ่งสูงยิ่งดี", "มากดี", "สูงดี"],
    lower: ["lower", "ยิ่งน้อยยิ่งดี", "ยิ่งต่ำยิ่งดี", "น้อยดี", "ต่ำดี"],
  },
  belowMinimum: {
    zero: ["zero", "ศูนย์"],
    extrapolate: ["extrapolate", "ต่อเส้น", "ต่อเส้นตรง", "ต่อเส้นตรงลงไป"],
    proportional: ["proportional", "ตามสัดส่วน"],
  },
  notApplicable: {
    redistribute: ["redistribute", "กระจายน้ำหนัก", "กระจายไปตัวอื่น"],
    "count-as-zero": ["zero", "นับเป็นศูนย์", "count-as-zero"],
  },
  ratingScale: {
    ratings: ["opdc", "ก.พ.ร.", "กพร"],
    ita: ["ita"],
    five: ["five", "5 ระดับ", "ห้าระดับ"],
  },
} as const;

/** The words for whether an item of a checklist was achieved. */
export const ACHIEVED_WORDS = {
  yes: ["true", "yes", "y", "1", "ใช่", "ผ่าน", "บรรลุ", "สำเร็จ", "ครบ", "ครบถ้วน", "✓", "✔", "☑", "✅"],
  no: ["false", "no", "n", "0", "ไม่ใช่", "ไม่ผ่าน", "ไม่บรรลุ", "ไม่สำเร็จ", "ไม่ครบ", "✗", "✘", "☐", "❌"],
} as const;

/** The choice that a word names; undefined for an unknown word. */
export function readOptionWord<C extends string>(
  choices: Readonly<Record<C, readonly string[]>>,
  text: string,
): C | undefined {
  const word = normaliseText(text).toLowerCase();
  return (Object.keys(choices) as C[]).find((choice) => choices[choice].includes(word));
}
