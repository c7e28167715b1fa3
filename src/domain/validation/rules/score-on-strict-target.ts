import { hasValue } from "../../form/field";
import { quoteCell } from "../../form/quoting";
import { measureResult } from "../../scoring/measured-result";
import { isStrict } from "../../thai/quantity";
import { defineRule } from "../engine/rule";

export const scoreOnStrictTarget = defineRule({
  id: "score-on-strict-target",
  scope: "row",
  group: "scores",
  severity: "warning",
  needs: "scale",
  name: {
    th: "ให้คะแนนแก่ผลที่เท่ากับเป้าหมายซึ่งเขียนว่า “มากกว่า”",
    en: "A target to be exceeded counted as met by the very figure",
  },
  why: {
    th: "เป้าหมายที่เขียนว่า “มากกว่า 97” ผล 97 ยังไม่ถึง การให้คะแนนเท่ากับถึงแล้วทำให้หน่วยงานต่างกันได้คะแนนต่างกัน",
    en: "97 does not exceed 97. Where some count it as met and others do not, the same result scores differently.",
  },
  remedy: {
    th: "ตรวจถ้อยคำของเป้าหมายกับผู้ประเมิน ถ้าตั้งใจให้ถึงที่ 97 ให้เขียน “ไม่น้อยกว่า”",
    en: "Settle the text of the target; where 97 is meant to be enough, write “at least”.",
  },
  source: {
    th: "ถ้อยคำของเป้าหมาย ส่วนคะแนนของผลที่เท่ากับเป้าหมายพอดีเป็นข้อกำหนดของ Pramoen",
    en: "The target's own text; what such a result is worth is Pramoen's own rule",
  },
  messages: {
    met: {
      th: "ผลของตัวชี้วัด {indicator} เท่ากับเป้าหมาย “{target}” พอดี จึงยังไม่ถึง {expected} คะแนน แต่ให้ไว้ {found}",
      en: "The result of indicator {indicator} equals the target “{target}” and does not exceed it, so {expected} points are not reached; {found} are given.",
    },
  },
  check({ indicator, facts, framework }) {
    const { comparable } = facts;
    const { result, score } = indicator;
    if (!comparable || !hasValue(result) || !hasValue(score)) return null;
    // Few targets are to be exceeded: nothing is measured for the others.
    if (!comparable.targets.some(isStrict)) return null;
    const measured = measureResult(result.reading.value, comparable);
    for (const [i, { id, point }] of framework.tiers.entries()) {
      const target = indicator.targets[id];
      if (!isStrict(comparable.targets[i]) || !hasValue(target) || comparable.figures[i] !== measured)
        continue;
      if (score.reading.value < point) continue;
      return {
        messageId: "met",
        at: score.at,
        related: [target.at, result.at],
        parameters: { target: quoteCell(target.cell) },
        measure: point,
        found: score.reading.value,
      };
    }
    return null;
  },
});
