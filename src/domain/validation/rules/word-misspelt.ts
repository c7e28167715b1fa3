import { shorten } from "../../text/shorten";
import { misspeltWord } from "../checks/misspelt-words";
import { defineRule, PAUSE } from "../engine/rule";

export const wordMisspelt = defineRule({
  id: "word-misspelt",
  scope: "sheet",
  group: "cells",
  severity: "warning",
  name: { th: "คำหรือหน่วยสะกดผิด", en: "Word or unit misspelt" },
  why: {
    th: "หน่วยที่สะกดผิด เช่น รอ้ยละ ล้านบาน หรือวรรณยุกต์ที่พิมพ์ซ้ำ ดูเผิน ๆ เหมือนถูก แต่ตัวเลขข้าง ๆ จะอ่านเป็นหน่วยอื่นหรืออ่านไม่ได้ และค้นหาคำนั้นไม่พบ",
    en: "A unit such as รอ้ยละ or ล้านบาน, or a mark that is typed twice, looks right at a glance; the figure beside it is read in another unit or not at all, and a search for the word misses it.",
  },
  remedy: { th: "พิมพ์คำนั้นใหม่", en: "Type the word again." },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    misspelt: {
      th: "“{found}” สะกดผิด ควรเป็น “{expected}”",
      en: "“{found}” is misspelt for “{expected}”.",
    },
  },
  *check({ texts }) {
    for (const { at, cell, text } of texts) {
      yield PAUSE;
      if (cell.formula !== null) continue;
      const word = misspeltWord(text);
      if (word === null) continue;
      yield { messageId: "misspelt", at, found: shorten(word.found), expected: shorten(word.expected) };
    }
  },
});
