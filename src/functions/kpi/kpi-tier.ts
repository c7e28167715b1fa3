import { gridFunction } from "../record";
import { SCALE } from "../scale/scale-parameters";
import { scoreOnTiers } from "../scale/tier-targets";
import { ADVANCED_WORDS, DIRECTION_WORDS, MINIMUM_WORDS, STANDARD_WORDS } from "../scale/scale-words";
import type { WordsOf } from "../words";

export const KPITIER = gridFunction({
  name: "KPITIER",
  parameters: SCALE,
  start: (call) => scoreOnTiers(call, (line, result) => line.tier(result)),
});

export const KPITIER_WORDS: WordsOf<typeof KPITIER> = {
  description: {
    th: "คะแนนของระดับเป้าหมายสูงสุดที่ทำได้: 0, 50, 75 หรือ 100 ไม่เทียบบัญญัติไตรยางศ์",
    en: "Points of the highest target that the result meets: 0, 50, 75 or 100, nothing in between.",
  },
  tasks: [
    { th: "ถึงเป้าหมายระดับใด", en: "which target is met" },
    { th: "ผ่านเป้าหมายหรือไม่", en: "is the target met" },
    { th: "คะแนนตามระดับเป้าหมาย ไม่คิดระหว่างระดับ", en: "points by target level, nothing in between" },
  ],
  parameters: {
    result: {
      th: "ผลการดำเนินงาน เป็นตัวเลขหรือข้อความพร้อมหน่วย ถ้าว่าง ผลลัพธ์จะว่าง",
      en: "Result as a number or a text with a unit. A blank result gives a blank.",
      from: "result",
    },
    minimum: MINIMUM_WORDS,
    standard: STANDARD_WORDS,
    advanced: ADVANCED_WORDS,
    direction: DIRECTION_WORDS,
    belowMinimum: {
      th: "มีไว้ให้ใช้อาร์กิวเมนต์ชุดเดียวกับ KPISCORE ไม่มีผลต่อคะแนน",
      en: "As in KPISCORE, so that both take the same arguments; it does not change the answer.",
    },
  },
  returns: "0, 50, 75 or 100.",
  guard: "result",
  examples: [
    {
      args: [96.5, 95, 96, 97],
      gives: 75,
      note: { th: "ถึงเป้าหมายมาตรฐาน", en: "the standard target is met" },
    },
    { args: [94.99, 95, 96, 97], gives: 0, note: { th: "ไม่ถึงเป้าหมายใด", en: "no target is met" } },
    {
      args: [96, 95, 96, "-"],
      gives: "#N/A",
      says: { th: "ไม่มีค่าเป้าหมายขั้นสูง", en: "There is no advanced target" },
    },
  ],
  remarks: [
    {
      th: "ให้คะแนนของระดับเป้าหมายเท่านั้น ไม่คิดคะแนนระหว่างสองเป้าหมาย",
      en: "Gives the points of the target level only, nothing in between.",
    },
  ],
};
