import { shorten } from "../../text/shorten";
import { setText } from "../../repairs/fix";
import { defineRule, PAUSE } from "../engine/rule";

/** Nikhahit, with the tone mark before or after it, and sara aa; or sara am before its tone mark. */
const DECOMPOSED = /\u0E4D[\u0E48-\u0E4B]?\u0E32|[\u0E48-\u0E4B]\u0E4D\u0E32|\u0E33[\u0E48-\u0E4B]/u;

export const saraAmDecomposed = defineRule({
  id: "sara-am-decomposed",
  scope: "sheet",
  group: "cells",
  severity: "warning",
  name: { th: "สระอำแยกเป็นสองตัว", en: "Sara am in two characters" },
  why: {
    th: "สระอำที่พิมพ์เป็นนิคหิตกับสระอาดูเหมือนกัน แต่เป็นคนละตัวอักษร การค้นหา ตัวกรอง และสูตรเปรียบเทียบจึงไม่พบคำนั้น",
    en: "Sara am stored as nikhahit and sara aa looks the same but is not: searching, filtering and comparing formulas miss the word.",
  },
  remedy: {
    th: "พิมพ์คำนั้นใหม่ด้วยสระอำตัวเดียว มักเกิดจากการคัดลอกจากไฟล์ PDF",
    en: "Type the word again with a single sara am; it usually comes from copying out of a PDF.",
  },
  source: {
    th: "มาตรฐานยูนิโคด: สระอำคือ U+0E33",
    en: "The Unicode Standard: sara am is U+0E33",
  },
  messages: {
    decomposed: {
      th: "ข้อความ “{found}” มีสระอำที่แยกเป็นสองตัวอักษร",
      en: "The text “{found}” has a sara am in two characters.",
    },
  },
  *check({ texts }) {
    for (const { at, cell, text } of texts) {
      yield PAUSE;
      if (cell.formula !== null || !DECOMPOSED.test(text)) continue;
      yield {
        messageId: "decomposed",
        at,
        found: shorten(text),
        fix: {
          reason: { th: "รวมสระอำเป็นตัวเดียว", en: "Compose sara am into one character" },
          writes: [setText({ at, cell }, compose(text))],
        },
      };
    }
  },
});

function compose(text: string): string {
  return text
    .replace(/\u0E4D([\u0E48-\u0E4B])\u0E32/gu, "$1\u0E33")
    .replace(/\u0E4D\u0E32/gu, "\u0E33")
    .replace(/\u0E33([\u0E48-\u0E4B])/gu, "$1\u0E33");
}
