import { scoreIndicator } from "../../form/score-indicator";
import { allIndicators } from "../../form/evaluation";
import { indicatorName } from "../../form/quoting";
import { defineRule, PAUSE } from "../engine/rule";
import { targetPlaces, targetTexts } from "../checks/targets";

export const targetsFlat = defineRule({
  id: "targets-flat",
  group: "targets",
  severity: "error",
  name: { th: "เป้าหมายเท่ากัน", en: "Targets are equal" },
  why: {
    th: "ถ้าเป้าหมายสองขั้นเท่ากัน ผลเดียวกันจะได้ทั้งคะแนนต่ำและคะแนนสูง จึงให้คะแนนไม่ได้",
    en: "Where two targets are equal, one result would earn two scores: it cannot be scored.",
  },
  remedy: { th: "แก้เป้าหมายให้ต่างกันตามแบบที่ได้รับอนุมัติ", en: "Give the tiers different targets, as approved." },
  source: { th: "นโยบายของ Pramoen", en: "Policy of Pramoen" },
  messages: {
    flat: {
      th: "เป้าหมายของตัวชี้วัด {indicator} ซ้ำกัน: {found}",
      en: "Targets of indicator {indicator} are equal: {found}.",
    },
  },
  *check({ evaluation }) {
    const { framework } = evaluation;
    for (const indicator of allIndicators(evaluation)) {
      yield PAUSE;
      const outcome = scoreIndicator(indicator, framework);
      if (outcome.kind !== "faulty-targets" || outcome.fault !== "flat") continue;
      const [at, ...related] = targetPlaces(indicator, framework);
      if (!at) continue;
      yield {
        messageId: "flat",
        at,
        related,
        parameters: { indicator: indicatorName(indicator) },
        found: targetTexts(indicator, framework),
      };
    }
  },
});
