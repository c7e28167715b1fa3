import { OPTION_WORDS } from "../../domain/scoring/option-words";
import { figure, option } from "../parameters";
import { cellFunction } from "../record";
import type { WordsOf } from "../words";
import { bandName } from "./band-name";

export const KPIRATING = cellFunction({
  name: "KPIRATING",
  parameters: [figure("total"), option("scale", OPTION_WORDS.ratingScale, "ratings")],
  answer: bandName,
});

export const KPIRATING_WORDS: WordsOf<typeof KPIRATING> = {
  description: {
    th: "ระดับผลการประเมินจากคะแนนรวม (ปัดเป็นทศนิยม 2 ตำแหน่งก่อน): ดีมาก ดี พอใช้ ต้องปรับปรุง หรือระดับ ITA ตั้งแต่ AA ถึง F",
    en: "Rating of a total score, rounded to 2 decimals first: ดีมาก, ดี, พอใช้ or ต้องปรับปรุง; or the ITA rating AA to F.",
  },
  parameters: {
    total: {
      th: "คะแนนรวม 0 ถึง 100 ถ้าว่าง ผลลัพธ์จะว่าง",
      en: "Total score from 0 to 100. A blank total gives a blank.",
      from: "total",
    },
    scale: {
      th: '"opdc" ระดับขององค์กร (ค่าเริ่มต้น) หรือ "ita" ระดับ ITA',
      en: '"opdc" (default) for the rating of the organisation, "ita" for the ITA rating.',
    },
  },
  returns: "Name of the rating.",
  fills: "rating",
  examples: [
    { args: [90], gives: "ดีมาก" },
    { args: [89.995], gives: "ดีมาก", note: { th: "ปัดเป็น 90.00 ก่อน", en: "rounded to 90.00 first" } },
    { args: [89.99], gives: "ดี" },
    { args: [97.11, "ita"], gives: "AA" },
    {
      args: [101],
      gives: "#VALUE!",
      says: { th: "คะแนนรวมต้องอยู่ระหว่าง 0 ถึง 100", en: "The total must lie between 0 and 100" },
    },
    {
      args: [90, "five"],
      gives: "#VALUE!",
      says: {
        th: "อาร์กิวเมนต์ scale ต้องเป็นค่าใดค่าหนึ่งใน: opdc, ita",
        en: "The argument scale must be one of: opdc, ita",
      },
    },
  ],
  remarks: [
    {
      th: "ปัดคะแนนเป็นทศนิยม 2 ตำแหน่งก่อน ช่วงที่พิมพ์ว่า 75 – 89.99 และ 90 ขึ้นไปจึงไม่มีช่องว่างที่ 89.995",
      en: "The total is rounded to 2 decimals first, so the bands printed as 75 – 89.99 and 90 and above leave no gap at 89.995.",
    },
  ],
};
