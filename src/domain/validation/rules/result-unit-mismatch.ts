import { hasValue } from "../../form/field";
import { comparableTargets } from "../../form/score-indicator";
import { isSameMeasure } from "../../thai/unit";
import { allIndicators } from "../../form/evaluation";
import { indicatorName, quoteValue } from "../../form/quoting";
import { targetPlaces, targetTexts } from "../checks/targets";
import { defineRule, PAUSE } from "../engine/rule";

export const resultUnitMismatch = defineRule({
  id: "result-unit-mismatch",
  group: "results",
  severity: "warning",
  name: { th: "หน่วยของผลไม่ตรงกับเป้าหมาย", en: "Result in another measure than its targets" },
  why: {
    th: "ผลที่วัดคนละหน่วยกับเป้าหมายเทียบกันไม่ได้ คะแนนจึงไม่มีที่มา",
    en: "A result of another measure cannot be held against the targets, so the score rests on nothing.",
  },
  remedy: { th: "รายงานผลในหน่วยเดียวกับเป้าหมาย", en: "State the result in the unit of the targets." },
  source: { th: "นโยบายของ Pramoen", en: "Policy of Pramoen" },
  messages: {
    differs: {
      th: "ผลของตัวชี้วัด {indicator} คือ “{found}” แต่เป้าหมายเป็น “{expected}”",
      en: "The result of indicator {indicator} is “{found}”, but its targets are “{expected}”.",
    },
  },
  *check({ evaluation }) {
    const { framework } = evaluation;
    for (const indicator of allIndicators(evaluation)) {
      yield PAUSE;
      const { result } = indicator;
      if (!hasValue(result)) continue;
      const targets = comparableTargets(indicator, framework);
      if (!targets || isSameMeasure(result.reading.value, targets.unit)) continue;
      yield {
        messageId: "differs",
        at: result.at,
        related: targetPlaces(indicator, framework),
        parameters: { indicator: indicatorName(indicator) },
        expected: targetTexts(indicator, framework),
        found: quoteValue(result.cell.value),
      };
    }
  },
});
