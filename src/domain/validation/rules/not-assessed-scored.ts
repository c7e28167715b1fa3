import { defineRule } from "../engine/rule";

export const notAssessedScored = defineRule({
  id: "not-assessed-scored",
  scope: "row",
  group: "scores",
  severity: "warning",
  name: { th: "ไม่ประเมินแต่มีคะแนน", en: "Not assessed, but scored" },
  why: {
    th: "ตัวชี้วัดที่ไม่ประเมินไม่มีคะแนน ถ้าพิมพ์ 0 หรือคะแนนค้างไว้ คะแนนนั้นยังนับในคะแนนรวม",
    en: "An indicator that is not assessed has no score. A 0, or a score that was left, still counts in the total.",
  },
  remedy: {
    th: "ใส่ “ไม่ประเมิน” ในช่องคะแนนด้วย หรือรายงานผลที่ทำได้",
    en: "Put the words into the score as well, or report the result.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    scored: {
      th: "ตัวชี้วัด {indicator} ไม่ประเมิน แต่มีคะแนน {found}",
      en: "Indicator {indicator} is not assessed, but has a score of {found}.",
    },
  },
  check({ indicator, framework }) {
    const { result, score } = indicator;
    if (result?.reading.kind !== "not-applicable" || score?.reading.kind !== "value") return null;
    const points = score.reading.value;
    // Where the framework counts it as nothing, 0 is what it has.
    if (points === 0 && framework.policies.notApplicable === "count-as-zero") return null;
    return { messageId: "scored", at: score.at, related: [result.at], found: points };
  },
});
