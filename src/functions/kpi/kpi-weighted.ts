import { TOTAL_PROBLEMS, weightedScore } from "../../domain/scoring/totals";
import { Fault } from "../cells/fault";
import { figure } from "../parameters";
import { cellFunction } from "../record";
import type { WordsOf } from "../words";

export const KPIWEIGHTED = cellFunction({
  name: "KPIWEIGHTED",
  parameters: [figure("score"), figure("weight", "weight-missing")],
  answer: (score, weight) =>
    weight < 0 ? new Fault("#VALUE!", TOTAL_PROBLEMS["weight-negative"]) : weightedScore(weight, score),
});

export const KPIWEIGHTED_WORDS: WordsOf<typeof KPIWEIGHTED> = {
  description: {
    th: "คะแนนถ่วงน้ำหนัก: คะแนน × น้ำหนัก ÷ 100 โดยไม่ปัดเศษ",
    en: "Weighted score: score × weight ÷ 100, not rounded.",
  },
  tasks: [
    { th: "คูณคะแนนกับน้ำหนัก", en: "multiply score by weight" },
    { th: "คะแนนถ่วงน้ำหนักของตัวชี้วัด", en: "weighted score of an indicator" },
  ],
  parameters: {
    score: {
      th: 'คะแนนของตัวชี้วัด ถ้าว่าง ผลลัพธ์จะว่าง ถ้าเป็น "N/A" ผลลัพธ์เป็น "N/A"',
      en: 'Score of the indicator. A blank score gives a blank, "N/A" gives "N/A".',
      from: "score",
    },
    weight: {
      th: "น้ำหนักของตัวชี้วัดเป็นร้อยละ เช่น 15",
      en: "Weight of the indicator in per cent, such as 15.",
      from: "weight",
    },
  },
  returns: "Weighted score.",
  fills: "weighted",
  guard: "score",
  examples: [
    { args: [87.5, 10], gives: 8.75 },
    {
      args: [
        [[100], [87.5], [""]],
        [[15], [10], [5]],
      ],
      gives: [[15], [8.75], [""]],
      note: { th: "ทั้งคอลัมน์ในสูตรเดียว", en: "a whole column in one formula" },
    },
    { args: ["N/A", 10], gives: "N/A", note: { th: "ไม่ประเมิน", en: "not applicable" } },
    {
      args: [80, ""],
      gives: "#VALUE!",
      says: { th: "มีคะแนนแต่ไม่มีน้ำหนัก", en: "There is a score but no weight" },
    },
    { args: [80, -5], gives: "#VALUE!", says: { th: "น้ำหนักติดลบ", en: "A weight is negative" } },
  ],
  remarks: [
    {
      th: "เหมือน =คะแนน*น้ำหนัก/100 แต่เซลล์ว่างยังว่าง และ N/A ยังเป็น N/A",
      en: "The same as =score*weight/100, but a blank stays blank and N/A stays N/A.",
    },
  ],
};
