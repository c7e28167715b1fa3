import { comparableTargets } from "../../form/score-indicator";
import { parseQuantity } from "../../thai/quantity";
import { allIndicators } from "../../form/evaluation";
import { indicatorName } from "../../form/quoting";
import { shorten } from "../../text/shorten";
import { defineRule, PAUSE } from "../engine/rule";

export const resultSeveralFigures = defineRule({
  id: "result-several-figures",
  group: "results",
  severity: "warning",
  name: { th: "ผลมีหลายตัวเลขในช่องเดียว", en: "Several figures in one result" },
  why: {
    th: "ผลเช่น 207/166 ไม่บอกว่าตัวเลขใดเทียบกับเป้าหมาย คะแนนจึงคำนวณและตรวจซ้ำไม่ได้",
    en: "A result such as 207/166 does not say which figure is held against the targets, so the score can be neither computed nor checked.",
  },
  remedy: {
    th: "เขียนตัวเลขเดียวที่ใช้เทียบเป้าหมาย และย้ายตัวเลขอื่นไปไว้ในวงเล็บหรือช่องเหตุผล",
    en: "Write the one figure that counts, and the others in brackets or in the reason.",
  },
  source: { th: "นโยบายของ Pramoen", en: "Policy of Pramoen" },
  messages: {
    several: {
      th: "ผลของตัวชี้วัด {indicator} มีหลายตัวเลข: “{found}”",
      en: "The result of indicator {indicator} holds several figures: “{found}”.",
    },
  },
  *check({ evaluation }) {
    const { framework } = evaluation;
    for (const indicator of allIndicators(evaluation)) {
      yield PAUSE;
      const { result } = indicator;
      if (result?.reading.kind !== "text" || !comparableTargets(indicator, framework)) continue;
      const parsed = parseQuantity(result.reading.text);
      if (parsed.kind !== "unreadable" || parsed.reason !== "several-numbers") continue;
      yield {
        messageId: "several",
        at: result.at,
        parameters: { indicator: indicatorName(indicator) },
        found: shorten(result.reading.text),
      };
    }
  },
});
