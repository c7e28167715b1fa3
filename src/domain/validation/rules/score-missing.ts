import { allIndicators } from "../../form/evaluation";
import { indicatorName, quoteValue } from "../../form/quoting";
import { defineRule, PAUSE } from "../engine/rule";

export const scoreMissing = defineRule({
  id: "score-missing",
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
    en: "Part 1 of the form: the score, read off the targets",
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
  *check({ evaluation }) {
    for (const indicator of allIndicators(evaluation)) {
      yield PAUSE;
      const { score, result } = indicator;
      if (!score) continue;
      const parameters = { indicator: indicatorName(indicator) };
      const hasResult = result === null || result.reading.kind === "value" || result.reading.kind === "text";
      if (score.reading.kind === "text") {
        yield { messageId: "text", at: score.at, parameters, found: quoteValue(score.reading.text) };
      } else if (hasResult && (score.reading.kind === "blank" || score.reading.kind === "none")) {
        yield { messageId: "missing", at: score.at, parameters };
      }
    }
  },
});
