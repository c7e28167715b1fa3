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
    th: "ระดับผลการประเมินจากคะแนนรวม (ปัดเศษก่อน): ดีมาก ดี พอใช้ ต้องปรับปรุง ในระบบคะแนนเต็ม 100 หรือ 5 ระดับ หรือระดับ ITA ตั้งแต่ AA ถึง F",
    en: "Rating of a total score, which is rounded first: ดีมาก, ดี, พอใช้ or ต้องปรับปรุง, of 100 or on five levels; or the ITA rating AA to F.",
  },
  tasks: [
    { th: "แปลงคะแนนเป็นระดับผลการประเมิน", en: "turn a total score into a rating" },
    { th: "ได้ระดับอะไร ดีมาก ดี พอใช้", en: "which rating: very good, good, fair" },
    { th: "จัดระดับจากคะแนนรวม", en: "rate a total" },
  ],
  parameters: {
    total: {
      th: "คะแนนรวม 0 ถึง 100 หรือ 0 ถึง 5 ในระบบคะแนน 5 ระดับ ถ้าว่าง ผลลัพธ์จะว่าง",
      en: "Total score from 0 to 100, on five levels from 0 to 5. A blank total gives a blank.",
      from: "total",
    },
    scale: {
      th: '"ก.พ.ร." ระดับผลการประเมินจากคะแนนเต็ม 100 (ค่าเริ่มต้น) "5 ระดับ" จากคะแนนเต็ม 5 หรือ "ita" ระดับ ITA (หรือ "opdc", "five")',
      en: '"opdc" (default) for the rating of the organisation by a total of 100, "five" by a total of 5, "ita" for the ITA rating (or "ก.พ.ร.", "5 ระดับ").',
      from: "rating-scale",
    },
  },
  returns: "Name of the rating.",
  fills: "rating",
  examples: [
    { args: [90], gives: "ดีมาก" },
    { args: [89.995], gives: "ดีมาก", note: { th: "ปัดเป็น 90.00 ก่อน", en: "rounded to 90.00 first" } },
    { args: [89.99], gives: "ดี" },
    { args: [97.11, "ita"], gives: "AA" },
    { args: [4.1, "five"], gives: "ดี" },
    {
      args: [4.1],
      gives: "ต้องปรับปรุง",
      note: {
        th: 'อ่านเป็น 4.1 จาก 100 แบบประเมิน 5 ระดับต้องใส่ "five"',
        en: 'read as 4.1 of 100; forms of five levels need "five"',
      },
    },
    {
      args: [101],
      gives: "#VALUE!",
      says: { th: "คะแนนรวมต้องอยู่ระหว่าง 0 ถึง 100", en: "The total score must be between 0 and 100" },
    },
    {
      args: [90, "five"],
      gives: "#VALUE!",
      says: { th: "คะแนนรวมต้องอยู่ระหว่าง 0 ถึง 5", en: "The total score must be between 0 and 5" },
    },
    {
      args: [90, "seven"],
      gives: "#VALUE!",
      says: {
        th: 'ระบบคะแนนต้องเป็นคำใดคำหนึ่งต่อไปนี้: "ก.พ.ร." ("opdc"), "ita", "5 ระดับ" ("five") แต่พบ “seven”',
        en: 'The scale must be one of "opdc" ("ก.พ.ร."), "ita", "five" ("5 ระดับ"), but is “seven”',
      },
    },
  ],
  remarks: [
    {
      th: "ปัดคะแนนเป็นทศนิยม 2 ตำแหน่งก่อน ช่วงที่พิมพ์ว่า 75 – 89.99 และ 90 ขึ้นไปจึงไม่มีช่องว่างที่ 89.995",
      en: "The total is rounded to 2 decimals first, so the bands printed as 75 – 89.99 and 90 and above leave no gap at 89.995.",
    },
    {
      th: '"five" เริ่มที่ 4.5 ดีมาก 3.5 ดี 2.5 พอใช้ เป็นข้อกำหนดที่ปรับได้ในกรอบการประเมิน และปัดเป็นทศนิยม 4 ตำแหน่งก่อน ฟังก์ชันไม่ทราบว่าแบบประเมินใช้ระบบคะแนนใด การตรวจสอบจะแจ้งเมื่อไม่ตรงกัน',
      en: '"five" begins at 4.5 for ดีมาก, 3.5 for ดี and 2.5 for พอใช้, a rule that a framework may change, and rounds to 4 decimals first. The function cannot know the scale of a form; Validate tells where the two differ.',
    },
  ],
};
