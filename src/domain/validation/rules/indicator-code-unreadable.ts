import { shorten } from "../../text/shorten";
import { normaliseText } from "../../thai/text";
import { defineRule, PAUSE } from "../engine/rule";

/** Digits and points, and what is typed for them. */
const CODE_LIKE = /^[\dlIO][\dlIO.,]*[\dlIO]\.?(?=[\s)]|$)/u;
/** "l.l.2", "1..1.2", "1.1,2"; "1,000" is a figure and "IO" a word. */
const MISTYPED = /^(?=.*\d)(?=.*\.)(?:.*[lIO]|.*\.\.|.*,)/u;
/** So many of the indicators have a code that one without has lost it. */
const USUAL = 0.75;
const FEWEST = 4;

export const indicatorCodeUnreadable = defineRule({
  id: "indicator-code-unreadable",
  scope: "sheet",
  group: "structure",
  severity: "warning",
  name: { th: "รหัสตัวชี้วัดหายหรือพิมพ์ผิด", en: "An indicator's code is missing or mistyped" },
  why: {
    th: "รหัสบอกองค์ประกอบของตัวชี้วัด ถ้าอ่านไม่ได้ คะแนนอาจไปรวมผิดองค์ประกอบ",
    en: "The code tells the component; where it cannot be read, the score may be summed elsewhere.",
  },
  remedy: { th: "พิมพ์รหัสด้วยตัวเลขและจุด เช่น 1.1.2", en: "Type the code in digits and points, such as 1.1.2." },
  source: { th: "นโยบายของ Pramoen", en: "Policy of Pramoen" },
  messages: {
    missing: {
      th: "ตัวชี้วัด “{found}” ไม่มีรหัส ทั้งที่ตัวชี้วัดอื่นมี",
      en: "The indicator “{found}” has no code, while the others have one.",
    },
    mistyped: {
      th: "รหัส “{code}” ของตัวชี้วัด “{found}” ไม่ใช่ตัวเลขกับจุด",
      en: "The code “{code}” of the indicator “{found}” is not made of digits and points.",
    },
  },
  *check({ sheet, tables }) {
    for (const { table } of tables) {
      const { indicators } = table;
      if (indicators.length < FEWEST) continue;
      let coded = 0;
      for (const { code } of indicators) {
        yield PAUSE;
        if (code !== null) coded += 1;
      }
      for (const indicator of indicators) {
        yield PAUSE;
        const { at, code } = indicator;
        const label = normaliseText(String(sheet.cells.value(at.row, at.column) ?? ""));
        const typed = CODE_LIKE.exec(label)?.[0] ?? "";
        const found = shorten(label);
        if (MISTYPED.test(typed)) yield { messageId: "mistyped", at, parameters: { code: typed }, found };
        else if (code === null && coded >= indicators.length * USUAL)
          yield { messageId: "missing", at, found };
      }
    }
  },
});
