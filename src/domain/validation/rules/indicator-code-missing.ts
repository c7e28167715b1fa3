import type { Indicator } from "../../form/evaluation";
import { shorten } from "../../text/shorten";
import { normaliseText } from "../../thai/text";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { defineRule, PAUSE } from "../engine/rule";

/** Where so many of the indicators have codes of several levels, one without has lost it. */
const LEAST_CODED = 3;
const LEAST_SHARE = 0.6;
/** What is left of "1.1.O": a letter that was to be a digit. */
const LETTER_FOR_DIGIT = /^\.?\s?[OolI|](?=[.\s])/u;

export const indicatorCodeMissing = defineRule({
  id: "indicator-code-missing",
  scope: "sheet",
  group: "structure",
  severity: "warning",
  name: { th: "รหัสตัวชี้วัดหายหรืออ่านไม่ได้", en: "Indicator code is missing or cannot be read" },
  why: {
    th: "ตัวชี้วัดอื่นมีรหัสเช่น 1.1.2 แถวที่ไม่มีรหัสหรือพิมพ์ตัวอักษรแทนตัวเลข เช่น l.l.2 จะจับคู่กับแม่แบบ หลักฐาน และปีก่อนไม่ได้",
    en: "The other indicators have codes such as 1.1.2. One without, or with letters for digits such as l.l.2, cannot be matched with template, evidence or last year.",
  },
  remedy: {
    th: "พิมพ์รหัสตามแบบประเมินหน้าชื่อตัวชี้วัด เช่น 1.1.2",
    en: "Type the code of the form before the name, such as 1.1.2.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    missing: {
      th: "ตัวชี้วัด “{found}” ไม่มีรหัสที่อ่านได้ ทั้งที่ตัวชี้วัดอื่นมี เช่น {expected}",
      en: "Indicator “{found}” has no code that can be read, although others have one, such as {expected}.",
    },
    letter: {
      th: "รหัสของตัวชี้วัด “{found}” มีตัวอักษรแทนตัวเลข",
      en: "The code of indicator “{found}” holds a letter for a digit.",
    },
  },
  *check({ tables, sheet }) {
    for (const { table } of tables) {
      const { indicators } = table;
      let coded = 0;
      let example: string | null = null;
      for (const indicator of indicators) {
        yield PAUSE;
        if (!hasLevels(indicator)) continue;
        coded++;
        example ??= indicator.code;
        if (LETTER_FOR_DIGIT.test(indicator.name))
          yield { messageId: "letter", at: indicator.at, found: labelOf(indicator, sheet) };
      }
      const isCoded = coded >= LEAST_CODED && coded >= indicators.length * LEAST_SHARE;
      if (!isCoded || coded === indicators.length || example === null) continue;
      for (const indicator of indicators) {
        yield PAUSE;
        if (hasLevels(indicator)) continue;
        yield { messageId: "missing", at: indicator.at, measure: example, found: labelOf(indicator, sheet) };
      }
    }
  },
});

function hasLevels({ code }: Indicator): boolean {
  return code?.includes(".") === true;
}

function labelOf({ at }: Indicator, { cells }: SheetSnapshot): string {
  return shorten(normaliseText(String(cells.value(at.row, at.column) ?? "")));
}
