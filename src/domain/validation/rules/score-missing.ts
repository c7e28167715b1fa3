import { quoteValue } from "../../form/quoting";
import { defineRule } from "../engine/rule";

export const scoreMissing = defineRule({
  id: "score-missing",
  scope: "row",
  group: "scores",
  severity: "error",
  name: { th: "ไม่มีคะแนน", en: "Score missing" },
  why: {
    th: "มีผลการดำเนินงานแล้วแต่ไม่มีคะแนน คะแนนรวมจึงขาดตัวชี้วัดนี้ไป",
    en: "There is a result but no score, so the total leaves this indicator out.",
  },
  remedy: {
    th: "ใส่คะแนน หรือใช้ =KPISCORE() เมื่อเป้าหมายและผลเป็นตัวเลข",
    en: "Enter the score, or use =KPISCORE() where targets and result are figures.",
  },
  source: {
    th: "แบบประเมินส่วนที่ 1: คะแนนที่ได้ (เทียบจากค่าเป้าหมาย)",
    en: "Part 1 of the form: the score, taken from the targets",
  },
  messages: {
    missing: {
      th: "ตัวชี้วัด {indicator} มีผลการดำเนินงานแต่ไม่มีคะแนน",
      en: "Indicator {indicator} has a result but no score.",
    },
    text: {
      th: "คะแนนของตัวชี้วัด {indicator} เป็นข้อความ “{found}” ไม่ใช่ตัวเลข",
      en: "The score of indicator {indicator} is the text “{found}”, not a number.",
    },
  },
  check({ indicator }) {
    const { score, result } = indicator;
    if (!score) return null;
    const hasResult = result === null || result.reading.kind === "value" || result.reading.kind === "text";
    if (score.reading.kind === "text") {
      return { messageId: "text", at: score.at, found: quoteValue(score.reading.text) };
    }
    const isEmpty = score.reading.kind === "blank" || score.reading.kind === "none";
    return hasResult && isEmpty ? { messageId: "missing", at: score.at } : null;
  },
});
