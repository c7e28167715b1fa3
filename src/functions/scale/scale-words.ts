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
  th: '"ยิ่งมากยิ่งดี" หรือ "ยิ่งน้อยยิ่งดี" (หรือ "higher", "lower") ถ้าไม่ระบุ ดูจากลำดับของค่าเป้าหมาย',
  en: '"higher" or "lower" (or "ยิ่งมากยิ่งดี", "ยิ่งน้อยยิ่งดี"): which results are better. Follows from the targets when left out.',
};
export const BELOW_MINIMUM_WORDS: ParameterWords = {
  th: 'ถ้าไม่ถึงเป้าหมายขั้นต่ำ: "ศูนย์" ได้ 0 (ค่าเริ่มต้น) "ต่อเส้น" คิดต่อตามอัตราของช่วงล่าง หรือ "ตามสัดส่วน" (หรือ "zero", "extrapolate", "proportional")',
  en: 'Below the minimum target: "zero" (default), "extrapolate" or "proportional" (or "ศูนย์", "ต่อเส้น", "ตามสัดส่วน").',
};
