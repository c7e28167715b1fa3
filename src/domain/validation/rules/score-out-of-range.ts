import { FIGURE_NOISE } from "../../scoring/noise";
import { hasValue } from "../../form/field";
import { defineRule } from "../engine/rule";

export const scoreOutOfRange = defineRule({
  id: "score-out-of-range",
  scope: "row",
  group: "scores",
  severity: "error",
  needs: "scale",
  name: { th: "คะแนนอยู่นอกช่วง", en: "Score out of range" },
  why: {
    th: "ผลที่เกินเป้าหมายขั้นสูงได้คะแนนเต็มเท่านั้น คะแนนที่เกินเต็มหรือติดลบทำให้คะแนนรวมผิด",
    en: "A result beyond the advanced target earns the full score and no more; a score above it or below zero spoils the total.",
  },
  remedy: { th: "แก้คะแนนให้อยู่ในช่วงของกรอบการประเมิน", en: "Correct the score to the framework's range." },
  source: {
    th: "รายงานของ สพธอ. ปีงบประมาณ พ.ศ. 2565: ผล 99.29 เทียบเป้าหมาย 97 ได้ 100",
    en: "ETDA report, fiscal year 2565: a result of 99.29 on a target of 97 scores 100",
  },
  messages: {
    range: {
      th: "คะแนนของตัวชี้วัด {indicator} คือ {found} ต้องอยู่ในช่วง {expected}",
      en: "The score of indicator {indicator} is {found}; it must be within {expected}.",
    },
  },
  check({ indicator, framework }) {
    if (!hasValue(indicator.score)) return null;
    const score = indicator.score.reading.value;
    const { lowest, highest } = framework.scoreRange;
    if (score >= lowest - FIGURE_NOISE && score <= highest + FIGURE_NOISE) return null;
    return {
      messageId: "range",
      at: indicator.score.at,
      measure: `${lowest}–${highest}`,
      found: score,
    };
  },
});
