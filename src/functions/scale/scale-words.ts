import type { ParameterWords } from "../words";

export const MINIMUM_WORDS: ParameterWords = {
  th: 'เป้าหมายขั้นต่ำ (50 คะแนน) ถ้าไม่มีให้ใส่ "-"',
  en: 'Minimum target, worth 50 points; "-" where there is none.',
  from: "minimum",
};
export const STANDARD_WORDS: ParameterWords = {
  th: 'เป้าหมายมาตรฐาน (75 คะแนน) ถ้าไม่มีให้ใส่ "-"',
  en: 'Standard target, worth 75 points; "-" where there is none.',
  from: "standard",
};
export const ADVANCED_WORDS: ParameterWords = {
  th: "เป้าหมายขั้นสูง (100 คะแนน) ต้องมีเสมอ",
  en: "Advanced target, worth 100 points; always needed.",
  from: "advanced",
};
export const DIRECTION_WORDS: ParameterWords = {
  th: '"higher" ยิ่งมากยิ่งดี หรือ "lower" ยิ่งน้อยยิ่งดี ถ้าไม่ใส่จะดูจากลำดับของเป้าหมาย',
  en: '"higher" or "lower": which results are better. Follows from the targets when left out.',
};
export const BELOW_MINIMUM_WORDS: ParameterWords = {
  th: 'เมื่อไม่ถึงขั้นต่ำ: "zero" ได้ 0 (ค่าเริ่มต้น) "extrapolate" ต่อเส้นตรง หรือ "proportional" ตามสัดส่วน',
  en: 'Below the minimum target: "zero" (default), "extrapolate" or "proportional".',
};
