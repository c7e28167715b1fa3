import { figure } from "../parameters";
import { cellFunction } from "../record";
import type { WordsOf } from "../words";
import { bandName } from "./band-name";

/** The ITA band of a score; shown beside the total, never added to it. */
export const KPIITA = cellFunction({
  name: "KPIITA",
  parameters: [figure("score")],
  answer: (score) => bandName(score, "ita"),
});

export const KPIITA_WORDS: WordsOf<typeof KPIITA> = {
  description: {
    th: 'ระดับ ITA ตั้งแต่ AA ถึง F จากคะแนน (ปัดเป็นทศนิยม 2 ตำแหน่งก่อน) เหมือน KPIRATING ที่ใช้ "ita"',
    en: 'ITA rating AA to F of a score, rounded to 2 decimals first; the same as KPIRATING with the scale "ita".',
  },
  tasks: [
    { th: "ระดับ ITA", en: "ITA rating" },
    { th: "แปลงคะแนน ITA เป็น AA A B C", en: "turn an ITA score into AA, A, B, C" },
  ],
  parameters: {
    score: {
      th: "คะแนน ITA 0 ถึง 100 ถ้าว่าง ผลลัพธ์จะว่าง",
      en: "ITA score from 0 to 100. A blank score gives a blank.",
      from: "ita",
    },
  },
  returns: "AA, A, B, C, D, E or F.",
  guard: "score",
  examples: [
    { args: [97.11], gives: "AA" },
    { args: [90.76], gives: "A" },
    { args: [94.995], gives: "AA", note: { th: "ปัดเป็น 95.00 ก่อน", en: "rounded to 95.00 first" } },
    { args: [49.99], gives: "F" },
    {
      args: [101],
      gives: "#VALUE!",
      says: { th: "คะแนนรวมต้องอยู่ระหว่าง 0 ถึง 100", en: "The total score must be between 0 and 100" },
    },
  ],
  remarks: [
    { th: "คะแนน ITA แสดงคู่กับคะแนนรวม ไม่นำไปรวม", en: "ITA is shown beside the total and not added to it." },
  ],
};
