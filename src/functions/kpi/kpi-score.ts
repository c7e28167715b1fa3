import { gridFunction } from "../record";
import { scorePlainRows } from "../scale/plain-rows";
import { SCALE } from "../scale/scale-parameters";
import { scoreOnTiers } from "../scale/tier-targets";
import {
  ADVANCED_WORDS,
  BELOW_MINIMUM_WORDS,
  DIRECTION_WORDS,
  MINIMUM_WORDS,
  STANDARD_WORDS,
} from "../scale/scale-words";
import type { WordsOf } from "../words";
import { UNTIDY_INPUT } from "./untidy-input";

export const KPISCORE = gridFunction({
  name: "KPISCORE",
  parameters: SCALE,
  start: (call) => scoreOnTiers(call, (line, result) => line.score(result)),
  plainRows: scorePlainRows,
});

export const KPISCORE_WORDS: WordsOf<typeof KPISCORE> = {
  description: {
    th: "คำนวณคะแนนจากผลการดำเนินงาน เทียบกับเป้าหมายขั้นต่ำ (50) มาตรฐาน (75) และขั้นสูง (100) ผลที่อยู่ระหว่างสองเป้าหมายเทียบบัญญัติไตรยางศ์",
    en: "Score of a result by its minimum (50), standard (75) and advanced (100) targets, linear between two targets.",
  },
  tasks: [
    { th: "คิดคะแนนจากผลเทียบค่าเป้าหมาย", en: "score a result against its targets" },
    { th: "ได้กี่คะแนน", en: "how many points does it get" },
    { th: "คำนวณคะแนนตัวชี้วัด", en: "calculate the score of an indicator" },
  ],
  parameters: {
    result: {
      th: 'ผลการดำเนินงาน เป็นตัวเลขหรือข้อความพร้อมหน่วย เช่น "12.849 ล้านบาท" ถ้าว่าง คะแนนจะว่าง',
      en: 'Result as a number or a text with a unit, such as "12.849 ล้านบาท". A blank result gives a blank.',
      from: "result",
    },
    minimum: MINIMUM_WORDS,
    standard: STANDARD_WORDS,
    advanced: ADVANCED_WORDS,
    direction: DIRECTION_WORDS,
    belowMinimum: BELOW_MINIMUM_WORDS,
  },
  returns: "Score from 0 to 100, not rounded.",
  fills: "score",
  guard: "result",
  examples: [
    {
      args: [96.5, 95, 96, 97],
      gives: 87.5,
      note: { th: "อยู่กึ่งกลางระหว่าง 75 กับ 100", en: "halfway between 75 and 100" },
    },
    {
      args: [99.29, "ร้อยละ 95 (ค่าเฉลี่ย 3 ปี ย้อนหลัง)", "ร้อยละ 96", "ร้อยละ 97"],
      gives: 100,
      note: { th: "เกินขั้นสูง ได้ไม่เกิน 100", en: "above the advanced target, capped at 100" },
    },
    {
      args: ["12,849,057.59 บาท", "6 ล้านบาท", "7 ล้านบาท", "8 ล้านบาท"],
      gives: 100,
      note: { th: "แปลงหน่วยให้ตรงกับเป้าหมาย", en: "the result is converted to the targets' unit" },
    },
    {
      args: ["๗.๒๕ ล้านบาท", "6 ล้านบาท", "7 ล้านบาท", "8 ล้านบาท"],
      gives: 81.25,
      note: { th: "เลขไทย", en: "Thai digits" },
    },
    {
      args: [402.5, 380, "-", 425],
      gives: 75,
      note: {
        th: "ไม่มีเป้าหมายมาตรฐาน เทียบระหว่างเป้าหมายที่ระบุไว้",
        en: "no standard target: linear between the two others",
      },
    },
    { args: [22.5, 30, 25, 20], gives: 87.5, note: { th: "ยิ่งน้อยยิ่งดี", en: "lower is better" } },
    { args: [94.99, 95, 96, 97], gives: 0, note: { th: "ไม่ถึงขั้นต่ำ", en: "below the minimum target" } },
    {
      args: [94, 95, 96, 97, null, "extrapolate"],
      gives: 25,
      note: {
        th: "ไม่ถึงเป้าหมายขั้นต่ำ คิดต่อตามอัตราของช่วงล่าง",
        en: "below the minimum target, continued at the rate of the lowest range",
      },
    },
    {
      args: [40, 80, 90, 100, "higher", "proportional"],
      gives: 25,
      note: { th: "ไม่ถึงขั้นต่ำ คิดตามสัดส่วน", en: "below the minimum target, in proportion" },
    },
    {
      args: [[[96.5], [""], ["N/A"]], 95, 96, 97],
      gives: [[87.5], [""], ["N/A"]],
      note: { th: "ทั้งคอลัมน์ในสูตรเดียว", en: "a whole column in one formula" },
    },
    {
      args: [90, 80, 90, "-"],
      gives: "#N/A",
      note: { th: "ไม่มีเป้าหมายขั้นสูง", en: "no advanced target" },
      says: { th: "ไม่มีค่าเป้าหมายขั้นสูง", en: "There is no advanced target" },
    },
    {
      args: [96, 95, 97, 96],
      gives: "#VALUE!",
      note: { th: "เป้าหมายไม่เรียงลำดับ", en: "targets out of order" },
      says: {
        th: "ค่าเป้าหมายไม่เรียงไปทางเดียวกัน (ต้องเพิ่มขึ้นหรือลดลงตลอด)",
        en: "The targets neither rise throughout nor fall throughout",
      },
    },
    {
      args: [0.965, "ร้อยละ 95", "ร้อยละ 96", "ร้อยละ 97"],
      gives: "#VALUE!",
      says: {
        th: 'ผลการดำเนินงานคือ 0.965 จึงไม่ทราบว่าเป็นร้อยละหรือเศษส่วน (0.95 หรือ 95%) ให้เขียนหน่วยให้ตรงกับเป้าหมาย เช่น "ร้อยละ 95"',
        en: 'The result is 0.965: a percentage or a fraction (0.95 or 95%)? Write it as the targets are written, such as "95 %"',
      },
    },
    {
      args: ["ตามแผน", 95, 96, 97],
      gives: "#VALUE!",
      says: {
        th: "ผลการดำเนินงานต้องเป็นตัวเลข แต่พบ “ตามแผน”",
        en: "The result must be a number, but is “ตามแผน”",
      },
    },
    {
      args: [90, "-", "-", 100],
      gives: "#VALUE!",
      says: {
        th: "มีค่าเป้าหมายเพียงระดับเดียว ต้องระบุว่ายิ่งมากยิ่งดีหรือยิ่งน้อยยิ่งดี",
        en: "With a single target the direction (higher or lower) must be stated",
      },
    },
    {
      args: ["95 คะแนน", "ร้อยละ 95", "ร้อยละ 96", "ร้อยละ 97"],
      gives: "#VALUE!",
      says: {
        th: "หน่วยไม่ตรงกัน: ผลการดำเนินงานเป็น คะแนน แต่เป้าหมายเป็น ร้อยละ",
        en: "The units differ: the result is in คะแนน, the targets in ร้อยละ",
      },
    },
  ],
  remarks: [
    {
      th: "ผลที่อยู่ระหว่างสองเป้าหมายเทียบบัญญัติไตรยางศ์ ถ้าไม่มีเป้าหมายระดับกลาง เทียบระหว่างเป้าหมายที่ระบุไว้ ผลที่ดีกว่าเป้าหมายขั้นสูงได้ 100",
      en: "Between two targets the score is linear; where the middle target is missing, between the two others. Better than the advanced target is 100.",
    },
    {
      th: "แถวที่ผลและเป้าหมายเป็น 0 ทั้งหมดถือเป็นแถวว่าง",
      en: "A row whose result and targets are all 0 counts as an empty row.",
    },
  ],
  untidy: UNTIDY_INPUT,
};
