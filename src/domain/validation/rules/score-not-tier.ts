import { hasValue } from "../../form/field";
import { type Indicator } from "../../form/evaluation";
import type { Framework } from "../../framework/framework";
import { normaliseText } from "../../thai/text";

/** Items of a checklist tell their points: "(15 คะแนน)". */
const ITEM_POINTS = /\d ?คะแนน/u;
import { defineRule } from "../engine/rule";

export const scoreNotTier = defineRule({
  id: "score-not-tier",
  scope: "row",
  group: "scores",
  severity: "warning",
  needs: "scale",
  name: { th: "คะแนนไม่ตรงกับคะแนนของระดับเป้าหมายใด", en: "Score matches no target level" },
  why: {
    th: "เป้าหมายที่เป็นข้อความไม่มีค่าระหว่างระดับ คะแนนจึงเป็นคะแนนของระดับเป้าหมายที่ทำได้ครบเท่านั้น",
    en: "Between targets of words there is nothing: the score is that of a target level whose description is met in full.",
  },
  remedy: {
    th: "ให้คะแนนของระดับเป้าหมายสูงสุดที่ทำได้ครบ หรือระบุวิธีคิดคะแนนย่อยในเป้าหมาย",
    en: "Give the points of the highest target level that is met, or say in the targets how points are shared.",
  },
  source: { th: "ข้อกำหนดของ Pramoen", en: "Pramoen's own rule" },
  messages: {
    between: {
      th: "คะแนนของตัวชี้วัด {indicator} คือ {found} แต่เป้าหมายเป็นข้อความ คะแนนที่เป็นไปได้คือ {expected}",
      en: "The score of indicator {indicator} is {found}, but its targets are words; it can be {expected}.",
    },
  },
  check({ indicator, facts, framework }) {
    if (!facts.hasWording || !hasValue(indicator.score)) return null;
    const score = indicator.score.reading.value;
    const { lowest, highest } = framework.scoreRange;
    const points = [...new Set([lowest, ...framework.tiers.map(({ point }) => point)])];
    if (points.includes(score) || !isMilestone(indicator, framework)) return null;
    // Outside the range it is the finding of score-out-of-range.
    if (score < lowest || score > highest) return null;
    return {
      messageId: "between",
      at: indicator.score.at,
      measure: points.join(", "),
      found: score,
    };
  },
});

/** Words throughout; a figure among them may be read off along a line, and a checklist adds up. */
function isMilestone({ targets }: Indicator, { tiers }: Framework): boolean {
  const fields = tiers.flatMap(({ id }) => targets[id] ?? []);
  const worded = fields.flatMap(({ reading }) => (reading.kind === "text" ? reading.text : []));
  const isOnlyWords = fields.every(({ reading }) => reading.kind === "text" || reading.kind === "none");
  return isOnlyWords && worded.length > 0 && !worded.some(isChecklist);
}

function isChecklist(text: string): boolean {
  return ITEM_POINTS.test(normaliseText(text));
}
