import { parseQuantity } from "../../thai/parse-quantity";
import { normaliseText } from "../../thai/text";
import { shorten } from "../../text/shorten";
import { setText } from "../../repairs/fix";
import { defineRule, PAUSE } from "../engine/rule";

const SUSPECT = /[\u00A0\u00AD\u200B-\u200F\u202A-\u202E\u202F\u2060-\u2064\uFEFF]/u;
const ZERO_WIDTH = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;
/** No-break spaces at an end or inside a number; between words they are ordinary typesetting. */
const MISPLACED_SPACE = /^[\u00A0\u202F]+|[\u00A0\u202F]+$|(?<=\d)[\u00A0\u202F]+(?=\d)/gu;
const BARE_NUMBER = /^[+\-−]?\.?\d[\d,.]*$/u;

export const invisibleCharacters = defineRule({
  id: "invisible-characters",
  scope: "sheet",
  group: "cells",
  severity: "warning",
  name: { th: "มีอักขระที่มองไม่เห็น", en: "Invisible characters" },
  why: {
    th: "อักขระความกว้างศูนย์และอักขระที่มองไม่เห็นติดมากับข้อความที่คัดลอก ทำให้ค้นหา กรอง และเปรียบเทียบข้อความไม่พบทั้งที่เห็นตรงกัน",
    en: "Zero-width spaces and the like come with copied text; searching, filtering and comparing then fail although both texts look alike.",
  },
  remedy: {
    th: "ลบอักขระที่มองไม่เห็น หรือพิมพ์ข้อความนั้นใหม่",
    en: "Remove the characters, or type the text again.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    "zero-width": {
      th: "ข้อความ “{found}” มีอักขระที่มองไม่เห็น {n} อักขระ ({codes})",
      en: "The text “{found}” has {n} invisible character ({codes}).|The text “{found}” has {n} invisible characters ({codes}).",
    },
    space: {
      th: "ข้อความ “{found}” มีเว้นวรรคแบบไม่ตัดบรรทัดอยู่หน้า หลัง หรือกลางตัวเลข",
      en: "The text “{found}” has no-break spaces at an end or inside a number.",
    },
  },
  *check({ texts }) {
    for (const { at, cell, text } of texts) {
      yield PAUSE;
      if (cell.formula !== null || !SUSPECT.test(text)) continue;
      const hidden = text.match(ZERO_WIDTH) ?? [];
      const visible = text.replace(ZERO_WIDTH, "").replace(MISPLACED_SPACE, "");
      if (visible === text) continue;
      // Nothing but a number is the finding of number-as-text, which makes it one.
      if (BARE_NUMBER.test(normaliseText(text))) continue;
      yield {
        messageId: hidden.length > 0 ? "zero-width" : "space",
        at,
        parameters: { n: hidden.length, codes: [...new Set(hidden.map(codeOf))].join(", ") },
        found: shorten(visible),
        // A space taken out of "1 000" would make one figure of it; that is for a person to say.
        fix: isSameFigure(text, visible) && visible !== "" ? removal(visible, { at, cell }) : undefined,
      };
    }
  },
});

function removal(visible: string, place: Parameters<typeof setText>[0]) {
  return {
    reason: { th: "ลบอักขระที่มองไม่เห็น", en: "Remove the invisible characters" },
    writes: [setText(place, visible)],
  };
}

function isSameFigure(before: string, after: string): boolean {
  return JSON.stringify(parseQuantity(before)) === JSON.stringify(parseQuantity(after));
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
