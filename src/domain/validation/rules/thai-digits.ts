import { parseQuantity } from "../../thai/parse-quantity";
import { normaliseText } from "../../thai/text";
import { typedTexts } from "../checks/figure-fields";
import { shorten } from "../../text/shorten";
import { setText } from "../../repairs/fix";
import { defineRule } from "../engine/rule";

const THAI_DIGIT = /[๐-๙]/u;
const THAI_DIGITS = /[๐-๙]/gu;
const BARE_NUMBER = /^[+\-−]?\.?\d[\d,.]*$/u;

export const thaiDigits = defineRule({
  id: "thai-digits",
  scope: "row",
  group: "cells",
  severity: "warning",
  name: { th: "เลขไทยในช่องตัวเลข", en: "Thai digits in a figure" },
  why: {
    th: "สูตรของ Excel อ่านเลขไทยเป็นข้อความ ค้นหาและเปรียบเทียบกับเลขอารบิกก็ไม่พบ ทั้งที่บนหน้าจออาจดูเหมือนกัน",
    en: "Excel's formulas read Thai digits as text, and a search for the Arabic ones does not find them, though both may look the same on screen.",
  },
  remedy: {
    th: "พิมพ์ตัวเลขเป็นเลขอารบิก เช่น ร้อยละ 95",
    en: "Type the figure in Arabic digits, such as ร้อยละ 95.",
  },
  source: { th: "นโยบายของ Pramoen", en: "Policy of Pramoen" },
  messages: {
    digits: {
      th: "{column}ของตัวชี้วัด {indicator} เขียนด้วยเลขไทย “{found}” ควรเป็น “{expected}”",
      en: "{column} of indicator {indicator} is written in Thai digits, “{found}”; it should be “{expected}”.",
    },
  },
  check({ indicator, framework }) {
    return typedTexts(indicator, framework).flatMap(({ column, field, text: value }) => {
      if (!THAI_DIGIT.test(value)) return [];
      // A number and nothing else is the finding of number-as-text; wording may well be in Thai digits.
      if (BARE_NUMBER.test(normaliseText(value)) || !holdsFigure(value)) return [];
      const written = value.replace(THAI_DIGITS, (digit) => String(digit.charCodeAt(0) - 0x0e50));
      return {
        messageId: "digits",
        at: field.at,
        parameters: { column },
        expected: shorten(written),
        found: shorten(value),
        fix: {
          reason: { th: "เปลี่ยนเลขไทยเป็นเลขอารบิก", en: "Write the digits as Arabic ones" },
          writes: [setText(field, written)],
        },
      };
    });
  },
});

/** One figure with its unit, or several of one kind such as a range. */
function holdsFigure(text: string): boolean {
  const parsed = parseQuantity(text);
  return parsed.kind === "quantity" || parsed.reason === "several-numbers";
}
