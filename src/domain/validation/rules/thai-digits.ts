import { parseQuantity } from "../../thai/parse-quantity";
import { normaliseText } from "../../thai/text";
import { typedTexts, type TypedText } from "../checks/figure-fields";
import { shorten } from "../../text/shorten";
import type { Indicator } from "../../form/evaluation";
import { indicatorName } from "../../form/quoting";
import { setText, type Fix } from "../../repairs/fix";
import type { LocalisedText } from "../../text/localised";
import { defineRule, PAUSE } from "../engine/rule";

const THAI_DIGIT = /[๐-๙]/u;
const THAI_DIGITS = /[๐-๙]/gu;
const ARABIC_DIGIT = /[0-9]/u;
/** So many figures besides the first, all in Thai digits, are the way that a sheet is written and no slip. */
const FEWEST_THROUGHOUT = 3;
const FIX_REASON: LocalisedText = { th: "เปลี่ยนเลขไทยเป็นเลขอารบิก", en: "Write the digits as Arabic ones" };
const BARE_NUMBER = /^[+\-−]?\.?\d[\d,.]*$/u;

export const thaiDigits = defineRule({
  id: "thai-digits",
  scope: "sheet",
  group: "cells",
  severity: "warning",
  name: { th: "เลขไทยในเซลล์ตัวเลข", en: "Thai digits in a figure" },
  why: {
    th: "สูตรของ Excel อ่านเลขไทยเป็นข้อความ ค้นหาและเปรียบเทียบกับเลขอารบิกก็ไม่พบ ทั้งที่บนหน้าจออาจดูเหมือนกัน",
    en: "Excel's formulas read Thai digits as text, and a search for the Arabic ones does not find them, though both may look the same on screen.",
  },
  remedy: {
    th: "พิมพ์ตัวเลขเป็นเลขอารบิก เช่น ร้อยละ 95",
    en: "Type the figure in Arabic digits, such as ร้อยละ 95.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    digits: {
      th: "{column}ของตัวชี้วัด {indicator} เขียนด้วยเลขไทย “{found}” ควรเป็น “{expected}”",
      en: "{column} of indicator {indicator} is written in Thai digits, “{found}”; it should be “{expected}”.",
    },
    throughout: {
      th: "แผ่นงาน “{sheet}” เขียนตัวเลขในข้อความเป็นเลขไทยทั้งหมด {n} เซลล์ เช่น “{found}” ควรเป็น “{expected}”",
      en: "Sheet “{sheet}” writes its figures in Thai digits throughout, in {n} cell: “{found}”; it should be “{expected}”.|Sheet “{sheet}” writes its figures in Thai digits throughout, in {n} cells, such as “{found}”; it should be “{expected}”.",
    },
  },
  *check({ tables, framework, sheet }) {
    const found: ThaiFigure[] = [];
    let isMixed = false;
    for (const { table } of tables) {
      for (const indicator of table.indicators) {
        yield PAUSE;
        for (const typed of typedTexts(indicator, framework)) {
          if (!holdsFigure(typed.text)) continue;
          if (THAI_DIGIT.test(typed.text)) found.push({ ...typed, indicator });
          if (ARABIC_DIGIT.test(typed.text)) isMixed = true;
        }
      }
    }
    const [first, ...others] = found;
    if (!first) return;
    if (isMixed || others.length < FEWEST_THROUGHOUT) {
      for (const figure of found) yield { messageId: "digits", ...faultOf(figure) };
      return;
    }
    const fix: Fix = {
      reason: FIX_REASON,
      writes: found.map(({ field, text }) => setText(field, inArabic(text))),
    };
    yield {
      messageId: "throughout",
      ...faultOf(first),
      related: others.map(({ field }) => field.at),
      parameters: { sheet: sheet.name, n: found.length },
      fix,
    };
  },
});

interface ThaiFigure extends TypedText {
  readonly indicator: Indicator;
}

function faultOf({ field, text, column, indicator }: ThaiFigure) {
  const written = inArabic(text);
  return {
    at: field.at,
    parameters: { column, indicator: indicatorName(indicator) },
    expected: shorten(written),
    found: shorten(text),
    fix: { reason: FIX_REASON, writes: [setText(field, written)] },
  };
}

function inArabic(text: string): string {
  return text.replace(THAI_DIGITS, (digit) => String(digit.charCodeAt(0) - 0x0e50));
}

/**
 * One figure with its unit, or several of one kind such as a range. A number and nothing else is the finding of
 * number-as-text; wording may well be in Thai digits.
 */
function holdsFigure(text: string): boolean {
  if (BARE_NUMBER.test(normaliseText(text))) return false;
  const parsed = parseQuantity(text);
  return parsed.kind === "quantity" || parsed.reason === "several-numbers";
}
